/** `health care`, `health-care` and `healthcare`: one word, written in three ways. */
import type { Range } from '../view/hunks.ts';
import { keysAt, markExplained } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import type { Finding, Signaller } from './finding.ts';

export const compounds: Signaller = { reads: [], claims: 'spelling', find };

/** Shows no signals; it marks such words as explained. */
function find(view: View): Finding[] {
  const fresh = spellings(view, 'after');
  if (fresh.size === 0) return [];
  for (const [letters, old] of spellings(view, 'before')) {
    const twin = fresh.get(letters);
    if (!twin || isSame(view, old, twin)) continue;
    markExplained(view.before, old.from, old.to);
    markExplained(view.after, twin.from, twin.to);
  }
  return [];
}

/** Every changed word, and every two neighbours that no mark parts, by their letters alone. */
function spellings(view: View, name: SideName): Map<string, Range> {
  const { words } = view[name];
  const found = new Map<string, Range>();
  for (const hunk of view.hunks) {
    const { from, to } = hunk[name];
    for (let at = from; at < to; at++) {
      const own = lettersOf(words[at]!.key);
      found.set(own, { from: at, to: at + 1 });
      const next = words[at + 1];
      if (!next || at + 1 >= to || next.breaks) continue;
      found.set(own + lettersOf(next.key), { from: at, to: at + 2 });
    }
  }
  return found;
}

function lettersOf(key: string): string {
  return key.includes('-') ? key.replaceAll('-', '') : key;
}

/** The same word or words on both sides: what is left to say of them is where they stand. */
function isSame(view: View, before: Range, after: Range): boolean {
  return keysAt(view.before, before) === keysAt(view.after, after);
}

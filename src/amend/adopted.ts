/** Whether an adopted text has what an amendment asked for. */
import type { AppliedInstruction, Instruction } from '../model/amendment.ts';
import type { Document } from '../model/document.ts';
import { likeness } from '../words/likeness.ts';
import { wordBounds } from '../words/tokens.ts';
import { findTarget } from './targets.ts';
import { findWords } from './words.ts';

/** Similarity from which a paragraph of the adopted text is the one meant. */
const KIN = 0.6;
const SAME = 0.9;

/** Share of the words asked for, in a stretch of their own length, from which they are there in part. */
const IN_PART = 0.6;

/** The same as `isAdopted`, and for words that are there in part those that are missing. */
export function adoptedPart(
  instruction: Instruction,
  draft: Document,
  adopted: Document,
): Pick<AppliedInstruction, 'adopted' | 'missing'> {
  const has = isAdopted(instruction, draft, adopted);
  const { newWords, operation } = instruction;
  if (newWords === null || operation === 'retitle' || has === 'yes' || has === null) {
    return { adopted: has };
  }
  const best = adopted.paragraphs
    .filter(({ part }) => part !== 'heading')
    .map(({ text }) => missingWords(newWords, text))
    .reduce((a, b) => (b.held > a.held ? b : a), { held: 0, missing: [] as string[] });
  if (best.held < IN_PART || best.missing.length === 0) return { adopted: has };
  return { adopted: 'partly', missing: best.missing.join(' ') };
}

/** Of the stretch of a text that holds most of the words: which are not in it. */
function missingWords(wanted: string, text: string): { held: number; missing: string[] } {
  const asked = words(wanted);
  const there = words(text).map((word) => word.toLowerCase());
  const length = Math.ceil(asked.length * 1.5) + 2;
  let best: { held: number; missing: string[] } = { held: 0, missing: [] };
  for (let from = 0; from === 0 || from + length <= there.length + 2; from += 1) {
    const stretch = there.slice(from, from + length);
    const missing = asked.filter((word) => {
      const at = stretch.indexOf(word.toLowerCase());
      if (at >= 0) stretch.splice(at, 1);
      return at < 0;
    });
    const held = 1 - missing.length / Math.max(1, asked.length);
    if (held > best.held) best = { held, missing };
  }
  return best;
}

function words(text: string): string[] {
  const bounds = wordBounds(text);
  return Array.from({ length: bounds.length / 2 }, (_, i) =>
    text.slice(bounds[2 * i], bounds[2 * i + 1]),
  );
}

/**
 * `yes` when the adopted text has it wholly, `partly`, or `no`; null where the texts cannot tell
 * (renumbering, a deleted paragraph whose words are not known).
 */
function isAdopted(
  instruction: Instruction,
  draft: Document,
  adopted: Document,
): 'yes' | 'partly' | 'no' | null {
  const { operation, words: old, newWords, targets } = instruction;
  const texts = adopted.paragraphs.filter(({ part }) => part !== 'heading').map(({ text }) => text);
  const title = adopted.info.title ?? '';
  if (operation === 'renumber' || operation === 'move') return null;
  if (operation === 'retitle') return newWords === null ? null : title === newWords ? 'yes' : 'no';
  if (operation === 'new' && newWords !== null) return hasParagraphs(newWords.split('\n'), texts);
  if (operation === 'delete' && old === null) return lacksParagraphs(targets, draft, texts);
  if (operation === 'delete' && old !== null) return lacksWords(old, targets.length, texts);
  if (newWords === null) return null;
  const all = [...texts, title];
  if (old === null && operation === 'replace') return hasParagraphs(newWords.split('\n'), texts);
  const has = all.some((text) => findWords(text, newWords).length > 0);
  if (old === null) return has ? 'yes' : 'no';
  const still = all.some((text) => findWords(text, old).length > 0);
  if (!has) return 'no';
  return still && !newWords.includes(old) ? 'partly' : 'yes';
}

function hasParagraphs(
  wanted: readonly string[],
  texts: readonly string[],
): 'yes' | 'partly' | 'no' {
  const best = wanted.map((text) => Math.max(0, ...texts.map((other) => likeness(text, other))));
  if (best.every((similarity) => similarity >= SAME)) return 'yes';
  return best.some((similarity) => similarity >= KIN) ? 'partly' : 'no';
}

function lacksWords(
  words: string,
  targets: number,
  texts: readonly string[],
): 'yes' | 'partly' | 'no' {
  const places = texts.filter((text) => findWords(text, words).length > 0).length;
  if (places === 0) return 'yes';
  return places < targets ? 'partly' : 'no';
}

function lacksParagraphs(
  targets: readonly string[],
  draft: Document,
  texts: readonly string[],
): 'yes' | 'partly' | 'no' | null {
  const found = targets.flatMap((name) => findTarget(draft, name)?.paragraphs[0] ?? []);
  if (found.length === 0) return null;
  const gone = found.filter(({ text }) => !texts.some((other) => likeness(text, other) >= KIN));
  if (gone.length === found.length) return 'yes';
  return gone.length > 0 ? 'partly' : 'no';
}

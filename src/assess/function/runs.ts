/** The unexplained words of one side of a place of change, cut where an item or a clause begins. */
import type { Rest } from '../signals/rest.ts';
import type { Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';

export interface UnexplainedRun extends Rest {
  readonly name: SideName;
  /** With the small words that came (or went) before its first word of substance. */
  readonly from: number;
  /** First word behind it, numbers and small words that end it included. */
  readonly to: number;
}

/** Cuts what is left of a hunk into runs, in order of place. */
export function unexplainedRuns(
  view: View,
  name: SideName,
  hunk: number,
  rest: Rest,
): UnexplainedRun[] {
  const side = view[name];
  const range = view.hunks[hunk]![name];
  const parts: Rest['words'][number][][] = [];
  for (const word of rest.words) {
    const last = parts.at(-1);
    if (!last || begins(side, last.at(-1)!.at + 1, word.at)) parts.push([word]);
    else last.push(word);
  }
  let end = range.from;
  return parts.map((words, i) => {
    const from = headOf(side, words[0]!.at, end);
    const next = parts[i + 1];
    const limit = next ? headOf(side, next[0]!.at, words.at(-1)!.at + 1) : range.to;
    end = limit;
    const substance = words.reduce((sum, word) => sum + word.substance, 0);
    return { name, words, substance, from, to: limit };
  });
}

/** True when a new item or clause begins in `from`–`to`, both included. */
function begins(side: Side, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const { key, stops } = side.words[at]!;
    if (stops || (key === 'including' && side.changed[at])) return true;
    if (side.verbs.some((verb) => verb.from === at)) return true;
  }
  return false;
}

/** First of the changed words without substance that lead to a word. */
function headOf(side: Side, at: number, least: number): number {
  let from = at;
  while (from > least && side.changed[from - 1] && !side.words[from]!.stops && !side.used[from - 1])
    from--;
  return from;
}

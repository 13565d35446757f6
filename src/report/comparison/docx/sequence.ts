/**
 * The order in which a redline shows both documents: skip what is inserted and the before text
 * remains in its own order, skip what is deleted and the after text does.
 */
import type { ParagraphRef, ReportChange } from '../../../model/report.ts';

/** `whole`: the change in place. `gone`, `new`: one paragraph that is deleted here, inserted here. */
export type SequenceItem =
  | { readonly kind: 'whole'; readonly change: ReportChange }
  | {
      readonly kind: 'gone' | 'new';
      readonly change: ReportChange;
      readonly paragraph: ParagraphRef;
    };

/**
 * Changes that stand in the same order on both sides stay whole; every other paragraph is deleted
 * where it stood and inserted where it stands. Word's own move marks are not used: the writer
 * has none, and deletion with insertion is what accepts and rejects everywhere.
 */
export function redlineUnits(changes: readonly ReportChange[]): SequenceItem[] {
  const whole = inBothOrders(changes.filter(isWhole));
  const kept = new Set(whole);
  const loose = changes.filter((change) => !kept.has(change));
  const gone = unitsOf(loose, 'before', 'gone');
  const fresh = unitsOf(loose, 'after', 'new');
  const units: SequenceItem[] = [];
  const until = (before: number, after: number): void => {
    while (gone.length > 0 && gone[0]!.paragraph.index < before) units.push(gone.shift()!);
    while (fresh.length > 0 && fresh[0]!.paragraph.index < after) units.push(fresh.shift()!);
  };
  for (const change of whole) {
    until(change.before[0]!.index, change.after[0]!.index);
    units.push({ kind: 'whole', change });
  }
  until(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return units;
}

function unitsOf<Kind extends 'gone' | 'new'>(
  changes: readonly ReportChange[],
  side: 'before' | 'after',
  kind: Kind,
): { kind: Kind; change: ReportChange; paragraph: ParagraphRef }[] {
  return changes
    .flatMap((change) => change[side].map((paragraph) => ({ kind, change, paragraph })))
    .sort((a, b) => a.paragraph.index - b.paragraph.index);
}

/** Both sides present, and each an unbroken run of paragraphs. */
function isWhole({ before, after }: ReportChange): boolean {
  return before.length > 0 && after.length > 0 && isRun(before) && isRun(after);
}

function isRun(paragraphs: readonly ParagraphRef[]): boolean {
  return paragraphs.every((paragraph, i) => paragraph.index === paragraphs[0]!.index + i);
}

/** A longest list of changes whose order is the same before and after (patience, n log n). */
function inBothOrders(changes: readonly ReportChange[]): ReportChange[] {
  const sorted = [...changes].sort((a, b) => a.after[0]!.index - b.after[0]!.index);
  const previous = new Map<ReportChange, ReportChange | undefined>();
  const piles: ReportChange[] = [];
  for (const change of sorted) {
    const position = change.before[0]!.index;
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (piles[middle]!.before[0]!.index < position) low = middle + 1;
      else high = middle;
    }
    previous.set(change, piles[low - 1]);
    piles[low] = change;
  }
  const chain: ReportChange[] = [];
  for (let at = piles.at(-1); at; at = previous.get(at)) chain.push(at);
  return chain.reverse();
}

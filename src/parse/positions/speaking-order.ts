/**
 * In a row of brackets, whether who speaks stands before the words or behind them. Rooms do both: `[all] (Norway)`
 * and `[Norway] [all]`; a row shows which by its ends, and where it has words at both ends it does not.
 */
import type { Bracket } from '../segment/brackets.ts';
import { readSayings } from './saying.ts';

/** The words that follow, of which it speaks; `unsure`: words stand on both sides, and nothing says of which. */
export type SpeaksOf = Bracket | 'unsure';

/** Longest inside of a bracket that is looked at, in characters. */
const LONGEST = 1500;

/** The brackets of a text that do not plainly speak of the words before them. */
export function speakingOrders(
  text: string,
  brackets: readonly Bracket[],
): ReadonlyMap<Bracket, SpeaksOf> {
  const orders = new Map<Bracket, SpeaksOf>();
  const byStart = new Map(brackets.map((bracket) => [bracket.start, bracket]));
  const follows = new Set<Bracket>();
  const next = ({ end }: Bracket): Bracket | undefined =>
    byStart.get(end + (/^\s*/.exec(text.slice(end, end + 9))?.[0].length ?? 0));
  for (const bracket of brackets) {
    const following = next(bracket);
    if (following) follows.add(following);
  }
  for (const first of brackets) {
    if (follows.has(first)) continue;
    const row = [first];
    for (let last = next(first); last; last = next(last)) row.push(last);
    if (row.length >= 3) judgeRow(text, row, orders);
  }
  return orders;
}

function judgeRow(text: string, row: readonly Bracket[], orders: Map<Bracket, SpeaksOf>): void {
  const speaks = row.map(
    ({ start, end }) =>
      end - start <= LONGEST && readSayings(text.slice(start + 1, end - 1)) !== null,
  );
  const others = row.filter((_, i) => !speaks[i]);
  if (others.length < 2 || speaks.at(-1) || others.some(({ kind }) => kind === '(')) return;
  let words: SpeaksOf = 'unsure';
  for (let i = row.length - 1; i >= 0; i -= 1) {
    if (speaks[i]) orders.set(row[i]!, speaks[0] ? words : 'unsure');
    else words = row[i]!;
  }
}

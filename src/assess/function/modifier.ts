/** Words beside a noun that describe it: alone, behind it, or as one more adjective of a list. */
import type { Side } from '../view/side.ts';
import { DETERMINERS, isClosed, LISTING } from './closed-classes.ts';
import type { UnexplainedRun } from './runs.ts';

/** True for words directly before what they describe, or one word behind it at the end of its clause. */
export function isModifier(side: Side, run: UnexplainedRun): boolean {
  const { from, to, words } = run;
  if (side.words[from]!.stops) return false;
  for (let at = from; at < to; at++) {
    const { key } = side.words[at]!;
    if (isClosed(key) && !DETERMINERS.has(key) && !LISTING.has(key)) return false;
  }
  const next = side.words[to];
  if (next && !next.stops && !isClosed(next.key)) return !side.changed[to] && words.length <= MOST;
  return isTrailing(side, run);
}

/** `early learning (experiences)`: one word behind the noun that it belongs to. */
function isTrailing(side: Side, { from, words }: UnexplainedRun): boolean {
  const before = side.words[from - 1];
  return words.length === 1 && before !== undefined && !isClosed(before.key);
}

/**
 * `(local), national and global efforts`, `(physical and mental) health`: one more
 * adjective of a list, or a list of adjectives, before a noun that stood.
 */
export function isOneMoreQuality(side: Side, run: UnexplainedRun): boolean {
  const { from, to, words } = run;
  const next = side.words[to];
  if (!next || isClosed(next.key) || side.words[from]!.stops || words.length > MOST) return false;
  if (next.stops) return words.length === 1 && opensList(side, to);
  const own = side.words.slice(from, to);
  if (own.some(({ key, stops }, i) => (i > 0 && stops) || (isClosed(key) && !MAY_BE_IN.has(key))))
    return false;
  if (!own.some(({ key }) => LISTING.has(key))) return false;
  return words.length > 1 && !side.changed[to];
}

const MAY_BE_IN: ReadonlySet<string> = new Set([...LISTING, ...DETERMINERS]);

/** `, national, regional and international efforts`: single words up to the last one, and what they belong to. */
function opensList(side: Side, from: number): boolean {
  for (let at = from; at < from + LONGEST_LIST; at++) {
    const [word, next] = [side.words[at], side.words[at + 1]];
    if (!word || !next || isClosed(word.key) || side.changed[at]) return false;
    if (LISTING.has(next.key)) return !next.stops && !isClosed(side.words[at + 2]?.key ?? 'the');
    if (!next.stops) return false;
  }
  return false;
}

const LONGEST_LIST = 6;

/** `a fragile (and uncertain) outlook`: between an article and the noun. */
export function isOneMoreAdjective(side: Side, { from, to, words }: UnexplainedRun): boolean {
  const next = side.words[to];
  const opens = [side.words[from - 1], side.words[from - 2]].some((word) =>
    ARTICLES.has(word?.key ?? ''),
  );
  return opens && words.length === 1 && next !== undefined && !next.stops && !isClosed(next.key);
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'their', 'its']);

/** More words than this before a noun are seldom its adjectives. */
const MOST = 3;

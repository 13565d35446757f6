/** A bare word beside a noun that stayed: it tells which one is meant, and no rule says that it matters. */
import type { Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import type { Rest } from './rest.ts';
import { isCapital } from './substance.ts';

/** Words that join what comes next as an item of its own, or open a phrase. */
const JOINING: ReadonlySet<string> = new Set(
  'and or nor and/or as including of to in on for with by at from that which who not'.split(' '),
);

/** A list goes on with these before the word: `civil (and political) rights`. */
const LISTING: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'and/or', 'including', 'as']);

/**
 * True for a single word that is no term of the rules and comes or goes with no other word of its place,
 * directly before what it specifies, `(municipal) bus service`, or behind it at the end of its clause,
 * `bus (service), which`. An item of a list is no such word, and an adverb may be a limit.
 */
export function specifies(view: View, name: SideName, index: number, rest: Rest): boolean {
  const [only, second] = rest.words;
  if (!only || second) return false;
  const side = view[name];
  const { from, to } = view.hunks[index]![name];
  const { key, stops } = side.words[only.at]!;
  if (CIRCUMSTANCE.has(key) || onlyJoins(side, only.at, to)) return true;
  if (only.at !== to - 1 || stops || side.terms[only.at] || isCapital(side, only.at)) return false;
  for (let at = from; at < only.at; at++) {
    if (!side.used[at] && !ARTICLES.has(side.words[at]!.key)) return false;
  }
  const [before, next] = [side.words[from - 1], side.words[to]];
  if (!before || LISTING.has(before.key) || key.endsWith('ly')) return false;
  const ends = !next || next.stops;
  if (ends) return !JOINING.has(before.key) && !ARTICLES.has(before.key);
  return !JOINING.has(next.key) && !next.key.endsWith('ing');
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'their']);

/** `norms(, which feed) silence`: a verb that came in to join what stood side by side. */
function onlyJoins(side: Side, at: number, to: number): boolean {
  const next = side.words[to];
  const relative = at > 0 && side.changed[at - 1] === 1 && RELATIVE.has(side.words[at - 1]!.key);
  return relative && at === to - 1 && next !== undefined && !next.stops;
}

const RELATIVE: ReadonlySet<string> = new Set(['which', 'that', 'who']);

/** What the times are like: it describes the world, and asks for nothing. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(
  'uncertain unstable turbulent volatile challenging unpredictable evolving changing'.split(' '),
);

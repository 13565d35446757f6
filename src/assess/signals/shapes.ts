/** Shapes of a passage that say more than its words: a longer name, items of a list, a mere fact. */

import { ADDING, isClosed, LISTING } from '../function/closed-classes.ts';
import { hasRole, type Lexicon } from '../lexicon/lexicon.ts';
import type { Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import { isUnexplained } from './aligned.ts';
import { isArrangement } from './arrangement.ts';
import { opensMandate } from './mandates.ts';
import { tellsOrigin } from './origin.ts';
import type { Rest } from './rest.ts';
import { isCapital, isInNames, nameAround } from './substance.ts';
import { hasDeed, rulerOf } from './verbs.ts';

/** The side that has `sex-disaggregated` where the other has `disaggregated`: a quality came or went. */
export function compoundSide(view: View, before: Rest, after: Rest): SideName | null {
  if (before.words.length !== 1 || after.words.length !== 1) return null;
  const old = view.before.words[before.words[0]!.at]!.key;
  const fresh = view.after.words[after.words[0]!.at]!.key;
  if (old.endsWith(`-${fresh}`)) return 'before';
  return fresh.endsWith(`-${old}`) ? 'after' : null;
}

/** `the Convention (on Toys)`, `(Development) Goal 3`: a name in full or in short is the same name. */
export function completesName(view: View, index: number, rest: Rest, isAfter: boolean): boolean {
  const side = isAfter ? view.after : view.before;
  const { from, to } = view.hunks[index]![isAfter ? 'after' : 'before'];
  if (opensMandate(side, from) && isCapital(side, from - 1)) return true;
  if (!rest.words.every(({ at }) => isCapital(side, at))) return false;
  // `the (Tokyo) Rules` that gave way to `the Havana Rules` is another name.
  const twin = view.hunks[index]![isAfter ? 'before' : 'after'];
  if (twin.to > twin.from && rest.words.every(({ at }) => isInNames(side, at))) return false;
  // `Torture (and Other Cruel Treatment)`: a title that goes on.
  const goesOn = side.words[from + 1]?.key === 'other' && isCapital(side, from + 1);
  const joins = ADDING.has(side.words[from]!.key) && !goesOn;
  if (joins || ADDING.has(side.words[to - 1]!.key)) return false;
  const follows = from > 0 && !side.words[from]!.stops && isCapital(side, from - 1);
  const precedes = to < side.words.length && !side.words[to]!.stops && isCapital(side, to);
  return follows || precedes;
}

/** True when both sides are items of a list: the one is no wording of the other. */
export function areItems(view: View, index: number): boolean {
  return (['before', 'after'] as const).every((name) => {
    const { words } = view[name];
    const { from, to } = view.hunks[index]![name];
    const [before, first, next] = [words[from - 1], words[from], words[to]];
    if (!first) return false;
    if (first.stops || ADDING.has(first.key)) return true;
    const opens = before !== undefined && ADDING.has(before.key);
    return opens && (next === undefined || next.stops || ADDING.has(next.key));
  });
}

/**
 * True when the words only tell when, where and by whom something was held or adopted. Where the verb
 * asks or decides, to hold a meeting is a provision: there only what was held is a fact.
 */
export function tellsFact(view: View, name: SideName, { words }: Rest, lexicon: Lexicon): boolean {
  const side = view[name];
  // `the International Labour Organization` is a body; `the organization of a forum` is none.
  const isEvent = (at: number): boolean =>
    lexicon.events.has(side.words[at]!.key) &&
    !(side.words[at]!.key === 'organization' && isCapital(side, at));
  if (isArrangement(side, words[0]?.at ?? 0, lexicon)) return true;
  if (tellsOrigin(side, words, lexicon)) return true;
  // `looks forward to the convening of`: such a verb asks nothing either.
  const isVerb = (at: number): boolean => side.verbs.some(({ from, to }) => from <= at && at < to);
  const told = words.filter(({ at, substance }) => substance > 0 && !isVerb(at));
  const [first] = told;
  if (!first) return false;
  const places = told.map(({ at }) => at);
  if (namesText(view, name, places, lexicon)) return false;
  if (isOtherTitle(side, view[name === 'before' ? 'after' : 'before'], places)) return true;
  if (tellsWhatWas(side, first.at, lexicon)) return true;
  if (!told.some(({ at }) => isEvent(at)) && !wasHeld(side, first.at)) return false;
  const asks = words.some(({ at }) => {
    const ruler = rulerOf(side, at);
    return ruler !== undefined && hasDeed(lexicon, ruler, 'directs');
  });
  if (asks && !isParticiple(side.words[first.at]!.key)) return false;
  return told.every(({ at }) => isEvent(at) || isCapital(side, at) || isLight(side, at, lexicon));
}

/** Words of the shortest name of a text: `the Tokyo Rules`. */
const SHORTEST = 2;

/** `, (the) Rules`, `and (the) Rules`, `Recalling (the) Rules`, not `a meeting of the parties to (the) Rules`. */
function isListed({ words, verbs }: Side, at: number): boolean {
  const [article, before] = [words[at], words[at - 1]];
  if (article?.key !== 'the' || !before) return false;
  const isItem = article.stops || ADDING.has(before.key) || verbs.some(({ to }) => to === at);
  return isItem || /^(?:further|again)$/.test(before.key);
}

/** `the Guidelines (on the Storage) of Grain`: a capital behind a small word or two. */
function hasSubject(side: Side, to: number): boolean {
  const { words } = side;
  if (!/^(?:on|for|of|to|concerning|regarding|against)$/.test(words[to]?.key ?? '')) return false;
  const next = words[to + 1]?.key === 'the' ? to + 2 : to + 1;
  return words[next] !== undefined && isCapital(side, next);
}

/** `, the Paris Guidelines on Schools, adopted in 2004,`: the whole name of a text that no other name stood for. */
function namesText(
  view: View,
  name: SideName,
  places: readonly number[],
  lexicon: Lexicon,
): boolean {
  const side = view[name];
  const other = view[name === 'before' ? 'after' : 'before'];
  const isHead = (one: Side, at: number): boolean =>
    hasRole(lexicon, 'role.text-name', one.words[at]!.key) &&
    one.quoted[at] === 0 &&
    isCapital(one, at);
  const isNamed = places.some((at) => {
    if (!isHead(side, at)) return false;
    const { from, to } = nameAround(side, { from: at, to: at + 1 });
    const isWhole = isListed(side, from - 1) && side.changed[from - 1] === 1;
    return isWhole && (to - from >= SHORTEST || hasSubject(side, to));
  });
  return isNamed && !other.words.some((_, at) => other.changed[at] === 1 && isHead(other, at));
}

/** `“Violence in the north”, published in May`: most of it is a title, and the other side cites another one. */
function isOtherTitle(side: Side, other: Side, told: readonly number[]): boolean {
  const titled = told.filter((at) => side.quoted[at] === 1).length;
  const isMost = titled > 1 && 3 * titled >= 2 * told.length;
  return isMost && other.words.some((_, at) => other.changed[at] === 1 && other.quoted[at] === 1);
}

/** Numbers and dates, and words that rarely decide anything. */
function isLight(side: Side, at: number, { substance }: Lexicon): boolean {
  const { form, key } = side.words[at]!;
  return form.kind !== null || (substance.get(key) ?? 1) < LIGHT;
}

const LIGHT = 0.5;

/**
 * `which was drawn up in line with`, `at which members discussed`: a clause that came in to tell what had
 * been done, under no request.
 */
function tellsWhatWas(side: Side, first: number, lexicon: Lexicon): boolean {
  const ruler = rulerOf(side, first);
  if (!ruler || hasDeed(lexicon, ruler, 'directs')) return false;
  for (let at = first; at >= Math.max(1, first - 3) && side.changed[at]; at--) {
    const [{ key: before }, { key }] = [side.words[at - 1]!, side.words[at]!];
    if (before === 'which' ? PAST.has(key) : before === 'at' && key === 'which') return true;
  }
  return false;
}

const PAST: ReadonlySet<string> = new Set(['was', 'were', 'took', 'had', 'met']);

/** `(held in the) Land of Fens from 2 to 4 May`. */
function wasHeld({ words, changed }: Side, at: number): boolean {
  const near = Math.max(0, at - 3);
  return words.slice(near, at).some(({ key }, i) => key === 'held' && changed[near + i] === 1);
}

function isParticiple(key: string): boolean {
  return key.endsWith('ed') || key === 'held' || key === 'met';
}

/** True when a clause of its own stands there, in which the organ asks or decides. */
export function asksAnew(view: View, name: SideName, index: number, lexicon: Lexicon): boolean {
  const side = view[name];
  const { from, to } = view.hunks[index]![name];
  return side.verbs.some(
    (verb) =>
      !verb.lead &&
      verb.from >= from &&
      verb.to <= to &&
      isUnexplained(side, verb) &&
      hasDeed(lexicon, verb, 'directs'),
  );
}

/** True when the words are a name and nothing else. */
export function isNamed(view: View, name: SideName, { words }: Rest): boolean {
  return words.length > 0 && words.every(({ at }) => isCapital(view[name], at));
}

/** `nurseries, clinics, (playgrounds) and libraries`: words between the marks of a list are one of it, in whatever order the others stand. */
export function isWholeMember(side: Side, { words: own }: Rest): boolean {
  const { words } = side;
  const [first, last] = [own[0]!.at, own.at(-1)!.at];
  const [before, next] = [words[first - 1], words[last + 1]];
  const isBroken = words
    .slice(first + 1, last + 1)
    .some(({ stops, key }) => stops || isClosed(key));
  if (isBroken || own.every(({ at }) => isCapital(side, at))) return false;
  const opens = words[first]!.stops || LISTING.has(before?.key ?? '');
  const ends = next === undefined || next.stops || isClosed(next.key);
  if (opens) return ends;
  return ends && isClosed(before?.key ?? 'x') && (next?.stops || LISTING.has(next?.key ?? ''));
}

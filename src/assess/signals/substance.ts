/** How much a word counts as substance. */
import { stemOf } from '../../words/form.ts';
import { LISTING } from '../function/closed-classes.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { isTouched, type Side } from '../view/side.ts';
import { stayedAt } from '../view/stayed.ts';
import type { SideName, View } from '../view/view.ts';

/** 1 for a usual word, 0 for words without substance, numbers and symbols, less for names. */
export function substanceOf(side: Side, at: number, lexicon: Lexicon): number {
  const { key, form } = side.words[at]!;
  if (isHalf(side, at) || isOneMoreAct(side, at)) return 1;
  if (isConnective(side, at)) return 0;
  const listed = lexicon.substance.get(key);
  const isBody =
    listed !== undefined && listed > 0 && isCapital(side, at) && isJoinedName(side, at);
  if (listed !== undefined && !isBody) return listed;
  if (form.figure || key.length < 2 || isPerson(side, at) || isPartitive(side, at)) return 0;
  const named = (isName(side, at) && !isJoinedName(side, at)) || side.quoted[at] === 1;
  return named ? weightOf(lexicon, 'weight.name') : 1;
}

/** `to (that end)`, `in (this light)`, `for these (purposes)`: it points back to what was said. */
function isConnective({ words }: Side, at: number): boolean {
  const [leads, points] = [words[at - 2]?.key ?? '', words[at - 1]?.key ?? ''];
  return (
    /^(?:ends?|aims?|purposes?|effects?|respects?|regards?|context|connection|vein|light|spirit|sense|objectives?|backdrop|matter)$/.test(
      words[at]!.key,
    ) &&
    /^(?:this|that|these|those|which|such)$/.test(points) &&
    /^(?:to|towards?|in|for|with|against|on)$/.test(leads)
  );
}

/** `(State) and non-State actors`: one of two that are all. */
function isHalf({ words }: Side, at: number): boolean {
  const other = `non-${words[at]!.key}`;
  return words[at + 2]?.key === other || words[at - 2]?.key === other;
}

/** `those working (and living) in the hills`: one more of what they do, whatever it is. */
function isOneMoreAct({ words, changed }: Side, at: number): boolean {
  const joins = LISTING.has(words[at - 1]?.key ?? '') && changed[at - 1] === 1;
  const acts = [words[at]!.key, words[at - 2]?.key ?? ''];
  return joins && !changed[at - 2] && acts.every((key) => key.endsWith('ing'));
}

/** `(members of) civil society`: the same people. */
function isPartitive({ words, changed }: Side, at: number): boolean {
  if (!/^(?:members|representatives)$/.test(words[at]!.key) || words[at + 1]?.key !== 'of')
    return false;
  const whole = words[at + 2]?.form.linking ? at + 3 : at + 2;
  return words[whole] !== undefined && !changed[whole];
}

/** As `substanceOf`, but the number of a date to act by counts when the other side has no such date. */
export function substanceAt(
  view: View,
  name: SideName,
  hunk: number,
  at: number,
  lexicon: Lexicon,
): number {
  return setsDate(view, name, hunk, at) ? 1 : substanceOf(view[name], at, lexicon);
}

function setsDate(view: View, name: SideName, hunk: number, at: number): boolean {
  if (!view[name].words[at]!.form.figure) return false;
  const deadlines = (side: Side): readonly Range[] =>
    side.matches.filter(({ entry }) => entry.kind === 'term' && entry.rule.type === 'deadline');
  if (!deadlines(view[name]).some(({ from, to }) => from <= at && at < to)) return false;
  const { from, to } = view.hunks[hunk]![name === 'before' ? 'after' : 'before'];
  const other = view[name === 'before' ? 'after' : 'before'];
  // A date that changed elsewhere may be the same one in another place.
  return !deadlines(other).some(
    (date) => (date.from < to && date.to > from) || isTouched(other, date.from, date.to),
  );
}

/** `Ms. Ana Torres`: the report of a mandate holder is the same with and without the name. */
function isPerson(side: Side, at: number): boolean {
  for (let near = at; near > at - LONGEST_NAME && opensLarge(side, near); near--) {
    if (FORMS_OF_ADDRESS.has(side.words[near - 1]?.key ?? '')) return true;
  }
  return false;
}

const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms']);
const LONGEST_NAME = 4;

/** A capital inside a sentence, outside of the terms of the rules: `Geneva`, `Assembly`. */
function isName(side: Side, at: number): boolean {
  return isCapital(side, at) && !inTitle(side, at);
}

/** `and the Committee`, `as well as the Fund`: a body or a text that is listed, not a place or a title in full. */
function isJoinedName(side: Side, at: number): boolean {
  return isBehindJoiner(side, at) || isInNames(side, at);
}

/** `(Tokyo) Rules`: words of a name with the words of it beside them. */
export function nameAround(side: Side, range: Range): Range {
  let { from, to } = range;
  while (from > 0 && !side.words[from]!.stops && isCapital(side, from - 1)) from--;
  while (to < side.words.length && !side.words[to]!.stops && isCapital(side, to)) to++;
  return { from, to };
}

/** `the Beijing Rules, the (Tokyo) Rules and the Havana Rules`: it stands between names of the same list. */
export function isInNames(side: Side, at: number): boolean {
  const { from, to } = nameAround(side, { from: at, to: at + 1 });
  const article = side.words[from - 1];
  if (to - from < 2 || article?.key !== 'the') return false;
  const opens = article.stops && from > 1 && isCapital(side, from - 2);
  const next = side.words[to];
  return opens && (next === undefined || next.stops || next.key === 'and' || next.key === 'or');
}

function isBehindJoiner(side: Side, at: number): boolean {
  let from = at;
  while (side.changed[from - 1] && isTitleWord(side, from - 1)) from--;
  const first = side.words[from]!;
  return (
    side.changed[from] === 1 && (first.key === 'and' || first.key === 'well' || first.key === 'as')
  );
}

/** Part of the name of an instrument or a body: `Durban Declaration and Programme of Action`. */
function inTitle(side: Side, at: number): boolean {
  for (const step of [-1, 1]) {
    for (let near = at; isTitleWord(side, near); near += step) {
      if (side.terms[near] && isCapital(side, near)) return true;
    }
  }
  return false;
}

function isTitleWord(side: Side, at: number): boolean {
  const word = side.words[at];
  return word !== undefined && (isCapital(side, at) || JOINS.has(word.key));
}

const JOINS: ReadonlySet<string> = new Set(['of', 'on', 'and', 'for', 'the', 'to', 'in']);

/** True for a word that opens with a capital but no sentence. */
export function isCapital(side: Side, at: number): boolean {
  const { start } = side.words[at]!;
  if (!opensLarge(side, at)) return false;
  return start > 0 && !/[.:;]\s*$|\n\s*$/.test(side.text.slice(Math.max(0, start - 3), start));
}

function opensLarge(side: Side, at: number): boolean {
  const word = side.words[at];
  const letter = word ? side.text[word.start]! : '';
  return letter !== letter.toLowerCase();
}

/** True when the other side has the word, in some form, among the words that stayed. */
export function isStanding(side: Side, at: number, other: Side): boolean {
  return placesOf(side, at, other).length > 0;
}

/** True when it stands there with a neighbour of it, or is part of a name. */
export function isRepeated(side: Side, at: number, other: Side): boolean {
  if (isCapital(side, at)) return isStanding(side, at, other);
  const beside = (place: number, step: number): boolean => {
    const [own, twin] = [side.words[at + step], other.words[place + step]];
    if (!own || !twin || other.changed[place + step]) return false;
    return stemOf(own.form) === stemOf(twin.form);
  };
  return placesOf(side, at, other).some((place) => beside(place, -1) || beside(place, 1));
}

/** Where the other side has it among the words that stayed. */
function placesOf(side: Side, at: number, other: Side): readonly number[] {
  return stayedAt(other, stemOf(side.words[at]!.form));
}

const PRONOUNS: ReadonlySet<string> = new Set(['their', 'its', 'them', 'they', 'his', 'her', 'it']);

/** True when a pronoun came in on this side: it may stand for what is named on the other. */
export function hasPronoun(side: Side): boolean {
  return side.words.some(({ key }, at) => side.changed[at] === 1 && PRONOUNS.has(key));
}

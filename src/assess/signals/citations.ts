/** The title of a document or a meeting that is cited anyway: given in full or in short, it is the same. */
import { isMonthKey } from '../../words/key.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import type { Rest } from './rest.ts';
import { isCapital } from './substance.ts';
import { setsTheme } from './theme-of-event.ts';
import { hasDeed, rulerOf } from './verbs.ts';

/** What has a title. */
const CITED: ReadonlySet<string> = new Set(
  'report reports comment comments resolution resolutions decision decisions note meeting conference congress forum summit dialogue event decade year'.split(
    ' ',
  ),
);

/** Words that open a title behind the name of what is cited. */
const OPENING: ReadonlySet<string> = new Set(
  'on entitled regarding concerning to for related'.split(' '),
);

/** Words of the name and the date of what is cited, so that a title may follow them. */
const NAMING: ReadonlySet<string> = new Set(
  'of the its and by to in at on from his her their'.split(' '),
);

/** Between a report and its title stand its author and its date, hardly more. */
const REACH = 14;

/**
 * True when all that came (or went) is the title of a report, a resolution, a meeting that the paragraph cites on both
 * sides. Where the verb asks for the report, its subject is what is asked for.
 */
export function citesInFull(
  view: View,
  name: SideName,
  index: number,
  { words }: Rest,
  lexicon: Lexicon,
): boolean {
  const side = view[name];
  const { to } = view.hunks[index]![name];
  if (isTitle(side, view.hunks[index]![name], words)) return true;
  const first = words.find(({ at }) => !isCitation(side, at) && !EARLIER.has(side.words[at]!.key));
  if (!first || !endsClause(side, to)) return false;
  const ruler = rulerOf(side, first.at);
  if (!ruler || hasDeed(lexicon, ruler, 'directs')) return false;
  const opening = openingOf(side, first.at);
  if (opening === null || !citedBefore(view, name, opening)) return false;
  // A clause behind the title is more than the title.
  for (let at = first.at; at < to; at++) {
    const opens = side.words[at]!.stops && CLAUSES.has(side.words[at]!.key);
    if (opens || side.verbs.some(({ from }) => from === at)) return false;
  }
  return true;
}

/** `, entitled “Our children”`: all of it is a title in quotation marks, with the word that opens it. */
function isTitle(side: Side, { from, to }: Range, words: Rest['words']): boolean {
  let at = from;
  while (at < to && NAMING.has(side.words[at]!.key)) at++;
  return (
    /^(?:entitled|titled|called|named)$/.test(side.words[at]?.key ?? '') &&
    words.every((word) => word.at === at || side.quoted[word.at] === 1)
  );
}

/**
 * True inside the title of what is cited, on both sides: another report, another resolution. Where the verb
 * asks for it, its subject is what is asked for.
 */
export function retitles(view: View, index: number, lexicon: Lexicon): boolean {
  if (setsTheme(view, index)) return true;
  return (['before', 'after'] as const).every((name) => {
    const side = view[name];
    const { from, to } = view.hunks[index]![name];
    const ruler = rulerOf(side, Math.min(from, side.words.length - 1));
    if (!ruler || hasDeed(lexicon, ruler, 'directs')) return false;
    for (let at = from; at < to; at++) {
      const { key, stops } = side.words[at]!;
      if (at > from && stops && CLAUSES.has(key) && !EXAMPLES.has(key)) return false;
      if (side.verbs.some((verb) => verb.from === at)) return false;
    }
    return from === to ? isRenumbered(side, from) : isInTitle(side, from, to);
  });
}

/** True behind the number of a resolution that is another on the other side: its title is another, too. */
function isRenumbered(side: Side, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - REACH); place--) {
    const { key, stops } = side.words[place]!;
    if (/^\d+\/\d+/.test(key)) return side.changed[place] === 1;
    if (stops && CLAUSES.has(key)) return false;
  }
  return false;
}

/** Behind `report … on`, `resolution 60/12 … on`, in the same clause; or the number and all behind it. */
function isInTitle(side: Side, from: number, to: number): boolean {
  let opened = false;
  for (let at = to - 1; at >= Math.max(0, from - REACH); at--) {
    const { key, stops } = side.words[at]!;
    if (CITED.has(key) && at < from) return opened;
    if (OPENING.has(key)) opened = true;
    if (stops && CLAUSES.has(key) && !EXAMPLES.has(key)) return false;
  }
  return false;
}

/** They stand inside of a title as well: `on schools, including in the hills`. */
const EXAMPLES: ReadonlySet<string> = new Set(['including', 'particularly', 'especially']);

/** Words that open a clause of its own behind a comma. */
const CLAUSES: ReadonlySet<string> = new Set(
  'which who while and as including with by in particularly especially that'.split(' '),
);

function isCitation(side: Side, at: number): boolean {
  return CITED.has(side.words[at]!.key);
}

function endsClause(side: Side, to: number): boolean {
  const next = side.words[to];
  return next === undefined || next.stops || next.key === 'and' || next.key === 'held';
}

/** The word that opens the title, directly before its first word of substance. */
function openingOf(side: Side, first: number): number | null {
  for (let at = first - 1; at >= first - 3 && at > 0; at--) {
    const { key } = side.words[at]!;
    if (OPENING.has(key) && side.changed[at]) return at;
    if (!NAMING.has(key)) return null;
  }
  return null;
}

/** True when the words before are the name of something cited that the other side cites too. */
function citedBefore(view: View, name: SideName, opening: number): boolean {
  const side = view[name];
  const other = view[name === 'before' ? 'after' : 'before'];
  for (let at = opening - 1; at >= 0 && at >= opening - REACH; at--) {
    const { key, form } = side.words[at]!;
    if (/\d\/\d/.test(key)) return other.words.some((word) => word.key === key);
    if (CITED.has(key)) return !side.changed[at] || citesEarlier(side, at, other);
    const names = NAMING.has(key) || isMonthKey(key) || isCapital(side, at) || form.kind !== null;
    // The stop of `No.` ends nothing.
    if (!names || (side.words[at + 1]!.stops && key !== 'no')) return false;
  }
  return false;
}

/** `and its previous resolutions on …`: an organ that cites one of its texts may cite the others with it. */
function citesEarlier(side: Side, at: number, other: Side): boolean {
  const isText = (key: string): boolean => /^(?:resolution|decision)s?$/.test(key);
  return (
    isText(side.words[at]!.key) &&
    EARLIER.has(side.words[at - 1]?.key ?? '') &&
    other.words.some(({ key }) => isText(key))
  );
}

const EARLIER: ReadonlySet<string> = new Set(
  'previous earlier prior other relevant subsequent its'.split(' '),
);

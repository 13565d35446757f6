/** Words that one side says twice and the other once: nothing came, nothing went. */
import { stemOf } from '../../words/form.ts';
import { DETERMINERS, LISTING } from '../function/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { markExplained, type Side } from '../view/side.ts';
import { stayedAt } from '../view/stayed.ts';
import type { SideName, View } from '../view/view.ts';
import type { Finding, Signaller } from './finding.ts';
import { isOwnItem } from './own-item.ts';

export const saidTwice: Signaller = {
  reads: ['verbs', 'travelled', 'spelling', 'verb'],
  claims: 'repeated',
  find,
};

/** Shows no signals; it marks such words as explained. */
function find(view: View, lexicon: Lexicon): Finding[] {
  for (const name of ['before', 'after'] as const) {
    const other = name === 'before' ? 'after' : 'before';
    const pronouns = view.hunks.map((hunk) => hasPronoun(view[other], hunk[other]));
    for (const [index, hunk] of view.hunks.entries()) {
      const { from, to } = hunk[name];
      if (repeatsOpening(view[name], from, to) || repeatsHead(view[name], from, to, lexicon))
        markExplained(view[name], from, to);
      if (isOwnItem(view, name, index)) continue;
      const stands = pronouns.slice(Math.max(0, index - 1), index + 2).includes(true);
      markAgain(view, name, from, to, stands, lexicon);
    }
  }
  return [];
}

/** So far back stands the member of a list whose first words are said again. */
const MEMBER = 16;

/** `to protect pupils and (to protect) teachers`: the next member of a list says again how the one before began. */
function repeatsOpening(side: Side, from: number, to: number): boolean {
  const keys = side.words.slice(from, to).map(({ key }) => key);
  if (keys.length === 0 || !LISTING.has(side.words[from - 1]?.key ?? '')) return false;
  for (let at = from - 1; at >= Math.max(0, from - MEMBER); at--) {
    if (side.words[at]!.key !== keys[0]) continue;
    if (keys.every((key, i) => side.words[at + i]!.key === key && !side.changed[at + i]))
      return true;
  }
  return false;
}

/** `freedom of assembly and (freedom of) association`: its one word of substance stands before another member of the list. */
function repeatsHead(side: Side, from: number, to: number, lexicon: Lexicon): boolean {
  const { words, changed } = side;
  if (!isJoined(side, from) || words[to]?.stops !== false) return false;
  const solid = words
    .slice(from, to)
    .filter(({ key }) => lexicon.substance.get(key) !== 0 && !LISTING.has(key));
  const [head, second] = solid;
  if (!head || second || !(HEADS.has(words[to - 1]!.key) || HEADS.has(words[to]!.key)))
    return false;
  for (let at = from - 1; at >= Math.max(0, from - MEMBER); at--) {
    if (words[at]!.key === head.key && !changed[at] && HEADS.has(words[at + 1]?.key ?? ''))
      return true;
  }
  return false;
}

/** They stand between the head of a list and each of its members. */
const HEADS: ReadonlySet<string> = new Set(['of', 'to', 'under', 'for', 'from', 'against', 'in']);

/** True for a word behind a comma or a joining word, or that is one itself. */
function isJoined({ words }: Side, at: number): boolean {
  const first = words[at];
  return (
    first !== undefined &&
    (first.stops || LISTING.has(first.key) || LISTING.has(words[at - 1]?.key ?? ''))
  );
}

function hasPronoun({ words }: Side, { from, to }: Range): boolean {
  return words.slice(from, to).some(({ key }) => STANDS_FOR.has(key));
}

/** They stand for what was named: `such work`, `them`, `the protocols thereto`. */
const STANDS_FOR: ReadonlySet<string> = new Set(
  'such them they it this these thereto thereof therein latter'.split(' '),
);

/** Marks the longest stretches of `from`–`to` that stand on the other side, and here a second time. */
function markAgain(
  view: View,
  name: SideName,
  from: number,
  to: number,
  stands: boolean,
  lexicon: Lexicon,
): void {
  const side = view[name];
  const other = view[name === 'before' ? 'after' : 'before'];
  for (let at = from; at < to; ) {
    const length = longestAt(side, other, at, to);
    const end = at + length;
    if (
      length > 0 &&
      opensRun(side, from, at, lexicon) &&
      saysSubstance(side, at, end, stands, lexicon)
    ) {
      markExplained(side, at, end);
      at = end;
    } else at++;
  }
}

/** True when at most one word of substance stands before it in its part of the place of change. */
function opensRun(side: Side, from: number, at: number, lexicon: Lexicon): boolean {
  let solid = 0;
  for (let place = at - 1; place >= from && !side.words[place + 1]!.stops; place--) {
    if (!side.used[place] && lexicon.substance.get(side.words[place]!.key) !== 0) solid++;
  }
  return solid < 2;
}

/** How many words from `at` on stand side by side among the words of the other side that stayed. */
function longestAt(side: Side, other: Side, at: number, to: number): number {
  let most = 0;
  for (const place of stayedAt(other, stemOf(side.words[at]!.form))) {
    let length = 1;
    while (at + length < to && isSame(side, at + length, other, place + length)) length++;
    if (length > most) most = length;
  }
  return most;
}

function isSame(side: Side, at: number, other: Side, place: number): boolean {
  const twin = other.words[place];
  if (!twin || other.changed[place]) return false;
  return stemOf(side.words[at]!.form) === stemOf(twin.form);
}

/** Two words of substance that are a phrase, or one behind a word that stands for it. */
function saysSubstance(
  side: Side,
  from: number,
  to: number,
  stands: boolean,
  lexicon: Lexicon,
): boolean {
  const solid = side.words
    .slice(from, to)
    .filter(({ key }) => lexicon.substance.get(key) !== 0 && !DETERMINERS.has(key));
  if (stands) return solid.length > 1 || (solid.length === 1 && to - from > 1);
  const own = solid.filter(({ key }) => !COMMON.test(key));
  return solid.length > 1 && (own.length > 0 || to - from > LONG);
}

/** Words that a resolution says again and again, of different things. */
const COMMON = /^(?:humans?|rights?|states?|children|child|girls?|women|united|nations|all)$/;
/** So many words side by side are a phrase whatever they are. */
const LONG = 4;

/** Who owes what is asked: somebody else in the place of a State, or others whom it now only asks. */
import { isClosed, LISTING } from '../function/closed-classes.ts';
import { hasRole, type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { keysAt, markExplained, type Side } from '../view/side.ts';
import { OTHER_SIDE, type SideName, type View } from '../view/view.ts';
import { isUnexplained } from './aligned.ts';
import { claimsBefore, type Finding, inPlaceOf, onOneSide, type Signaller } from './finding.ts';
import { hasDeed } from './verbs.ts';

export const bearers: Signaller = {
  reads: ['verbs', 'partner', ...claimsBefore('bearer')],
  claims: 'bearer',
  find,
};

function find(view: View, lexicon: Lexicon): Finding[] {
  return view.hunks.flatMap((_, hunk) =>
    (['before', 'after'] as const).flatMap((name) => [
      ...replacedBearer(view, name, hunk, lexicon),
      ...leftOut(view, name, hunk, lexicon),
      ...unnamed(view, name, hunk, lexicon),
      ...handedOn(view, name, hunk, lexicon),
    ]),
  );
}

/** `(States | parents) bear the responsibility`: who has the powers of a State gave way to somebody who has not. */
function replacedBearer(view: View, name: SideName, hunk: number, lexicon: Lexicon): Finding[] {
  const [side, other] = [view[name], view[OTHER_SIDE[name]]];
  if (isEmpty(view.hunks[hunk]!.before) || isEmpty(view.hunks[hunk]!.after)) return [];
  const own = bareRange(side, view.hunks[hunk]![name]);
  const others = bareRange(other, view.hunks[hunk]![OTHER_SIDE[name]]);
  const isBearer = (one: Side, { from, to }: Range): boolean => {
    const keys = one.words.slice(from, to).map(({ key }) => key);
    // `Interested parties` are anybody.
    const isAnybody = keys.some((key) => hasRole(lexicon, 'role.anybody', key));
    return keys.some(
      (key) =>
        hasRole(lexicon, 'role.duty-bearer', key) && !(isAnybody && /^part(?:y|ies)$/.test(key)),
    );
  };
  if (!isName(side, own) || !isName(other, others)) return [];
  if (!isBearer(side, own) || isBearer(other, others)) return [];
  if (!owes(side, own) && !isAsked(side, own, lexicon)) return [];
  const places = name === 'before' ? ([own, others] as const) : ([others, own] as const);
  return [told(view, inPlaceOf(...places, worth(name, lexicon)), hunk)];
}

/** `(States and) companies are responsible`: a State went from the list of those who owe it. */
function leftOut(view: View, name: SideName, hunk: number, lexicon: Lexicon): Finding[] {
  const side = view[name];
  const { from, to } = view.hunks[hunk]![name];
  const place = view.hunks[hunk]![OTHER_SIDE[name]];
  const own = side.words.slice(from, to).map(({ key }) => key);
  const isName = own.every((key) => !isClosed(key) || LISTING.has(key) || key === 'the');
  const names = own.some((key) => hasRole(lexicon, 'role.duty-bearer', key));
  const isBare =
    place.from === place.to && to - from <= LONGEST && isUnexplained(side, { from, to });
  if (
    !isBare ||
    !isName ||
    !names ||
    !joins(side, { from, to }) ||
    !owes(side, listAround(side, from, to))
  )
    return [];
  return [told(view, onOneSide(name, { from, to }, worth(name, lexicon)), hunk)];
}

/** `the need (for States) to act`, `the duty (of all Member States) to act`: who owes it is not said any longer. */
function unnamed(view: View, name: SideName, hunk: number, lexicon: Lexicon): Finding[] {
  const side = view[name];
  const { from, to } = view.hunks[hunk]![name];
  if (!isEmpty(view.hunks[hunk]![OTHER_SIDE[name]]) || isEmpty({ from, to }) || to - from > LONGEST)
    return [];
  if (!isUnexplained(side, { from, to })) return [];
  const keys = side.words.slice(from, to).map(({ key }) => key);
  // The `to` that came with it, or the one behind it.
  const own = keys.at(-1) === 'to' ? keys.slice(0, -1) : keys;
  const isNamed = own.slice(1).some((key) => hasRole(lexicon, 'role.duty-bearer', key));
  const isBare = own
    .slice(1)
    .every((key) => hasRole(lexicon, 'role.duty-bearer', key) || /^(?:all|the|member)$/.test(key));
  const leadsOn = own.length < keys.length || side.words[to]?.key === 'to';
  if (!/^(?:for|of|on)$/.test(own[0] ?? '') || !isNamed || !isBare || !leadsOn) return [];
  if (!OWED.test(side.words[from - 1]?.key ?? '')) return [];
  const range = { from, to: from + own.length };
  return [told(view, onOneSide(name, range, worth(name, lexicon)), hunk)];
}

/** What somebody has to answer for. */
const OWED =
  /^(?:need|obligations?|dut(?:y|ies)|responsibilit(?:y|ies)|commitments?|essential|necessary|imperative|crucial|vital|incumbent)$/;

/** `(States and) companies`, `companies (and States)`, `(States,) companies and schools`. */
function joins({ words }: Side, { from, to }: Range): boolean {
  const inside = words.slice(from, to).some(({ key }) => LISTING.has(key));
  return (
    inside || words[from]!.stops || (words[to]?.stops ?? false) || LISTING.has(words[to]?.key ?? '')
  );
}

/** The words `from`–`to` with the rest of the list that stood. */
function listAround(side: Side, from: number, to: number): Range {
  let end = to;
  const belongs = (at: number): boolean => {
    const word = side.words[at];
    return (
      word !== undefined &&
      (!isClosed(word.key) || LISTING.has(word.key) || /^(?:of|the)$/.test(word.key))
    );
  };
  while (
    end < to + LONGEST_LIST &&
    belongs(end) &&
    !OWING.test(keysAt(side, { from: end, to: end + AHEAD }))
  )
    end++;
  return { from, to: end };
}

const LONGEST_LIST = 12;

const isEmpty = ({ from, to }: Range): boolean => from === to;

/** A name of somebody is not longer. */
const LONGEST = 6;

/** Without the articles at its ends. */
function bareRange({ words }: Side, { from, to }: Range): Range {
  let first = from;
  while (first < to && /^(?:the|their|its|all)$/.test(words[first]!.key)) first++;
  return { from: first, to };
}

/** Somebody, with what they are joined to: no clause, no preposition but `of`. */
function isName(side: Side, { from, to }: Range): boolean {
  if (to === from || to - from > LONGEST || !isUnexplained(side, { from, to })) return false;
  return side.words
    .slice(from, to)
    .every(
      ({ key, stops }, i) =>
        (i === 0 || !stops) && (!isClosed(key) || LISTING.has(key) || key === 'of'),
    );
}

/** `States (have the duty to)`, `States (must)`, and before them `the responsibility of`. */
const OWING =
  /^(?:(?:also |still |always )?(?:shall|must|should|need to|ought to|(?:is|are) (?:responsible|accountable|obliged|required|bound|obligated)|(?:have|has|bear|bears) (?:(?:the|a|an) )?(?:\S+ )?(?:and \S+ )?(?:obligations?|dut(?:y|ies)|responsibilit(?:y|ies))))\b/;
const OWED_BY =
  /\b(?:obligations?|dut(?:y|ies)|responsibilit(?:y|ies)) (?:of|for|on|lies with|rests with)$/;
const AHEAD = 7;

function owes(side: Side, { from, to }: Range): boolean {
  if (side.changed[to] === 0 && OWING.test(keysAt(side, { from: to, to: to + AHEAD }))) return true;
  const first = side.words[from - 1]?.key === 'the' ? from - 1 : from;
  return OWED_BY.test(keysAt(side, { from: Math.max(0, first - 3), to: first }));
}

/** `, and calls upon (States) to provide`: right behind a verb that asks. */
function isAsked(side: Side, { from, to }: Range, lexicon: Lexicon): boolean {
  const first = /^(?:the|all)$/.test(side.words[from - 1]?.key ?? '') ? from - 1 : from;
  return (
    side.words[to]?.key === 'to' &&
    side.verbs.some((verb) => verb.to === first && hasDeed(lexicon, verb, 'directs'))
  );
}

/** `Urges States to (encourage towns to) clear roads`: what was asked of them they now only ask of others. */
function handedOn(view: View, name: SideName, hunk: number, lexicon: Lexicon): Finding[] {
  const side = view[name];
  const { from, to } = view.hunks[hunk]![name];
  const place = view.hunks[hunk]![OTHER_SIDE[name]];
  if (place.to > place.from || to - from < 2 || !isUnexplained(side, { from, to })) return [];
  const { words, changed } = side;
  const verb = words[from]!.key === 'to' ? from + 1 : from;
  const act = words[to]?.key === 'to' ? to + 1 : to;
  // `to (help towns) clear roads`
  const isBetween =
    words[verb - 1]?.key === 'to' && (words[act - 1]?.key === 'to' || words[verb]!.key === 'help');
  if (!isBetween || changed[act] || !hasRole(lexicon, 'role.asks-others', words[verb]!.key))
    return [];
  const named = words.slice(verb + 1, words[act - 1]?.key === 'to' ? act - 1 : act);
  // `to help one another to act`: nobody else is asked.
  if (/^(?:another|other)$/.test(named.at(-1)?.key ?? '')) return [];
  if (!named.some(({ key }) => !isClosed(key)) || named.some(({ stops }) => stops)) return [];
  // What comes here takes from what was asked.
  const range = { from: verb, to };
  return [told(view, onOneSide(name, range, -worth(name, lexicon)), hunk)];
}

/** What it is worth that somebody who owes it stands on this side. */
function worth(name: SideName, lexicon: Lexicon): number {
  return (name === 'before' ? -1 : 1) * weightOf(lexicon, 'weight.step');
}

function told(view: View, placed: ReturnType<typeof inPlaceOf>, hunk: number): Finding {
  const { before, after } = placed;
  if (before) markExplained(view.before, before.from, before.to);
  if (after) markExplained(view.after, after.from, after.to);
  return { rule: 'duty.bearer', type: 'actor', ...placed, hunk };
}

/** What a relative clause does: it picks out some, or says more about all. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { actIn } from '../signals/negated.ts';
import { hasDeed, rulerOf } from '../signals/verbs.ts';
import type { Side } from '../view/side.ts';
import { DETERMINERS, isClosed, MEANS, SETTINGS } from './closed-classes.ts';
import { known } from './known.ts';
import { isSensitive } from './qualifies.ts';
import type { UnexplainedRun } from './runs.ts';
import { CLAUSE, ITEM, QUALITY, RESTRICTION, UNKNOWN, type WordRole } from './word-role.ts';

/**
 * `children who are resident` picks out some; `, which harms girls` says more about all; `that` behind a
 * verb opens what is said.
 */
export function relativeRole(
  side: Side,
  run: UnexplainedRun,
  opener: number,
  lexicon: Lexicon,
): WordRole {
  const { key, stops } = side.words[opener]!;
  const before = side.words[opener - 1];
  const next = side.words[opener + 1];
  if (run.words[0]!.at === opener + 1 && onlyLinks(side, run)) return UNKNOWN;
  // `the year of the family(, which ends in December)`: said in passing, of which the rules know no word.
  if (!next || (key === 'which' && stops)) return known(side, run, CLAUSE);
  if (stops && /^(?:who|whose|whom|where)$/.test(key)) return UNKNOWN;
  if (isSensitive(side, opener)) return { ...ITEM, function: 'quality' };
  // `dialogue (that includes women)`: no dialogue is left out that stood.
  if (/^(?:include|involve|engage)s?$/.test(next.key)) return QUALITY;
  if (key === 'that' && (!before || stops || saysThat(side, opener)))
    return tellsMore(side, run, opener, lexicon) ? UNKNOWN : CLAUSE;
  if (isPrepositional(before?.key)) return CLAUSE;
  if (pointsBack(side, opener)) return UNKNOWN;
  return describesGood(side, run, opener, lexicon) ? { ...ITEM, function: 'quality' } : RESTRICTION;
}

/** `these armed groups (that roam the country)`: all of those meant before, and something more about them. */
function pointsBack({ words }: Side, opener: number): boolean {
  for (
    let at = opener - 1;
    at >= Math.max(0, opener - POINTER) && !isPrepositional(words[at]!.key);
    at--
  ) {
    if (/^(?:these|this|such)$/.test(words[at]!.key)) return true;
    if (words[at]!.stops) return false;
  }
  return false;
}

/** So far before what is said of them stand those who are pointed at. */
const POINTER = 5;

/** `norms(, which feed) silence`: a verb that came in to join what stood side by side. */
function onlyLinks(side: Side, { words, to }: UnexplainedRun): boolean {
  const next = side.words[to];
  const goesOn = next !== undefined && !next.stops;
  return words.length === 1 && goesOn && (!isClosed(next.key) || DETERMINERS.has(next.key));
}

/** `recalling (that they should hear both sides)`: no fact, but what is owed. */
const BINDING = /^(?:shall|must|should|entitled|obliged|required)$/;

/** `noting that schools were closed (and that some still are)`: one fact more, of which the rules know no word. */
function tellsMore(side: Side, run: UnexplainedRun, opener: number, lexicon: Lexicon): boolean {
  const ruler = rulerOf(side, opener);
  if (!ruler || !hasDeed(lexicon, ruler, 'notes')) return false;
  const binds = side.words.slice(run.from, run.to).some(({ key }) => BINDING.test(key));
  return !binds && !known(side, run, CLAUSE).sure;
}

/** `stresses that`, `the fact that`, `so that`, `and that`: no relative pronoun. */
function saysThat(side: Side, at: number): boolean {
  const { key } = side.words[at - 1]!;
  if (
    /^(?:fact|so|and|view|provided|given|considering|recalling|noting|such|ensure|ensuring|ensures|also|further)$/.test(
      key,
    )
  )
    return true;
  return (
    side.verbs.some(({ from, to }) => from < at && to >= at - 1) || followedBySubject(side, at)
  );
}

/** `that States provide`: a subject of its own follows, so that nothing is picked out. */
function followedBySubject(side: Side, at: number): boolean {
  const next = side.words[at + 1]!;
  return DETERMINERS.has(next.key) || /^(?:states|governments|countries)$/.test(next.key);
}

function isPrepositional(key: string | undefined): boolean {
  return (
    key !== undefined && (MEANS.has(key) || SETTINGS.has(key) || key === 'of' || key === 'from')
  );
}

/** `strategies that protect children`: a quality of what is asked for. */
function describesGood(
  side: Side,
  { to }: UnexplainedRun,
  opener: number,
  lexicon: Lexicon,
): boolean {
  const verb = { from: opener + 1, to: Math.min(to, opener + 4) };
  const isPassive = side.words.slice(verb.from, verb.to).some(({ key }) => key.endsWith('ed'));
  return !isPassive && actIn(side, verb, lexicon)?.sign === -1;
}

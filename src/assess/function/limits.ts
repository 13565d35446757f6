/** What a phrase that is hung on what is asked does: it measures it by something, leaves it to somebody, or takes it back. */
import type { WordRange } from '../../words/words.ts';
import { hasRole, type Lexicon } from '../lexicon/lexicon.ts';
import { passageKindAt } from '../signals/passage-kind.ts';
import { keysAt, type Side } from '../view/side.ts';
import { LISTING } from './closed-classes.ts';
import { isPeople } from './doubtful.ts';
import type { UnexplainedRun } from './runs.ts';
import { ITEM, RESTRICTION, UNKNOWN, type WordRole } from './word-role.ts';

/** `in conformity with`, `mindful of`, `having regard to`: it is measured by what follows. */
const MEASURED =
  /^(?:(?:in|with) )?(?:(?:full|close|strict|due|proper|careful) )?(?:(?:conformity|keeping|harmony|line|accordance|consonance|agreement) with|(?:consistent|compatible|consonant|consistently|compatibly|commensurate) with|mindful of|bearing in mind(?! that)|(?:having |with )?(?:due |full |proper )?(?:regard|consideration) (?:to|for|of)|(?:with )?respect for|taking (?:fully |duly |into )?(?:due |full )?(?:account|consideration)(?: of)?|(?:in )?(?:the )?light of)\b/;
/** `with the consent of`, `subject to the approval of`, `by leave of`: somebody has to agree. */
const AGREED =
  /^(?:with|upon|subject to|on|by|under|only with)(?: (?:the|their|his|her|its|prior|written|express|free|informed|explicit|full))* (?:consent|permission|approval|authorization|authorisation|agreement|leave|licence|endorsement|clearance|supervision|direction|acquiescence)\b/;
/** `at the discretion of`, `as they see fit`, `to the degree decided by`: it is left to somebody. */
const LEFT =
  /^(?:at (?:the|their|its|his|her) (?:\w+ )?(?:discretion|option|convenience|pleasure)|as (?:\S+ ){1,5}?(?:sees?|deems?|considers?|thinks?|finds?) (?:it )?(?:fit|appropriate|necessary|proper|best|suitable|useful)|as (?:\S+ ){1,4}?(?:may |might |shall )?(?:decides?|determines?|chooses?|wish(?:es)?|prefers?|likes?)|to (?:the|such|an?) (?:degree|extent)|insofar as|in so far as|whenever \S+ (?:wish|choose|see fit))\b/;
/** `it being understood that`, `which shall not be construed as`: what seemed to be given is taken back. */
const TAKEN_BACK =
  /^(?:it being (?:\S+ )?(?:understood|clear|noted|recalled|agreed)|(?:on|with|under) the (?:clear |common |shared )?understanding that|with(?:out)? (?:this |that )?(?:being|creating|constituting|setting|implying)|(?:which|that|this|and|it|nothing (?:in|herein)) (?:\S+ ){0,5}?(?:shall|should|must|can|may|does|do|is|are) (?:not )?(?:to )?(?:be )?(?:construed|read|interpreted|understood|taken|seen) (?:as|to|in)|(?:which|and that|and) (?:creates?|constitutes?|sets?|implies|imply|entails?) no)\b/;

/** Null for words that are no such phrase; `told` for the end of one whose beginning a rule has told as a limit. */
export function hungOn(
  side: Side,
  run: UnexplainedRun,
  lexicon: Lexicon,
): WordRole | 'told' | null {
  const { from, to } = stretchOf(side, run);
  if (from < run.from && isTold(side, { from, to: run.from }))
    return openingOf(keysAt(side, { from, to: run.to })) ? 'told' : null;
  const text = keysAt(side, { from, to: Math.min(to, from + LONGEST) });
  switch (openingOf(text)) {
    case 'left':
      return { ...RESTRICTION, sure: true };
    case 'agreed':
      return agreedBy(side, { from, to }, text);
    case 'measured':
      return to - from > LONGEST ? null : measuredBy(side, { from, to }, text, lexicon);
    default:
      return null;
  }
}

/** True where a rule knows a limit among these words. */
function isTold(side: Side, { from, to }: WordRange): boolean {
  return side.matches.some(
    (match) =>
      match.entry.kind === 'phrase' &&
      match.entry.rule.gain === 'weaker' &&
      match.from >= from &&
      match.from < to,
  );
}

function openingOf(text: string): 'left' | 'agreed' | 'measured' | null {
  if (TAKEN_BACK.test(text) || LEFT.test(text)) return 'left';
  if (AGREED.test(text)) return 'agreed';
  return MEASURED.test(text) ? 'measured' : null;
}

/** Words of such a phrase that are looked at. */
const LONGEST = 12;

/** With the words right before and behind it that came with it and that a rule has told; not behind a joining word of its own. */
function stretchOf(side: Side, run: UnexplainedRun): WordRange {
  const { words, changed, used } = side;
  let { from, to } = run;
  if (from + 1 < to && /^(?:and|but|or)$/.test(words[from]!.key)) return { from: from + 1, to };
  const joins = (at: number): boolean => words[at]!.stops || LISTING.has(words[at]!.key);
  while (from > 0 && changed[from - 1] && used[from - 1] && !joins(from)) from--;
  while (to < words.length && changed[to] && used[to] && !joins(to)) to++;
  return { from, to };
}

/** What those concerned agree to protects them; where others have to agree, it depends on them. */
function agreedBy(side: Side, { from, to }: WordRange, text: string): WordRole {
  const own = side.words.slice(from, to);
  if (own.some(({ key }) => KEEPERS.test(key))) return RESTRICTION;
  const isOwn = /^(?:with|upon|on) (?:their|his|her)\b/.test(text);
  const concerned = own.some(({ key }, i) => isPeople(side, from + i) || CONCERNED.test(key));
  return isOwn || concerned ? { ...ITEM, sure: false } : { ...RESTRICTION, sure: false };
}

/** Those without whom others may not act. */
const KEEPERS =
  /^(?:parents?|parental|mothers?|fathers?|guardians?|spouses?|spousal|husbands?|famil(?:y|ies)|teachers?|employers?|heads?|state|states|government|governments|authority|authorities|minist(?:ry|er|ries|ers)|governors?|cabinet|police|military|council|director|owner|owners)$/;
const CONCERNED = /^(?:peoples|patients?|concerned|own|those|residents?|holders?|donors?|owners?)$/;

/** By human rights or the interests of those concerned it is held to more, by custom or means to less. */
function measuredBy(
  side: Side,
  { from, to }: WordRange,
  text: string,
  lexicon: Lexicon,
): WordRole | null {
  const keys = side.words.slice(from, to).map(({ key }) => key);
  const { type } = passageKindAt(side, from, to);
  const speaksFor = keys.some((key) => INTERESTS.test(key));
  if (keys.some((key) => hasRole(lexicon, 'role.custom', key))) {
    const isBoth = speaksFor || (type !== 'other' && type !== 'group' && type !== 'actor');
    return isBoth ? UNKNOWN : { ...RESTRICTION, sure: false };
  }
  if (type !== 'other') return text.startsWith('having') ? { ...ITEM, sure: false } : null;
  if (speaksFor) return { ...ITEM, sure: false };
  return KEEPING.test(text) ? UNKNOWN : null;
}

const INTERESTS =
  /^(?:needs|interests?|rights|dignity|wishes|views|safety|welfare|well-being|language|recommendations)$/;
/** What is not known that it has to be in keeping with may give or take. */
const KEEPING =
  /^(?:in|with|consistent|compatible|consonant|consistently|compatibly|commensurate)\b/;

/** Words that pick out some of the wrongs that a text is against: the others are let pass. */
import { hasRole, type Lexicon } from '../lexicon/lexicon.ts';
import { actIn, isHarm } from '../signals/negated.ts';
import { hasDeed, rulerOf } from '../signals/verbs.ts';
import type { Side } from '../view/side.ts';
import { isClosed } from './closed-classes.ts';
import { isPeople } from './doubtful.ts';
import type { UnexplainedRun } from './runs.ts';

/** They say how bad it is or how long it has lasted, not which of it is meant. */
const CHARACTERIZES =
  /^(?:humans?|rights?|grave|serious|severe|heinous|horrific|horrendous|abhorrent|appalling|unacceptable|inhuman|brutal|cruel|shocking|alarming|devastating|terrible|disturbing|egregious|increas(?:ed|ing)|growing|rising|mounting|escalating|worsening|ongoing|continu(?:ed|ing|ous|al)|persistent|persisting|enduring|recurrent|pervasive|widespread|systemic|prevalent|current|recent|reported|existing|remaining|multiple|various|numerous|further|new|emerging|tragic|despicable|barbaric|vile|senseless|ruthless|cowardly|savage|atrocious|outrageous|reprehensible|horrible|dreadful|shameful|unprecedented|massive|large-scale|extensive|frequent|repeated|daily|long-standing|blatant|flagrant|gross|intolerable|inexcusable|deadly|fatal|vicious|evil|unspeakable|innocent|defenceless|helpless|such)$/;

/** So many words on stands the wrong itself: `(deliberate) armed attacks`. */
const NEAR = 2;

/**
 * `refrain from the (prolonged) detention of children`, `condemns (deliberate) attacks`: one or two words before a
 * wrong that stood there without them, under a verb that asks for its end or speaks against it.
 */
export function narrowsWrong(side: Side, run: UnexplainedRun, lexicon: Lexicon): boolean {
  if (narrowsObject(side, run, lexicon)) return true;
  const { from, to, words } = run;
  const keys = words.map(({ at }) => side.words[at]!.key);
  if (keys.length > 2 || keys.some((key) => CHARACTERIZES.test(key) || key.endsWith('ly')))
    return false;
  // `(abuses and) violations`: one more wrong.
  if (words.some(({ at }) => isHarm(side, at, lexicon))) return false;
  const ruler = rulerOf(side, from);
  if (!ruler) return false;
  const against = hasDeed(lexicon, ruler, 'objects');
  if (!against && !(hasDeed(lexicon, ruler, 'directs') && isBarred(side, from, lexicon)))
    return false;
  for (let at = to; at < Math.min(side.words.length, to + NEAR); at++) {
    const { key, stops } = side.words[at]!;
    if (stops || isClosed(key) || side.changed[at]) return false;
    if (isHarm(side, at, lexicon)) return true;
  }
  return false;
}

const CONDEMNS = /^(?:condemn|deplore|denounce|reject)/;
/** What ends it outright, right before it. */
const ENDS =
  /^(?:end|ends|ending|ban|bans|banning|prohibit|prohibits|prohibiting|stop|stops|stopping|abolish|abolishing|cease|ceasing|halt|halting|outlaw|outlawing|forbid|forbidding)$/;
/** `attacks (on) ambulances`: so a noun may hang on another that is condemned. */
const HANGS = /^(?:of|on|upon|against|from|to|the|all|any|and|or)$/;
const LACKS = /^(?:lack|absence|failure|failures|shortage|insufficient|inadequate|limited)$/;
/** So many nouns stand between a condemnation and what is narrowed, and so many small words behind what ends it. */
const NOUNS = 3;

/** `condemns attacks on (clearly marked) ambulances`, `ban the (hazardous) work of children`: an adjective that lets others pass. */
function narrowsObject(side: Side, { from, to, words }: UnexplainedRun, lexicon: Lexicon): boolean {
  const next = side.words[to];
  if (to - from !== words.length || side.words[from]!.stops) return false;
  if (!next || next.stops || isClosed(next.key) || side.changed[to]) return false;
  const keys = words.map(({ at }) => side.words[at]!.key);
  if (keys.length > 2 || keys.at(-1)!.endsWith('ly') || keys.some((key) => CHARACTERIZES.test(key)))
    return false;
  if (words.some(({ at }) => isPeople(side, at) || isHarm(side, at, lexicon))) return false;
  const ruler = rulerOf(side, from);
  if (!ruler) return false;
  const between = side.words.slice(ruler.to, from);
  if (between.some(({ key }) => LACKS.test(key))) return false;
  const isPlain = between.every(
    ({ key, stops, form }) => !stops && (!form.linking || HANGS.test(key)),
  );
  if (CONDEMNS.test(ruler.verb.lemma)) {
    const nouns = between.filter(({ form }) => !form.linking).length;
    // `the attack on the (primary) school`: the one that was attacked.
    return isPlain && nouns <= NOUNS && (nouns === 0 || areMany(side, to));
  }
  let at = from - 1;
  while (at > from - 1 - NOUNS && HANGS.test(side.words[at]?.key ?? '')) at--;
  return hasDeed(lexicon, ruler, 'directs') && ENDS.test(side.words[at]?.key ?? '');
}

/** `(marked) aid convoys`, `(civilian) detainees`. */
function areMany(side: Side, from: number): boolean {
  const near = side.words.slice(from, from + NEAR);
  return near.some(
    ({ key, stops }, i) => (i === 0 || !stops) && (key.endsWith('s') || isPeople(side, from + i)),
  );
}

/** So far before a wrong stands the act that ends it. */
const REACH = 8;
const BARS =
  /^(?:end|ending|refrain|eliminat(?:e|ing|ion)|eradicat(?:e|ing|ion)|prohibit(?:s|ing|ion)?|ban|banning|prevent(?:s|ing|ion)?|abolish|abolishing|abolition|combat|combating|cease|stop|halt|from|against|address|addressing|criminalize|criminalizing|punish)$/;

/** `to (refrain from) detention`, not `the costs of detention`. */
function isBarred(side: Side, at: number, lexicon: Lexicon): boolean {
  const near = { from: Math.max(0, at - REACH), to: at };
  const bars = side.words.slice(near.from, near.to).some(({ key }) => BARS.test(key));
  return bars && actIn(side, near, lexicon)?.sign !== 1;
}

/**
 * `a lawyer for those accused of (serious) offences`, `whose parents are held (abroad)`: one word that lets some of those
 * go who are to be given something. Of what is to be ended, or is spoken against, it only says how bad it is.
 */
export function picksByDegree(side: Side, run: UnexplainedRun, lexicon: Lexicon): boolean {
  const { from, to, words } = run;
  const at = words[0]!.at;
  const ruler = rulerOf(side, from);
  if (words.length !== 1 || to - from > 1 || !ruler || !hasDeed(lexicon, ruler, 'directs'))
    return false;
  const { key, stops } = side.words[at]!;
  if (stops || isBarred(side, from, lexicon)) return false;
  const next = side.words[to];
  const describes = next !== undefined && !next.stops && !isClosed(next.key) && !side.changed[to];
  if (hasRole(lexicon, 'role.degree', key)) return describes;
  return hasRole(lexicon, 'role.whereabouts', key) && !side.changed[at - 1];
}

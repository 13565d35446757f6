/** What the words beside a run do: inside a limit or a hedge, one more word is one more way out. */
import type { Side } from '../view/side.ts';
import { ADDING } from './closed-classes.ts';
import type { UnexplainedRun } from './runs.ts';

/** So far before a run stands what it is joined to. */
const REACH = 14;

/** True when the run is joined to a hedge that stays, or stands in what is allowed to limit a right. */
export function turnsRound(side: Side, run: UnexplainedRun): boolean {
  if (joinsHedge(side, run)) return true;
  return isInLimit(side, run.from) && !addsCondition(side, run) && !isKeptTo(side, run);
}

/** `in accordance with national law (and traditions)`: one more noun, no clause of its own, behind what is no mere adjective. */
function joinsHedge(side: Side, { from, words }: UnexplainedRun): boolean {
  const first = words[0]!.at;
  const small = side.words.slice(from, first);
  const isBehindJoiner = ADDING.has(side.words[from - 1]?.key ?? '');
  const joins = isBehindJoiner || small.some(({ key }) => ADDING.has(key));
  if (!joins || side.words[from]!.stops || small.some(({ key }) => key === 'to')) return false;
  return side.matches.some(
    ({ entry, to, from: start }) =>
      entry.kind === 'phrase' &&
      entry.rule.type === 'hedge' &&
      entry.rule.gain === 'weaker' &&
      !side.changed[start] &&
      (to === from || (to === from - 1 && isBehindJoiner)) &&
      !LEAVES_OPEN.test(side.words[to - 1]!.key),
  );
}

/** How a hedge ends that stands by itself: `as appropriate`, `where applicable`. */
const LEAVES_OPEN = /(?:able|ible|appropriate|relevant|necessary|needed|required|warranted)$/;

/** What limits a right, and what allows it. */
const LIMITS =
  /^(?:restrict(?:ed|ions?)?|limit(?:ed|ations?)?|derogat(?:e|ions?)|exceptions?|exemptions?|search(?:ed|es)?)$/;
const ALLOWED = /^(?:may|can|permitted|permissible|allowed|imposed|subject|admissible)$/;
/** What States do to people with force, and what holds them back. */
export const POWERS =
  /^(?:detention|detain(?:ed)?|depriv(?:ed|ation)|arrest(?:ed|s)?|imprison(?:ed|ment)|custody|force|firearms|surveillance|interference|interception|separat(?:e|ed|ing|ion)|solitary|restraints?|expulsion|expel(?:led)?|return(?:s|ed|ing)?|deport(?:ed|ation)?|extradit(?:e|ed|ion)|question(?:ed|ing)|interrogat(?:ed?|ion)|search(?:ed|es|ing)?|personal)$/;
const HELD = /^(?:may|permitted|permissible|allowed|only|solely|exclusively|resort)$/;
const FORBIDDEN = /^(?:prohibit(?:s|ed|ing)?|not|no|never|ban|refrain|end|but)$/;

/** `restrictions may be imposed only by law`: what narrows a limit protects. With `own`, the word at `at` may be what holds back. */
export function isInLimit(side: Side, at: number, own = false): boolean {
  const near = nearBefore(side, at);
  if (near.some((key) => FORBIDDEN.test(key))) return false;
  const has = (kind: RegExp): boolean => near.some((key) => kind.test(key));
  // `detain (only) after a decision of a court`: the word itself holds back.
  const held = has(HELD) || (own && HELD.test(side.words[at]!.key));
  return (has(LIMITS) && (has(ALLOWED) || held)) || (has(POWERS) && held);
}

/** What must be given before a right is limited. */
const CONDITION =
  /^(?:only|solely|exclusively|when|where|if|unless|prescribed|necessary|proportionate|resort)$/;

/** `only when prescribed by law (and necessary)`: one more condition, where `or` would be one more way to meet it. */
function addsCondition(side: Side, run: UnexplainedRun): boolean {
  const joint = side.words.slice(Math.max(0, run.from - 1), run.words[0]!.at);
  return (
    joint.some(({ key }) => key === 'and') &&
    nearBefore(side, run.from).some((key) => CONDITION.test(key))
  );
}

/** `return migrants only in compliance with (the principle)`: what holds the power back. */
function isKeptTo(side: Side, { from }: UnexplainedRun): boolean {
  return side.words.slice(Math.max(0, from - KEPT), from).some(({ key }) => KEEPS.test(key));
}

const KEPT = 4;
const KEEPS = /^(?:accordance|compliance|conformity|consistent|respect|respecting|accord)$/;

function nearBefore(side: Side, at: number): string[] {
  return side.words.slice(Math.max(0, at - REACH), at).map(({ key }) => key);
}

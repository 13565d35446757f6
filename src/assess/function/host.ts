/** What the words beside a run do: inside a limit or a hedge, one more word is one more way out. */
import type { Side } from '../view/side.ts';
import { ADDING } from './closed-classes.ts';
import type { UnexplainedRun } from './runs.ts';

/** So far before a run stands what it is joined to. */
const REACH = 12;

/** True when the run is joined to a hedge that stays, or stands in what is allowed to limit a right. */
export function turnsRound(side: Side, run: UnexplainedRun): boolean {
  return joinsHedge(side, run) || isInLimit(side, run.from);
}

/** `in accordance with national law (and traditions)`. */
function joinsHedge(side: Side, { from, words }: UnexplainedRun): boolean {
  const first = words[0]!.at;
  const joins = side.words.slice(from, first).some(({ key }) => ADDING.has(key));
  return (
    (joins || ADDING.has(side.words[from - 1]?.key ?? '')) &&
    side.matches.some(
      ({ entry, to, from: start }) =>
        entry.kind === 'phrase' &&
        entry.rule.type === 'hedge' &&
        entry.rule.gain === 'weaker' &&
        !side.changed[start] &&
        (to === from || to === from - 1),
    )
  );
}

const LIMITS =
  /^(?:restrict(?:ed|ions?)?|limit(?:ed|ations?)?|derogat(?:e|ions?)|exceptions?|exemptions?|search(?:ed|es)?)$/;
const ALLOWED = /^(?:may|can|permitted|permissible|allowed|imposed|subject|admissible)$/;

/** `restrictions may be imposed only by law`: what narrows a limit protects. */
export function isInLimit(side: Side, at: number): boolean {
  const near = side.words.slice(Math.max(0, at - REACH), at).map(({ key }) => key);
  if (near.includes('prohibit') || near.includes('not')) return false;
  return near.some((key) => LIMITS.test(key)) && near.some((key) => ALLOWED.test(key));
}

/** What a version did to an ask, seen from the version before. */
import type { AskInVersion, Movement, Status } from '../model/uptake.ts';

/** From nothing to all of it. */
const WORTH: Readonly<Record<Status, number>> = {
  opposite: -1,
  'not found': 0,
  'please check': 0.5,
  'only noted': 1,
  'in part': 2,
  'taken up': 3,
  'word for word': 3,
};
/** Less than this is no change of share. */
const SAME = 0.08;

/**
 * `strengthOf` is the rung of a verb that asks something of States, null for others. The reasons are looked at in
 * the order of their weight: status, verb, part, share, ways out.
 */
export function movementOf(
  before: AskInVersion,
  after: AskInVersion,
  strengthOf: (verb: string | null) => number | null,
): Movement | null {
  const [was, is] = [WORTH[before.status], WORTH[after.status]];
  if (was <= 0 && is <= 0) return null;
  if (was <= 0) return 'new';
  if (is <= 0) return 'lost';
  const reasons = [
    is - was,
    compare(strengthOf(before.verb), strengthOf(after.verb)),
    Number(before.preambleOnly) - Number(after.preambleOnly),
    Math.abs(after.share - before.share) < SAME ? 0 : after.share - before.share,
    before.hedges.length - after.hedges.length,
  ];
  const reason = reasons.find((one) => one !== 0) ?? 0;
  return reason > 0 ? 'firmer' : reason < 0 ? 'weaker' : 'already there';
}

/** Verbs that ask nothing of States say nothing of firmness. */
function compare(before: number | null, after: number | null): number {
  return before === null || after === null ? 0 : after - before;
}

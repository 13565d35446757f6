/** Which signals tell what a change comes to, the gravest first. */
import type { Direction, Signal, SignalType } from '../../model/assessment.ts';
import { isGain, type Unranked } from './order.ts';
import { shownSignals } from './shown-signals.ts';

/** Of signals as grave as each other, those that say how firmly someone is bound come first. */
const FORCES: readonly SignalType[] = ['modal', 'verb', 'hedge', 'right', 'group', 'participation'];

/** The shown signals of a change: of its own direction first, then by gravity, then by force. */
export function signalsByGravity(change: Unranked): Signal[] {
  const own: Direction = isGain(change.effect) ? 'stronger' : 'weaker';
  const side = ({ direction }: Signal): number =>
    direction === own ? 0 : direction === 'review' ? 2 : 1;
  const force = ({ type }: Signal): number => {
    const at = FORCES.indexOf(type);
    return at < 0 ? FORCES.length : at;
  };
  return shownSignals(change).sort(
    (a, b) => side(a) - side(b) || b.gravity - a.gravity || force(a) - force(b),
  );
}

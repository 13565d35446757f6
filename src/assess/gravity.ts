/** How grave a signal is, and what the signals of a change come to. */
import type {
  ChangeGravity,
  Direction,
  Gravity,
  Signal,
  SignalType,
  WordFunction,
} from '../model/assessment.ts';

const FUNCTIONS: Partial<Readonly<Record<SignalType, WordFunction>>> = {
  verb: 'verb',
  modal: 'modal',
  hedge: 'hedge',
  scope: 'restriction',
  quantifier: 'quantifier',
  order: 'order',
};

/** What words of a type do, where no rule says more. */
export function functionOf(type: SignalType): WordFunction {
  return FUNCTIONS[type] ?? 'item';
}

/** Signals of these types are real by themselves; of the others only on the words below. */
const REAL: ReadonlySet<SignalType> = new Set([
  'verb',
  'modal',
  'hedge',
  'group',
  'right',
  'participation',
  'actor',
  'deadline',
  'order',
]);

/** Who and what an advocate for children comes for. */
const DEAR = /\b(?:child|girl|boy|adolescent|infant|particip|right|dut(?:y|ies)|obligation)/i;

/** Gravity of words of a type, by the words that came or went. */
export function gravityOf(type: SignalType, words: string): Gravity {
  const dear = DEAR.test(words);
  if (!REAL.has(type)) return dear ? 2 : 1;
  return dear || type === 'modal' ? 3 : 2;
}

/** The worst loss and the best gain. */
export function changeGravity(signals: readonly Signal[]): ChangeGravity {
  const top = (direction: Direction): 0 | Gravity =>
    signals.reduce<0 | Gravity>(
      (most, signal) =>
        signal.direction === direction && signal.gravity > most ? signal.gravity : most,
      0,
    );
  return { loss: top('weaker'), gain: top('stronger') };
}

/** The side with the graver signal; null when they are alike. */
export function leaningOf({ loss, gain }: ChangeGravity): 'stronger' | 'weaker' | null {
  if (loss === gain) return null;
  return loss > gain ? 'weaker' : 'stronger';
}

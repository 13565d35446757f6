/** The judgement of one change, without its themes. */
import type { Assessment, Direction, Effect, Signal } from '../model/assessment.ts';
import { type Change, isTooLong, sideText } from '../model/change.ts';
import { effectOf } from './effect/effect.ts';
import { changeGravity, functionOf, gravityOf, leaningOf } from './gravity.ts';
import { isEnglish } from './lexicon/english.ts';
import { type Lexicon, saysFor } from './lexicon/lexicon.ts';
import { mirroredChange, mirroredEffect } from './mirror.ts';
import { quoted } from './quotes/quoted.ts';
import type { Finding } from './signals/finding.ts';
import { SIGNALLERS } from './signals/signallers.ts';
import { wholeParagraphSignals } from './signals/whole-paragraph.ts';
import { evidenceOf } from './view/side.ts';
import { type View, viewOf } from './view/view.ts';

export type ChangeJudgement = Omit<Assessment, 'changeId' | 'themes' | 'flagged'>;

type Unweighed = Omit<ChangeJudgement, 'gravity' | 'leans'>;

const WHOLE: Partial<Record<Change['kind'], Effect>> = { added: 'added', removed: 'removed' };

/**
 * Signals, effect and confidence of a change. Every pair of texts is judged in one orientation, the
 * same for a change and its mirror, so that the mirrored change is judged as the exact mirror.
 */
export function judgeChange(change: Change, lexicon: Lexicon): ChangeJudgement {
  return withEffect(judgeBare(change, lexicon));
}

/** The same with what its signals come to. */
export function withEffect(judged: Unweighed): ChangeJudgement {
  const gravity = changeGravity(judged.signals);
  return { ...judged, gravity, leans: judged.effect === 'mixed' ? leaningOf(gravity) : null };
}

function judgeBare(change: Change, lexicon: Lexicon): Unweighed {
  const whole = WHOLE[change.kind];
  const long = isTooLong(change);
  if (whole) {
    const signals = long ? [] : wholeParagraphSignals(change, lexicon);
    return { effect: whole, confidence: 'certain', signals };
  }
  if (change.kind === 'kept' && !change.partChange) {
    return { effect: 'none', confidence: 'certain', signals: [] };
  }
  // The comparison as a whole says that nobody judged it: see `pairProblems`.
  if (long) return { effect: 'neutral', confidence: 'review', signals: [] };
  if (!isReversed(change)) return judgeOneWay(change, lexicon);
  const { effect, confidence, signals } = judgeOneWay(mirroredChange(change), lexicon);
  return {
    effect: mirroredEffect(effect),
    confidence,
    signals: signals.map(turned),
  };
}

/** By code unit, never by locale; texts that are equal differ in their part. */
function isReversed(change: Change): boolean {
  const [before, after] = [sideText(change.before), sideText(change.after)];
  return before === after ? change.partChange === 'demoted' : before > after;
}

/** Judges in the orientation given; exported for the test that both give the same. */
export function judgeOneWay(change: Change, lexicon: Lexicon): Unweighed {
  const view = viewOf(change, lexicon);
  if (!isEnglish(view.before, lexicon) || !isEnglish(view.after, lexicon)) {
    return { effect: 'neutral', confidence: 'review', signals: [] };
  }
  const findings = Object.values(SIGNALLERS).flatMap(({ find }) => find(view, lexicon));
  const judgement = effectOf(findings, lexicon);
  const quiet = judgement.effect === 'editorial';
  const shown = findings.filter((finding) => !finding.silent && !(quiet && finding.reworded));
  return {
    ...judgement,
    signals: quoted(shown, view).map((finding) => signalOf(finding, view, lexicon)),
  };
}

function signalOf(finding: Finding, view: View, lexicon: Lexicon): Signal {
  const { rule, type, direction, before, after, confidence, args } = finding;
  const evidence = {
    before: before && evidenceOf(view.before, before.from, before.to),
    after: after && evidenceOf(view.after, after.from, after.to),
  };
  return {
    rule,
    type,
    direction,
    function: finding.function ?? functionOf(type),
    gravity: gravityOf(type, `${evidence.before?.text ?? ''} ${evidence.after?.text ?? ''}`),
    ...evidence,
    confidence,
    args,
    ...saysFor(lexicon, rule, args),
  };
}

/** The same signal as seen from the other side. */
function turned(signal: Signal): Signal {
  const { direction, before, after } = signal;
  return { ...signal, direction: turnedDirection(direction), before: after, after: before };
}

function turnedDirection(direction: Direction): Direction {
  return direction === 'review' ? direction : direction === 'stronger' ? 'weaker' : 'stronger';
}

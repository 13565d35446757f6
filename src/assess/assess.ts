/** Change[] + rules to Assessment[]. */
import type { Assessment, Direction, Effect, Signal } from '../model/assessment.ts';
import type { Change } from '../model/change.ts';
import { effectOf } from './effect/effect.ts';
import { type Lexicon, lexiconOf } from './lexicon/lexicon.ts';
import type { RuleSet } from './rules.ts';
import type { Finding } from './signals/finding.ts';
import { SIGNALLERS } from './signals/signallers.ts';
import { evidenceOf } from './view/side.ts';
import { type View, viewOf } from './view/view.ts';

/** Judges every change; the result has the same length and order as `changes`. */
export function assessChanges(
  changes: readonly Change[],
  rules: RuleSet,
  _themes: readonly string[],
): Assessment[] {
  const lexicon = lexiconOf(rules);
  return changes.map((change) => assess(change, lexicon));
}

const PLAIN: Partial<Record<Change['kind'], Effect>> = { added: 'added', removed: 'removed' };

function assess(change: Change, lexicon: Lexicon): Assessment {
  const base = { changeId: change.id, themes: [], flagged: false };
  const plain = PLAIN[change.kind];
  if (plain) return { ...base, effect: plain, confidence: 'certain', signals: [] };
  if (change.kind === 'kept' && !change.partChange) {
    return { ...base, effect: 'none', confidence: 'certain', signals: [] };
  }
  const view = viewOf(change, lexicon);
  const findings = Object.values(SIGNALLERS).flatMap((signaller) => signaller(view, lexicon));
  const { effect, confidence } = effectOf(findings, lexicon);
  return {
    ...base,
    effect,
    confidence,
    signals: findings
      .filter((finding) => !finding.silent)
      .map((finding) => signalOf(finding, view)),
  };
}

function signalOf(finding: Finding, view: View): Signal {
  const { rule, type, direction, before, after, confidence, args } = finding;
  return {
    rule,
    type,
    direction: direction satisfies Direction,
    before: before && evidenceOf(view.before, before.from, before.to),
    after: after && evidenceOf(view.after, after.from, after.to),
    confidence,
    args,
  };
}

/** How sure the role of words is that hold none which the rules know. */
import { passageKindAt } from '../signals/passage-kind.ts';
import type { Side } from '../view/side.ts';
import type { UnexplainedRun } from './runs.ts';
import type { WordRole } from './word-role.ts';

/** A person should look at what holds no word that the rules know. */
export function known(side: Side, run: UnexplainedRun, role: WordRole): WordRole {
  return passageKindAt(side, run.from, run.to).type === 'other' ? { ...role, sure: false } : role;
}

/** Problems after which a result must not be relied on: printed all the same, but never a pass. */
import type { Problem } from '../model/document.ts';
import { UnreadableError } from '../model/errors.ts';
import { isGrave } from '../model/trust.ts';
import { problemSentence } from '../report/wording/wording.ts';

/** Throws UnreadableError (exit code 4) when a problem puts the whole result in doubt. */
export function checkTrust(problems: readonly Problem[]): void {
  const grave = problems.find(isGrave);
  if (!grave) return;
  const side = grave.side ? `the ${grave.side} text: ` : '';
  throw new UnreadableError(`do not rely on this result; ${side}${problemSentence(grave)}`);
}

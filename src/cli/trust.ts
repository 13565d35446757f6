/** Problems after which a result must not be relied on: printed all the same, but never a pass. */
import type { Problem } from '../model/document.ts';
import { UnreadableError } from '../model/errors.ts';
import { distrustSentence } from '../report/wording/distrust.ts';

/** Throws UnreadableError (exit code 4) when a problem puts the whole result in doubt. */
export function checkTrust(problems: readonly Problem[]): void {
  const sentence = distrustSentence(problems);
  if (sentence !== null) throw new UnreadableError(sentence);
}

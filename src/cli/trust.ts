/** Problems after which a result must not be relied on: printed all the same, but never a pass. */
import type { Problem } from '../model/document.ts';
import { UnreadableError } from '../model/errors.ts';
import { problemSentence } from '../report/wording.ts';

const GRAVE: ReadonlySet<string> = new Set([
  'words-lost',
  'words-invented',
  'image-only-page',
  'languages-differ',
  'little-in-common',
]);

/** Throws UnreadableError (exit code 4) when a problem puts the whole result in doubt. */
export function checkTrust(problems: readonly Problem[]): void {
  const grave = problems.find(({ code }) => GRAVE.has(code));
  if (!grave) return;
  const side = grave.side ? `the ${grave.side} text: ` : '';
  throw new UnreadableError(`do not rely on this result; ${side}${problemSentence(grave)}`);
}

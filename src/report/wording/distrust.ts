/** The one line that says a result must not be relied on. */
import type { Problem } from '../../model/document.ts';
import { isGrave } from '../../model/trust.ts';
import { problemSentence } from './wording.ts';

/** Why the whole result is in doubt; null when nothing says so. */
export function distrustSentence(problems: readonly Problem[]): string | null {
  const grave = problems.find(isGrave);
  if (!grave) return null;
  const side = grave.side ? `the ${grave.side} text: ` : '';
  return `do not rely on this result; ${side}${problemSentence(grave)}`;
}

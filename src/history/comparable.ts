/** Words as they are compared when something comes back. */
import { canonical } from '../words/normalise.ts';

/** Lower case, no typography, no punctuation at the ends. */
export function comparable(text: string): string {
  return canonical(text)
    .toLowerCase()
    .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
}

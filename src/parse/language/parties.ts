/** Who speaks in negotiations: States and groups, in the short names that working drafts use. */
import { isState } from './states.ts';
import { WORDS } from './words.ts';

const SHORT_NAMES = new Set(WORDS['party-names'].en.map((name) => name.toLowerCase()));
const SUBJECTS = new Set(WORDS.subjects.en);
const ON_BEHALF = /\s+\(?(?:on behalf of|for|au nom de|en nombre de)\s+(?:the\s+)?([^()]+)\)?$/i;

/** True for the name of a State, or of a group or office that proposes words in negotiations. */
export function isParty(name: string): boolean {
  const words = name.trim().replace(/[’‘]/g, "'");
  const behalf = ON_BEHALF.exec(words);
  if (behalf) return isParty(words.slice(0, behalf.index));
  const bare = words.replace(/^the /i, '');
  return SHORT_NAMES.has(bare.toLowerCase()) || isSubject(bare) || isState(words);
}

/** True for groups and offices that a text itself may speak of. */
export function isSubject(name: string): boolean {
  return SUBJECTS.has(name.trim().toLowerCase());
}

/** Names of parties in a list such as `Spain; Norway, and the EU`; null when one of them is none. */
export function readParties(list: string): string[] | null {
  if (isParty(list)) return [list.trim()];
  const names = list
    .split(/\s*(?:[;,/&+]|\band\b|\bet\b|\by\b)\s*/)
    .map((name) => name.trim())
    // A list that opens or ends with “and” is a piece of a sentence.
    .filter((name, i, all) => name !== '' || i === 0 || i === all.length - 1);
  return names.every(isParty) ? names : null;
}

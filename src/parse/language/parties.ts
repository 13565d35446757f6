/** Who speaks in negotiations: States and groups, in the short names that working drafts use. */
import { isState } from './states.ts';
import { WORDS } from './words.ts';

const SHORT_NAMES = new Set(WORDS['party-names'].en.map((name) => name.toLowerCase()));
/** Codes of three letters, known in capitals only: `CAN`, `PER`. */
const CODES = new Map(Object.entries(WORDS['party-codes'].en));
/** One name for each of the forms that a State or group has in the lists. */
const FORMS = new Map(
  [
    ...WORDS.states.en.map((name) => [name, name] as const),
    ...Object.values(WORDS['party-forms'].en).map((name) => [name, name] as const),
    ...Object.values(WORDS['party-forms']).flatMap((forms) => Object.entries(forms)),
  ].map(([form, name]) => [form.toLowerCase(), name]),
);
const SUBJECTS = new Set(WORDS.subjects.en);
const ON_BEHALF =
  /(?:\s+|\s*,\s*(?=(?:speaking\s+)?(?:on|au|en)\s))\(?(?:(?:speaking\s+|also\s+)?on behalf of|for|au nom de|en nombre de)\s+(?:the\s+)?([^():;–—“”"]+)\)?$/i;
/** Groups without a name: `a group of States`, `24 countries`. */
const UNNAMED =
  /^(?:(?:a|its|some|several|other|\d+)\s+)?(?:[\p{L}-]+\s+){0,3}(?:groups?|states|countries|delegations|members|sponsors|co-sponsors)(?:\s+of\s+(?:\d+\s+)?(?:[\p{L}-]+\s+)?(?:states|countries|delegations|members|sponsors))?$/iu;
/** Words in small letters of names that are in no list: `Friends of the Child`. */
const LINKS = new Set(['of', 'the', 'and', 'on', 'in', 'for', 'de', 'des', 'del', 'la']);

/** True for the name of a State, or of a group or office that proposes words in negotiations. */
export function isParty(name: string): boolean {
  const words = name.trim().replace(/[’‘]/g, "'");
  const behalf = ON_BEHALF.exec(words);
  if (behalf) {
    const [, group = ''] = behalf;
    return (isName(group) || UNNAMED.test(group)) && isParty(words.slice(0, behalf.index));
  }
  // Words such as `us`; those in small letters that are spelt out are names.
  if (/^\p{Ll}{1,3}$/u.test(words)) return false;
  const bare = words.replace(/^the /i, '');
  return (
    CODES.has(bare) ||
    FORMS.has(bare.toLowerCase()) ||
    SHORT_NAMES.has(bare.toLowerCase()) ||
    isSubject(bare) ||
    isState(words)
  );
}

/**
 * The name under which all forms of a party are counted: `RUS`, `Russia` and `Russian Federation` are one, and
 * so are they on behalf of the same group.
 */
export function partyOf(name: string): string {
  const words = name.trim().replace(/[’‘]/g, "'");
  const behalf = ON_BEHALF.exec(words);
  if (behalf) return `${partyOf(words.slice(0, behalf.index))} on behalf of ${partyOf(behalf[1]!)}`;
  const bare = words.replace(/^the /i, '');
  return FORMS.get(bare.toLowerCase()) ?? CODES.get(bare) ?? bare;
}

/** True where every word opens with a capital or only links. */
function isName(words: string): boolean {
  return words
    .trim()
    .split(/[\s,]+/)
    .every((word) => /^[\p{Lu}\p{N}]/u.test(word) || LINKS.has(word));
}

/** True for groups and offices that a text itself may speak of. */
export function isSubject(name: string): boolean {
  return SUBJECTS.has(name.trim().toLowerCase());
}

/** Names in a list, each in capitals and perhaps in no list of parties: `Wonderland, Country A on behalf of B`. */
export function readNames(list: string): string[] | null {
  const names = list.split(/\s*[;,/&+]\s*/);
  return names.every((name) => isName(name.replace(ON_BEHALF, ' $1'))) ? names : null;
}

/** Names of parties in a list such as `Spain; Norway, and the EU`; null when one of them is none. */
export function readParties(list: string): string[] | null {
  if (isParty(list)) return [list.trim()];
  const names = list
    .replace(/\s*,\s*(?=(?:(?:speaking|also)\s+)?(?:on behalf of|au nom de|en nombre de)\s)/gi, ' ')
    .split(/\s*(?:[;,/&+]|\band\b|\bet\b|\by\b)\s*/)
    .map((name) => name.trim())
    // A list that opens or ends with “and” is a piece of a sentence.
    .filter((name, i, all) => name !== '' || i === 0 || i === all.length - 1);
  const named = names.filter((name) => !/^others?(?: states)?$/i.test(name));
  return named.length > 0 && named.every(isParty) ? named : null;
}

/** Names of States as UN documents print them, to split lists of sponsors and voters. */
import { WORDS } from './words.ts';

/** One spelling for look-ups: lower case, straight apostrophes, no article, no spaces at hyphens. */
function key(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .trim()
    .toLowerCase();
}

/** In all languages: lists in one are not told from those in another. */
const KNOWN = new Set(
  Object.values(WORDS.states)
    .flat()
    .flatMap((name) => [key(name), key(inverted(name))]),
);

/** `Iran (Islamic Republic of)` → `Islamic Republic of Iran`, as some texts print it. */
function inverted(name: string): string {
  const match = /^(.+) \((.+ of(?: the)?)\)$/.exec(name);
  return match ? `${match[2]} ${match[1]}` : name;
}

/** True when a name is that of a State, whatever its case, article and apostrophes. */
export function isState(name: string): boolean {
  return KNOWN.has(key(name));
}

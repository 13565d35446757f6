/** How something that stood came about: an aside that adds nothing to what is said of it. */
import { MODALS } from '../function/closed-classes.ts';
import { hasRole, type Lexicon } from '../lexicon/lexicon.ts';
import { keysAt, type Side } from '../view/side.ts';
import { passageKindAt } from './passage-kind.ts';
import type { Rest } from './rest.ts';

/** So many words of such an aside may be open. */
const LONGEST_ASIDE = 9;

/**
 * `the forum (established by the Council in its resolution 12/3)`, `the decade(, now in its second half)`: how something
 * that stood came about or how far it is, of which the rules know no word but the text that is cited.
 */
export function tellsOrigin(side: Side, words: Rest['words'], lexicon: Lexicon): boolean {
  const first = words[0]?.at;
  if (first === undefined || words.length > LONGEST_ASIDE) return false;
  const last = words.at(-1)!.at;
  if (side.words.slice(first + 1, last + 1).some(({ key, stops }) => stops || MODALS.has(key)))
    return false;
  if (!ORIGINLESS.has(passageKindAt(side, first, last + 1).type)) return false;
  let opener = first;
  while (opener > 0 && side.changed[opener - 1] && !side.words[opener]!.stops) opener--;
  const from = keysAt(side, { from: opener, to: Math.min(last + 1, first + 5) });
  const isNoun = opener > 0 && !side.changed[opener - 1];
  return isNoun && (hasOrigin(from, lexicon) || (side.words[opener]!.stops && STANDS.test(from)));
}

/** `which was`, `on the basis of a programme`: what may stand before the participle. */
function hasOrigin(from: string, lexicon: Lexicon): boolean {
  const keys = from
    .replace(/^(?:which|that) (?:was|were|is|are|has been|had been) /, '')
    .split(' ');
  const base = /^(?:on|under) the basis of (?:the|an?|its)$/.test(keys.slice(0, 5).join(' '));
  const at = base ? keys.findIndex((key) => hasRole(lexicon, 'role.origin', key)) : 0;
  return at >= 0 && hasRole(lexicon, 'role.origin', keys[at]!);
}

const ORIGINLESS: ReadonlySet<string> = new Set(['other', 'instrument', 'actor', 'deadline']);
const STANDS = /^(?:which (?:is|are) )?(?:now|currently|presently|already|in its|in their)\b/;

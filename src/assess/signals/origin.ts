/** How something that stood came about: an aside that adds nothing to what is said of it. */
import { AUXILIARIES, MODALS } from '../function/closed-classes.ts';
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
  let opener = first;
  while (opener > 0 && side.changed[opener - 1] && !side.words[opener]!.stops) opener--;
  if (opener === 0 || side.changed[opener - 1]) return false;
  const from = keysAt(side, { from: opener, to: Math.min(last + 1, first + 5) });
  const isStanding = side.words[opener]!.stops && STANDS.test(from);
  const origin = isStanding ? 0 : originIn(from, lexicon);
  if (origin < 0) return false;
  // `on the basis of a programme approved by`: what comes before the participle is what it is said of.
  const { type } = passageKindAt(side, opener + origin, last + 1);
  return TELLING.has(type);
}

/** Where the participle stands: first, or behind `which was` or `on the basis of a programme`; -1 when there is none. */
function originIn(from: string, lexicon: Lexicon): number {
  const keys = from.split(' ');
  const at = BASIS.test(from)
    ? keys.findIndex((key) => hasRole(lexicon, 'role.origin', key))
    : leadOf(keys);
  const isSetUp = keys[at] === 'set' && keys[at + 1] === 'up';
  return isSetUp || hasRole(lexicon, 'role.origin', keys[at] ?? '') ? at : -1;
}

function leadOf(keys: readonly string[]): number {
  return /^(?:which|that)$/.test(keys[0]!)
    ? keys.findIndex((key, i) => i > 0 && !AUXILIARIES.has(key))
    : 0;
}

/** What an aside may hold and still only tell. */
const TELLING: ReadonlySet<string> = new Set(['other', 'instrument', 'actor', 'deadline']);
const BASIS = /^(?:on|under) the basis of (?:the|an?|its)\b/;
const STANDS = /^(?:which (?:is|are) )?(?:now|currently|presently|already|in its|in their)\b/;

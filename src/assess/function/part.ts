/** What part of its sentence a passage is, by its first small words and the verb that rules it. */
import { hasRole, type Lexicon } from '../lexicon/lexicon.ts';
import { isCapital } from '../signals/substance.ts';
import { hasDeed, rulerOf } from '../signals/verbs.ts';
import type { Range } from '../view/hunks.ts';
import { keysAt, type Side } from '../view/side.ts';

/**
 * `call` and `statement`: a clause with a verb of the organ. `example`: somebody or something picked out of all.
 * `partner`, `means`, `agent`, `aim`: with whom, how, by whom and to what end. `wrong`: what is done to people. `asked` and `said`: anything else under a verb that asks, or that
 * does not.
 */
export type ClausePart =
  | 'call'
  | 'statement'
  | 'example'
  | 'partner'
  | 'means'
  | 'agent'
  | 'aim'
  | 'wrong'
  | 'asked'
  | 'listed'
  | 'said';

const OPENINGS: readonly (readonly [ClausePart, RegExp])[] = [
  [
    'example',
    /^(?:including|such as|notably|namely|particularly|especially|in particular|not least|among them)\b/,
  ],
  [
    'partner',
    /^(?:(?:in|through) (?:close |full |meaningful )?(?:cooperation|co-operation|consultation|partnership|collaboration|coordination|conjunction|dialogue)|together with|alongside|jointly|with)\b/,
  ],
  ['means', /^(?:through|by (?:\w+ly )?\w+ing|via|using|by means of|on the basis of|based on)\b/],
  [
    'agent',
    /^by\b(?! (?:law|laws|means|way|virtue|reason|default|design|age|sex|gender|region|country|consensus|statute|contract|no|\d\S*)\b)/,
  ],
  [
    'aim',
    /^(?:in order to|so as to|with a view to|with the aim of|for the purpose of|aimed at|aiming (?:at|to)|in pursuit of|for)\b/,
  ],
];

/** Words of a passage that are looked at: an opening is not longer. */
const OPENING = 5;

/** The part that the words `range` are, and the words of the verb above them (null when none is there). */
export function partOf(
  side: Side,
  range: Range,
  lexicon: Lexicon,
): { readonly part: ClausePart; readonly verb: string | null } {
  const inside = side.verbs.find(
    ({ from, to, lead }) => from >= range.from && to <= range.to && !lead,
  );
  const ruler = rulerOf(side, range.from);
  const verb = ruler ? wordsOf(side, ruler) : null;
  if (inside) return { part: hasDeed(lexicon, inside, 'directs') ? 'call' : 'statement', verb };
  const opening = keysAt(side, { ...range, to: Math.min(range.to, range.from + OPENING) });
  const [part] = OPENINGS.find(([, pattern]) => pattern.test(opening)) ?? [];
  const over = keysAt(side, { from: Math.max(0, range.from - OPENING), to: range.from });
  if (isWrong(side, range, lexicon) || WANTS.test(over)) return { part: 'wrong', verb };
  const tells = ruler !== undefined && hasDeed(lexicon, ruler, 'objects');
  const isForce = part === 'partner' && FORCES.test(keysAt(side, range));
  if (isForce) return { part: 'listed', verb };
  if (part && (part === 'example' || !tells)) return { part, verb };
  return { part: ruler && hasDeed(lexicon, ruler, 'directs') ? 'asked' : 'said', verb };
}

/** Its first noun, behind what describes it, is something done to people: `reported violations of the rights`. */
function isWrong(side: Side, { from, to }: Range, lexicon: Lexicon): boolean {
  const { words } = side;
  for (let at = from; at < Math.min(to, from + OPENING); at++) {
    const { key } = words[at]!;
    // `the Elimination of Discrimination against Women` is a text.
    if (isCapital(side, at)) return false;
    if (hasRole(lexicon, 'role.wrong-done', key)) return true;
    if (!DESCRIBING.test(key)) return false;
  }
  return false;
}

/** `with the support of militias`: none of those that a measure is taken with. */
const FORCES =
  /\b(?:militias?|armed groups?|armed forces|mercenaries|gangs?|terrorist\w*|traffickers|perpetrators)\b/;

/** `resulting from a lack of (education)`: what people do not have. */
const WANTS = /\b(?:lack|absence|shortage|scarcity|denial|loss) of\b(?!.* to\b)/;
const DESCRIBING =
  /^(?:the|any|all|such|other|and|or|to|of|for|an?|serious|grave|gross|systematic|widespread|arbitrary|enforced|ongoing|sexual|racial|further|\w+(?:ed|ing|ly|al|ive|ous))$/;

/** The verb as it is printed, `also` and its like included. */
function wordsOf(side: Side, { from, to }: Range): string {
  return side.text.slice(side.words[from]!.start, side.words[to - 1]!.end);
}

/** What part of its sentence a passage is, by its first small words and the verb that rules it. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasDeed, rulerOf } from '../signals/verbs.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';

/**
 * `call` and `statement`: a clause with a verb of the organ. `example`: somebody or something picked out of all.
 * `partner`, `means`, `aim`: with whom, how and to what end. `asked` and `said`: anything else under a verb that asks, or that
 * does not.
 */
export type ClausePart =
  | 'call'
  | 'statement'
  | 'example'
  | 'partner'
  | 'means'
  | 'aim'
  | 'asked'
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
  ['means', /^(?:through|by|via|using|by means of|on the basis of|based on)\b/],
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
  const opening = side.words
    .slice(range.from, Math.min(range.to, range.from + OPENING))
    .map(({ key }) => key)
    .join(' ');
  const [part] = OPENINGS.find(([, pattern]) => pattern.test(opening)) ?? [];
  if (part) return { part, verb };
  return { part: ruler && hasDeed(lexicon, ruler, 'directs') ? 'asked' : 'said', verb };
}

/** The verb as it is printed, `also` and its like included. */
function wordsOf(side: Side, { from, to }: Range): string {
  return side.text.slice(side.words[from]!.start, side.words[to - 1]!.end);
}

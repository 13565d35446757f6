/** A paragraph that went from the preamble to the operative part, or back. */
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { View } from '../view/view.ts';
import { directionOf, type Finding, type Signaller } from './finding.ts';

export const partChange: Signaller = { reads: [], claims: null, find };

/** One signal for a promoted or demoted paragraph: a preamble requests nothing of anyone. */
function find(view: View, lexicon: Lexicon): Finding[] {
  const { partChange: way } = view.change;
  if (!way) return [];
  const sign = way === 'promoted' ? 1 : -1;
  return [
    {
      rule: 'part.change',
      type: 'order',
      direction: directionOf(sign),
      before: view.before.words.length > 0 ? { from: 0, to: 1 } : null,
      after: view.after.words.length > 0 ? { from: 0, to: 1 } : null,
      confidence: 'likely',
      args: {},
      weight: sign * weightOf(lexicon, 'weight.part-change'),
      hunk: -1,
    },
  ];
}

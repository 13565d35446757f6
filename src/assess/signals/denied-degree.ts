/** `no child shall be left (wholly) without protection`: whatever is short of that is no longer ruled out. */
import { hasRole, type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { markExplained, type Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import { type Finding, onOneSide } from './finding.ts';

/** Words of degree that came into what stays ruled out, or went from it. `ruledOut` gives the clauses of a side that are. */
export function deniedDegrees(
  view: View,
  ruledOut: (name: SideName) => readonly Range[],
  lexicon: Lexicon,
): Finding[] {
  return (['before', 'after'] as const).flatMap((name) => {
    const [side, otherName] = [view[name], name === 'before' ? 'after' : 'before'] as const;
    return view.hunks.flatMap((hunk, index): Finding[] => {
      const at = degreeIn(side, hunk[name], lexicon);
      if (at === null || !ruledOut(name).some(({ from, to }) => from <= at && at < to)) return [];
      const twin = degreeIn(view[otherName], hunk[otherName], lexicon);
      markExplained(side, at, at + 1);
      if (twin !== null) {
        markExplained(view[otherName], twin, twin + 1);
        return [];
      }
      const range = { from: at, to: at + 1 };
      const weight = (name === 'after' ? -1 : 1) * weightOf(lexicon, 'weight.step');
      return [
        {
          rule: 'negation.degree',
          type: 'scope',
          ...onOneSide(name, range, weight),
          hunk: index,
        },
      ];
    });
  });
}

/** The open word of degree of a place. */
function degreeIn(
  { words, changed, used }: Side,
  { from, to }: Range,
  lexicon: Lexicon,
): number | null {
  for (let at = from; at < to; at++) {
    if (changed[at] && !used[at] && hasRole(lexicon, 'role.wholly', words[at]!.key)) return at;
  }
  return null;
}

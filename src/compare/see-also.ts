/** What a person would also look at beside a paragraph that has no counterpart. */
import type { SeeAlso } from '../model/change.ts';
import { topMatches } from './shortlist.ts';
import { likeness } from './similarity.ts';
import type { Sides, Unit } from './unit.ts';

/** Least likeness worth a look; below it, texts merely share a topic. */
const WORTH_A_LOOK = 0.27;
const AT_MOST = 3;

/** For each unit of `alone`, by position: the most alike of `others`, best first. */
export function seeAlsoOf(
  alone: readonly Unit[],
  others: readonly Unit[],
  side: SeeAlso['side'],
  sides: Sides,
): Map<number, SeeAlso[]> {
  const found = new Map<number, { unit: Unit; score: number }[]>();
  if (alone.length === 0) return new Map();
  // Those that were kept as they are have no bag: they are nobody's doubtful counterpart.
  const changed = others.filter((unit) => unit.own.mass > 0);
  const bags = changed.map((unit) => unit.tree);
  topMatches(alone, changed, bags, sides.weights, WORTH_A_LOOK / 4, (unit, other) => {
    const score = unit.zone === other.zone ? likeness(unit, other, sides.weights) : 0;
    if (score < WORTH_A_LOOK) return;
    found.set(unit.at, [...(found.get(unit.at) ?? []), { unit: other, score }]);
  });
  return new Map(
    [...found].map(([at, list]) => [
      at,
      list
        .sort((a, b) => b.score - a.score || a.unit.at - b.unit.at)
        .slice(0, AT_MOST)
        .map(({ unit, score }) => ({
          side,
          label: unit.paragraph.label,
          similarity: Math.round(score * 100) / 100,
        })),
    ]),
  );
}

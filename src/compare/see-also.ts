/** What a person would also look at beside a paragraph that has no counterpart. */
import type { SeeAlso } from '../model/change.ts';
import type { Alignment } from './align/align.ts';
import { sharedMass } from './align/bag.ts';
import type { Group } from './align/groups.ts';
import { sharedPhrases } from './align/phrases.ts';
import { fillBags } from './align/prepare.ts';
import { unitLikeness } from './align/similarity.ts';
import { textsHolding } from './align/texts-holding.ts';
import type { Unit } from './align/unit.ts';

/** Least likeness worth a look; below it, texts merely share a topic. */
const WORTH_A_LOOK = 0.3;
/** Or: this share of the paragraph stands in the other in phrases, one of so many words. */
const COVERED = 0.45;
const LONG_PHRASE = 6;
const AT_MOST = 3;
/** Others are named beside the best only when they come near it. */
const NEAR_BEST = 0.7;

/** For each group of one side only: the most alike of the other side, kept ones too, best first. */
export function seeAlsoOf({
  groups,
  before,
  after,
  weights,
}: Alignment): ReadonlyMap<Group, readonly SeeAlso[]> {
  const gone = groups.filter((group) => group.after.length === 0);
  const come = groups.filter((group) => group.before.length === 0);
  const went = gone.map((group) => before[group.before[0]!]!);
  const came = come.map((group) => after[group.after[0]!]!);
  return new Map([
    ...lookUp(went, after, 'after', weights).map((found, i) => [gone[i]!, found] as const),
    ...lookUp(came, before, 'before', weights).map((found, i) => [come[i]!, found] as const),
  ]);
}

/** For each unit of `alone`: what to look at among `others`, all units of the other side. */
function lookUp(
  alone: readonly Unit[],
  others: readonly Unit[],
  side: SeeAlso['side'],
  weights: Float64Array,
): SeeAlso[][] {
  return textsHolding(alone, others, weights).map((candidates, at) => {
    fillBags(
      candidates.filter(({ own }) => own.mass === 0),
      others,
      weights,
    );
    const found = candidates
      .map((unit) => ({ unit, score: worthOf(alone[at]!, unit, weights) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.unit.at - b.unit.at);
    const least = (found[0]?.score ?? 0) * NEAR_BEST;
    return found
      .filter(({ score }) => score >= least)
      .slice(0, AT_MOST)
      .map(({ unit, score }) => ({
        side,
        label: unit.paragraph.label,
        similarity: Math.round(score * 100) / 100,
      }));
  });
}

/** How alike they are, or how much of the first stands in the second; 0 when it is not worth a look. */
function worthOf(unit: Unit, other: Unit, weights: Float64Array): number {
  const alike = unitLikeness(unit, other, weights);
  const covered = coverage(unit, other, weights);
  return alike < WORTH_A_LOOK && covered < COVERED ? 0 : Math.max(alike, covered);
}

function coverage(unit: Unit, other: Unit, weights: Float64Array): number {
  const least = COVERED * unit.own.mass;
  if (sharedMass(unit.own, other.own, weights) < least) return 0;
  const { mass, longest } = sharedPhrases(unit.words, other.words, [], weights);
  return longest < LONG_PHRASE ? 0 : Math.min(1, mass / unit.own.mass);
}

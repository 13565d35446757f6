/** The effect that findings add up to, and how sure it is. */
import type { Confidence, Effect, SignalType } from '../../model/assessment.ts';
import { isRule } from '../../rules/rule-id.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Finding } from '../signals/finding.ts';

export interface Judgement {
  readonly effect: Effect;
  readonly confidence: Confidence;
}

/**
 * Weighs gains against losses. A small side counts for nothing beside a large one; two that are
 * alike are mixed; without either, reworded substance is neutral and the rest editorial.
 */
export function effectOf(findings: readonly Finding[], lexicon: Lexicon): Judgement {
  const weighed = findings.map((finding) => ({
    finding,
    weight: discounted(finding, findings, lexicon),
  }));
  const power = weightOf(lexicon, 'weight.power');
  const total = (sign: number): number =>
    weighed.reduce((sum, { weight }) => sum + Math.max(0, sign * weight) ** power, 0) **
    (1 / power);
  const [gain, loss] = [total(1), total(-1)];
  const large = Math.max(gain, loss);
  if (large >= weightOf(lexicon, 'weight.threshold')) {
    const rival = gain > loss ? -1 : 1;
    const isSpecific = weighed.some(
      ({ finding, weight }) =>
        isSpecificOf(finding) && rival * weight >= weightOf(lexicon, 'weight.passage'),
    );
    if (isSpecific || Math.min(gain, loss) >= large * weightOf(lexicon, 'weight.mixed-share')) {
      return { effect: 'mixed', confidence: 'review' };
    }
    const sign = gain > loss ? 1 : -1;
    return {
      effect: sign > 0 ? 'strengthened' : 'weakened',
      confidence: confidenceOf(weighed, sign, Math.min(gain, loss) > 0),
    };
  }
  if (findings.some((finding) => finding.direction === 'review' && !finding.reworded)) {
    return { effect: 'mixed', confidence: 'review' };
  }
  const reworded = findings.reduce((total, finding) => total + (finding.reworded ?? 0), 0);
  if (large > 0 || reworded >= weightOf(lexicon, 'weight.neutral')) {
    return { effect: 'neutral', confidence: reworded > 0 ? 'review' : 'likely' };
  }
  return { effect: 'editorial', confidence: 'likely' };
}

/** A long passage that names a right or a group among other things weighs by its length alone. */
function isSpecificOf({ rule, type, before, after }: Finding): boolean {
  if (!isRule(rule, 'text.passage')) return SPECIFIC.has(type) || QUALITIES.has(type);
  const range = before ?? after;
  const long = range !== null && range.to - range.from > SHORT;
  return SPECIFIC.has(type) && !long;
}

const SHORT = 8;

/** What of these was lost is not made good by what else came, nor the other way round. */
const SPECIFIC: ReadonlySet<SignalType> = new Set([
  'verb',
  'modal',
  'hedge',
  'quantifier',
  'group',
  'right',
  'actor',
  'deadline',
]);

/** Of these only words with a known meaning are: a quality, a step on a ladder. */
const QUALITIES: ReadonlySet<SignalType> = new Set(['measure', 'participation']);

/** A limit inside a new passage limits what is new: it cannot make worse what stood before. */
function discounted(finding: Finding, all: readonly Finding[], lexicon: Lexicon): number {
  const share = isBeside(finding) ? shareBeside(finding, all) : 1;
  const weight =
    finding.weight * share * (isCovered(finding, all) ? weightOf(lexicon, 'weight.in-passing') : 1);
  if (finding.type !== 'hedge' || finding.hunk < 0) return weight;
  // A limit on substance that was there before, and only moved into the passage, counts in full.
  const carries = all.some(
    ({ hunk, rule }) => hunk === finding.hunk && isRule(rule, 'text.softer-clause'),
  );
  if (carries) return weight;
  const host = all.find(
    (other) =>
      other.hunk === finding.hunk &&
      isRule(other.rule, 'text.passage') &&
      other.weight * finding.weight < 0 &&
      (other.before === null) === (finding.before === null),
  );
  return host ? weight * weightOf(lexicon, 'weight.in-passing') : weight;
}

/** `all human rights` or `in all settings` in the place of what they cover: nothing is lost. */
function isCovered({ rule, type, hunk, weight }: Finding, all: readonly Finding[]): boolean {
  return (
    isRule(rule, 'text.passage') &&
    type !== 'group' &&
    hunk >= 0 &&
    all.some((other) => other.covers && other.hunk === hunk && other.weight * weight < 0)
  );
}

/** What stands under the verb, be it substance or a limit on it, weighs by what the verb does with it. */
function isBeside({ rule, type }: Finding): boolean {
  return isRule(rule, 'text.passage') || isRule(rule, 'text.softer-clause') || type === 'hedge';
}

/** What comes in under a verb that no longer decides counts less, and what went out under one that now does. */
function shareBeside(beside: Finding, all: readonly Finding[]): number {
  const shares = all
    .filter(({ weight }) => weight * beside.weight < 0)
    .map(({ others }) => others ?? 1);
  return Math.min(1, ...shares);
}

function confidenceOf(
  weighed: readonly { readonly finding: Finding; readonly weight: number }[],
  sign: number,
  contested: boolean,
): Confidence {
  const top = weighed
    .filter(({ weight }) => weight * sign > 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))[0];
  const own = top?.finding.confidence ?? 'review';
  return contested && own === 'certain' ? 'likely' : own;
}

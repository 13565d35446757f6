/** Verbs of the organ, leading and further ones: steps on their ladders, and their adverbs. */
import type { Deed, Ladder } from '../../rules/kinds/ladder-kind.ts';
import { stemOf } from '../../words/form.ts';
import type { WordRange } from '../../words/words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { weightOf } from '../lexicon/lexicon.ts';
import { markExplained, type Side, type VerbAt } from '../view/side.ts';
import { hunkAt, type SideName, type View } from '../view/view.ts';
import { directionOf, type Finding, type Signaller } from './finding.ts';
import { type VerbPair, verbPairs } from './verb-pairs.ts';
import { stepBetween, towardsOf, type VerbStep } from './verb-step.ts';

export const verbs: Signaller = {
  reads: ['verbs', 'partner', 'travelled', 'spelling'],
  claims: 'verb',
  find,
};

/** Signals of all verb pairs that differ. */
function find(view: View, lexicon: Lexicon): Finding[] {
  const findings: Finding[] = [];
  useOtherForms(view);
  const pairs = verbPairs(view);
  for (const name of ['before', 'after'] as const) {
    useTwins(view, name);
    findings.push(...inherited(view, name));
  }
  for (const pair of pairs) {
    const { before, after } = pair;
    const same = before.verb.lemma === after.verb.lemma;
    const step = same ? null : stepOf(pair, view, lexicon);
    // A clause that is noted where it was asked for is told by its words.
    if (pair.inner && (!step || step.ladder.others < 1)) continue;
    if (pair.loose && step?.rungs) continue;
    const finding = step?.rungs ? verbStep(pair, step, lexicon) : adverbStep(pair, lexicon);
    if (finding) findings.push(finding);
    const leads = before.lead && after.lead;
    if (leads && !same && !step && !finding) findings.push(otherVerb(pair));
    if (same || step || finding || before.lead || after.lead) {
      markExplained(view.before, before.from, before.to);
      markExplained(view.after, after.from, after.to);
    }
  }
  return findings;
}

/**
 * `Also requests the Office to report` that became `(To report)` below a chapeau: the verb is the one above, which
 * stands in another paragraph, so a person has to compare.
 */
function inherited(view: View, name: SideName): Finding[] {
  const [own, other] = [view[name], view[name === 'before' ? 'after' : 'before']];
  const [lead] = own.verbs;
  const [item, second] = other.paragraphs;
  if (!lead?.lead || !item || second || item.chapeau === null || item.verb !== null) return [];
  markExplained(own, lead.from, lead.to);
  const range = { from: lead.from, to: lead.to };
  const sides = name === 'before' ? { before: range, after: null } : { before: null, after: range };
  return [{ ...NOT_COMPARED, ...sides }];
}

const NOT_COMPARED = {
  rule: 'text.reworded',
  type: 'verb',
  direction: 'review',
  confidence: 'review',
  args: {},
  weight: 0,
  reworded: 1,
  hunk: -1,
} as const;

function stepOf({ before, after }: VerbPair, view: View, lexicon: Lexicon): VerbStep | null {
  const addressee = view.change.before[0]?.addressee ?? view.change.after[0]?.addressee;
  return stepBetween(lexicon, before.verb, after.verb, towardsOf(addressee?.text));
}

/** A lead verb of another kind: no ladder has both, but it is more than style. */
function otherVerb(pair: VerbPair): Finding {
  return { ...NOT_COMPARED, ...wordsOf(pair) };
}

function verbStep(pair: VerbPair, step: VerbStep, lexicon: Lexicon): Finding {
  const { before, after } = pair;
  const place = before.lead && after.lead ? 'lead' : 'secondary';
  const size =
    weightOf(lexicon, place === 'lead' ? 'weight.verb-lead' : 'weight.step') * step.ladder.weight;
  return {
    ...wordsOf(pair),
    rule: step.ladder.id,
    type: step.ladder.type,
    direction: directionOf(step.rungs),
    confidence: step.confidence,
    args: { rungs: String(Math.abs(step.rungs)), place },
    weight: Math.sign(step.rungs) * size,
    others: step.ladder.others,
    hunk: -1,
  };
}

/** A verb that opens a clause is nothing new when the other side speaks it too. */
function useTwins(view: View, name: SideName): void {
  const other = view[name === 'before' ? 'after' : 'before'];
  for (const { verb, lead, from, to } of view[name].verbs) {
    if (!lead && other.verbs.some((twin) => twin.verb.lemma === verb.lemma))
      markExplained(view[name], from, to);
  }
}

/** `and encourage` where `and encourages` stands: another form, not another verb. */
function useOtherForms(view: View): void {
  for (const name of ['before', 'after'] as const) {
    const other = view[name === 'before' ? 'after' : 'before'];
    for (const { verb, from, to } of view[name].verbs) {
      const range =
        view.hunks[hunkAt(view, name, from, to)]?.[name === 'before' ? 'after' : 'before'];
      if (!range || verb.lemma.includes(' ')) continue;
      const stem = stemOf(view[name].words[to - 1]!.form);
      for (let at = range.from; at < range.to; at++) {
        if (stemOf(other.words[at]!.form) !== stem) continue;
        if (isInVerb(other, at)) continue;
        markExplained(view[name], from, to);
        markExplained(other, at, at + 1);
        break;
      }
    }
  }
}

function isInVerb({ verbs }: Side, at: number): boolean {
  return verbs.some(({ from, to }) => from <= at && at < to);
}

/** `deeply concerned` against `concerned`: a step on the first ladder of adverbs that tells them apart. */
function adverbStep(pair: VerbPair, lexicon: Lexicon): Finding | null {
  for (const ladder of laddersOf(pair, lexicon)) {
    const steps = intensity(ladder, pair.after, lexicon) - intensity(ladder, pair.before, lexicon);
    if (steps === 0) continue;
    return {
      ...wordsOf(pair),
      rule: ladder.id,
      type: ladder.type,
      direction: directionOf(steps),
      confidence: 'likely',
      args: {},
      weight: Math.sign(steps) * weightOf(lexicon, 'weight.step'),
      hunk: -1,
    };
  }
  return null;
}

function laddersOf({ before, after }: VerbPair, lexicon: Lexicon): ReadonlySet<Ladder> {
  const adverbs = [...before.verb.adverbs, ...after.verb.adverbs];
  return new Set(
    adverbs.flatMap((adverb) => lexicon.adverbs.get(adverb) ?? []).map(({ ladder }) => ladder),
  );
}

/** The highest rung of the adverbs of a verb; one without any stands where `plain` ones do. */
function intensity(ladder: Ladder, { verb }: VerbAt, lexicon: Lexicon): number {
  const plain = ladder.rungs.findIndex(({ does }) => does === 'plain');
  const rungs = verb.adverbs.map(
    (adverb) => lexicon.adverbs.get(adverb)?.find((own) => own.ladder === ladder)?.rung ?? plain,
  );
  return rungs.length > 0 ? Math.max(...rungs) : plain;
}

function wordsOf({ before, after }: VerbPair): Pick<Finding, 'before' | 'after'> {
  return {
    before: { from: before.from, to: before.to },
    after: { from: after.from, to: after.to },
  };
}

/** The last verb at or before a word. */
export function rulerOf(side: Side, at: number): VerbAt | undefined {
  return side.verbs[side.rulers[at] ?? -1];
}

/** True for a verb that does this on one of its ladders. */
export function hasDeed(lexicon: Lexicon, { verb }: VerbAt, deed: Deed): boolean {
  return (lexicon.verbs.get(verb.lemma) ?? []).some((place) => place.does === deed);
}

/** True for what a paragraph asks for or decides; what it states is a fact. */
export function isAsked(side: Side, { from }: WordRange, lexicon: Lexicon): boolean {
  const ruler = rulerOf(side, from);
  return (
    ruler !== undefined && (hasDeed(lexicon, ruler, 'directs') || /^decide/.test(ruler.verb.lemma))
  );
}

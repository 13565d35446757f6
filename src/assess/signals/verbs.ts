/** Verbs of the organ, leading and further ones: steps on their ladders, and their adverbs. */
import type { Deed, Ladder } from '../../rules/kinds/ladder-kind.ts';
import { stemOf } from '../../words/form.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { weightOf } from '../lexicon/lexicon.ts';
import { type Side, use, type VerbAt } from '../view/side.ts';
import { hunkAt, type SideName, type View } from '../view/view.ts';
import { isOpen } from './aligned.ts';
import { directionOf, type Finding } from './finding.ts';
import { type Step, stepBetween, towardsOf } from './verb-step.ts';

/** Two verbs that rule the same words, one on each side. */
interface Pair {
  readonly before: VerbAt;
  readonly after: VerbAt;
}

/** A verb is taken for another's successor when this many words of its clause stayed. */
const MIN_SHARED = 2;

/** Signals of all verb pairs that differ. */
export function verbs(view: View, lexicon: Lexicon): Finding[] {
  const findings: Finding[] = [];
  useOtherForms(view);
  const pairs = pairsOf(view);
  repeat(view, 'before', pairs);
  repeat(view, 'after', pairs);
  for (const pair of pairs) {
    const { before, after } = pair;
    const same = before.verb.lemma === after.verb.lemma;
    const step = same ? null : stepOf(pair, view, lexicon);
    const finding = step?.rungs ? verbStep(pair, step, lexicon) : adverbStep(pair, lexicon);
    if (finding) findings.push(finding);
    const leads = before.lead && after.lead;
    if (leads && !same && !step && !finding) findings.push(otherVerb(pair));
    if (same || step || finding || before.lead || after.lead) {
      use(view.before, before.from, before.to);
      use(view.after, after.from, after.to);
    }
  }
  return findings;
}

function stepOf({ before, after }: Pair, view: View, lexicon: Lexicon): Step | null {
  const addressee = view.change.before[0]?.addressee ?? view.change.after[0]?.addressee;
  return stepBetween(lexicon, before.verb, after.verb, towardsOf(addressee?.text));
}

/** A lead verb of another kind: no ladder has both, but it is more than style. */
function otherVerb(pair: Pair): Finding {
  return {
    ...wordsOf(pair),
    rule: 'text.reworded',
    type: 'verb',
    direction: 'review',
    confidence: 'review',
    args: {},
    weight: 0,
    reworded: 1,
    hunk: -1,
  };
}

function verbStep(pair: Pair, step: Step, lexicon: Lexicon): Finding {
  const { before, after } = pair;
  const place = before.lead && after.lead ? 'lead' : 'secondary';
  const size =
    weightOf(lexicon, `weight.verb-${place}`) *
    step.ladder.weight *
    (1 + weightOf(lexicon, 'weight.verb-further-rung') * (Math.abs(step.rungs) - 1));
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

/** A verb that opens a new clause is nothing new when the other side speaks it too. */
function repeat(view: View, name: SideName, pairs: readonly Pair[]): void {
  const other = view[name === 'before' ? 'after' : 'before'];
  for (const verb of view[name].verbs) {
    if (pairs.some((pair) => pair[name] === verb)) continue;
    const twins = other.verbs.some((twin) => twin.verb.lemma === verb.verb.lemma);
    if (twins && !replaces(view, name, verb)) use(view[name], verb.from, verb.to);
  }
}

/** `and encourage` where `and encourages` stands: another form, not another verb. */
function useOtherForms(view: View): void {
  for (const name of ['before', 'after'] as const) {
    const other = view[name === 'before' ? 'after' : 'before'];
    for (const { from, to } of view[name].verbs) {
      const range =
        view.hunks[hunkAt(view, name, from, to)]?.[name === 'before' ? 'after' : 'before'];
      if (!range || to - from > 1) continue;
      const stem = stemOf(view[name].words[from]!.form);
      for (let at = range.from; at < range.to; at++) {
        if (stemOf(other.words[at]!.form) !== stem) continue;
        if (isInVerb(other, at)) continue;
        use(view[name], from, to);
        use(other, at, at + 1);
        break;
      }
    }
  }
}

function isInVerb({ verbs }: Side, at: number): boolean {
  return verbs.some(({ from, to }) => from <= at && at < to);
}

/** True when other words of the change stand where the verb stands. */
function replaces(view: View, name: SideName, { from, to }: VerbAt): boolean {
  const hunk = view.hunks[hunkAt(view, name, from, to)];
  const range = hunk?.[name === 'before' ? 'after' : 'before'];
  return range !== undefined && range.to > range.from;
}

/** `deeply concerned` against `concerned`: a step on the first ladder of adverbs that tells them apart. */
function adverbStep(pair: Pair, lexicon: Lexicon): Finding | null {
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
      weight: Math.sign(steps) * weightOf(lexicon, 'weight.verb-intensity'),
      hunk: -1,
    };
  }
  return null;
}

function laddersOf({ before, after }: Pair, lexicon: Lexicon): ReadonlySet<Ladder> {
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

function wordsOf({ before, after }: Pair): Pick<Finding, 'before' | 'after'> {
  return {
    before: { from: before.from, to: before.to },
    after: { from: after.from, to: after.to },
  };
}

/**
 * Pairs each verb with the verb that rules, on the other side, the words it ruled. A verb may be in
 * two pairs: when one clause became two, the new verb is compared with the old one.
 */
function pairsOf(view: View): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (before: VerbAt, after: VerbAt): void => {
    pairs.set(`${before.from}:${after.from}`, { before, after });
  };
  for (const [i, before] of view.before.verbs.entries()) {
    const after = successor(before, i, view.before, view.after);
    if (after) add(before, after);
  }
  for (const [i, after] of view.after.verbs.entries()) {
    const before = successor(after, i, view.after, view.before);
    if (before) add(before, after);
  }
  const lone = (verb: VerbAt, side: 'before' | 'after'): boolean =>
    ![...pairs.values()].some((pair) => pair[side] === verb);
  const lead = (side: Side): VerbAt | undefined => side.verbs.find((verb) => verb.lead);
  const [before, after] = [lead(view.before), lead(view.after)];
  if (before && after && (lone(before, 'before') || lone(after, 'after'))) add(before, after);
  return [...pairs.values()]
    .filter(({ before, after }) => isOpen(view.before, before) || isOpen(view.after, after))
    .sort((x, y) => x.before.from - y.before.from || x.after.from - y.after.from);
}

/** The verb of `other` that rules most of the words that `verb`, the `i`th of its side, rules and that stayed. */
function successor(verb: VerbAt, i: number, side: Side, other: Side): VerbAt | null {
  const counts = new Map<number, number>();
  let next = i + 1;
  while ((side.verbs[next]?.from ?? verb.from + 1) <= verb.from) next += 1;
  const end = side.verbs[next]?.from ?? side.words.length;
  for (let at = verb.from; at < end; at++) {
    const ruler = other.rulers[side.partner[at]!] ?? -1;
    if (ruler >= 0) counts.set(ruler, (counts.get(ruler) ?? 0) + 1);
  }
  let [best, most] = [-1, MIN_SHARED - 1];
  for (const [ruler, count] of counts) if (count > most) [best, most] = [ruler, count];
  return other.verbs[best] ?? null;
}

/** The last verb at or before a word. */
export function rulerOf(side: Side, at: number): VerbAt | undefined {
  return side.verbs[side.rulers[at] ?? -1];
}

/** True for a verb that does this on one of its ladders. */
export function does(lexicon: Lexicon, { verb }: VerbAt, deed: Deed): boolean {
  return (lexicon.verbs.get(verb.lemma) ?? []).some((place) => place.does === deed);
}

/** A paragraph, or a passage of it, that went from the preamble to the operative part, or back. */
import type { PassageAt, TracedPassage } from '../../model/change.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import { directionOf, type Finding, type Signaller } from './finding.ts';
import { wordsAt } from './followed.ts';

export const partChange: Signaller = { reads: ['verbs'], claims: null, find };

/** One signal for a promoted or demoted paragraph or passage: a preamble requests nothing of anyone. */
function find(view: View, lexicon: Lexicon): Finding[] {
  const { partChange: way } = view.change;
  if (!way) return crossings(view, lexicon);
  const sign = way === 'promoted' ? 1 : -1;
  const first = (side: Side): Range | null => (side.words.length > 0 ? { from: 0, to: 1 } : null);
  const weight = sign * weightOf(lexicon, 'weight.verb-lead');
  return [{ ...crossed(first(view.before), first(view.after), weight), confidence: 'likely' }];
}

/** Shorter passages are names and phrases that any paragraph may have. */
const CLAUSE = 5;

/** Of paragraphs that were joined or cut: what stands in the other part now, each pair of paragraphs once. */
function crossings(view: View, lexicon: Lexicon): Finding[] {
  const longest = new Map<string, TracedPassage>();
  for (const passage of view.change.passages) {
    if (passage.how !== 'linked' || !passage.to || wayOf(passage) === 0) continue;
    const pair = `${passage.from.label} ${passage.to.label}`;
    const known = longest.get(pair);
    if (!known || lengthOf(passage.from) > lengthOf(known.from)) longest.set(pair, passage);
  }
  return [...longest.values()].flatMap((passage) => {
    const before = wordsAt(view.before, passage.from);
    const after = wordsAt(view.after, passage.to!);
    if (!before || !after || Math.min(sizeOf(before), sizeOf(after)) < CLAUSE) return [];
    const weight = wayOf(passage) * weightOf(lexicon, 'weight.step');
    return [crossed(withVerb(view.before, before), withVerb(view.after, after), weight)];
  });
}

function wayOf({ from, to }: TracedPassage): 1 | -1 | 0 {
  const parts = `${from.part} ${to!.part}`;
  return parts === 'preamble operative' ? 1 : parts === 'operative preamble' ? -1 : 0;
}

function lengthOf({ start, end }: PassageAt): number {
  return end - start;
}

function sizeOf({ from, to }: Range): number {
  return to - from;
}

/** Between a verb and what it says stand a few small words. */
const NEAR = 2;

/** `(stresses) the need to ensure full accountability`: the verb right before the words belongs to them. */
function withVerb(side: Side, { from, to }: Range): Range {
  const verb = side.verbs.find((one) => one.to <= from && from - one.to <= NEAR);
  return { from: verb?.from ?? from, to };
}

function crossed(before: Range | null, after: Range | null, weight: number): Finding {
  return {
    rule: 'part.change',
    type: 'order',
    direction: directionOf(weight),
    before,
    after,
    confidence: 'review',
    args: {},
    weight,
    hunk: -1,
  };
}

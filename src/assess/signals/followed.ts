/** Words that went or came and stand elsewhere in the other document: neither lost nor won, unless their force changed. */
import type { PassageAt, TracedPassage } from '../../model/change.ts';
import { wordsIn } from '../../words/words.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { keysAt, markExplained, type Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import { directionOf, type Finding, type Signaller } from './finding.ts';
import { stepBetween, towardsOf, type VerbStep } from './verb-step.ts';

export const followed: Signaller = { reads: [], claims: 'travelled', find };

/**
 * Marks such words as explained. Where they stood under a firmer verb, or in the operative part, and stand
 * in a weaker place now, the change that they left says so; where they stand firmer now, the one they came to.
 */
function find(view: View, lexicon: Lexicon): Finding[] {
  return view.change.passages.flatMap((passage) => {
    const { how, from, to } = passage;
    if (!to || (how !== 'moved' && how !== 'repeated')) return [];
    const went = wordsAt(view.before, from);
    const came = wordsAt(view.after, to);
    const findings: Finding[] = [];
    if (isLoose(passage, went ?? came ?? NOWHERE)) return [];
    if (went && isOpen(view.before, went)) {
      useWithout(view.before, went, from);
      useVerbOf(view.before, went);
      findings.push(...forceOf(passage, 'before', went, view, lexicon));
    } else if (came && isOpen(view.after, came)) {
      useWithout(view.after, came, to);
      useVerbOf(view.after, came);
      findings.push(...forceOf(passage, 'after', came, view, lexicon));
    }
    return findings;
  });
}

const NOWHERE: Range = { from: 0, to: 0 };

/** Fewer words are a name or the item of a list: what moving it does to a paragraph is for the other rules to say. */
const CLAUSE = 7;

/** True for a name or an item that crossed from one part to the other. */
function isLoose({ from, to }: TracedPassage, { from: first, to: end }: Range): boolean {
  return from.part !== to?.part && end - first < CLAUSE;
}

/** The words of a passage in a side of the change; undefined when they stand in another one. */
export function wordsAt(side: Side, { label, start, end }: PassageAt): Range | undefined {
  let offset = 0;
  for (const paragraph of side.paragraphs) {
    if (paragraph.label === label) {
      return wordsIn(side.words, { start: offset + start, end: offset + end });
    }
    offset += paragraph.text.length + 1;
  }
  return undefined;
}

/** Words that went or came on the way are as lost, or won, as if nothing had moved. */
function useWithout(side: Side, { from, to }: Range, { start, only = [] }: PassageAt): void {
  let next = from;
  for (const span of only) {
    const shift = side.words[from]!.start - start;
    const lone = wordsIn(side.words, { start: span.start + shift, end: span.end + shift });
    markExplained(side, next, lone.from);
    next = lone.to;
  }
  markExplained(side, next, to);
}

/**
 * The verb that a passage brought with it, or took away, belongs to it, with the States that it asks: their
 * force is compared with that of the other place. Others who are asked are told, for who was asked there is not known.
 */
function useVerbOf(side: Side, { from }: Range): void {
  const verb = side.verbs.findLast((one) => one.to <= from && one.from > 0);
  if (!verb || !side.changed[verb.from] || !STATES.test(keysAt(side, { from: verb.to, to: from })))
    return;
  markExplained(side, verb.from, from);
}

/** Whom most verbs ask, with the words that lead on from there. */
const STATES =
  /^(?:(?:all|member|the|also) )*(?:states|governments)?(?: parties)?(?:(?:^| )(?:to|that))?$/;

/** True when most of the words went or came: a passage said twice has one place that stayed. */
function isOpen({ changed }: Side, { from, to }: Range): boolean {
  let count = 0;
  for (let at = from; at < to; at++) count += changed[at] ?? 0;
  return 2 * count > to - from;
}

/** What the move did to the force of the words: a loss where they left, a gain where they came. */
function forceOf(
  { how, from, to }: TracedPassage,
  side: SideName,
  range: Range,
  view: View,
  lexicon: Lexicon,
): Finding[] {
  const sign = side === 'before' ? -1 : 1;
  const about = {
    before: side === 'before' ? range : null,
    after: side === 'after' ? range : null,
    direction: directionOf(sign),
    args: { elsewhere: (side === 'before' ? to! : from).label, how },
    hunk: -1,
  };
  const parts = [from.part, to!.part].join(' ');
  if (parts === (sign < 0 ? 'operative preamble' : 'preamble operative')) {
    const weight = sign * weightOf(lexicon, 'weight.verb-lead');
    return [{ ...about, rule: 'part.change', type: 'order', confidence: 'review', weight }];
  }
  const isClause = range.to - range.from >= CLAUSE;
  const step = isClause && from.part === to!.part ? verbStep(from, to!, view, lexicon) : null;
  if (!step || Math.sign(step.rungs) !== sign) return [];
  const weight = sign * weightOf(lexicon, 'weight.step') * step.ladder.weight;
  return [{ ...about, rule: step.ladder.id, type: 'verb', confidence: 'review', weight }];
}

function verbStep(from: PassageAt, to: PassageAt, view: View, lexicon: Lexicon): VerbStep | null {
  if (from.verb === null || to.verb === null || from.verb === to.verb) return null;
  const addressee = view.change.before[0]?.addressee ?? view.change.after[0]?.addressee;
  const [before, after] = [{ lemma: from.verb }, { lemma: to.verb }];
  return stepBetween(lexicon, before, after, towardsOf(addressee?.text));
}

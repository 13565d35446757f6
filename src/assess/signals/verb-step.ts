/** Where two verbs stand to each other on the ladders of `rules/`. */
import type { Confidence } from '../../model/assessment.ts';
import type { LeadVerb } from '../../model/document.ts';
import type { Ladder } from '../../rules/kinds/ladder-kind.ts';
import type { Lexicon, VerbRung } from '../lexicon/lexicon.ts';

export interface VerbStep {
  readonly ladder: Ladder;
  /** Rungs up (positive) or down. */
  readonly rungs: number;
  readonly confidence: Confidence;
}

/** Bodies that resolutions instruct; for them "requests" is a mandate, not a plea. */
const UN_BODY =
  /^(?:(?:the|its|all) )?(?:relevant |other )?(?:united nations|secretary-general|office of|high commissioner|special (?:rapporteur|representative|procedure)|independent expert|human rights council|committee|secretariat|working group|expert mechanism|treaty bod)/i;

export function towardsOf(addressee: string | null | undefined): 'states' | 'un' {
  return addressee && UN_BODY.test(addressee) ? 'un' : 'states';
}

/**
 * The step from one verb to another on the first ladder that tells them apart; of no rungs when they
 * are equal on every ladder that has both; null when none has.
 */
export function stepBetween(
  lexicon: Lexicon,
  before: Pick<LeadVerb, 'lemma'>,
  after: Pick<LeadVerb, 'lemma'>,
  towards: 'states' | 'un',
): VerbStep | null {
  let equal: VerbStep | null = null;
  for (const b of rungsOf(lexicon, before.lemma)) {
    if (b.ladder.towards !== 'any' && b.ladder.towards !== towards) continue;
    const a = rungsOf(lexicon, after.lemma).find((other) => other.ladder.id === b.ladder.id);
    if (!a) continue;
    const rungs = a.rung - b.rung;
    const far = Math.abs(rungs) >= 2 && b.ladder.step !== 'review';
    const step: VerbStep = { ladder: b.ladder, rungs, confidence: far ? 'certain' : b.ladder.step };
    if (rungs !== 0) return step;
    equal ??= step;
  }
  return equal;
}

/** A lemma with a complement that no ladder knows stands where its verb stands. */
function rungsOf(lexicon: Lexicon, lemma: string): readonly VerbRung[] {
  return lexicon.verbs.get(lemma) ?? [];
}

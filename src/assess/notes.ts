/** Footnotes as text that limits its paragraph: a note may take away what the paragraph gives. */
import type { Effect } from '../model/assessment.ts';
import type { NoteChange } from '../model/change.ts';
import type { ChangeJudgement } from './judge.ts';

/** Words by which a note limits the paragraph it stands under; other notes cite documents. */
const LIMITS =
  /\b(?:not|no State|only|except|unless|subject to|without prejudice|in accordance with|consistent with|as appropriate|where (?:appropriate|possible|applicable|national)|national (?:law|legislation|circumstances)|domestic law|shall be (?:read|understood)|is understood|reserv(?:es?|ations?)|dissociates?|may be exempt)\b/i;

/** The judgement with what the notes do to it; a person has to look at each. */
export function withNoteChanges(
  judged: ChangeJudgement,
  notes: readonly NoteChange[],
): ChangeJudgement {
  let [loss, gain] = [false, false];
  for (const { before, after } of notes) {
    const [was, is] = [limits(before), limits(after)];
    loss ||= is && before !== after && (!was || after !== null);
    gain ||= was && before !== after && (!is || before !== null);
  }
  if (!loss && !gain) return judged;
  return { ...judged, effect: joined(judged.effect, loss, gain), confidence: 'review' };
}

function limits(note: string | null): boolean {
  return note !== null && LIMITS.test(note);
}

function joined(effect: Effect, loss: boolean, gain: boolean): Effect {
  if (effect === 'added' || effect === 'removed') return effect;
  const lost = loss || effect === 'weakened' || effect === 'mixed';
  const gained = gain || effect === 'strengthened' || effect === 'mixed';
  return lost && gained ? 'mixed' : lost ? 'weakened' : 'strengthened';
}

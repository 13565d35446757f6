/** A change and an effect as seen from the other side: before and after exchanged. */
import type { Effect } from '../model/assessment.ts';
import type { Change, ChangeKind, Edit, PartChange } from '../model/change.ts';

const KINDS: Readonly<Record<ChangeKind, ChangeKind>> = {
  kept: 'kept',
  edited: 'edited',
  split: 'merged',
  merged: 'split',
  added: 'removed',
  removed: 'added',
};

const PARTS: Readonly<Record<PartChange, PartChange>> = {
  promoted: 'demoted',
  demoted: 'promoted',
};

const OPS: Readonly<Record<Edit['op'], Edit['op']>> = {
  equal: 'equal',
  delete: 'insert',
  insert: 'delete',
};

const EFFECTS: Partial<Record<Effect, Effect>> = {
  strengthened: 'weakened',
  weakened: 'strengthened',
  added: 'removed',
  removed: 'added',
};

/** The same change with its sides exchanged. */
export function mirroredChange(change: Change): Change {
  return {
    ...change,
    kind: KINDS[change.kind],
    partChange: change.partChange && PARTS[change.partChange],
    before: change.after,
    after: change.before,
    edits: change.edits.map((edit) => ({ ...edit, op: OPS[edit.op] })),
    passages: change.passages.flatMap(({ from, to, ...passage }) =>
      to ? [{ ...passage, from: to, to: from }] : [],
    ),
    seeAlso: change.seeAlso.map((other) => ({
      ...other,
      side: other.side === 'before' ? 'after' : 'before',
    })),
  };
}

/** The effect that the exchange of sides makes of an effect. */
export function mirroredEffect(effect: Effect): Effect {
  return EFFECTS[effect] ?? effect;
}

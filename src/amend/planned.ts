/** One planned change of a draft, and what is said of a target where there is none. */
import type { InstructionOutcome } from '../model/amendment.ts';
import type { Paragraph, Span } from '../model/document.ts';
import type { AmendedTarget } from './targets.ts';

/** One change to the draft. Indexes are paragraph indexes of the draft. */
export type PlannedStep =
  | { readonly do: 'words'; readonly index: number; readonly at: Span; readonly words: string }
  | { readonly do: 'remove'; readonly indexes: readonly number[] }
  | {
      readonly do: 'add';
      readonly after: number;
      readonly texts: readonly string[];
      readonly like: Paragraph;
    }
  | { readonly do: 'move'; readonly indexes: readonly number[]; readonly after: number }
  | { readonly do: 'title'; readonly title: string };

export interface PlannedTarget {
  readonly target: string;
  readonly outcome: InstructionOutcome;
  readonly reason: string | null;
  readonly steps: readonly PlannedStep[];
}

/** An instruction that can be carried out on a target. */
export const toDo = (target: string, ...steps: PlannedStep[]): PlannedTarget => ({
  target,
  outcome: 'applied',
  reason: null,
  steps,
});
/** What comes of an instruction on a target without a step, and why. */
export const nothingToDo = (
  target: string,
  outcome: InstructionOutcome,
  reason: string,
): PlannedTarget => ({
  target,
  outcome,
  reason,
  steps: [],
});

export function indexesOf(target: AmendedTarget): number[] {
  return target.paragraphs.map(({ index }) => index);
}

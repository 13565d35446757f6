/** Amendments as plain sentences: every instruction with what came of it, for every format. */
import type { AppliedInstruction } from '../../model/amendment.ts';
import type { Report } from '../../model/report.ts';
import type { Column } from '../kit/columns.ts';
import { count } from '../wording/wording.ts';
import {
  adoptedSentence,
  instructionOutcome,
  instructionSentence,
} from '../wording/wording-amendments.ts';

export interface AmendmentList {
  /** `Amendment A/C.3/80/L.64: 3 instructions, 1 not applied`. */
  readonly title: string;
  readonly items: readonly string[];
}

/** One list for each amendment; none in other comparisons. */
export function amendmentLists({ amendments = [] }: Report): AmendmentList[] {
  return amendments.map(({ symbol, input, instructions }) => {
    const left = instructions.filter(isNotApplied).length;
    const told = left === 0 ? '' : `, ${left} not applied`;
    return {
      title: `Amendment ${symbol ?? input}: ${count(instructions.length, 'instruction')}${told}`,
      items: instructions.map(itemOf),
    };
  });
}

/** True for what a person still has to do by hand. */
export function isNotApplied({ outcome, byTarget }: AppliedInstruction): boolean {
  return [outcome, ...byTarget.map((own) => own.outcome)].some(
    (one) => one === 'notFound' || one === 'ambiguous',
  );
}

function itemOf(instruction: AppliedInstruction): string {
  const adopted = adoptedSentence(instruction);
  const end = adopted === '' ? '' : ` ${adopted}`;
  return `${instructionSentence(instruction)}. ${instructionOutcome(instruction)}.${end}`;
}

/** A row for each instruction. */
export interface InstructionRow {
  readonly amendment: string;
  readonly instruction: AppliedInstruction;
}

export function instructionRows({ amendments = [] }: Report): InstructionRow[] {
  return amendments.flatMap(({ symbol, input, instructions }) =>
    instructions.map((instruction) => ({ amendment: symbol ?? input, instruction })),
  );
}

export const INSTRUCTION_COLUMNS: readonly Column<InstructionRow>[] = [
  { name: 'amendment', cell: ({ amendment }) => amendment, width: 18 },
  { name: 'before', cell: ({ instruction }) => instruction.targets.join(', '), width: 12 },
  { name: 'instruction', cell: ({ instruction }) => instructionSentence(instruction), width: 60 },
  { name: 'outcome', cell: ({ instruction }) => instructionOutcome(instruction), width: 40 },
  { name: 'adopted', cell: ({ instruction }) => adoptedSentence(instruction) || null, width: 30 },
];

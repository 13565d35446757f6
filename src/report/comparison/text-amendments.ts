/** Amendments at a terminal: every instruction with what came of it. */
import type { Amendment, AppliedInstruction } from '../../model/amendment.ts';
import {
  bold,
  dim,
  indented,
  plain,
  type TextLine,
  type TextStyle,
  wrap,
} from '../kit/text-layout.ts';
import { count } from '../wording/wording.ts';
import {
  adoptedSentence,
  instructionOutcome,
  instructionSentence,
} from '../wording/wording-amendments.ts';

/** A block of lines for each amendment, with an empty line after each. */
export function amendmentLines(amendments: readonly Amendment[], width: number): TextLine[] {
  return amendments.flatMap((amendment) => [
    ...wrap(headOf(amendment), width, indented(0)),
    ...amendment.instructions.flatMap((one, i) => instructionLines(one, i + 1, width)),
    [],
  ]);
}

function headOf({ symbol, input, sponsors, amends, instructions }: Amendment) {
  const by = sponsors.length > 0 ? ` by ${sponsors.map(({ name }) => name).join(', ')}` : '';
  const to = amends.length > 0 ? ` to ${amends.join(', ')}` : '';
  return [
    bold(`Amendment ${symbol ?? input}`),
    plain(`${by}${to}: ${count(instructions.length, 'instruction')}`),
  ];
}

function instructionLines(instruction: AppliedInstruction, n: number, width: number): TextLine[] {
  const adopted = adoptedSentence(instruction);
  const style: TextStyle = instruction.outcome === 'applied' ? 'gain' : 'doubt';
  return [
    ...wrap([plain(instructionSentence(instruction))], width, {
      first: [dim(`  ${n}. `)],
      rest: '     ',
    }),
    ...wrap([{ text: instructionOutcome(instruction), style }], width, indented(5)),
    ...(adopted === '' ? [] : wrap([plain(adopted)], width, indented(5))),
  ];
}

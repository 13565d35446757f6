/** Written amendments applied to a draft: read, planned, checked for conflicts, carried out. */
import type {
  Amendment,
  AppliedInstruction,
  Instruction,
  InstructionOutcome,
} from '../model/amendment.ts';
import type { Document, Problem } from '../model/document.ts';
import { sameSymbol } from '../model/symbol.ts';
import { adoptedPart } from './adopted.ts';
import { type Amended, carryOut } from './apply.ts';
import { nearestTo } from './nearest.ts';
import { plan } from './plan.ts';
import type { PlannedTarget } from './planned.ts';
import { readInstructions } from './read.ts';
import { TextUnderWay } from './under-way.ts';

/** The amended text before its verbs are found again. */
export interface Applied {
  readonly paragraphs: readonly Amended[];
  readonly title: string | null;
  readonly amendments: readonly Amendment[];
  readonly problems: readonly Problem[];
}

/**
 * Applies amendments in the order given. Numbers refer to the draft as it is, words to the text as
 * the instructions before have made it. Where two amendments contradict each other the first is
 * carried out. Nothing is guessed: what is not found, or has two readings, is reported and left.
 *
 * @param adopted the text as adopted; tells of each instruction whether it is in it
 */
export function applyAmendments(
  draft: Document,
  amendments: readonly Document[],
  adopted: Document | null,
): Applied {
  const text = new TextUnderWay(draft);
  const problems: Problem[] = [];
  const read = amendments.map((document): Amendment => {
    const name = document.info.symbol ?? document.info.source.input;
    const { instructions, problems: unread } = readInstructions(document);
    problems.push(...unread, ...otherVersion(draft, document));
    return {
      symbol: document.info.symbol,
      input: document.info.source.input,
      sponsors: document.info.sponsors,
      amends: document.info.amends ?? [],
      instructions: instructions.map((instruction) => {
        const findings = plan(instruction, text.now).map((finding) => {
          const settled = text.settle(finding, instruction, name);
          if (settled.conflict !== null) problems.push(conflict(name, settled.conflict, finding));
          return settled.finding;
        });
        return resultOf(instruction, findings, draft, adopted);
      }),
    };
  });
  return {
    paragraphs: carryOut(text.now.paragraphs, text.steps),
    title: text.now.info.title,
    amendments: read,
    problems,
  };
}

function conflict(name: string, other: string, { target }: PlannedTarget): Problem {
  return {
    side: null,
    code: 'amendments-conflict',
    message: `${name} and ${other} contradict each other in ${target}: the first was applied, the second was not`,
    where: target,
  };
}

function resultOf(
  instruction: Instruction,
  findings: readonly PlannedTarget[],
  draft: Document,
  adopted: Document | null,
): AppliedInstruction {
  const outcome = worst(findings.map((finding) => finding.outcome));
  const decisive = findings.find((finding) => finding.outcome === outcome);
  return {
    ...instruction,
    targets: findings.map(({ target }) => target).filter((target) => target !== ''),
    outcome,
    reason: decisive?.reason ?? null,
    nearest: outcome === 'notFound' ? nearestTo(instruction, draft, decisive?.target ?? '') : null,
    byTarget: findings.map(({ target, outcome: own }) => ({ target, outcome: own })),
    ...(adopted === null ? { adopted: null } : adoptedPart(instruction, draft, adopted)),
  };
}

/** What most needs a look, over several targets. */
function worst(outcomes: readonly InstructionOutcome[]): InstructionOutcome {
  const order: readonly InstructionOutcome[] = ['ambiguous', 'notFound', 'already', 'applied'];
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'applied';
}

/** An amendment to another version counts paragraphs that may be others here. */
function otherVersion(draft: Document, amendment: Document): Problem[] {
  const { amends = [] } = amendment.info;
  const { symbol } = draft.info;
  if (symbol === null || amends.length === 0) return [];
  if (amends.some((name) => sameSymbol(name, symbol))) return [];
  return [
    {
      side: null,
      code: 'other-version',
      message: `${amendment.info.symbol ?? amendment.info.source.input} amends ${amends.join(', ')}, not ${symbol}: paragraph numbers and words may differ`,
      where: null,
    },
  ];
}

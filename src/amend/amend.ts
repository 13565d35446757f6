/** Written amendments applied to a draft: read, planned, checked for conflicts, carried out. */
import type { Amendment, AppliedInstruction, Instruction, Outcome } from '../model/amendment.ts';
import type { Document, Problem } from '../model/document.ts';
import { sameSymbol } from '../model/symbol.ts';
import { isAdopted } from './adopted.ts';
import { type Amended, carryOut, collide } from './apply.ts';
import { nearestTo } from './nearest.ts';
import { type Finding, plan, type Step } from './plan.ts';
import { readInstructions } from './read.ts';

/** The amended text before its verbs are found again. */
export interface Applied {
  readonly paragraphs: readonly Amended[];
  readonly title: string | null;
  readonly amendments: readonly Amendment[];
  readonly problems: readonly Problem[];
}

/**
 * Applies amendments in the order given. Every number refers to the draft as it is, not to what an
 * earlier instruction made of it. An instruction that collides with one before it is not carried
 * out. Nothing is guessed: what is not found, or has two readings, is reported and left.
 *
 * @param adopted the text as adopted; tells of each instruction whether it is in it
 */
export function applyAmendments(
  draft: Document,
  amendments: readonly Document[],
  adopted: Document | null,
): Applied {
  const steps: { step: Step; by: string }[] = [];
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
        const findings = plan(instruction, draft).map((finding) =>
          withoutConflict(finding, steps, name, problems),
        );
        for (const finding of findings) {
          steps.push(...finding.steps.map((step) => ({ step, by: name })));
        }
        return resultOf(instruction, findings, draft, adopted);
      }),
    };
  });
  const all = steps.map(({ step }) => step);
  const retitled = all.findLast((step) => step.do === 'title');
  return {
    paragraphs: carryOut(draft.paragraphs, all),
    title: retitled?.do === 'title' ? retitled.title : draft.info.title,
    amendments: read,
    problems,
  };
}

function withoutConflict(
  finding: Finding,
  before: readonly { step: Step; by: string }[],
  name: string,
  problems: Problem[],
): Finding {
  const clash = before.find(({ step }) => finding.steps.some((own) => collide(own, step)));
  if (!clash) return finding;
  problems.push({
    side: null,
    code: 'amendments-conflict',
    message: `${name} and ${clash.by} change the same words of ${finding.target}: the first was applied, the second was not`,
    where: finding.target,
  });
  return { ...finding, outcome: 'ambiguous', reason: `conflicts with ${clash.by}`, steps: [] };
}

function resultOf(
  instruction: Instruction,
  findings: readonly Finding[],
  draft: Document,
  adopted: Document | null,
): AppliedInstruction {
  const outcome = worst(findings.map((finding) => finding.outcome));
  const telling = findings.find((finding) => finding.outcome === outcome);
  return {
    ...instruction,
    targets: findings.map(({ target }) => target).filter((target) => target !== ''),
    outcome,
    reason: telling?.reason ?? null,
    nearest: outcome === 'notFound' ? nearestTo(instruction, draft) : null,
    byTarget: findings.map(({ target, outcome: own }) => ({ target, outcome: own })),
    adopted: adopted === null ? null : isAdopted(instruction, draft, adopted),
  };
}

/** What most needs a look, over several targets. */
function worst(outcomes: readonly Outcome[]): Outcome {
  const order: readonly Outcome[] = ['ambiguous', 'notFound', 'already', 'applied'];
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

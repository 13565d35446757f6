/** Sentences on amendments: what is told, and what came of it. */
import type { AppliedInstruction, InstructionOutcome } from '../../model/amendment.ts';

/** Longest quotation in a line, in characters. */
const LENGTH = 90;

export const OUTCOME_NAMES: Readonly<Record<InstructionOutcome, string>> = {
  applied: 'applied',
  already: 'already so',
  notFound: 'not found',
  ambiguous: 'not clear',
};

/** `OP27, OP43: delete “…”`. */
export function instructionSentence(instruction: AppliedInstruction): string {
  const where = instruction.targets.join(', ') || 'no paragraph named';
  return `${where}: ${told(instruction)}`;
}

function told({ operation, words, newWords, anchor, place }: AppliedInstruction): string {
  const at = anchor === null ? '' : ` ${place ?? 'after'} ${quoted(anchor)}`;
  switch (operation) {
    case 'insert':
      return `insert ${quoted(newWords)}${at || edge(place)}`;
    case 'delete':
      return words === null && anchor === null
        ? 'delete the paragraph'
        : `delete ${quoted(words)}${at}`;
    case 'new':
      return `${place === 'before' ? 'before it' : 'after it'}, a new paragraph: ${quoted(newWords)}`;
    case 'move':
      return `move ${place ?? 'after'} ${anchor ?? '…'}`;
    case 'retitle':
      return `new title ${quoted(newWords)}`;
    case 'renumber':
      return 'renumber what follows';
    default:
      return `replace ${words === null ? 'the text' : quoted(words)}${at} with ${quoted(newWords)}`;
  }
}

function edge(place: AppliedInstruction['place']): string {
  return place === 'start' ? ' at the beginning' : place === 'end' ? ' at the end' : '';
}

function quoted(words: string | null): string {
  if (words === null) return '…';
  return `“${words.length > LENGTH ? `${words.slice(0, LENGTH).trimEnd()}…` : words}”`;
}

/** Why it was not applied, and where to look. */
export function instructionOutcome({
  outcome,
  reason,
  nearest,
  byTarget,
}: AppliedInstruction): string {
  const others = byTarget.filter((own) => own.outcome !== outcome);
  const parts = [
    OUTCOME_NAMES[outcome] + (reason === null ? '' : `: ${reason}`),
    ...others.map((own) => `${OUTCOME_NAMES[own.outcome]} in ${own.target}`),
    ...(nearest ? [`nearest is ${nearest.label}: “…${nearest.text.trim()}…”`] : []),
  ];
  return parts.join('; ');
}

/** Whether the adopted text has it; empty when no adopted text was given. */
export function adoptedSentence({ adopted, missing }: AppliedInstruction): string {
  if (adopted === null) return '';
  if (adopted === 'yes') return 'The adopted text has it.';
  return adopted === 'no'
    ? 'The adopted text does not have it.'
    : missing === undefined
      ? 'The adopted text has part of it.'
      : `The adopted text has part of it, without ${quoted(missing)}.`;
}

/** What is left to do by hand. */
export function notAppliedSentence(left: number, all: number, unread: number): string {
  const parts = [
    ...(left > 0 ? [`${left} of ${all} instructions not applied, or not everywhere`] : []),
    ...(unread > 0 ? [`${unread} not understood`] : []),
  ];
  return `${parts.join('; ')}: the amended text lacks them.`;
}

/** What an instruction would do to whole paragraphs: replace, add or move them. */
import type { Instruction } from '../model/amendment.ts';
import type { Document, Paragraph } from '../model/document.ts';
import { likeness } from '../words/likeness.ts';
import { unnumbered } from './numbers.ts';
import { cutRest } from './plan-words.ts';
import { indexesOf, nothingToDo, type PlannedTarget, toDo } from './planned.ts';
import { type AmendedTarget, findTarget } from './targets.ts';

/** The whole text of a paragraph and of what depends on it. */
export function replaceWhole(instruction: Instruction, target: AmendedTarget): PlannedTarget {
  const { newWords, anchor } = instruction;
  if (anchor !== null) return cutRest(instruction, target);
  const first = target.paragraphs[0]!;
  if (newWords === null) return nothingToDo(target.label, 'ambiguous', 'the new text is not given');
  if (first.text === unnumbered(newWords))
    return nothingToDo(target.label, 'already', 'the paragraph reads so already');
  const [head = '', ...more] = newWords.split('\n').map(unnumbered);
  const rest = target.paragraphs.slice(1).map(({ index }) => index);
  return toDo(
    target.label,
    { do: 'words', index: first.index, at: { start: 0, end: first.text.length }, words: head },
    ...(rest.length > 0 ? [{ do: 'remove', indexes: rest } as const] : []),
    ...(more.length > 0
      ? [{ do: 'add', after: first.index, texts: more, like: first } as const]
      : []),
  );
}

/** Behind the target or before it, unless the draft has it already. */
export function addParagraph(
  instruction: Instruction,
  target: AmendedTarget,
  draft: Document,
): PlannedTarget {
  const { newWords, place } = instruction;
  if (newWords === null)
    return nothingToDo(target.label, 'ambiguous', 'the new paragraph is not given');
  const texts = newWords.split('\n').map(unnumbered);
  const has = texts.every((text) =>
    draft.paragraphs.some((other) => likeness(other.text, text) >= 0.97),
  );
  if (has) return nothingToDo(target.label, 'already', 'the draft has that paragraph already');
  const like = likeOf(instruction, target);
  const after = place === 'before' ? like.index - 1 : target.paragraphs.at(-1)!.index;
  return toDo(target.label, { do: 'add', after, texts, like });
}

/** A new subparagraph is like those that are there; a new paragraph like the one beside it. */
function likeOf({ text }: Instruction, { paragraphs }: AmendedTarget): Paragraph {
  const first = paragraphs[0]!;
  if (first.level > 1 || !/\b(?:sub-?paragraph|item|point)s?\b/i.test(text)) return first;
  const item = paragraphs.find(({ level }) => level === 2);
  return item ?? { ...first, level: 2, prefix: '(a)', chapeau: first.index };
}

/** With what depends on it. */
export function moveParagraph(
  instruction: Instruction,
  target: AmendedTarget,
  draft: Document,
): PlannedTarget {
  const goal = instruction.anchor === null ? null : findTarget(draft, instruction.anchor);
  if (!goal) return nothingToDo(target.label, 'notFound', 'the place to move to is not there');
  const after =
    instruction.place === 'before' ? goal.paragraphs[0]!.index - 1 : goal.paragraphs.at(-1)!.index;
  return toDo(target.label, { do: 'move', indexes: indexesOf(target), after });
}

/** What an instruction would do to a draft, target by target, before anything is done. */
import type { Instruction } from '../model/amendment.ts';
import type { Document } from '../model/document.ts';
import { addParagraph, moveParagraph, replaceWhole } from './plan-paragraphs.ts';
import { deleteText, insertWords, replaceWords, wordsMissing } from './plan-words.ts';
import { indexesOf, nothingToDo, type PlannedTarget, toDo } from './planned.ts';
import { findTarget } from './targets.ts';
import { findWords } from './words.ts';

/** Plans an instruction on each of its targets. */
export function plan(instruction: Instruction, draft: Document): PlannedTarget[] {
  if (instruction.operation === 'renumber') return [toDo('')];
  if (instruction.targets.length === 0) {
    return [nothingToDo('', 'ambiguous', 'the instruction names no paragraph')];
  }
  return instruction.targets.flatMap((name) => planOn(instruction, name, draft));
}

function planOn(instruction: Instruction, name: string, draft: Document): PlannedTarget[] {
  if (name === 'title') return [onTitle(instruction, draft)];
  const target = findTarget(draft, name);
  if (!target) return [nothingToDo(name, 'notFound', 'the draft has no such paragraph')];
  switch (instruction.operation) {
    case 'new':
      return [addParagraph(instruction, target, draft)];
    case 'move':
      return [moveParagraph(instruction, target, draft)];
    case 'insert':
      return [insertWords(instruction, target)];
    case 'delete':
      return [
        instruction.words === null && instruction.anchor === null
          ? toDo(target.label, { do: 'remove', indexes: indexesOf(target) })
          : deleteText(instruction, target),
      ];
    default:
      return [
        instruction.words === null
          ? replaceWhole(instruction, target)
          : replaceWords(instruction, target, name),
      ];
  }
}

function onTitle(instruction: Instruction, draft: Document): PlannedTarget {
  const title = draft.info.title ?? '';
  const { words, newWords } = instruction;
  if (words === null) {
    if (newWords === null) return nothingToDo('title', 'ambiguous', 'the new title is not given');
    if (title === newWords) return nothingToDo('title', 'already', 'the title says so already');
    return toDo('title', { do: 'title', title: newWords });
  }
  const found = findWords(title, words);
  if (found.length === 0) return wordsMissing('title', title, newWords);
  let changed = title;
  for (const at of [...found].reverse()) {
    changed = changed.slice(0, at.start) + (newWords ?? '') + changed.slice(at.end);
  }
  return toDo('title', { do: 'title', title: changed });
}

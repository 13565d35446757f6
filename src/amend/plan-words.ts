/** What an instruction would do to words inside a paragraph: insert, delete or replace them. */
import type { Instruction } from '../model/amendment.ts';
import type { Span } from '../model/document.ts';
import { likeness } from '../words/likeness.ts';
import { indexesOf, nothingToDo, type PlannedStep, type PlannedTarget, toDo } from './planned.ts';
import type { AmendedTarget } from './targets.ts';
import { findWords } from './words.ts';

/** Similarity from which two paragraphs are the same text. */
const SAME = 0.9;

/** Words that are not there: the text may say already what it should say. */
export function wordsMissing(label: string, text: string, newWords: string | null): PlannedTarget {
  if (newWords !== null && findWords(text, newWords).length > 0) {
    return nothingToDo(label, 'already', 'the new words stand there already');
  }
  return nothingToDo(label, 'notFound', 'the words do not stand in that paragraph');
}

interface Hit {
  readonly index: number;
  readonly at: Span;
}

/** Places of the words, later ones first, so that the offsets of earlier ones hold while splicing. */
function hits(target: AmendedTarget, words: string): Hit[] {
  return target.paragraphs.flatMap(({ index, text }) =>
    findWords(text, words)
      .reverse()
      .map((at) => ({ index, at })),
  );
}

function textOf(target: AmendedTarget): string {
  return target.paragraphs.map(({ text }) => text).join('\n');
}

/** Several places: meant for all of them only where the instruction names a whole part. */
export function replaceWords(
  instruction: Instruction,
  target: AmendedTarget,
  name: string,
): PlannedTarget {
  const { newWords } = instruction;
  const found = hits(target, instruction.words!);
  if (found.length === 0) return wordsMissing(target.label, textOf(target), newWords);
  if (found.length > 1 && !name.includes('*')) return several(target, found.length);
  return toDo(
    target.label,
    ...found.map(
      ({ index, at }): PlannedStep => ({ do: 'words', index, at, words: newWords ?? '' }),
    ),
  );
}

function several(target: AmendedTarget, count: number): PlannedTarget {
  return nothingToDo(target.label, 'ambiguous', `the words stand there ${count} times`);
}

/** Words, or the paragraph itself where the quotation is the whole of it. */
export function deleteText(instruction: Instruction, target: AmendedTarget): PlannedTarget {
  const { words, anchor } = instruction;
  if (words === null) return cutRest(instruction, target);
  const whole = target.paragraphs[0]!;
  // “Delete the … paragraph reading: …”: the quoted text is the paragraph itself.
  if (likeness(words, whole.text) >= SAME && words.length > 0.8 * whole.text.length) {
    return toDo(target.label, { do: 'remove', indexes: indexesOf(target) });
  }
  const found = besideAnchor(hits(target, words), instruction, target);
  if (found.length === 0) {
    return nothingToDo(target.label, 'notFound', 'the words do not stand in that paragraph');
  }
  if (found.length > 1 && !/\*/.test(target.label)) return several(target, found.length);
  const steps = found.map(({ index, at }): PlannedStep => ({ do: 'words', index, at, words: '' }));
  return anchor === null || found.length === 1
    ? toDo(target.label, ...steps)
    : several(target, found.length);
}

/** `after the word “A” delete the word “B”`: of several B, the one next to A. */
function besideAnchor(
  found: readonly Hit[],
  { anchor, place }: Instruction,
  target: AmendedTarget,
): readonly Hit[] {
  if (anchor === null || found.length < 2) return found;
  const anchors = hits(target, anchor);
  return found.filter(({ index, at }) =>
    anchors.some((other) =>
      other.index === index && place === 'before'
        ? other.at.start >= at.end && other.at.start - at.end <= 2
        : other.index === index && at.start >= other.at.end && at.start - other.at.end <= 2,
    ),
  );
}

/** Deletes or replaces what stands behind the anchor; the closing punctuation stays. */
export function cutRest(instruction: Instruction, target: AmendedTarget): PlannedTarget {
  const found = hits(target, instruction.anchor!);
  if (found.length === 0)
    return nothingToDo(target.label, 'notFound', 'the anchor does not stand in that paragraph');
  if (found.length > 1) return several(target, found.length);
  const { index, at } = found[0]!;
  const { text } = target.paragraphs.find((paragraph) => paragraph.index === index)!;
  const end = text.length - (/[,;.:]$/.test(text) ? 1 : 0);
  return toDo(target.label, {
    do: 'words',
    index,
    at: { start: at.end, end },
    words: instruction.newWords?.replace(/[,;.]$/, '') ?? '',
  });
}

/** Beside the anchor, or at an end of the paragraph. */
export function insertWords(instruction: Instruction, target: AmendedTarget): PlannedTarget {
  const { anchor, place, newWords } = instruction;
  if (newWords === null)
    return nothingToDo(target.label, 'ambiguous', 'the words to insert are not given');
  if (anchor === null) return insertAtEdge(instruction, target);
  const found = hits(target, anchor);
  const there = found.filter(({ index, at }) => standsThere(target, index, at, instruction));
  if (there.length > 0)
    return nothingToDo(target.label, 'already', 'the words stand there already');
  if (found.length === 0)
    return nothingToDo(target.label, 'notFound', 'the anchor does not stand in that paragraph');
  if (found.length > 1) return several(target, found.length);
  const { index, at } = found[0]!;
  const point = place === 'before' ? at.start : at.end;
  return toDo(target.label, {
    do: 'words',
    index,
    at: { start: point, end: point },
    words: newWords,
  });
}

function standsThere(
  target: AmendedTarget,
  index: number,
  at: Span,
  { newWords, place }: Instruction,
): boolean {
  const { text } = target.paragraphs.find((paragraph) => paragraph.index === index)!;
  return findWords(text, newWords!).some((words) =>
    place === 'before' ? Math.abs(at.start - words.end) <= 2 : Math.abs(words.start - at.end) <= 2,
  );
}

function insertAtEdge({ place, newWords }: Instruction, target: AmendedTarget): PlannedTarget {
  if (place === null)
    return nothingToDo(target.label, 'ambiguous', 'the instruction does not say where');
  const paragraph = place === 'start' ? target.paragraphs[0]! : target.paragraphs.at(-1)!;
  const { index, text } = paragraph;
  if (findWords(text, newWords!).length > 0)
    return nothingToDo(target.label, 'already', 'the words stand there already');
  const end = text.length - (/[,;.:]$/.test(text) ? 1 : 0);
  const point = place === 'start' ? 0 : end;
  const words = place === 'end' ? newWords!.replace(/[,;.]$/, '') : newWords!;
  return toDo(target.label, { do: 'words', index, at: { start: point, end: point }, words });
}

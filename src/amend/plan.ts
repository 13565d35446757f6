/** What an instruction would do to a draft, target by target, before anything is done. */
import type { Instruction, InstructionOutcome } from '../model/amendment.ts';
import type { Document, Paragraph, Span } from '../model/document.ts';
import { likeness } from '../words/likeness.ts';
import { unnumbered } from './numbers.ts';
import { type AmendedTarget, findTarget } from './targets.ts';
import { findWords } from './words.ts';

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

const done = (target: string, ...steps: PlannedStep[]): PlannedTarget => ({
  target,
  outcome: 'applied',
  reason: null,
  steps,
});
const not = (target: string, outcome: InstructionOutcome, reason: string): PlannedTarget => ({
  target,
  outcome,
  reason,
  steps: [],
});

/** Similarity from which two paragraphs are the same text. */
const SAME = 0.9;

/** Plans an instruction on each of its targets. */
export function plan(instruction: Instruction, draft: Document): PlannedTarget[] {
  if (instruction.operation === 'renumber') return [done('')];
  if (instruction.targets.length === 0) {
    return [not('', 'ambiguous', 'the instruction names no paragraph')];
  }
  return instruction.targets.flatMap((name) => planOn(instruction, name, draft));
}

function planOn(instruction: Instruction, name: string, draft: Document): PlannedTarget[] {
  if (name === 'title') return [onTitle(instruction, draft)];
  const target = findTarget(draft, name);
  if (!target) return [not(name, 'notFound', 'the draft has no such paragraph')];
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
          ? done(target.label, { do: 'remove', indexes: indexesOf(target) })
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
    if (newWords === null) return not('title', 'ambiguous', 'the new title is not given');
    if (title === newWords) return not('title', 'already', 'the title says so already');
    return done('title', { do: 'title', title: newWords });
  }
  const found = findWords(title, words);
  if (found.length === 0) return missing('title', title, newWords);
  let changed = title;
  for (const at of [...found].reverse()) {
    changed = changed.slice(0, at.start) + (newWords ?? '') + changed.slice(at.end);
  }
  return done('title', { do: 'title', title: changed });
}

/** Words that are not there: the text may say already what it should say. */
function missing(label: string, text: string, newWords: string | null): PlannedTarget {
  if (newWords !== null && findWords(text, newWords).length > 0) {
    return not(label, 'already', 'the new words stand there already');
  }
  return not(label, 'notFound', 'the words do not stand in that paragraph');
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
function replaceWords(
  instruction: Instruction,
  target: AmendedTarget,
  name: string,
): PlannedTarget {
  const { newWords } = instruction;
  const found = hits(target, instruction.words!);
  if (found.length === 0) return missing(target.label, textOf(target), newWords);
  if (found.length > 1 && !name.includes('*')) return several(target, found.length);
  return done(
    target.label,
    ...found.map(
      ({ index, at }): PlannedStep => ({ do: 'words', index, at, words: newWords ?? '' }),
    ),
  );
}

function several(target: AmendedTarget, count: number): PlannedTarget {
  return not(target.label, 'ambiguous', `the words stand there ${count} times`);
}

function deleteText(instruction: Instruction, target: AmendedTarget): PlannedTarget {
  const { words, anchor } = instruction;
  if (words === null) return cutRest(instruction, target);
  const whole = target.paragraphs[0]!;
  // “Delete the … paragraph reading: …”: the quoted text is the paragraph itself.
  if (likeness(words, whole.text) >= SAME && words.length > 0.8 * whole.text.length) {
    return done(target.label, { do: 'remove', indexes: indexesOf(target) });
  }
  const found = besideAnchor(hits(target, words), instruction, target);
  if (found.length === 0) {
    return not(target.label, 'notFound', 'the words do not stand in that paragraph');
  }
  if (found.length > 1 && !/\*/.test(target.label)) return several(target, found.length);
  const steps = found.map(({ index, at }): PlannedStep => ({ do: 'words', index, at, words: '' }));
  return anchor === null || found.length === 1
    ? done(target.label, ...steps)
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
function cutRest(instruction: Instruction, target: AmendedTarget): PlannedTarget {
  const found = hits(target, instruction.anchor!);
  if (found.length === 0)
    return not(target.label, 'notFound', 'the anchor does not stand in that paragraph');
  if (found.length > 1) return several(target, found.length);
  const { index, at } = found[0]!;
  const { text } = target.paragraphs.find((paragraph) => paragraph.index === index)!;
  const end = text.length - (/[,;.:]$/.test(text) ? 1 : 0);
  return done(target.label, {
    do: 'words',
    index,
    at: { start: at.end, end },
    words: instruction.newWords?.replace(/[,;.]$/, '') ?? '',
  });
}

function replaceWhole(instruction: Instruction, target: AmendedTarget): PlannedTarget {
  const { newWords, anchor } = instruction;
  if (anchor !== null) return cutRest(instruction, target);
  const first = target.paragraphs[0]!;
  if (newWords === null) return not(target.label, 'ambiguous', 'the new text is not given');
  if (first.text === unnumbered(newWords))
    return not(target.label, 'already', 'the paragraph reads so already');
  const [head = '', ...more] = newWords.split('\n').map(unnumbered);
  const rest = target.paragraphs.slice(1).map(({ index }) => index);
  return done(
    target.label,
    { do: 'words', index: first.index, at: { start: 0, end: first.text.length }, words: head },
    ...(rest.length > 0 ? [{ do: 'remove', indexes: rest } as const] : []),
    ...(more.length > 0
      ? [{ do: 'add', after: first.index, texts: more, like: first } as const]
      : []),
  );
}

function insertWords(instruction: Instruction, target: AmendedTarget): PlannedTarget {
  const { anchor, place, newWords } = instruction;
  if (newWords === null) return not(target.label, 'ambiguous', 'the words to insert are not given');
  if (anchor === null) return insertAtEdge(instruction, target);
  const found = hits(target, anchor);
  const there = found.filter(({ index, at }) => standsThere(target, index, at, instruction));
  if (there.length > 0) return not(target.label, 'already', 'the words stand there already');
  if (found.length === 0)
    return not(target.label, 'notFound', 'the anchor does not stand in that paragraph');
  if (found.length > 1) return several(target, found.length);
  const { index, at } = found[0]!;
  const point = place === 'before' ? at.start : at.end;
  return done(target.label, {
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
  if (place === null) return not(target.label, 'ambiguous', 'the instruction does not say where');
  const paragraph = place === 'start' ? target.paragraphs[0]! : target.paragraphs.at(-1)!;
  const { index, text } = paragraph;
  if (findWords(text, newWords!).length > 0)
    return not(target.label, 'already', 'the words stand there already');
  const end = text.length - (/[,;.:]$/.test(text) ? 1 : 0);
  const point = place === 'start' ? 0 : end;
  const words = place === 'end' ? newWords!.replace(/[,;.]$/, '') : newWords!;
  return done(target.label, { do: 'words', index, at: { start: point, end: point }, words });
}

function addParagraph(
  instruction: Instruction,
  target: AmendedTarget,
  draft: Document,
): PlannedTarget {
  const { newWords, place } = instruction;
  if (newWords === null) return not(target.label, 'ambiguous', 'the new paragraph is not given');
  const texts = newWords.split('\n').map(unnumbered);
  const has = texts.every((text) =>
    draft.paragraphs.some((other) => likeness(other.text, text) >= 0.97),
  );
  if (has) return not(target.label, 'already', 'the draft has that paragraph already');
  const like = likeOf(instruction, target);
  const after = place === 'before' ? like.index - 1 : target.paragraphs.at(-1)!.index;
  return done(target.label, { do: 'add', after, texts, like });
}

/** A new subparagraph is like those that are there; a new paragraph like the one beside it. */
function likeOf({ text }: Instruction, { paragraphs }: AmendedTarget): Paragraph {
  const first = paragraphs[0]!;
  if (first.level > 1 || !/\b(?:sub-?paragraph|item|point)s?\b/i.test(text)) return first;
  const item = paragraphs.find(({ level }) => level === 2);
  return item ?? { ...first, level: 2, prefix: '(a)', chapeau: first.index };
}

function moveParagraph(
  instruction: Instruction,
  target: AmendedTarget,
  draft: Document,
): PlannedTarget {
  const goal = instruction.anchor === null ? null : findTarget(draft, instruction.anchor);
  if (!goal) return not(target.label, 'notFound', 'the place to move to is not there');
  const after =
    instruction.place === 'before' ? goal.paragraphs[0]!.index - 1 : goal.paragraphs.at(-1)!.index;
  return done(target.label, { do: 'move', indexes: indexesOf(target), after });
}

function indexesOf(target: AmendedTarget): number[] {
  return target.paragraphs.map(({ index }) => index);
}

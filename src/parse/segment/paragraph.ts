/** From a block to a paragraph: numbering off, offsets shifted, verb and addressee found. */
import type { Footnote, Mark, Paragraph, Part } from '../../model/document.ts';
import type { Position } from '../../model/position.ts';
import { findAddressee } from '../language/addressee.ts';
import { findLeadVerb, opensWithFiniteVerb } from '../language/verbs/lead.ts';
import { findSecondaryVerbs } from '../language/verbs/secondary.ts';
import { positionsInComments } from '../positions/from-comments.ts';
import type { Block } from '../reading.ts';
import { findBrackets, unpairedBrackets } from './brackets.ts';
import type { Labeller } from './labels.ts';
import type { PrintedNumber } from './numbering.ts';

/** A paragraph before its footnotes are matched and its verb is found. */
export type ParagraphDraft = Omit<Paragraph, 'verb' | 'secondaryVerbs' | 'addressee' | 'section'>;

/** Labels a block as the next paragraph after `before`. */
export function draftParagraph(
  block: Block,
  part: Part,
  number: PrintedNumber | null,
  labels: Pick<Labeller, 'next'>,
  before: readonly ParagraphDraft[],
  language: string,
): ParagraphDraft {
  const opened = (block.number === '' && number?.opened) || '';
  const numbering = (block.number === '' ? number?.length : number?.item?.length) ?? 0;
  const text = opened + block.text.slice(numbering);
  const cut = numbering - opened.length;
  const afterChapeau = /[:–—]\s*$/.test(before.at(-1)?.text ?? '');
  // `Option 2` without a number of its own is another text of the paragraph before it.
  const isOther = block.alternative !== undefined && !/\s(?:1|A)$/i.test(block.alternative);
  const opensVerb = !isOther && opensWithFiniteVerb(text, language);
  const placed = labels.next(part, number, before.length, afterChapeau, opensVerb);
  const contested = findBrackets(text);
  const marks = shiftMarks(block.marks, cut);
  const named = shiftPositions(block.positions ?? [], cut);
  const positions = [...named, ...positionsInComments(text, marks)];
  const standing = block.standing ?? (contested.length > 0 ? 'open' : undefined);
  return {
    index: before.length,
    label: placed.label,
    part,
    level: placed.level,
    prefix: number?.printed ?? block.number,
    text,
    chapeau: placed.chapeau,
    marks: [...marks, ...contested, ...named.map(attribution)],
    footnotes: shiftNotes(block.footnotes, cut),
    ...(positions.length > 0 && { positions }),
    ...(standing && { standing }),
    ...(block.alternative && { alternative: block.alternative }),
    page: block.page,
    inferred: placed.inferred,
  };
}

function shiftMarks(marks: readonly Mark[], cut: number): Mark[] {
  return marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - cut), end: mark.end - cut }))
    .filter((mark) => mark.end > mark.start || (mark.kind === 'comment' && mark.end >= 0));
}

function shiftPositions(positions: readonly Position[], cut: number): Position[] {
  return positions.map((position) => ({
    ...position,
    start: Math.max(0, position.start - cut),
    end: Math.max(0, position.end - cut),
  }));
}

function attribution({ state, note, start, end }: Position): Mark {
  return { kind: 'attribution', start, end, author: state, ...(note !== undefined && { note }) };
}

function shiftNotes(notes: readonly Footnote[], cut: number): Footnote[] {
  return notes.map((note) => ({ ...note, at: Math.max(0, note.at - cut) }));
}

/** Square brackets on a line of their own, behind so many paragraphs. */
export interface LooseBrackets {
  readonly text: string;
  readonly behind: number;
}

/**
 * Brackets that close in a later paragraph, or stand alone on a line, contest all that stands between: those
 * paragraphs get a mark as a whole. (In paragraphs that hold the signs, the mark reaches to the end or from
 * the start.)
 */
export function contestBetween(
  drafts: readonly ParagraphDraft[],
  loose: readonly LooseBrackets[],
): ParagraphDraft[] {
  // How many more pairs reach over a paragraph than over the one before it.
  const change = new Int32Array(drafts.length + 1);
  const open: number[] = [];
  const countPairs = (text: string, before: number, after: number): void => {
    const { closed, opened } = unpairedBrackets(text);
    for (let n = 0; n < closed; n += 1) {
      const from = open.pop() ?? after;
      if (from >= before) continue;
      change[from]! += 1;
      change[before]! -= 1;
    }
    for (let n = 0; n < opened; n += 1) open.push(after);
  };
  let next = 0;
  const between = (at: number): void => {
    for (; loose[next]?.behind === at; next += 1) countPairs(loose[next]!.text, at, at);
  };
  drafts.forEach(({ text }, index) => {
    between(index);
    countPairs(text, index, index + 1);
  });
  between(drafts.length);
  let pairs = 0;
  return drafts.map((paragraph, index) => {
    pairs += change[index]!;
    if (pairs === 0) return paragraph;
    const whole: Mark = { kind: 'contested', start: 0, end: paragraph.text.length };
    const { standing = 'open' } = paragraph;
    return { ...paragraph, standing, marks: [...paragraph.marks, whole] };
  });
}

/** Adds what depends on the words: lead verb, further verbs, addressee. Sections come later. */
export function finishParagraphs(drafts: readonly ParagraphDraft[], language: string): Paragraph[] {
  return drafts.map((draft) => withVerbs({ ...draft, section: [] }, language));
}

function withVerbs(
  paragraph: Omit<Paragraph, 'verb' | 'secondaryVerbs' | 'addressee'>,
  language: string,
): Paragraph {
  const { part, text, level } = paragraph;
  if (part === 'heading') return { ...paragraph, verb: null, secondaryVerbs: [], addressee: null };
  const italic = paragraph.marks.find((mark) => mark.kind === 'italic' && mark.start <= 2);
  const verb = findLeadVerb(text, part, language, { level, ...(italic && { italic }) });
  return {
    ...paragraph,
    verb,
    secondaryVerbs: findSecondaryVerbs(text, verb, part, language),
    addressee: verb && findAddressee(text, verb, language),
  };
}

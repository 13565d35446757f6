/** From a block to a paragraph: numbering off, offsets shifted, verb and addressee found. */
import type { Footnote, Mark, Paragraph, Part } from '../../model/document.ts';
import { findAddressee } from '../language/addressee.ts';
import { findLeadVerb, opensWithFiniteVerb } from '../language/verbs/lead.ts';
import { findSecondaryVerbs } from '../language/verbs/secondary.ts';
import type { Block } from '../reading.ts';
import { findBrackets, unpaired } from './brackets.ts';
import type { Labeller } from './labels.ts';
import type { PrintedNumber } from './numbering.ts';

/** A paragraph before its footnotes are matched and its verb is found. */
export type ParagraphDraft = Omit<Paragraph, 'verb' | 'secondaryVerbs' | 'addressee' | 'section'>;

/** Labels a block as the next paragraph after `before`. */
export function draft(
  block: Block,
  part: Part,
  number: PrintedNumber | null,
  labels: Labeller,
  before: readonly ParagraphDraft[],
  language: string,
): ParagraphDraft {
  const opened = (block.number === '' && number?.opened) || '';
  const numbering = number && block.number === '' ? number.length : 0;
  const text = opened + block.text.slice(numbering);
  const cut = numbering - opened.length;
  const afterChapeau = /[:–—]\s*$/.test(before.at(-1)?.text ?? '');
  const opensVerb = opensWithFiniteVerb(text, language);
  const placed = labels.next(part, number, before.length, afterChapeau, opensVerb);
  return {
    index: before.length,
    label: placed.label,
    part,
    level: placed.level,
    prefix: number?.printed ?? block.number,
    text,
    chapeau: placed.chapeau,
    marks: [...shiftMarks(block.marks, cut), ...findBrackets(text)],
    footnotes: shiftNotes(block.footnotes, cut),
    page: block.page,
    inferred: placed.inferred,
  };
}

function shiftMarks(marks: readonly Mark[], cut: number): Mark[] {
  return marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - cut), end: mark.end - cut }))
    .filter((mark) => mark.end > mark.start || (mark.kind === 'comment' && mark.end >= 0));
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
  const take = (text: string, before: number, after: number): void => {
    const { closed, opened } = unpaired(text);
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
    for (; loose[next]?.behind === at; next += 1) take(loose[next]!.text, at, at);
  };
  drafts.forEach(({ text }, index) => {
    between(index);
    take(text, index, index + 1);
  });
  between(drafts.length);
  let pairs = 0;
  return drafts.map((paragraph, index) => {
    pairs += change[index]!;
    if (pairs === 0) return paragraph;
    const whole: Mark = { kind: 'contested', start: 0, end: paragraph.text.length };
    return { ...paragraph, marks: [...paragraph.marks, whole] };
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

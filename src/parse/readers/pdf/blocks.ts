/** Body lines to blocks: where one printed paragraph ends and the next begins. */
import type { Footnote, Mark } from '../../../model/document.ts';
import { optionLine } from '../../positions/named.ts';
import type { Block } from '../../reading.ts';
import { isAnnexTitle, isArticleTitle, isOpeningFormula } from '../../segment/formulas.ts';
import { hasNumber, opensWithLabel } from '../../segment/numbering.ts';
import { bindsToNext, glueOf, joinLine } from '../join.ts';
import { leftMargin, rightMargin, usualLeading } from './margins.ts';
import type { BodyLine, PdfLine } from './page-text.ts';

/** Extra distance between baselines, as a share of the usual leading, that ends a paragraph. */
const PARAGRAPH_GAP = 1.25;
/** Indent, in points, that opens a paragraph where no distance does. */
const INDENT = 7;
const FIRST_NUMBER = /^\[*(?:1\s?[.)]|\(?(?:a|i|1)\))/;
/** What paragraphs of a preamble open with, in English, French and Spanish. */
const PARTICIPLE = /^\p{Lu}\p{Ll}+(?:ing|ant|ando|iendo)\b/u;
/** What rooms put behind the end of a paragraph, and marks of notes. */
const REMARKS = /(?:\s*(?:\([^()]{1,40}\)|\[[^\][]{1,40}\]|\*{1,3}))+$/;
/** The number of an operative paragraph. */
const FIGURE = /^\d{1,3}\.\s/;
const AGENDA_ITEM =
  /^(?:Agenda item|Point|Tema|Punto) \d{1,3}(?: \(?[a-z]\))*(?: de l['’]ordre du jour| del programa| de la agenda)?$/;

/** The first paragraph below a title: `1. Libraries`. */
const TITLED = /^1\.\s+\p{Lu}\p{Ll}/u;

/** Splits body lines, in reading order over all pages, into blocks. */
export function readBlocks(lines: readonly BodyLine[]): Block[] {
  const leading = usualLeading(lines);
  const left = leftMargin(lines);
  const right = rightMargin(lines, left);
  const groups: BodyLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && continues(group, line, leading, right)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => toBlock(group, left));
}

function continues(
  group: readonly BodyLine[],
  next: BodyLine,
  leading: number,
  right: number,
): boolean {
  const last = group.at(-1)!;
  if (next.text.trim() === '' || Math.abs(next.size - last.size) > 0.12 * last.size) return false;
  if (isBold(last) !== isBold(next) && !bindsToNext(last.text)) return false;
  if (standsAlone(last.text) || standsAlone(next.text)) return false;
  if (group.length === 1 && optionLine(last.text)) return false;
  if (endsParagraph(last) && optionLine(next.text)) return false;
  if (last.page === next.page) {
    const gap = last.y - next.y;
    if (gap > leading * PARAGRAPH_GAP || gap < -2) return false;
    if (gap < leading * 0.5) return gap >= 0 && next.x > last.xEnd;
  }
  return !opensParagraph(group, next, right);
}

/** Lines that are a block of their own whatever stands around them. */
function standsAlone(text: string): boolean {
  return (
    isAnnexTitle(text) || isOpeningFormula(text) || isArticleTitle(text) || AGENDA_ITEM.test(text)
  );
}

/** Signs of a new paragraph at the usual distance, or at the top of a page. */
function opensParagraph(group: readonly BodyLine[], next: BodyLine, right: number): boolean {
  const last = group.at(-1)!;
  const single = group.length === 1;
  const short = isShort(last, next, right);
  if (endsParagraph(last) && short && !goesOnAfterComma(group, next)) return true;
  if (opensWithLabel(next.text)) return true;
  if (single && short && TITLED.test(next.text)) return true;
  // No paragraph of a preamble goes on with a capital verb: `…, Recalling its resolution`.
  if (
    last.text.trim().endsWith(',') &&
    PARTICIPLE.test(next.text) &&
    PARTICIPLE.test(group[0]!.text)
  )
    return true;
  if (hasNumber(next.text) && opensAtNumber(group, next, short)) return true;
  if (!single && next.x > last.x + INDENT) return !isHanging(group, next);
  // A first line is indented; a second one at the same indent is another first line.
  return single && Math.abs(next.x - last.x) < 2 && last.page !== next.page && short;
}

/** A comma ends a preambular paragraph, but no numbered one, and nothing before a small letter. */
function goesOnAfterComma(group: readonly BodyLine[], next: BodyLine): boolean {
  if (!group.at(-1)!.text.trim().endsWith(',')) return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  return FIGURE.test(group[0]!.text) && !hasNumber(next.text);
}

/** A number opens a paragraph where it is indented, or where the line before it is at an end. */
function opensAtNumber(group: readonly BodyLine[], next: BodyLine, short: boolean): boolean {
  const last = group.at(-1)!;
  if (next.x > last.x + INDENT) return true;
  // A list inside a sentence, "(a) …; (b) …", breaks anywhere.
  if (!short && followsInline(group, next)) return false;
  const end = last.text.trim().replace(REMARKS, '');
  if (/[;:.]$/.test(end)) return true;
  // A full line may break before "12. …" of a list of numbers; a first number begins a list.
  return /,$/.test(end) && (short || FIRST_NUMBER.test(next.text));
}

const ROMANS = 'i ii iii iv v vi vii viii ix x'.split(' ');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** The item before this one stands within a line: `… by (b) hearing children, and`. */
function followsInline(group: readonly BodyLine[], next: BodyLine): boolean {
  const item = /^\(([a-z]{1,4})\)/.exec(next.text)?.[1] ?? '';
  const before = [LETTERS, ROMANS].map((list) => list[list.indexOf(item) - 1]).filter(Boolean);
  return before.some((mark) => group.some((line) => line.text.includes(` (${mark}) `)));
}

/** All lines but the first hang, and the next hangs with them. */
function isHanging(group: readonly BodyLine[], next: BodyLine): boolean {
  return group.slice(1).some((line) => Math.abs(line.x - next.x) < 2);
}

function endsParagraph(line: PdfLine): boolean {
  return /[,;.:!?”"’)\]]$/.test(line.text.trim());
}

/** The next line's first word would have fitted: the line was ended on purpose. */
function isShort(line: PdfLine, next: PdfLine, right: number): boolean {
  const word = next.text.trim().split(/\s/)[0] ?? '';
  const perCharacter = (next.xEnd - next.x) / Math.max(1, next.text.length);
  return line.xEnd + (word.length + 1) * perCharacter < right - 4;
}

function isBold(line: PdfLine): boolean {
  const bold = line.styles
    .filter((span) => span.bold)
    .reduce((n, span) => n + span.end - span.start, 0);
  return bold > 0.8 * line.text.trim().length;
}

function toBlock(group: readonly BodyLine[], left: number): Block {
  let text = '';
  const marks: Mark[] = [];
  const footnotes: Footnote[] = [];
  for (const line of group) {
    const { words, offsetOf } = foldLine(line.text);
    // A line may be nothing but raised marks.
    const glue = text === '' || words === '' ? '' : glueOf(text, words);
    const start = text.length + glue.length;
    if (words !== '') text = joinLine(text, words);
    for (const raised of line.raised) {
      footnotes.push({ mark: raised.text, at: start + offsetOf(raised.at), text: '' });
    }
    for (const span of line.styles) {
      const from = start + offsetOf(span.start);
      const to = start + offsetOf(span.end);
      if (span.italic) addMark(marks, 'italic', from, to);
      if (span.bold) addMark(marks, 'bold', from, to);
    }
  }
  const first = group[0]!;
  return {
    text,
    number: '',
    marks,
    footnotes,
    page: first.page,
    indent: Math.round(first.x - left),
    role: 'body',
  };
}

/** Folds white space in a line and tells where an offset went. */
function foldLine(line: string): { words: string; offsetOf: (at: number) => number } {
  const map: number[] = [];
  let words = '';
  for (let i = 0; i < line.length; i += 1) {
    map.push(words.length);
    const character = line[i]!;
    if (!/\s/.test(character)) words += character;
    else if (words !== '' && !words.endsWith(' ')) words += ' ';
  }
  const trimmed = words.trimEnd();
  map.push(words.length);
  return { words: trimmed, offsetOf: (at) => Math.min(map[at] ?? trimmed.length, trimmed.length) };
}

/** Adds a mark, growing the one before it when only a space lies between. */
function addMark(marks: Mark[], kind: Mark['kind'], start: number, end: number): void {
  if (end <= start) return;
  const index = marks.findLastIndex((mark) => mark.kind === kind);
  const last = marks[index];
  if (last && start - last.end <= 1) marks[index] = { ...last, end };
  else marks.push({ kind, start, end });
}

/** Body lines to blocks: where one printed paragraph ends and the next begins. */
import type { Footnote, Mark } from '../../../model/document.ts';
import type { Block } from '../../reading.ts';
import { isAnnexTitle, isArticleTitle, isOpeningFormula } from '../../segment/formulas.ts';
import { hasNumber } from '../../segment/numbering.ts';
import { bindsToNext, glueOf, joinLine } from '../join.ts';
import type { Line } from './page-text.ts';

/** A body line with its page and the page's text margins. */
export interface BodyLine extends Line {
  readonly page: number;
}

/** Extra distance between baselines, as a share of the usual leading, that ends a paragraph. */
const PARAGRAPH_GAP = 1.25;
/** Indent, in points, that opens a paragraph where no distance does. */
const INDENT = 7;
const AGENDA_ITEM =
  /^(?:Agenda item|Point|Tema|Punto) \d{1,3}(?: \(?[a-z]\))*(?: de l['’]ordre du jour| del programa| de la agenda)?$/;
/** Where lists abound, the distance between paragraphs may be commoner than that between lines. */
const COMMON_ENOUGH = 0.4;

/** Splits body lines, in reading order over all pages, into blocks. */
export function readBlocks(lines: readonly BodyLine[]): Block[] {
  const leading = usualLeading(lines);
  const right = rightMargin(lines);
  const left = leftMargin(lines);
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
  const ended = endsParagraph(last) && isShort(last, next, right);
  if (ended || (hasNumber(next.text) && next.x > last.x + INDENT)) return true;
  // At the top of a page no distance tells; a number after closing punctuation does.
  if (last.page !== next.page && hasNumber(next.text) && /[;:.]$/.test(last.text.trim()))
    return true;
  if (!single && next.x > last.x + INDENT) return true;
  // A first line is indented; a second one at the same indent is another first line.
  return (
    single && Math.abs(next.x - last.x) < 2 && last.page !== next.page && isShort(last, next, right)
  );
}

function endsParagraph(line: Line): boolean {
  return /[,;.:!?”"’)\]]$/.test(line.text.trim());
}

/** The next line's first word would have fitted: the line was ended on purpose. */
function isShort(line: Line, next: Line, right: number): boolean {
  const word = next.text.trim().split(/\s/)[0] ?? '';
  const perCharacter = (next.xEnd - next.x) / Math.max(1, next.text.length);
  return line.xEnd + (word.length + 1) * perCharacter < right - 4;
}

function isBold(line: Line): boolean {
  const bold = line.styles
    .filter((span) => span.bold)
    .reduce((n, span) => n + span.end - span.start, 0);
  return bold > 0.8 * line.text.trim().length;
}

/** The smallest of the common distances between baselines on one page, in points. */
function usualLeading(lines: readonly BodyLine[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < lines.length; i += 1) {
    const [a, b] = [lines[i - 1]!, lines[i]!];
    if (a.page === b.page && a.y - b.y > 4 && a.y - b.y < 40) gaps.push(a.y - b.y);
  }
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(Math.round(gap), (counts.get(Math.round(gap)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const common = [...counts].filter(([, count]) => count >= most * COMMON_ENOUGH);
  return common.length === 0 ? 12 : Math.min(...common.map(([gap]) => gap));
}

/** The right edge that most full lines reach; short ones, the lower half, say nothing about it. */
function rightMargin(lines: readonly BodyLine[]): number {
  const ends = lines.map((line) => line.xEnd).sort((a, b) => a - b);
  return commonest(ends.slice(Math.floor(ends.length / 2)), 490);
}

function leftMargin(lines: readonly BodyLine[]): number {
  return commonest(
    lines.map((line) => line.x),
    123,
  );
}

function commonest(values: readonly number[], fallback: number): number {
  const counts = new Map<number, number>();
  for (const value of values)
    counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  let best = fallback;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most || (count === most && value < best)) [best, most] = [value, count];
  }
  return best;
}

function toBlock(group: readonly BodyLine[], left: number): Block {
  let text = '';
  const marks: Mark[] = [];
  const footnotes: Footnote[] = [];
  for (const line of group) {
    const { words, offsetOf } = foldLine(line.text);
    if (words === '') continue;
    const start = text === '' ? 0 : text.length + glueOf(text, words).length;
    text = joinLine(text, words);
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

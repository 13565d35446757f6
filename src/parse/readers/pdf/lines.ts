/** Runs of a page to printed lines, with raised marks taken out of the words. */
import { joinsWithoutSpace } from '../../../words/characters.ts';
import { clean } from '../../../words/normalise.ts';
import { endsWord } from '../raised.ts';
import { isRightToLeft } from './bidi.ts';
import { splitColumns } from './columns.ts';
import { type Fragment, mergeFragments, sortFragments } from './order.ts';
import type { PdfLine, Raised, StyleSpan } from './page-text.ts';
import { readRightToLeft } from './right-to-left.ts';
import type { GlyphRun } from './runs.ts';

/** Gap, in ems, beyond which two pieces on one baseline are columns rather than words. */
const COLUMN_GAP = 3;
/**
 * Gap, in ems, that stands for a space where no space glyph was printed: letter-spaced files have gaps of up to .16
 * inside words, and the space of a narrow font is .22.
 */
const WORD_GAP = 0.2;
/** The same on lines put together from pieces: letters painted one by one stand less exactly. */
const WORD_GAP_OF_PIECES = 0.35;
/** The same on lines that print no space glyphs at all, or hardly any. */
const WORD_GAP_WITHOUT_SPACES = 0.18;

/** A line that ends so breaks a word. */
const SOFT_END = /\u00ad\s*$/;

interface OpenLine {
  text: string;
  x: number;
  xEnd: number;
  y: number;
  size: number;
  styles: StyleSpan[];
  raised: Raised[];
  soft: boolean;
}

/**
 * Joins runs in painting order into lines; a change of baseline or a jump back starts a new one. What
 * was painted out of its place is put there.
 *
 * @param width of the page, in points
 */
export function readLines(runs: readonly GlyphRun[], width: number): PdfLine[] {
  return readColumns(runs, width).lines;
}

/** The same, and whether the page is set in columns that were painted line by line. */
export function readColumns(
  runs: readonly GlyphRun[],
  width: number,
): { readonly lines: PdfLine[]; readonly columns: boolean } {
  if (isRightToLeft(runs.map((run) => run.text).join(''))) {
    return { lines: readRightToLeft(runs, width), columns: false };
  }
  const fragments = sortFragments(mergeFragments(toFragments(runs)));
  const columns = splitColumns(fragments);
  const lines = (columns ?? fragments)
    .map((fragment) => finish(compose(fragment)))
    .filter((line) => line.text !== '' || line.raised.length > 0);
  return { lines, columns: columns !== null };
}

/** Runs that follow each other on one baseline. */
function toFragments(runs: readonly GlyphRun[]): Fragment[] {
  const fragments: Fragment[] = [];
  let open: Fragment | undefined;
  for (const run of runs) {
    const blank = run.text.trim() === '';
    if (open && belongs(open, run)) {
      open.runs.push(run);
      const em = Math.max(open.size, run.size);
      if (!blank || run.x - open.xEnd <= COLUMN_GAP * em) {
        open.xEnd = Math.max(open.xEnd, run.xEnd);
      }
      if (!blank && run.size >= open.size) {
        open.size = run.size;
        open.y = run.y;
      }
    } else if (!blank) {
      open = { runs: [run], x: run.x, xEnd: run.xEnd, y: run.y, size: run.size };
      fragments.push(open);
    }
  }
  return fragments;
}

/** Under one space glyph in forty characters, a line sets its gaps by moving instead (TeX). */
function printsSpaces(runs: readonly GlyphRun[]): boolean {
  let characters = 0;
  let spaces = 0;
  for (const run of runs) {
    characters += run.text.length;
    spaces += run.text.match(/\s/g)?.length ?? 0;
  }
  return spaces * 40 >= characters;
}

function belongs(line: Fragment, run: GlyphRun): boolean {
  const em = Math.max(line.size, run.size);
  if (Math.abs(run.y - line.y) > 0.5 * em) return false;
  return run.x >= line.xEnd - em;
}

/** The words of a line from its runs, in order. */
function compose({ runs, merged }: Fragment): OpenLine {
  const gapOfMany = merged ? WORD_GAP_OF_PIECES : WORD_GAP;
  const wordGap = printsSpaces(runs) ? gapOfMany : WORD_GAP_WITHOUT_SPACES;
  const line = begin(runs[0]!, clean(runs[0]!.text));
  for (const run of runs.slice(1)) append(line, run, clean(run.text), wordGap);
  line.soft = SOFT_END.test(runs.findLast((run) => run.text.trim() !== '')?.text ?? '');
  return line;
}

function begin(run: GlyphRun, text: string): OpenLine {
  const line: OpenLine = {
    text: '',
    x: run.x,
    xEnd: run.xEnd,
    y: run.y,
    size: run.size,
    styles: [],
    raised: [],
    soft: false,
  };
  addText(line, run, text.trimStart());
  return line;
}

function append(line: OpenLine, run: GlyphRun, text: string, wordGap: number): void {
  const em = Math.max(line.size, run.size);
  if (text === '') {
    line.xEnd = Math.max(line.xEnd, run.xEnd);
    return;
  }
  if (text.trim() === '') {
    if (run.x - line.xEnd <= COLUMN_GAP * em) line.xEnd = Math.max(line.xEnd, run.xEnd);
    addText(line, run, ' ');
    return;
  }
  if (isRaised(line, run) && !isOrdinal(line, text)) {
    line.raised.push({ at: line.text.length, text: text.trim() });
    line.xEnd = Math.max(line.xEnd, run.xEnd);
    return;
  }
  if (run.size > line.size * 1.1 && isRaisedBefore(line, run)) demote(line, run);
  const gap = run.x - line.xEnd;
  if (gap > COLUMN_GAP * em) addText(line, run, '\t');
  else if (gap > wordGap * em && isSpaced(line.text, text)) addText(line, run, ' ');
  addText(line, run, text);
  line.xEnd = Math.max(line.xEnd, run.xEnd);
  if (run.size >= line.size) {
    line.size = run.size;
    line.y = run.y;
  }
}

/** A gap that wide is a space, unless one is there or the script is written without. */
function isSpaced(before: string, after: string): boolean {
  if (before === '' || /\s$/.test(before) || /^\s/.test(after)) return false;
  return !joinsWithoutSpace(before, after.trimStart());
}

/** Small and above the baseline: a footnote mark or an ordinal ending. */
function isRaised(line: OpenLine, run: GlyphRun): boolean {
  const above = (run.y - line.y) / line.size;
  if (run.size < line.size * 0.8) return above > 0.15;
  // Browsers make it little smaller, and raise it higher.
  return run.size < line.size * 0.9 && above > 0.25;
}

/** `1st`, `2e`, `3º`, `nº`: a raised ending belongs to its number or word. */
function isOrdinal(line: OpenLine, text: string): boolean {
  if (endsWord(line.text, text.trim())) return true;
  return /^(?:st|nd|rd|th|er|re|e|ème|o|a|os|as|º|ª)$/.test(text.trim()) && /\d$/.test(line.text);
}

/** The line so far is itself small and above the baseline of what follows: a note's number. */
function isRaisedBefore(line: OpenLine, run: GlyphRun): boolean {
  const above = (line.y - run.y) / run.size;
  return above > (run.size > line.size * 1.25 ? 0.15 : 0.25) && line.text.trim().length <= 5;
}

/** Turns what a line began with into a raised mark. */
function demote(line: OpenLine, run: GlyphRun): void {
  const text = line.text.trim();
  if (text !== '') line.raised.push({ at: 0, text });
  line.text = '';
  line.styles = [];
  line.size = run.size;
  line.y = run.y;
}

function addText(line: OpenLine, run: GlyphRun, text: string): void {
  const start = line.text.length;
  line.text += text;
  const last = line.styles.at(-1);
  const blank = text.trim() === '';
  if (last && (blank || sameStyle(last, run))) {
    line.styles[line.styles.length - 1] = { ...last, end: line.text.length };
  } else if (!blank) {
    const { italic, bold, struck, underlined } = run;
    line.styles.push({
      start,
      end: line.text.length,
      italic,
      bold,
      ...(struck && { struck }),
      ...(underlined && { underlined }),
    });
  }
}

function sameStyle(span: StyleSpan, run: GlyphRun): boolean {
  return (
    span.italic === run.italic &&
    span.bold === run.bold &&
    span.struck === run.struck &&
    span.underlined === run.underlined
  );
}

function finish(line: OpenLine): PdfLine {
  const text = line.text.trimEnd();
  const clip = (n: number): number => Math.min(n, text.length);
  const { soft, ...plain } = line;
  return {
    ...plain,
    ...(soft && { soft }),
    text,
    styles: line.styles
      .map((span) => ({ ...span, start: clip(span.start), end: clip(span.end) }))
      .filter((span) => span.end > span.start),
    raised: line.raised.map((mark) => ({ ...mark, at: clip(mark.at) })),
  };
}

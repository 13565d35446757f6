/** Lines of a page that is read from right to left, from runs that are painted in any order. */
import { clean } from '../../../words/normalise.ts';
import { type Ordered, toReadingOrder } from './bidi.ts';
import type { PdfLine, Raised, StyleSpan } from './page-text.ts';
import type { GlyphRun } from './runs.ts';

/** Gaps, in ems: between columns, and between words where no space glyph was printed. */
const COLUMN_GAP = 3;
const WORD_GAP = 0.45;

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
};

/** A glyph with the marks on it, or the space of a gap. */
interface Unit {
  readonly text: string;
  readonly run: GlyphRun;
  readonly raised: boolean;
}

interface OrderedLine {
  readonly runs: readonly GlyphRun[];
  readonly units: readonly Unit[];
  readonly order: readonly Ordered[];
}

/**
 * Lines in reading order. Their `x` and `xEnd` are distances from the right edge of the page, where
 * reading starts, so that indents and short lines are found as on other pages.
 *
 * @param width of the page, in points
 */
export function readRightToLeft(runs: readonly GlyphRun[], width: number): PdfLine[] {
  const lines = onOneBaseline(runs).map(orderLine);
  const mirrored = printsShapes(lines);
  return lines.map((line) => writeLine(line, mirrored, width)).filter(isPrinted);
}

/** Runs painted one after the other on one baseline, wherever on it. */
function onOneBaseline(runs: readonly GlyphRun[]): GlyphRun[][] {
  const lines: GlyphRun[][] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    const base = last && baseOf(last);
    if (base && Math.abs(run.y - base.y) <= 0.5 * Math.max(base.size, run.size)) last.push(run);
    else if (run.text.trim() !== '') lines.push([run]);
  }
  return lines;
}

/** The run that sets the baseline: the first of the largest. */
function baseOf(runs: readonly GlyphRun[]): GlyphRun {
  return runs.reduce((base, run) => (run.size > base.size * 1.05 ? run : base));
}

function orderLine(runs: readonly GlyphRun[]): OrderedLine {
  const base = baseOf(runs);
  const sorted = [...runs].sort((a, b) => a.x - b.x);
  const units: Unit[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const run of sorted) {
    const gap = run.x - end;
    if (gap > COLUMN_GAP * base.size) units.push({ text: '\t', run, raised: false });
    else if (gap > WORD_GAP * base.size) units.push({ text: ' ', run, raised: false });
    end = end === Number.POSITIVE_INFINITY ? run.xEnd : Math.max(end, run.xEnd);
    const raised = run.size < base.size * 0.8 && run.y - base.y > 0.15 * base.size;
    if (raised) units.push({ text: clean(run.text).trim(), run, raised });
    else for (const text of glyphsOf(run)) units.push({ text, run, raised });
  }
  // A raised mark parts what stands on its sides, as a letter does.
  return { runs, units, order: toReadingOrder(units.map((u) => (u.raised ? 'ا' : u.text))) };
}

/** What the glyphs of a run say; marks, which are painted before the letter they stand on, with it. */
function glyphsOf(run: GlyphRun): string[] {
  const result: string[] = [];
  let marks = '';
  for (const glyph of run.glyphs ?? run.text) {
    if (/^\p{M}+$/u.test(glyph)) {
      marks += glyph;
      continue;
    }
    result.push(clean(glyph + marks));
    marks = '';
  }
  if (marks !== '') result.push(clean(marks));
  return result.filter((text) => text !== '');
}

/**
 * Some programs print what a bracket looks like, some what it means. Where it is the look, brackets
 * close before they open.
 */
function printsShapes(lines: readonly OrderedLine[]): boolean {
  let closed = 0;
  for (const { units, order } of lines) {
    const text = order.map(({ unit, leftToRight }) => (leftToRight ? '' : units[unit]!.text));
    const brackets = text.join('').replace(/[^()]/g, '');
    closed += (brackets.match(/\)\(/g)?.length ?? 0) - (brackets.match(/\(\)/g)?.length ?? 0);
  }
  return closed > 0;
}

function writeLine({ runs, units, order }: OrderedLine, mirrored: boolean, width: number): PdfLine {
  let text = '';
  const raised: Raised[] = [];
  const styles: StyleSpan[] = [];
  for (const { unit, leftToRight } of order) {
    const { text: glyph, run, raised: isRaised } = units[unit]!;
    if (isRaised) {
      raised.push({ at: text.trimEnd().length, text: glyph });
      continue;
    }
    if (text === '' && glyph.trim() === '') continue;
    const start = text.length;
    text += mirrored && !leftToRight ? (MIRRORED[glyph] ?? glyph) : glyph;
    const last = styles.at(-1);
    if (last && last.italic === run.italic && last.bold === run.bold) {
      styles[styles.length - 1] = { ...last, end: text.length };
    } else {
      styles.push({ start, end: text.length, italic: run.italic, bold: run.bold });
    }
  }
  const base = baseOf(runs);
  const printed = runs.filter((run) => run.text.trim() !== '');
  return {
    text: text.trimEnd(),
    x: width - Math.max(...printed.map((run) => run.xEnd)),
    xEnd: width - Math.min(...printed.map((run) => run.x)),
    y: base.y,
    size: base.size,
    styles: styles.filter((span) => span.start < text.trimEnd().length),
    raised,
  };
}

function isPrinted(line: PdfLine): boolean {
  return line.text !== '' || line.raised.length > 0;
}

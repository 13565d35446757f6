/** What a page shows among its text and no reader can turn into letters: pictures and outlines. */
import { isOpeningFormula } from '../../segment/formulas.ts';
import type { PageMarks } from './marks.ts';
import { areaOf, type Box, shareWithin } from './matrix.ts';
import type { PdfLine } from './page-text.ts';
import type { PaintedRun } from './runs.ts';

/** Smallest picture, in points, that can hold words. */
const SMALLEST = { width: 12, height: 6 };
/** Share of the page's width from which a line is one of running text. */
const LONG_LINE = 0.3;
/** Share of the page's height below which bar codes and marks of the printer stand. */
const FOOT = 0.1;
/** Share of the height of a first page above which an emblem stands. */
const MASTHEAD = 0.75;
const MARGIN = 4;
/** A page of fewer letters as outlines is no page of text. */
const FEWEST_LETTERS = 200;
/** More shapes than this are not weighed one by one. */
const MOST_SHAPES = 3000;

/** A page with its lines; `first` where the emblem of an organization stands. */
export interface LinedPage {
  readonly lines: readonly PdfLine[];
  readonly width: number;
  readonly height: number;
  readonly first: boolean;
}

/** Pictures and outlines, as they are called in a problem, that stand where the text of a page stands. */
export function unreadShapes(
  marks: PageMarks,
  runs: readonly PaintedRun[],
  sheet: LinedPage,
): string[] {
  const { width, height } = sheet;
  const body = bodyBox(sheet);
  if (!body) return [];
  const found: string[] = [];
  const words = runs.filter((run) => run.text.trim() !== '').map(boxOf);
  for (const { box } of marks.pictures) {
    const [wide, high] = [box[2] - box[0], box[3] - box[1]];
    if (wide < SMALLEST.width || high < SMALLEST.height) continue;
    if (areaOf(box) > 0.5 * width * height) continue;
    if (standsIn(box, body)) found.push('A picture');
  }
  if (runs.some(isNameless)) found.push('A word in glyphs without letters');
  if (runs.some((run) => run.drawn && /\p{L}/u.test(run.text)))
    found.push('A word drawn letter by letter');
  const letters = marks.outlines
    .slice(0, MOST_SHAPES)
    .filter(
      ({ box }) =>
        isLetterHigh(box) &&
        standsIn(box, body) &&
        !words.some((word) => shareWithin(box, word) > 0.3),
    );
  if (letters.length > 0) found.push('A drawing');
  return found;
}

/** True for a page that has shapes as high as letters in the number of a page of text. */
export function isOutlined({ outlines }: PageMarks): boolean {
  return outlines.filter(({ box }) => isLetterHigh(box)).length >= FEWEST_LETTERS;
}

function isLetterHigh(box: Box): boolean {
  return box[3] - box[1] > 3 && box[3] - box[1] < 40;
}

/** A lone glyph of a symbol font is a bullet. */
function isNameless(run: PaintedRun): boolean {
  const bullet = run.nameless === 1 && /^[\uf000-\uf0ff\s]*$/.test(run.text) && run.text !== '';
  return run.nameless > 0 && !bullet;
}

function boxOf(run: PaintedRun): Box {
  return [run.x, run.y - 0.2 * run.size, run.xEnd, run.y + 0.8 * run.size];
}

/** Where the text of a page stands: as wide as its long lines, from the first of them to the foot. */
function bodyBox({ lines, width, height, first }: LinedPage): Box | null {
  const formula = lines.find((line) => isOpeningFormula(line.text));
  const below = formula ? formula.y + formula.size : first ? MASTHEAD * height : height;
  const body = lines.filter((line) => line.y < below);
  if (body.length === 0) return null;
  const full = body.filter((line) => line.xEnd - line.x > LONG_LINE * width);
  const long = full.length > 0 ? full : body;
  const left = Math.min(...long.map((line) => line.x));
  return [
    left - MARGIN,
    FOOT * height,
    Math.max(width - left, ...long.map((line) => line.xEnd)) + MARGIN,
    below === height ? height : Math.max(...long.map((line) => line.y + line.size)),
  ];
}

function standsIn(box: Box, body: Box): boolean {
  return shareWithin(box, body) > 0.5;
}

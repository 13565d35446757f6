/** One page: from what it paints to its lines, with what is no text of it set aside. */
import { type KnownMargins, lineNumbers } from './line-numbers.ts';
import { readColumns } from './lines.ts';
import { marginNotes } from './margin-notes.ts';
import { type Box, type Matrix, multiply, transformBox } from './matrix.ts';
import { dropOverprints } from './overprint.ts';
import type { AsideWords, PageText } from './page-text.ts';
import { type OperatorList, type Painting, paintPage } from './paint.ts';
import type { Resources } from './painter.ts';
import type { PaintedRun } from './runs.ts';
import { sortSeen } from './seen.ts';
import { markStrikes } from './strikes.ts';
import { isOutlined, unreadShapes } from './unread.ts';

/** An annotation of pdf.js, as far as it is used. */
export interface Annotation {
  readonly id: string;
  readonly subtype?: string;
  readonly rect?: readonly number[];
  readonly quadPoints?: ArrayLike<number> | null;
}

export interface PageSource {
  readonly number: number;
  /** Left, bottom, right, top of what is printed of the page. */
  readonly view: readonly number[];
  readonly list: OperatorList;
  readonly annotations: readonly Annotation[];
  readonly resources: Resources;
  /** Where earlier pages have line numbers. */
  readonly margins: KnownMargins;
}

/** Reads a page as its reader holds it: most of its text upright. */
export function readPage(source: PageSource): PageText {
  const [left = 0, bottom = 0, right = 612, top = 792] = source.view;
  const [width, height] = [right - left, top - bottom];
  const upright: Matrix = [1, 0, 0, 1, -left, -bottom];
  const painting = paintPage(source.list, source.resources, upright);
  const turn = usualTurn(painting.runs);
  if (turn === 0) return readPainting(source, painting, upright, width, height);
  const base = multiply(turning(turn, width, height), upright);
  const turned = paintPage(source.list, source.resources, base);
  const [across, up] = turn === 2 ? [width, height] : [height, width];
  return readPainting(source, turned, base, across, up);
}

/** The direction in which most letters are written, in quarter turns to the left. */
function usualTurn(runs: readonly PaintedRun[]): number {
  const counts = [0, 0, 0, 0];
  for (const run of runs) {
    if (run.turn !== null && !run.mirrored) counts[run.turn]! += run.text.trim().length;
  }
  const most = Math.max(...counts);
  return counts[0] === most ? 0 : counts.indexOf(most);
}

/** Turns a page so that what was written in a direction is upright. */
function turning(turn: number, width: number, height: number): Matrix {
  if (turn === 1) return [0, -1, 1, 0, 0, width];
  if (turn === 2) return [-1, 0, 0, -1, width, height];
  return [0, 1, -1, 0, height, 0];
}

function readPainting(
  { number, annotations, margins }: PageSource,
  { runs, decorations, marks }: Painting,
  base: Matrix,
  width: number,
  height: number,
): PageText {
  const kinds = new Map(annotations.map(({ id, subtype }) => [id, subtype ?? '']));
  const isNote = (run: PaintedRun): boolean =>
    run.annotation !== null && kinds.get(run.annotation) !== 'Widget';
  const isTurned = (run: PaintedRun): boolean => run.turn !== 0 || run.mirrored;
  const { seen, unseen, recognised, scan } = sortSeen(runs, marks, width, height);
  const once = dropOverprints(seen);
  const upright = once.filter((run) => !isNote(run) && !isTurned(run));
  const strikes = annotations
    .filter(({ subtype }) => subtype === 'StrikeOut')
    .flatMap(({ quadPoints, rect }) => quadsOf(quadPoints ?? rectCorners(rect), base));
  const numbers = lineNumbers(upright, height, margins);
  const body = upright.filter((run) => !numbers.has(run));
  const beside = marginNotes(body, height);
  const struck = markStrikes(
    body.filter((run) => !beside.has(run)),
    { rules: marks.rules.map(({ box }) => box), strikes },
  );
  const { lines, columns } = readColumns(struck, width);
  const set = (reason: AsideWords['reason'], some: readonly PaintedRun[]): AsideWords[] =>
    textsOf(some).map((text) => ({ reason, text }));
  return {
    number,
    width,
    height,
    lines,
    decorations,
    aside: [
      ...set('not shown', unseen),
      ...set(
        'line number',
        upright.filter((run) => numbers.has(run)),
      ),
      ...set('note', once.filter(isNote)),
      ...set('note', [...beside]).map((note) => ({ ...note, beside: true as const })),
      ...set(
        'watermark',
        once.filter((run) => !isNote(run) && isTurned(run)),
      ),
    ],
    images: marks.pictures.length,
    unread: unreadShapes(marks, upright, { lines, width, height, first: number === 1 }),
    recognised,
    scan: scan || isOutlined(marks),
    columns,
  };
}

/** The words of runs that are no text of the page, one entry for those painted on one line. */
function textsOf(runs: readonly PaintedRun[]): string[] {
  const texts: { text: string; run: PaintedRun }[] = [];
  for (const run of runs) {
    const last = texts.at(-1);
    const near = last && run.turn === last.run.turn && run.turn === 0 && run.y === last.run.y;
    if (last && near) texts[texts.length - 1] = { text: last.text + run.text, run };
    else texts.push({ text: run.text, run });
  }
  return texts.map(({ text }) => text.trim()).filter((text) => text !== '');
}

function rectCorners(rect: readonly number[] | undefined): number[] {
  const [left, bottom, right, top] = rect ?? [];
  return rect ? [left!, top!, right!, top!, left!, bottom!, right!, bottom!] : [];
}

/** Boxes of an annotation from its corners, eight numbers for each. */
function quadsOf(points: ArrayLike<number>, base: Matrix): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= points.length; at += 8) {
    const xs = [0, 2, 4, 6].map((k) => points[at + k]!);
    const ys = [1, 3, 5, 7].map((k) => points[at + k]!);
    const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    boxes.push(transformBox(base, box));
  }
  return boxes;
}

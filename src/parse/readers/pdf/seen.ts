/** Which glyphs of a page its reader sees; the policy is in `readers/shown.ts`. */
import { cutRun, type LabelledStretch } from './cut.ts';
import type { Area, PageMarks } from './marks.ts';
import { areaOf, type Box, shareWithin } from './matrix.ts';
import type { PaintedRun } from './runs.ts';

/** Size in points below which letters are specks. */
const TINY = 2;
/** Difference of a colour channel, of 255, below which a letter cannot be told from its ground. */
const CONTRAST = 24;
/** More areas than any page of text paints: what comes after them is not weighed. */
const MOST_AREAS = 4000;
/** Areas smaller than this, in square points, cover no word. */
const SMALL_AREA = 8;
const WHITE = '#ffffff';
/** Share of the page that a picture of the whole page covers. */
const WHOLE_PAGE = 0.5;

export interface SeenRuns {
  readonly seen: readonly PaintedRun[];
  /** In the file, and not to be seen. */
  readonly unseen: readonly PaintedRun[];
  /** Seen only as part of a picture of the whole page: what text recognition made of it. */
  readonly recognised: boolean;
  /** A picture covers the page. */
  readonly scan: boolean;
}

/** Sorts the glyphs of a page by whether they are seen. Width and height in points. */
export function sortSeen(
  runs: readonly PaintedRun[],
  marks: PageMarks,
  width: number,
  height: number,
): SeenRuns {
  const page: Box = [0, 0, width, height];
  const backgrounds = [...marks.areas, ...marks.pictures]
    .filter(({ box }) => (box[2] - box[0]) * (box[3] - box[1]) > SMALL_AREA)
    .slice(0, MOST_AREAS)
    .sort((a, b) => a.order - b.order);
  const scan = coverPage(marks.pictures, page);
  const seen: PaintedRun[] = [];
  const unseen: PaintedRun[] = [];
  let recognised = false;
  for (const run of runs) {
    if (isSpeck(run)) {
      unseen.push(run);
      continue;
    }
    for (const { run: part, label } of weigh(run, page, backgrounds)) {
      const underScan = scan && !label && !run.layerOff && isOnPage(part, page);
      if (underScan && part.text.trim() !== '') recognised = true;
      (label || underScan ? seen : unseen).push(part);
    }
  }
  return { seen, unseen, recognised, scan };
}

/** A run in parts that are seen or not. Most runs are whole: black, on the page, on bare paper. */
function weigh(
  run: PaintedRun,
  page: Box,
  backgrounds: readonly Area[],
): LabelledStretch<boolean>[] {
  if (run.layerOff || run.inks.length === 0) return [{ run, label: false }];
  const below = run.y - run.size;
  const above = run.y + run.size;
  const near = backgrounds.filter(
    ({ box }) => box[0] <= run.xEnd && box[2] >= run.x && box[1] <= above && box[3] >= below,
  );
  const inside = [page, run.clip].every(
    (box) => run.x >= box[0] && run.xEnd <= box[2] && below >= box[1] && above <= box[3],
  );
  if (run.turn === 0 && inside && near.length === 0) return [{ run, label: hasInk(run, WHITE) }];
  return cutRun(run, (x, xEnd) => isSeen(run, x, xEnd, page, near));
}

/** One picture, or the strips into which a scanner cuts one; what is painted twice counts once. */
function coverPage(pictures: readonly Area[], page: Box): boolean {
  const boxes = new Map(pictures.map(({ box }) => [box.map(Math.round).join(' '), box]));
  let covered = 0;
  for (const box of boxes.values()) covered += areaOf(box) * shareWithin(box, page);
  return covered >= WHOLE_PAGE * areaOf(page);
}

function isSpeck(run: PaintedRun): boolean {
  return !(run.size >= TINY) || run.flat || !Number.isFinite(run.x + run.xEnd + run.y);
}

function isOnPage(run: PaintedRun, page: Box): boolean {
  const x = (run.x + run.xEnd) / 2;
  return x > page[0] && x < page[2] && run.y > page[1] && run.y < page[3];
}

function isSeen(
  run: PaintedRun,
  x: number,
  xEnd: number,
  page: Box,
  backgrounds: readonly Area[],
): boolean {
  // Upright glyphs stand on their baseline; turned ones are weighed where they begin.
  const [atX, atY] = run.turn === 0 ? [(x + xEnd) / 2, run.y + 0.3 * run.size] : [run.x, run.y];
  for (const box of [page, run.clip]) {
    if (atX < box[0] - 1 || atX > box[2] + 1 || atY < box[1] - 1 || atY > box[3] + 1) return false;
  }
  let ground: string | null = WHITE;
  for (const area of backgrounds) {
    const { box } = area;
    if (atX < box[0] || atX > box[2] || atY < box[1] || atY > box[3]) continue;
    if (area.order < run.order) ground = area.opaque || area.color ? area.color : ground;
    else if (area.opaque) return false;
  }
  return hasInk(run, ground);
}

function hasInk(run: PaintedRun, ground: string | null): boolean {
  return run.inks.some((ink) => ink === null || ground === null || differ(ink, ground));
}

function differ(one: string, other: string): boolean {
  const [a, b] = [Number.parseInt(one.slice(1), 16), Number.parseInt(other.slice(1), 16)];
  return [16, 8, 0].some(
    (shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) >= CONTRAST,
  );
}

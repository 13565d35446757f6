/** Tells page furniture from text: running heads, page numbers, job numbers, decoration. */
import type { DropReason } from '../../../model/document.ts';
import { hasNumber } from '../../segment/numbering.ts';
import { BARCODE } from '../barcode.ts';
import type { PageText, PdfLine } from './page-text.ts';

/** Share of the page height in which running heads and feet stand. */
const HEAD_BAND = 0.12;
const FOOT_BAND = 0.085;
/** Running heads are printed in the same place: points by which it may differ. */
const SAME_PLACE = 3;
/** Lines that belong to one running head follow each other within so many of their sizes. */
const HEAD_LEADING = 1.6;

/** Running heads are set smaller than the body. */
const SMALL = 0.93;

const SYMBOL = /^\*?[A-Z]{1,4}(?:\/[A-Z0-9][\w.()-]*)+(?:\s?\(\w+\))?\*{0,3}$/;
const PAGE_NUMBER =
  /^(?:(?:page|página|p\.)\s?\|?\s?)?\d{1,4}(?:\s?\/\s?\d{1,4})?$|^(?:page|página)\s\d{1,4}\s(?:of|de|sur)\s\d{1,4}$|^[-–]\s?\d{1,4}\s?[-–]$/i;
/** A foot that says so is one on the first page too. */
const NAMES_PAGE = /\b(?:page|página)\s?\|?\s?\d{1,4}\b/iu;
const DASHED_NUMBER = /^[-–—]\s?\d{1,4}\s?[-–—]$/;
const JOB_NUMBER =
  /^(?:\/\.\.\.\s*)?(?:\d{1,4}(?:\/\d{1,4})?\s+)?(?:GE\.|V\.|S-|C\.)?\d{2}-\d{5,6}\*{0,2}(?:\s*\([A-Z]\))?(?:\s+\d{6})*(?:\s+\d{1,4}(?:\/\d{1,4})?)?(?:\s*\/?\.\.\.)?$/;
const RULE_LINE = /^[_‗‾―—–-]{4,}$/;

/** A line at the head or foot of a page, with its place. */
interface Edge {
  readonly page: number;
  readonly text: string;
  /** Distance from the upper edge of the page, in points. */
  readonly down: number;
}

/**
 * Lines that stand at the same place at the head or foot of several pages and say the same, but for
 * the number of the page.
 *
 * @returns keys for `furnitureReason`
 */
export function repeatedFurniture(pages: readonly PageText[]): ReadonlySet<string> {
  const seen = new Map<string, Edge[]>();
  for (const page of pages) {
    for (const line of page.lines) {
      if (!inHead(page, line) && !inFoot(page, line)) continue;
      const edge = { page: page.number, text: line.text.trim(), down: page.height - line.y };
      seen.set(mask(edge.text), [...(seen.get(mask(edge.text)) ?? []), edge]);
    }
  }
  const least = Math.max(2, Math.ceil((pages.length - 1) / 4));
  return new Set([...seen].filter(([, edges]) => isFurniture(edges, least)).map(([text]) => text));
}

function isFurniture(edges: readonly Edge[], least: number): boolean {
  const texts = new Set(edges.map(({ text }) => text));
  // What differs only by a number, and has no more than a word beside it, is a heading: Article 2.
  if (texts.size > 1 && !hasWords(edges[0]!.text)) return false;
  if (texts.size > 1 && !countsPages(edges)) return false;
  return edges.some(({ down }) => {
    const here = edges.filter((edge) => Math.abs(edge.down - down) <= SAME_PLACE);
    return new Set(here.map(({ page }) => page)).size >= least;
  });
}

function hasWords(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length > 1 || /\bpage\b|\bpágina\b|\//iu.test(text);
}

/** One of the numbers in the lines grows with the page. */
function countsPages(edges: readonly Edge[]): boolean {
  const numbers = edges.map(({ text }) => (text.match(/\d+/g) ?? []).map(Number));
  return (numbers[0] ?? []).some((first, i) =>
    edges.every(({ page }, at) => (numbers[at]![i] ?? 0) - page === first - edges[0]!.page),
  );
}

/**
 * Why a line is page furniture, or null when it is text.
 *
 * @param bodySize the size the body of the document is set in, in points
 */
export function furnitureReason(
  page: PageText,
  line: PdfLine,
  repeated: ReadonlySet<string>,
  bodySize: number,
): DropReason | null {
  const text = line.text.trim();
  if (RULE_LINE.test(text)) return 'decoration';
  if (BARCODE.test(text)) return 'decoration';
  if (DASHED_NUMBER.test(text) && isOutermost(page, line)) return 'page number';
  const foot = inFoot(page, line);
  if (JOB_NUMBER.test(text) && (foot || isOutermost(page, line))) return 'job number';
  if (foot) {
    if (PAGE_NUMBER.test(text)) return 'page number';
    if (/^(?:please recycle|merci de recycler|se ruega reciclar)/i.test(text)) return 'decoration';
    const may = page.number > 1 || NAMES_PAGE.test(text);
    if (may && repeated.has(mask(text)) && !isText(text)) return 'running head';
  }
  if (page.number > 1 && inHead(page, line)) {
    if (isSymbolLine(line)) return 'running head';
    if (PAGE_NUMBER.test(text)) return 'page number';
    if (isInHeadBlock(page, line, bodySize)) return 'running head';
    if (repeated.has(mask(text)) && text.length < 160 && !isText(text)) return 'running head';
  }
  return null;
}

/** Reads as a part of a paragraph: it has a number, goes on with a sentence or breaks off in one. */
function isText(text: string): boolean {
  return hasNumber(text) || /^\p{Ll}\p{L}* /u.test(text) || /[,;:]$/.test(text);
}

function isSymbolLine(line: PdfLine): boolean {
  return line.text.split('\t').some((piece) => SYMBOL.test(piece.trim()));
}

/** The head of a page is its symbol with the small lines that follow it closely: the title, wrapped. */
function isInHeadBlock(page: PageText, line: PdfLine, bodySize: number): boolean {
  if (line.size >= bodySize * SMALL || hasNumber(line.text)) return false;
  const small = page.lines
    .filter(
      (other) => inHead(page, other) && (isSymbolLine(other) || other.size < bodySize * SMALL),
    )
    .sort((a, b) => b.y - a.y);
  const symbol = small.findIndex(isSymbolLine);
  const at = small.indexOf(line);
  if (symbol < 0) return false;
  const between = small.slice(Math.min(symbol, at), Math.max(symbol, at) + 1);
  return between.every(
    (other, i) => i === 0 || between[i - 1]!.y - other.y <= HEAD_LEADING * line.size,
  );
}

/** No other line stands higher, or none lower. */
function isOutermost(page: PageText, line: PdfLine): boolean {
  const others = page.lines.filter((other) => other !== line);
  return others.every((other) => other.y > line.y) || others.every((other) => other.y < line.y);
}

function inHead(page: PageText, line: PdfLine): boolean {
  return line.y > page.height * (1 - HEAD_BAND);
}

function inFoot(page: PageText, line: PdfLine): boolean {
  return line.y < page.height * FOOT_BAND;
}

function mask(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

/** Tells page furniture from text: running heads, page numbers, job numbers, decoration. */
import type { DropReason } from '../../../model/document.ts';
import { BARCODE } from '../barcode.ts';
import type { Line, PageText } from './page-text.ts';

/** Share of the page height in which running heads and feet stand. */
const HEAD_BAND = 0.12;
const FOOT_BAND = 0.085;

const SYMBOL = /^\*?[A-Z]{1,4}(?:\/[A-Z0-9][\w.()-]*)+(?:\s?\(\w+\))?\*{0,3}$/;
const PAGE_NUMBER = /^(?:page\s|página\s)?\d{1,4}(?:\s?\/\s?\d{1,4})?$|^[-–]\s?\d{1,4}\s?[-–]$/i;
const DASHED_NUMBER = /^[-–—]\s?\d{1,4}\s?[-–—]$/;
const JOB_NUMBER =
  /^(?:\/\.\.\.\s*)?(?:\d{1,4}(?:\/\d{1,4})?\s+)?(?:GE\.|V\.|S-|C\.)?\d{2}-\d{5,6}\*{0,2}(?:\s*\([A-Z]\))?(?:\s+\d{6})*(?:\s+\d{1,4}(?:\/\d{1,4})?)?(?:\s*\/?\.\.\.)?$/;
const RULE_LINE = /^[_‗‾―—–-]{4,}$/;

/** Line texts (digits masked) that come back at the head or foot of several pages. */
export function repeatedFurniture(pages: readonly PageText[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const here = new Set<string>();
    for (const line of page.lines) if (inBand(page, line)) here.add(mask(line.text));
    for (const text of here) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil((pages.length - 1) / 4));
  return new Set([...seen].filter(([, count]) => count >= least).map(([text]) => text));
}

/**
 * Why a line is page furniture, or null when it is text.
 *
 * @param bodySize the size most of the document is set in, in points
 */
export function furnitureReason(
  page: PageText,
  line: Line,
  repeated: ReadonlySet<string>,
  bodySize: number,
): DropReason | null {
  const text = line.text.trim();
  if (RULE_LINE.test(text)) return 'decoration';
  if (BARCODE.test(text)) return 'decoration';
  if (DASHED_NUMBER.test(text) && isOutermost(page, line)) return 'page number';
  if (inFoot(page, line)) {
    if (PAGE_NUMBER.test(text)) return 'page number';
    if (JOB_NUMBER.test(text)) return 'job number';
    if (/^(?:please recycle|merci de recycler|se ruega reciclar)/i.test(text)) return 'decoration';
    if (page.number > 1 && repeated.has(mask(text))) return 'running head';
  }
  if (page.number > 1 && inHead(page, line)) {
    if (text.split('\t').some((piece) => SYMBOL.test(piece.trim()))) return 'running head';
    if (PAGE_NUMBER.test(text)) return 'page number';
    if (line.size < bodySize * 0.93) return 'running head';
    if (repeated.has(mask(text)) && line.text.length < 160) return 'running head';
  }
  return null;
}

/** No other line stands higher, or none lower. */
function isOutermost(page: PageText, line: Line): boolean {
  const others = page.lines.filter((other) => other !== line);
  return others.every((other) => other.y > line.y) || others.every((other) => other.y < line.y);
}

function inHead(page: PageText, line: Line): boolean {
  return line.y > page.height * (1 - HEAD_BAND);
}

function inFoot(page: PageText, line: Line): boolean {
  return line.y < page.height * FOOT_BAND;
}

function inBand(page: PageText, line: Line): boolean {
  return inHead(page, line) || inFoot(page, line);
}

function mask(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

/** Pages of a text that a PDF viewer or pdftotext made: their furniture taken out, when it is sure. */
import type { Dropped, DropReason } from '../../../model/document.ts';
import { clean, foldSpace } from '../../../words/normalise.ts';
import { hasNumber } from '../../segment/numbering.ts';
import { isUnitTitle } from '../../segment/units.ts';
import { BARCODE } from '../barcode.ts';
import { noteMarkPlaces, readFoot } from './page-notes.ts';

/** Lines of one page as pasted, without furniture. */
export interface TextPage {
  readonly body: readonly string[];
  /** Below the rule: notes. */
  readonly foot: readonly string[];
}

export interface TextPages {
  readonly pages: readonly TextPage[];
  readonly dropped: readonly Dropped[];
}

/** Pieces of heads and feet; each tells nothing by itself. */
const PIECES: readonly (readonly [RegExp, DropReason])[] = [
  [/^\*?[A-Z]{1,4}(?:\/[A-Z0-9][\w.()-]*)+\.?(?:\s?\(\w+\))?\*{0,3}$/, 'running head'],
  [/^\d{1,3}\s?\/\s?\d{1,3}$/, 'page number'],
  [/^(?:\d{1,3}\s)?(?:GE\.|V\.)?\d{2}-\d{5,6}(?:\s\([A-Z]\))?(?:\s\d{1,3})?$/, 'job number'],
  [BARCODE, 'decoration'],
  // The date of processing, beside the job number.
  [/^\d{6}$/, 'job number'],
];
const RULE = /^[_‗―—–-]{5,}$/;
/** A note to the sponsors, where no rule stands above it. */
const STARRED = /^\*{1,3}(?:$|\s*\p{Lu})/u;
/** Lines at the head and foot of a page among which a repeated one is looked for. */
const BAND = 4;
/** Pages on which a line must come back to be a running head. */
const REPEATED = 3;
/** Share of the pages: left and right ones may have heads of their own, and the first has none. */
const MOST_PAGES = 0.4;

/**
 * Cuts a text into pages where form feeds stand, or where what only heads and feet print comes back: the
 * symbol beside a page or job number. Null for a text without pages, which is most.
 */
export function splitPages(text: string): TextPages | null {
  const sheets = text.includes('\f') ? text.split('\f') : cutAtFurniture(text);
  if (sheets.length < 2) return null;
  const repeated = repeatedLines(sheets.map(linesOf));
  const dropped: Dropped[] = [];
  let expected = 1;
  const pages = sheets.map((sheet, i): TextPage => {
    const page = i + 1;
    const all = linesOf(sheet);
    const top = all.findIndex((line) => line.trim() !== '');
    const bands = new Set(bandsOf(all));
    const ruled = all.findLastIndex((line) => RULE.test(line.trim()));
    const rule = ruled >= 0 ? ruled : footStart(all, expected, bands) - 1;
    const kept = all.map((line, at): string => {
      const below = rule >= 0 && at >= rule;
      // The symbol alone, as the first line behind a form feed, needs no other witness.
      const opens = text.includes('\f') && at === top;
      const reason = reasonOf(line, page, bands.has(at), below, repeated, sheets[0]!, opens);
      if (reason) dropped.push({ reason, text: foldSpace(clean(line)), page });
      return reason ? '' : line;
    });
    const body = tidy(kept.slice(0, rule < 0 ? kept.length : ruled < 0 ? rule + 1 : rule));
    const foot = rule < 0 ? [] : kept.slice(rule + 1);
    expected = Math.max(expected, ...readFoot(foot, page).map(({ mark }) => Number(mark) + 1 || 1));
    return { body, foot };
  });
  return { pages, dropped };
}

/**
 * Where the notes of a page begin when no rule is printed: at the last line that opens with the mark that
 * comes next in the document, if that mark stands in the text above; or at a note to the sponsors.
 */
function footStart(lines: readonly string[], expected: number, bands: ReadonlySet<number>): number {
  const opens = new RegExp(`^${expected}(?:\\s+[\\p{Lu}“"]|$)`, 'u');
  const starred = lines.findIndex((line, at) => bands.has(at) && STARRED.test(line.trim()));
  const first = lines.findLastIndex((line) => opens.test(line.trim()));
  if (
    first < 0 ||
    noteMarkPlaces(lines.slice(0, first).join('\n'), String(expected)).length === 0
  ) {
    return starred;
  }
  // A note to the sponsors above it: its mark may stand on a line of its own.
  const filled = lines.flatMap((line, at) => (at < first && line.trim() !== '' ? [at] : []));
  return filled.slice(-3).find((at) => STARRED.test(lines[at]!.trim())) ?? first;
}

function linesOf(sheet: string): string[] {
  return sheet.split('\n');
}

/** What a line of furniture is; the columns of `-layout` are pieces of their own. */
function piecesOf(line: string): DropReason[] | null {
  const pieces = line.trim().split(/\s{2,}|\t/);
  if (pieces[0] === '') return null;
  const found = pieces.map((piece) => PIECES.find(([pattern]) => pattern.test(piece))?.[1]);
  // A figure is a page number beside what only heads and feet print.
  const beside = found.some((reason) => reason !== undefined);
  const reasons = found.map((reason, i) =>
    beside && /^\d{1,3}$/.test(pieces[i]!) ? 'page number' : reason,
  );
  return reasons.every((reason) => reason !== undefined) ? reasons : null;
}

/** A symbol beside a page or job number parts pages, if the masthead or another head prints it too. */
function cutAtFurniture(text: string): string[] {
  const lines = linesOf(text);
  const cuts: { at: number; key: string }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let end = at;
    const found: string[] = [];
    while (end < lines.length && (lines[end]!.trim() === '' || piecesOf(lines[end]!))) {
      if (piecesOf(lines[end]!)) found.push(...lines[end]!.trim().split(/\s{2,}|\t/));
      end += 1;
    }
    const kinds = new Set(found.flatMap((piece) => piecesOf(piece) ?? []));
    if (kinds.size >= 2 && kinds.has('running head')) {
      // A page begins with its head: before that stand the foot of the page before, and notes.
      const heads = lines.slice(at, end).map((line) => piecesOf(line)?.includes('running head'));
      const head = at + heads.lastIndexOf(true);
      cuts.push({ at: head, key: lines[head]!.trim() });
    }
    at = Math.max(at, end - 1);
  }
  const printedAt = new Map(cuts.map(({ key }) => [key, text.indexOf(key)]));
  const lastAt = new Map(cuts.map(({ key, at }) => [key, at]));
  let offset = 0;
  const offsets = lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
  const known = cuts.filter(
    ({ at, key }) => printedAt.get(key)! < offsets[at]! || (at > 0 && lastAt.get(key)! > at),
  );
  return [0, ...known.map(({ at }) => at)].map((from, i) =>
    lines.slice(from, known[i]?.at ?? lines.length).join('\n'),
  );
}

/** Why a line is furniture; below the rule numbers stand between notes, and a symbol may be a note. */
function reasonOf(
  line: string,
  page: number,
  outer: boolean,
  below: boolean,
  repeated: ReadonlySet<string>,
  masthead: string,
  opens: boolean,
): DropReason | null {
  const text = line.trim();
  if (text === '') return null;
  if (below && RULE.test(text)) return 'decoration';
  const pieces = outer || below ? piecesOf(line) : null;
  const symbols = pieces?.includes('running head') ?? false;
  if (pieces && !symbols) return pieces[0]!;
  if (!outer || page === 1) return null;
  if (!below && text === String(page)) return 'page number';
  const head = symbols && !below && (opens || masthead.includes(text));
  return head || (!below && !isText(text) && repeated.has(mask(text))) ? 'running head' : null;
}

/**
 * Positions of the head and foot of a page: its first and last lines with words, and past them as far
 * as there is nothing but furniture.
 */
function bandsOf(lines: readonly string[]): number[] {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const furniture = (at: number | undefined): boolean =>
    at !== undefined && piecesOf(lines[at]!) !== null;
  let head = 0;
  while (head < filled.length && (head < BAND || furniture(filled[head]))) head += 1;
  let foot = filled.length;
  while (foot > 0 && (foot > filled.length - BAND || furniture(filled[foot - 1]))) foot -= 1;
  return [...filled.slice(0, head), ...filled.slice(foot)];
}

function repeatedLines(sheets: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of sheets) {
    const outer = bandsOf(lines).map((at) => lines[at]!.trim());
    for (const text of new Set(outer.filter((line) => !isText(line)).map(mask))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const least = Math.max(REPEATED, sheets.length * MOST_PAGES);
  return new Set(
    [...counts]
      .filter(([text, count]) => count >= least && /\p{L}/u.test(text))
      .map(([text]) => text),
  );
}

/** A numbered line, a title such as `Article 2`, or one that goes on, is text wherever it stands. */
function isText(line: string): boolean {
  if (/^(?:page|página)\b/i.test(line)) return false;
  return hasNumber(line) || isUnitTitle(line) || /[,;:]$/.test(line);
}

/** Left and right pages print the same words in another order. */
function mask(line: string): string {
  return foldSpace(line).replace(/\d+/g, '#').split(' ').sort().join(' ');
}

/** Without blank lines around, and without the margin that all lines of the page have. */
function tidy(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const margin = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return [];
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(first, last + 1).map((line) => line.slice(margin));
}

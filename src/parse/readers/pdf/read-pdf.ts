/** The PDF reader: bytes to a Reading. */
import type { Dropped, Problem } from '../../../model/document.ts';
import { UnreadableError } from '../../../model/errors.ts';
import { firstFew } from '../../../words/first-few.ts';
import type { Note, Reading, TrackedView } from '../../reading.ts';
import { isOpeningFormula } from '../../segment/formulas.ts';
import { ruleWords } from '../dictionary.ts';
import { isGarbled } from '../garbled.ts';
import { improbableLines, improbableText, improbableWords } from '../improbable.ts';
import { struckProblem } from '../shown.ts';
import { readBlocks } from './blocks.ts';
import { furnitureReason, repeatedFurniture } from './furniture.ts';
import { mendHyphens } from './hyphens.ts';
import { readNotes, splitFoot } from './notes.ts';
import { pageProblems } from './page-problems.ts';
import type { BodyLine, PageText, PdfLine } from './page-text.ts';
import { extractInWorker, type WorkerResult } from './run-worker.ts';
import { viewLine } from './view.ts';

const REASONS: Record<Exclude<WorkerResult, { ok: true }>['reason'], string> = {
  password: 'is encrypted with a password: save an open copy and give that.',
  invalid: 'is a damaged or truncated PDF: download it again.',
  'too many pages': 'has more than 2,000 pages: give the document itself, not a collection.',
  time: 'took longer than a minute to read and was stopped: it may be damaged; download it again.',
  crash: 'cannot be read as a PDF (the reader gave up): download it again.',
};

/** Fewer words than this on an average page that paints images: a scan with at best stray text. */
const SCAN_WORDS = 15;

/** Reads a PDF. Throws UnreadableError when it is damaged, locked, or holds only images. */
export async function readPdf(
  bytes: Uint8Array,
  input: string,
  view: TrackedView = 'after',
): Promise<Reading> {
  const result = await extractInWorker(bytes);
  if (!result.ok) throw new UnreadableError(`'${input}' ${REASONS[result.reason]}`);
  refuseScan(result.pages, input);
  const laidOut = layOut(result.pages, await ruleWords(), result.doubtful, view);
  const reading = {
    ...laidOut,
    problems: [...damageProblems(result.damaged), ...laidOut.problems],
  };
  const wrong = improbableText(bodyText(reading));
  if (wrong === 'spaces') {
    throw new UnreadableError(
      `'${input}' runs its words together (it has no usable spaces): give another copy, best as DOCX.`,
    );
  }
  if (wrong === 'letters' || isGarbled(reading.extracted)) {
    throw new UnreadableError(
      `'${input}' hides its letters (its fonts carry no usable Unicode map): give another copy, best as DOCX.`,
    );
  }
  return reading;
}

function bodyText(reading: Reading): string {
  return reading.blocks.map((block) => block.text).join('\n');
}

function refuseScan(pages: readonly PageText[], input: string): void {
  const words = pages
    .flatMap((page) => page.lines)
    .reduce((n, line) => n + line.text.split(/\s+/).length, 0);
  const images = pages.reduce((n, page) => n + page.images, 0);
  if (words === 0 && images === 0) {
    throw new UnreadableError(`'${input}' has no text on its pages: give a copy with text.`);
  }
  if (words < SCAN_WORDS * pages.length && images > 0) {
    throw new UnreadableError(
      `'${input}' holds page images without text (a scan): give a copy with text, or run text recognition (OCR) first.`,
    );
  }
}

/** A page's lines, sorted. */
interface Sorted {
  readonly page: PageText;
  readonly body: readonly PdfLine[];
  readonly foot: readonly PdfLine[];
  readonly furniture: readonly Pick<Dropped, 'reason' | 'text'>[];
}

/**
 * Pages to blocks, notes and drops.
 *
 * @param dictionary words of the language, in small letters
 * @param doubtful words with letters that the file names wrongly
 */
export function layOut(
  pages: readonly PageText[],
  dictionary: ReadonlySet<string> = new Set(),
  doubtful: readonly string[] = [],
  view: TrackedView = 'after',
): Reading {
  const sorted = sortLines(pages);
  const flows = [sorted.flatMap(({ body }) => body), ...sorted.map(({ foot }) => foot)];
  const mended = mendHyphens(flows, dictionary);
  const whole = (line: PdfLine): PdfLine => mended.lines.get(line) ?? line;
  const dropped: Dropped[] = [];
  const notes: Note[] = [];
  const body: BodyLine[] = [];
  const problems: Problem[] = [];
  // Struck words stand against those in their place: they are counted apart.
  const viewed = new Map<PdfLine, string>();
  const counted = (line: PdfLine): string => viewed.get(whole(line)) ?? withRaised(whole(line));
  for (const { page, body: upper, foot, furniture } of sorted) {
    const drop = (reason: Dropped['reason'], text: string): void => {
      if (text.trim() !== '') dropped.push({ reason, text: text.trim(), page: page.number });
    };
    for (const text of page.decorations) drop('decoration', text);
    for (const { reason, text } of page.aside) drop(reason, text);
    for (const { reason, text } of furniture) drop(reason, text);
    readNotes(foot.map(whole), page.number, notes);
    const struck: string[] = [];
    for (const printed of upper.map(whole)) {
      const { line, out, struck: words } = viewLine(printed, view);
      if (words !== '') {
        struck.push(words);
        viewed.set(printed, `${line ? withRaised(line) : ''} ${out}`);
      }
      drop('struck out', out);
      if (line === null) continue;
      if (/^[_\s]{5,}$/.test(line.text)) drop('decoration', line.text);
      else body.push({ ...line, page: page.number, width: page.width });
    }
    problems.push(...pageProblems(page));
    if (struck.length > 0) problems.push(struckProblem(struck.join(' '), `page ${page.number}`));
  }
  const texts = [...body, ...sorted.flatMap(({ foot }) => foot)].map(({ text }) => text);
  const unreadable = improbableLines(texts, dictionary);
  const odd = improbableWords(texts.filter((text) => !unreadable.includes(text)));
  return {
    format: 'pdf',
    blocks: readBlocks(body),
    notes,
    dropped,
    problems: [
      ...problems,
      ...mended.problems,
      ...unreadableProblems(unreadable),
      ...letterProblems([...doubtful, ...odd]),
    ],
    extracted: pages.map((page) => pageWords(page, counted)).join('\n'),
  };
}

function sortLines(pages: readonly PageText[]): Sorted[] {
  const bodySize = usualSize(pages);
  const repeated = repeatedFurniture(pages);
  let goesOn = false;
  return pages.map((page) => {
    const furniture: Pick<Dropped, 'reason' | 'text'>[] = [];
    const rest = page.lines.filter((line) => {
      if (/^_{5,}$/.test(line.text.trim())) return true;
      const reason = furnitureReason(page, line, repeated, bodySize);
      if (reason) furniture.push({ reason, text: withRaised(line) });
      return reason === null;
    });
    const split = splitFoot(rest, bodySize, goesOn);
    const last = split.foot.at(-1)?.text.trim();
    goesOn = last !== undefined && !/[.!?;:][”"’)\]]*$/.test(last);
    return { page, ...split, furniture };
  });
}

function damageProblems(streams: number): Problem[] {
  if (streams === 0) return [];
  const parts = streams === 1 ? 'A part' : `${streams} parts`;
  const message = `${parts} of this file arrived damaged: words may be missing or wrong; download it again.`;
  return [{ side: null, code: 'damaged-file', message, where: null }];
}

/** Lines whose letters are others than the page shows: what they say is not known. */
function unreadableProblems(lines: readonly string[]): Problem[] {
  if (lines.length === 0) return [];
  const count = lines.length === 1 ? 'A line' : `${lines.length} lines`;
  const message = `${count} of this file cannot be read (“${lines[0]!.trim()}”): its fonts hide the letters that the page shows; give another copy, best as DOCX.`;
  return [{ side: null, code: 'letters-unreadable', message, where: null }];
}

/** Words shown of those with doubtful letters. */
const SHOWN = 8;

function letterProblems(words: readonly string[]): Problem[] {
  if (words.length === 0) return [];
  const message = `This file's own letters are damaged (the file gives them other names than the page shows): check ${firstFew(words, SHOWN)} on the page.`;
  return [{ side: null, code: 'letters-damaged', message, where: null }];
}

function pageWords(page: PageText, words: (line: PdfLine) => string): string {
  const aside = page.aside.map(({ text }) => text);
  return [...page.decorations, ...aside, ...page.lines.map(words)].join('\n');
}

/** A line's words with its raised marks set apart, for logs. */
function withRaised(line: PdfLine): string {
  const marks = line.raised.map((mark) => mark.text);
  return line.raised[0]?.at === 0
    ? [...marks, line.text].join(' ')
    : [line.text, ...marks].join(' ');
}

/** The size in which most characters of the body are set, in points: sponsors may be set larger. */
function usualSize(pages: readonly PageText[]): number {
  const lines = pages.flatMap((page) => page.lines);
  const formula = lines.findIndex((line) => isOpeningFormula(line.text));
  const counts = new Map<number, number>();
  for (const line of lines.slice(formula + 1)) {
    const size = Math.round(line.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + line.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 10;
}

/** Words that are broken at the ends of printed lines made whole, where the file or its words say so (`line-ends.ts`). */
import type { Problem } from '../../../model/document.ts';
import { detectLanguage } from '../../language/language.ts';
import { addWords, type BrokenWord, HEAD, mendBreaks, TAIL } from '../line-ends.ts';
import { moveHeadDown, moveTailUp } from './broken-word.ts';
import type { PdfLine } from './page-text.ts';

/** Lines from which the language of a text is told. */
const SAMPLE = 80;

/** A line that ends within a word. */
interface Break extends BrokenWord {
  readonly line: PdfLine;
  readonly next: PdfLine;
  /** All that stands before the break without a space. */
  readonly before: string;
}

export interface MendedHyphens {
  /** The lines that changed, by the lines as they were. */
  readonly lines: ReadonlyMap<PdfLine, PdfLine>;
  readonly problems: readonly Problem[];
}

/**
 * Makes words whole that are broken between lines that follow each other.
 *
 * @param flows lines in reading order: the body over all pages, the notes of each page
 * @param dictionary words of English, in small letters
 */
export function mendHyphens(
  flows: readonly (readonly PdfLine[])[],
  dictionary: ReadonlySet<string>,
): MendedHyphens {
  const breaks = flows.flatMap((flow) => flow.flatMap((line, i) => breakAfter(line, flow[i + 1])));
  const lines = new Map<PdfLine, PdfLine>();
  const words = {
    language: breaks.length > 0 ? detectLanguage(sampleOf(flows)) : 'und',
    known: breaks.length > 0 ? wordsOf(flows, breaks) : new Set<string>(),
    dictionary,
  };
  const { problems } = mendBreaks(breaks, words, (each) => join(lines, each));
  printSoftHyphens(flows, lines);
  return { lines, problems };
}

function breakAfter(line: PdfLine, next: PdfLine | undefined): Break[] {
  if (!next || next.raised[0]?.at === 0 || !(line.soft || /\p{L}-$/u.test(line.text))) return [];
  const [head, tail] = [HEAD.exec(line.text), TAIL.exec(next.text)];
  if (!head || !tail) return [];
  const before = head[1]! + head[2]!;
  const [first, second] = [head[2]!.toLowerCase(), tail[0].toLowerCase()];
  return [{ line, next, before, head: first, tail: second, soft: line.soft === true }];
}

/** Enough of the text to tell its language. */
function sampleOf(flows: readonly (readonly PdfLine[])[]): string {
  return (flows[0] ?? [])
    .slice(0, SAMPLE)
    .map(({ text }) => text)
    .join('\n');
}

/** The document's words and compounds in small letters, without the halves at breaks. */
function wordsOf(
  flows: readonly (readonly PdfLine[])[],
  breaks: readonly Break[],
): ReadonlySet<string> {
  const ended = new Set(breaks.map(({ line }) => line));
  const begun = new Set(breaks.map(({ next }) => next));
  const known = new Set<string>();
  for (const line of flows.flat()) {
    let { text } = line;
    if (ended.has(line)) text = text.replace(HEAD, '');
    if (begun.has(line)) text = text.replace(TAIL, '');
    addWords(known, text);
  }
  return known;
}

/** False where the word cannot be moved to either line. */
function join(lines: Map<PdfLine, PdfLine>, { line, next, before }: Break): boolean {
  const [first, second] = [lines.get(line) ?? line, next];
  const down = moveHeadDown(first, second, before) ?? moveTailUp(first, second);
  if (!down) return false;
  lines.set(line, down[0]);
  lines.set(next, down[1]);
  return true;
}

/** Soft hyphens that no word followed are printed as they are seen. */
function printSoftHyphens(
  flows: readonly (readonly PdfLine[])[],
  lines: Map<PdfLine, PdfLine>,
): void {
  for (const line of flows.flat()) {
    const left = lines.get(line) ?? line;
    if (left.soft) lines.set(line, { ...left, text: `${left.text}-`, soft: false });
  }
}

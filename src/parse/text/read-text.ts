/** The plain-text reader: paragraphs by blank lines, or by shape where there are none. */
import { clean, foldSpace } from '../../text/normalise.ts';
import { joinLine } from '../join.ts';
import { detectLanguage } from '../language.ts';
import { areMastheadLines } from '../masthead-lines.ts';
import type { Block, Reading } from '../reading.ts';
import { isOpeningFormula } from '../segment/formulas.ts';
import { hasNumber } from '../segment/numbering.ts';
import { decodeText } from '../sniff.ts';
import { takeTail } from '../tail.ts';
import { findLeadVerb } from '../verbs/lead.ts';

/** Reads plain text: UTF-8 or UTF-16 with a mark, else Windows-1252. */
export async function readText(bytes: Uint8Array): Promise<Reading> {
  const text = decodeText(bytes).replace(/\r\n?/g, '\n').replace(/\f/g, '\n\n');
  const { blocks, notes, dropped } = takeTail(
    paragraphsOf(text, detectLanguage(text)).map(toBlock),
  );
  return {
    format: 'text',
    blocks,
    notes,
    dropped,
    problems: [],
    extracted: clean(text),
  };
}

function toBlock(text: string): Block {
  return { text, number: '', marks: [], footnotes: [], page: null, indent: null, role: 'body' };
}

/** Chunks between blank lines; inside a chunk, hard-wrapped lines are joined. */
function paragraphsOf(text: string, language: string): string[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((chunk) => joinLines(chunk.split('\n'), language))
    .map((paragraph) => foldSpace(clean(paragraph)))
    .filter((paragraph) => paragraph !== '');
}

function joinLines(lines: readonly string[], language: string): readonly string[] {
  if (areMastheadLines(lines)) return lines;
  const result: string[] = [];
  const width = Math.max(...lines.map((line) => line.trim().length));
  let previous = '';
  for (const raw of lines) {
    const line = raw.trim();
    if (line === '') continue;
    const last = result.at(-1);
    if (last === undefined || startsParagraph(previous, line, width, language)) result.push(line);
    else result[result.length - 1] = joinLine(last, line);
    previous = line;
  }
  return result;
}

/**
 * A numbered line, a line that opens with a verb of the organ after punctuation, or one with a
 * capital after a line that was ended early, opens a paragraph of its own; so does every line where
 * lines are as long as paragraphs (no hard wraps).
 */
function startsParagraph(previous: string, line: string, width: number, language: string): boolean {
  if (width > 160) return true;
  const ended = /[,;.:]$/.test(previous) || isOpeningFormula(previous);
  if (hasNumber(line) && (ended || /\band$/.test(previous))) return true;
  if (!ended || !/^[\p{Lu}“"([]/u.test(line))
    return /^\p{Lu}[^.;:]*$/u.test(previous) && isShort(previous, line, width);
  return isShort(previous, line, width) || findLeadVerb(line, 'preamble', language) !== null;
}

/** The next line's first word would have fitted: the line was ended on purpose. */
function isShort(previous: string, line: string, width: number): boolean {
  return previous.length + 1 + line.split(/\s/)[0]!.length < width - 4;
}

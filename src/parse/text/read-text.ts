/** The plain-text reader: paragraphs by blank lines, or by shape where there are none. */
import { clean, foldSpace } from '../../text/normalise.ts';
import type { Block, Reading } from '../reading.ts';
import { hasNumber } from '../segment/numbering.ts';
import { decodeText } from '../sniff.ts';

/** Reads plain text: UTF-8 or UTF-16 with a mark, else Windows-1252. */
export async function readText(bytes: Uint8Array): Promise<Reading> {
  const text = decodeText(bytes).replace(/\r\n?/g, '\n').replace(/\f/g, '\n\n');
  return {
    format: 'text',
    blocks: paragraphsOf(text).map(toBlock),
    notes: [],
    dropped: [],
    problems: [],
    extracted: clean(text),
  };
}

function toBlock(text: string): Block {
  return { text, number: '', marks: [], footnotes: [], page: null, indent: null, role: 'body' };
}

/** Chunks between blank lines; inside a chunk, hard-wrapped lines are joined. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((chunk) => joinLines(chunk.split('\n')))
    .map((paragraph) => foldSpace(clean(paragraph)))
    .filter((paragraph) => paragraph !== '');
}

function joinLines(lines: readonly string[]): string[] {
  const result: string[] = [];
  const width = Math.max(...lines.map((line) => line.trim().length));
  let previous = '';
  for (const raw of lines) {
    const line = raw.trim();
    if (line === '') continue;
    const last = result.at(-1);
    if (last === undefined || startsParagraph(previous, line, width)) result.push(line);
    else result[result.length - 1] = /\p{L}[-/]$/u.test(last) ? last + line : `${last} ${line}`;
    previous = line;
  }
  return result;
}

/**
 * A numbered line, or a line with a capital after one that was ended early with punctuation, opens a
 * paragraph of its own; so does every line where lines are as long as paragraphs (no hard wraps).
 */
function startsParagraph(previous: string, line: string, width: number): boolean {
  if (width > 160) return true;
  const ended = /[,;.:]$/.test(previous) || /^\p{Lu}[^.;:]*$/u.test(previous);
  if (hasNumber(line) && /[,;.:]$|and$/.test(previous)) return true;
  const first = line.split(/\s/)[0]!;
  const early = previous.length + 1 + first.length < width - 4;
  return ended && early && /^[\p{Lu}“"([]/u.test(line);
}

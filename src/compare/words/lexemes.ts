/** A text as the units of a word diff: words and marks, with the white space before each kept. */
import { kindOf, SPACE } from '../../words/characters.ts';
import { wordBounds } from '../../words/tokens.ts';

export interface Lexeme {
  /** A word or a single mark, as written. */
  readonly text: string;
  readonly word: boolean;
  /** White space before it. */
  readonly gap: string;
  /** Offset in the text. */
  readonly start: number;
}

export interface Lexemes {
  readonly text: string;
  readonly list: readonly Lexeme[];
  /** White space at the very end. */
  readonly tail: string;
}

export function lexemesOf(text: string): Lexemes {
  const bounds = wordBounds(text);
  const list: Lexeme[] = [];
  let at = 0;
  for (let i = 0; i < bounds.length; i += 2) {
    const start = bounds[i]!;
    const end = bounds[i + 1]!;
    const gap = marksBetween(text, at, start, list);
    list.push({ text: text.slice(start, end), word: true, gap, start });
    at = end;
  }
  return { text, list, tail: marksBetween(text, at, text.length, list) };
}

/** Adds the marks between two words; gives back the white space after the last of them. */
function marksBetween(text: string, start: number, end: number, list: Lexeme[]): string {
  if (end - start === 1 && text.charCodeAt(start) === 0x20) return ' ';
  let gapStart = start;
  let at = start;
  while (at < end) {
    const point = text.codePointAt(at)!;
    const width = point > 0xffff ? 2 : 1;
    if (kindOf(point) !== SPACE) {
      const gap = text.slice(gapStart, at);
      list.push({ text: text.slice(at, at + width), word: false, gap, start: at });
      gapStart = at + width;
    }
    at += width;
  }
  return text.slice(gapStart, end);
}

/** The same for a word in any case. */
export function fold({ text }: Lexeme): string {
  return text.toLowerCase();
}

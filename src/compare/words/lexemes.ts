/** A text as the units of a word diff: words and marks, with the white space before each kept. */
import { kindOf, SPACE } from '../../words/characters.ts';
import { type Form, formOf } from '../../words/form.ts';
import { wordsOf } from '../../words/words.ts';

export interface Lexeme {
  /** A word or a single mark. */
  readonly form: Form;
  /** As written. */
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
  const list: Lexeme[] = [];
  let at = 0;
  for (const { form, start, end } of wordsOf(text)) {
    const gap = marksBetween(text, at, start, list);
    list.push({ form, text: form.text, word: true, gap, start });
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
      const form = formOf(text.slice(at, at + width));
      list.push({ form, text: form.text, word: false, gap, start: at });
      gapStart = at + width;
    }
    at += width;
  }
  return text.slice(gapStart, end);
}

/** True for a word that says something by itself. */
export function isSubstance({ word, form }: Lexeme): boolean {
  return word && !form.linking;
}

/** A text as the units of a word diff: words and marks, with the white space before each kept. */
import { tokenise } from '../../text/tokens.ts';

export interface Lexeme {
  /** A word or a single mark, as written. */
  readonly text: string;
  readonly word: boolean;
  /** White space before it. */
  readonly gap: string;
}

export interface Lexemes {
  readonly list: readonly Lexeme[];
  /** White space at the very end. */
  readonly tail: string;
}

export function lexemesOf(text: string): Lexemes {
  const list: Lexeme[] = [];
  let gap = '';
  for (const token of tokenise(text)) {
    if (token.kind === 'space') gap = token.text;
    else {
      list.push({ text: token.text, word: token.kind === 'word', gap });
      gap = '';
    }
  }
  return { list, tail: gap };
}

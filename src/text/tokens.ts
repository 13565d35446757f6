/** Lossless words: a text as tokens whose concatenation is the text. */

export type TokenKind = 'word' | 'space' | 'punctuation';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offset of the first code unit in the text. */
  readonly start: number;
}

/**
 * A word is letters, marks and digits, with what binds them inside: hyphens, apostrophes, and the
 * stops and slashes of symbols and numbers (`A/HRC/56/L.8`, `decision-making`, `child’s`, `1.5`).
 */
const TOKEN =
  /([\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’/.,·](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*)|(\s+)|([\s\S])/gu;

/** Splits a text into words, white space and single punctuation marks; nothing is lost. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind: TokenKind = match[1] ? 'word' : match[2] ? 'space' : 'punctuation';
    tokens.push({ kind, text: match[0], start: match.index });
  }
  return tokens;
}

/** The words of a text, in order, as written. */
export function words(text: string): string[] {
  return tokenise(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);
}

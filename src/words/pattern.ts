/**
 * Patterns of words, as `rules/` writes them: `(in line|consistent) with applicable? national law`.
 * Alternatives in brackets, `?` behind what may be absent, `...` for a gap of up to five words.
 * What a single word means is up to the one who looks for it.
 */

/** Up to five other words. */
export const GAP = '...';
export const MAX_GAP = 5;

const MAX_EXPANSIONS = 3000;

/** One place of a pattern: a word, or a choice between sequences. */
export interface PatternPiece {
  /** The word as written; null for a choice. */
  readonly word: string | null;
  readonly choice: readonly (readonly PatternPiece[])[];
  /** True when the place may be left out. */
  readonly optional: boolean;
}

/** Most patterns are words and nothing else. */
const PLAIN = /^[^\s()|?]+(?: [^\s()|?]+)*$/;
const NO_CHOICE: PatternPiece['choice'] = [];

/** A pattern as its alternatives. Throws an Error that says what is wrong. */
export function parsePattern(source: string): readonly (readonly PatternPiece[])[] {
  if (PLAIN.test(source)) {
    return [source.split(' ').map((word) => ({ word, choice: NO_CHOICE, optional: false }))];
  }
  const pieces = source.match(/[()|?]|[^\s()|?]+/g) ?? [];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`"${source}": ${what}`);
  };
  const alternatives = (inBrackets: boolean): PatternPiece[][] => {
    const found = [sequence()];
    while (pieces[at] === '|') {
      at++;
      found.push(sequence());
    }
    const end = pieces[at++];
    if (inBrackets && end !== ')') fail('a bracket is not closed');
    if (!inBrackets && end !== undefined) fail(`unexpected ${end}`);
    return found;
  };
  const sequence = (): PatternPiece[] => {
    const found: PatternPiece[] = [];
    for (;;) {
      const piece = pieces[at];
      if (piece === undefined || piece === '|' || piece === ')') return found;
      if (piece === '?') fail('nothing before "?"');
      at++;
      const choice = piece === '(' ? alternatives(true) : [];
      const optional = pieces[at] === '?';
      if (optional) at++;
      found.push({ word: piece === '(' ? null : piece, choice, optional });
    }
  };
  const found = alternatives(false);
  if (found.some(mayBeEmpty)) fail('may be empty');
  return found;
}

function mayBeEmpty(sequence: readonly PatternPiece[]): boolean {
  return sequence.every(
    ({ word, choice, optional }) => optional || (word === null && choice.some(mayBeEmpty)),
  );
}

/**
 * All sequences of words that a pattern stands for, as written in it. Throws an Error that says what
 * is wrong.
 */
export function expand(source: string): string[][] {
  if (PLAIN.test(source)) return [source.split(' ')];
  const all = (sequence: readonly PatternPiece[]): string[][] =>
    sequence.reduce<string[][]>(
      (found, { word, choice, optional }) => {
        const next = word === null ? choice.flatMap(all) : [[word]];
        const tails = optional ? [...next, []] : next;
        const longer = found.flatMap((head) => tails.map((tail) => [...head, ...tail]));
        if (longer.length > MAX_EXPANSIONS) throw new Error(`"${source}": too many alternatives`);
        return longer;
      },
      [[]],
    );
  return parsePattern(source).flatMap(all);
}

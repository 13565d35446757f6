/**
 * Patterns of words in `rules/`: `(in line|consistent) with applicable? national (law|laws)`.
 * Alternatives in brackets, `?` behind what may be absent, `...` for up to five words, `<number>`,
 * `<year>` and `<ordinal>` for any of them.
 */
import { z } from 'zod';
import { keyOf } from './key.ts';

/** Any up to five words. */
export const GAP = '...';
const MAX_EXPANSIONS = 3000;

/** All sequences of word keys that a pattern stands for. Throws an Error that says what is wrong. */
export function expand(source: string): string[][] {
  const pieces = source.match(/[()|?]|[^\s()|?]+/g) ?? [];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`"${source}": ${what}`);
  };
  const alternatives = (inBrackets: boolean): string[][] => {
    const found = sequence();
    while (pieces[at] === '|') {
      at++;
      found.push(...sequence());
    }
    const end = pieces[at++];
    if (inBrackets && end !== ')') fail('a bracket is not closed');
    if (!inBrackets && end !== undefined) fail(`unexpected ${end}`);
    return found;
  };
  const sequence = (): string[][] => {
    let found: string[][] = [[]];
    for (;;) {
      const piece = pieces[at];
      if (piece === undefined || piece === '|' || piece === ')') return found;
      if (piece === '?') fail('nothing before "?"');
      at++;
      const next = piece === '(' ? alternatives(true) : [[literal(piece)]];
      if (pieces[at] === '?') {
        at++;
        next.push([]);
      }
      found = found.flatMap((head) => next.map((tail) => [...head, ...tail]));
      if (found.length > MAX_EXPANSIONS) fail('too many alternatives');
    }
  };
  const found = alternatives(false);
  if (found.some((words) => words.length === 0)) fail('may be empty');
  return found;
}

function literal(piece: string): string {
  return piece === GAP || piece.startsWith('<') ? piece : keyOf(piece);
}

/** Zod form of a pattern. */
export const pattern = z
  .string()
  .trim()
  .min(1)
  .check((context) => {
    try {
      expand(context.value);
    } catch (error) {
      context.issues.push({
        code: 'custom',
        input: context.value,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  });

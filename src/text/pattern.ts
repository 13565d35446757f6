/**
 * Patterns of words, as `rules/` writes them: `(in line|consistent) with applicable? national law`.
 * Alternatives in brackets, `?` behind what may be absent, `...` for a gap of up to five words.
 * What a single word means is up to the one who looks for it.
 */

/** Up to five other words. */
export const GAP = '...';
export const MAX_GAP = 5;

const MAX_EXPANSIONS = 3000;

/**
 * All sequences of words that a pattern stands for, as written in it. Throws an Error that says what
 * is wrong.
 */
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
      const next = piece === '(' ? alternatives(true) : [[piece]];
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

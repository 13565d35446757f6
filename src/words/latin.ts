/** How many letters of a text are of the Latin alphabet. */

/** Letters of a text and, of them, those of the Latin alphabet; only what is beyond ASCII is looked up. */
export function latinLetters(text: string): { readonly latin: number; readonly all: number } {
  const beyond = text.replace(/[\x00-\x7f]+/g, '');
  const plain = count(text, /[A-Za-z]+/g);
  if (beyond === '') return { latin: plain, all: plain };
  return {
    latin: plain + count(beyond, /\p{Script=Latin}/gu),
    all: plain + count(beyond, /\p{L}/gu),
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.reduce((sum, found) => sum + found.length, 0) ?? 0;
}

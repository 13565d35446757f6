/**
 * Inflections of one English word fold to one, so that redrafting is seen. Coarser than a stemmer and
 * many times quicker; it only has to be the same for both sides of a pair.
 */

/** A word in lower case, with plain apostrophes and hyphens, without its inflection. */
export function foldOf(word: string): string {
  const lower = withoutInflection(word).toLowerCase();
  return /[^\x00-\x7f]/.test(lower) ? lower.replaceAll('’', "'").replaceAll(/[‐‑]/g, '-') : lower;
}

/** Without plural s, -ing, -ed and final e, when at least three letters stay. */
function withoutInflection(word: string): string {
  if (word.length < 4) return word;
  const bare = withoutParticiple(withoutPlural(word));
  return bare.length > 3 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
}

/** Symbols and possessives keep their s: `A/RES`, `child’s`; so do `process`, `status` and `basis`. */
function withoutPlural(word: string): string {
  return /[a-hj-rtv-z]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutParticiple(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  return word.length > 4 && word.endsWith('ed') ? word.slice(0, -2) : word;
}

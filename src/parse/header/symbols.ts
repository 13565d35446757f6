/** Symbols inside running text: mastheads, amendment titles, source notes. */
import { formatSymbol, parseSymbol } from '../../model/symbol.ts';

/** Pieces joined by slashes, the first a capital letter or two, with spaces only before brackets. */
const CANDIDATE =
  /\b(?:[A-Z]{1,5})\s?\/\s?(?:[A-Za-z0-9.()-]+(?:\s?\/\s?|\b(?= ?\([IVX0-9])\s?)?)+/g;

/** No symbol is longer; what is longer is an address or noise. */
const LONGEST = 60;

/** Canonical symbols in the order they stand, without repetition. */
export function symbolsIn(text: string): string[] {
  const found: string[] = [];
  for (const [candidate] of text.normalize('NFKC').matchAll(CANDIDATE)) {
    const parsed = longestSymbol(candidate.slice(0, LONGEST).trim());
    if (parsed !== null && !found.includes(parsed)) found.push(parsed);
  }
  return found;
}

/** The longest front part of a candidate that is a symbol; punctuation may trail it. */
function longestSymbol(candidate: string): string | null {
  for (let end = candidate.length; end > 3; end -= 1) {
    if (/[A-Za-z0-9)]/.test(candidate[end - 1]!) && !/^[A-Za-z0-9]/.test(candidate.slice(end))) {
      const parsed = parseSymbol(candidate.slice(0, end));
      if (parsed) return formatSymbol(parsed);
    }
  }
  return null;
}

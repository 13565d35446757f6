/** Words as a pattern that matches just these words. */

/** Escapes what a regular expression would read as its own, also under the flag `u`. */
export function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Words as a pattern that matches just these words. */

/** Escapes what a regular expression would read as its own, also under the flag `u`. */
export function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Lets a pattern for some words match these as whole words alone, where they begin or end with a letter or digit. */
export function wholeWords(words: string, pattern = literal(words)): string {
  const start = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : '';
  const end = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : '';
  return start + pattern + end;
}

/** How many letters lie between two words, by the package natural, which is part of the page's script. */
import natural from 'natural/lib/natural/distance/levenshtein_distance.js';

export function edits(a: string, b: string): number {
  return natural.LevenshteinDistance(a, b);
}

/** How many letters lie between two words, by the package natural. */
import { createRequire } from 'node:module';

interface Distance {
  LevenshteinDistance(source: string, target: string): number;
}

const load = createRequire(import.meta.url);
let natural: Distance | undefined;

/** Letters to put in, take out or change until `a` is `b`. */
export function edits(a: string, b: string): number {
  // Only a mistyped name needs it: no other run pays for it.
  natural ??= load('natural/lib/natural/distance/levenshtein_distance.js') as Distance;
  return natural.LevenshteinDistance(a, b);
}

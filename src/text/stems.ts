/** Word stems; the only file that knows the package natural. */
import { createRequire } from 'node:module';

// One file of natural, not its index: the index loads storage back ends and takes seconds.
const require = createRequire(import.meta.url);
interface Stemmer {
  stem(word: string): string;
}
let porter: Stemmer | undefined;
const memo = new Map<string, string>();

/** Porter stem of an English word, lower case: `participation`, `participating` → `particip`. */
export function stem(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  porter ??= require('natural/lib/natural/stemmers/porter_stemmer.js') as Stemmer;
  const result = porter.stem(word.toLowerCase());
  memo.set(word, result);
  return result;
}

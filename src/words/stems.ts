/** Word stems, by the package natural. */
// One file of natural, not its index: the index loads storage back ends and takes seconds.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const memo = new Map<string, string>();

/** No English word is longer: what is longer is not stemmed. */
const LONGEST = 45;
/** Stems kept; a hostile document must not fill the memory. */
const REMEMBERED = 50_000;

/** Plurals that the Porter rules do not undo. */
const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  women: 'woman',
  men: 'man',
  lives: 'life',
  heard: 'hear',
  held: 'hold',
  taken: 'take',
  taking: 'take',
  took: 'take',
  given: 'give',
  giving: 'give',
  gave: 'give',
  made: 'make',
  making: 'make',
  sought: 'seek',
};

/**
 * Porter stem of an English word, lower case, without a possessive ending: `participation`,
 * `participating` → `particip`; irregular plurals join their singular: `children's` → `child`.
 */
export function stem(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST) return word.toLowerCase();
  const plain = withoutPossessive(word.toLowerCase());
  const result = Object.hasOwn(IRREGULAR, plain) ? IRREGULAR[plain]! : porter.stem(plain);
  if (memo.size >= REMEMBERED) memo.clear();
  memo.set(word, result);
  return result;
}

function withoutPossessive(word: string): string {
  return word.includes("'") || word.includes('’') ? word.replace(/['’]s?$/u, '') : word;
}

/**
 * The first letters of the stem of a word, without stemming it: three, or two when the stem has only
 * two and the word goes on. A quick way to see that two words cannot have the same stem.
 */
export function stemOpening(word: string): string {
  const plain = withoutPossessive(word.toLowerCase());
  const start = Object.hasOwn(IRREGULAR, plain) ? IRREGULAR[plain]! : plain;
  return start.slice(0, 3).replaceAll('y', 'i');
}

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

/** What words begin with that have one of some stems; by its first two letters. */
export type StemStarts = ReadonlyMap<string, readonly string[]>;

export function startsOf(stems: readonly string[]): StemStarts {
  const starts = new Map<string, string[]>();
  for (const one of stems.map(startOf)) {
    const start = one.replace(ADDED, '');
    const known = starts.get(start.slice(0, 2));
    if (known) known.push(start);
    else starts.set(start.slice(0, 2), [start]);
  }
  return starts;
}

/** What a stem may have that its word has not: `taking` → `take`, `ability` → `abl`. */
const ADDED = /(?<=..)e$|(?<=.b)l$/;

/**
 * False when a word cannot have any of the stems, which is seen without stemming it: Porter's rules take
 * endings off, and add no more than one letter to what is left.
 */
export function mayHaveStem(word: string, starts: StemStarts): boolean {
  const start = startOf(word);
  return starts.get(start.slice(0, 2))?.some((one) => start.startsWith(one)) ?? false;
}

/** A word, or a stem, as far as its stem is to be seen from it. */
function startOf(word: string): string {
  const plain = withoutPossessive(word.toLowerCase());
  return (Object.hasOwn(IRREGULAR, plain) ? IRREGULAR[plain]! : plain).replaceAll('y', 'i');
}

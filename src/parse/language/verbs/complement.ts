/** What belongs to a verb behind it: `call` upon, `take` note, `note` with concern. */
import { type Grammar, matchAt, type VerbSource } from './grammar.ts';
import { type AroundVerb, readModifiers } from './modifiers.ts';

/** Adjectives inside a complement as adverbs: `deep and grave` → [`deeply`, `gravely`]. */
function degrees(grammar: Grammar, adjectives: string | undefined): string[] {
  return (adjectives ?? '')
    .split(/[\s,]+/)
    .filter(
      (word) =>
        word &&
        !/^(?:and|its|the|their|our|an?|et|y|su|sa|son|ses|sus|une?|una|la|le|el)$/i.test(word),
    )
    .map((word) => grammar.language.adverbOf(word.toLowerCase()));
}

/** Reads what belongs to the verb behind it. */
export function readComplement(
  grammar: Grammar,
  source: VerbSource,
  verbEnd: number,
  base: string,
  around: AroundVerb,
): { end: number; lemma: string } {
  const { text } = source;
  let lemma = base;
  let end = verbEnd;
  let position = skipGap(source, end);
  const afterModifiers = (): void => {
    // Modifiers between commas stay outside the opening unless more of it follows them.
    if (text[end] !== ',') {
      const attached = readModifiers(grammar, source, position, around, 'after', base);
      if (attached > position) end = trimEnd(text, attached);
      position = skipGap(source, end);
    }
    if (text[end] === ',') {
      position = skipGap(source, readModifiers(grammar, source, position, around, 'after', base));
    }
  };
  const readOne = (): boolean => {
    for (const complement of grammar.complements.get(base) ?? []) {
      const match = matchAt(complement.re, source, position);
      if (!match) continue;
      const noun = match.groups?.['noun']?.toLowerCase() ?? '';
      lemma = complement.lemma.replace('$0', base).replace('$1', noun);
      around.adverbs.push(...degrees(grammar, match.groups?.['adjectives']));
      end = position + match[0].length;
      position = skipGap(source, end);
      return true;
    }
    return false;
  };
  const direct = readOne();
  afterModifiers();
  if (!direct && readOne()) afterModifiers();
  const opening = lemma;
  const attitude = matchAt(grammar.attitude, source, position);
  if (attitude) {
    const noun = attitude.groups?.['noun']?.toLowerCase() ?? '';
    lemma = `${lemma} ${grammar.language.attitude.join} ${noun}`;
    around.adverbs.push(...degrees(grammar, attitude.groups?.['adjectives']));
    end = position + attitude[0].length;
    position = skipGap(source, end);
    afterModifiers();
  }
  const preposition = grammar.language.prepositions[opening] ?? grammar.language.prepositions[base];
  if (preposition) {
    const match = matchAt(new RegExp(`(?:${preposition})(?![\\p{L}-])`, 'uy'), source, position);
    if (match) end = position + match[0].length;
  }
  return { end, lemma };
}

function skipGap(source: VerbSource, at: number): number {
  return matchAt(JOIN_COMMA, source, at) ? JOIN_COMMA.lastIndex : at;
}
const JOIN_COMMA = /,? +/y;

/** End of the last word before `at`. */
function trimEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[\s,]/.test(text[end - 1]!)) end -= 1;
  return end;
}

/** Connectives and adverbs around a verb. */
import { type Grammar, matchAt, type VerbSource, wordAt } from './grammar.ts';

/** What stands around a verb, collected while reading on. */
export interface AroundVerb {
  readonly connectives: string[];
  readonly adverbs: string[];
}

const SPACE = / +/y;
const JOIN = /(?: and|,)? +|, +/y;

/** After a verb, `further` before a bare noun is an adjective: “encourages further efforts”. */
const BARE_NOUN_NEXT =
  /further (?!(?:that|to|with|upon|on|for|of|in|by|as|at|how|and|also|note|into|about|over|from|among|between)\b)\p{Ll}/uy;

/**
 * Reads connectives and adverbs from `at`; returns where the next word starts. `base` is the verb
 * that stands before them, if any.
 */
export function readModifiers(
  grammar: Grammar,
  source: VerbSource,
  at: number,
  around: AroundVerb,
  place: 'before' | 'after',
  base = '',
): number {
  let position = at;
  for (;;) {
    const connective = matchAt(grammar.connective, source, position);
    const adverb = connective ? null : matchAt(grammar.adverb, source, position);
    let found = connective ?? adverb;
    let generic = false;
    if (!found && place === 'before') {
      const word = wordAt(source, position);
      if (grammar.language.adverbEnding.test(word)) {
        found = [word] as unknown as RegExpExecArray;
        generic = true;
      }
    }
    if (!found) return position;
    const words = found[0].toLowerCase();
    if (
      place === 'after' &&
      words === 'further' &&
      grammar.language.wanting.includes(base) &&
      isAdjective(grammar, source, position)
    ) {
      return position;
    }
    const end = position + found[0].length;
    const gap = matchAt(place === 'before' ? JOIN : SPACE, source, end);
    if (!gap && end < source.text.length && place === 'before') return position;
    if (connective) around.connectives.push(words);
    else around.adverbs.push(generic ? words : (grammar.language.adverbs.get(words) ?? words));
    position = end + (gap?.[0].length ?? 0);
    if (!gap) return position;
  }
}

function isAdjective(grammar: Grammar, source: VerbSource, at: number): boolean {
  BARE_NOUN_NEXT.lastIndex = at;
  if (!BARE_NOUN_NEXT.test(source.text)) return false;
  const next = wordAt(source, at + 'further '.length);
  return !new RegExp(`^(?:${grammar.language.determiners})$`, 'i').test(next);
}

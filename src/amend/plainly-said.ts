/** One way to say an instruction: abbreviations, passives and numbers of what is new, put into the plain form. */
import { letterBefore } from './numbers.ts';
import { QUOTE } from './quotes.ts';

const PASSIVE = '(?:is|are|be|(?:should|shall|will|would|must|is to|are to|to) be)';
/** `“x” should be deleted` → `delete “x”`; the place that stands before stays there. */
const VERBS: readonly (readonly [string, string])[] = [
  ['deleted|removed|omitted|struck(?: out)?', 'delete'],
  ['replaced|substituted|changed', 'replace'],
  ['inserted|added', 'insert'],
  ['moved|transferred', 'move'],
];
/** `In paragraph 2`, `In paragraph 2 the words “x”`: where it is, and what. */
const PLACE = /^(?:in|after|before|between|at the (?:end|beginning) of)\b/i;
const WHAT = new RegExp(
  `^(.*?)((?:(?:the|following|words?|phrase|terms?|expression) )*${QUOTE}.*)$`,
  'is',
);

/** `OP2: replace “x” by “y”`, `PP3 – delete.`: as the room writes it. */
const HEADED =
  /^((?:[OP]Ps? ?|(?:operative |preambular )?paragraphs? )\d+(?: ?(?:bis|ter))?(?: ?\([a-z]+\))*)(?: ?[:.–—]| -) *(delete|remove|omit|strike(?: out)?|replace|substitute|change|insert|add|move)\b(.*)$/is;

/** The sentence (quotations masked) in the words that the reading of clauses knows. */
export function plainlySaid(text: string): string {
  let said = text
    .replace(/\b(sub-?)?paras?\b\.?/gi, (one) =>
      one.replace(/para(s?)\.?$/i, (_, many: string) => `paragraph${many}`),
    )
    .replace(/\bop(?:er)?\. (?=paragraph)/gi, 'operative ')
    .replace(/\bpre(?:amb)?\. (?=paragraph)/gi, 'preambular ');
  said = said.replace(HEADED, (_, place: string, verb: string, what: string) =>
    /^move/i.test(verb) || !/\w|[^\p{P}\s]/u.test(what)
      ? `${verb} ${place}${what}`
      : `In ${place}, ${verb}${what}`,
  );
  for (const [done, verb] of VERBS) {
    const passive = new RegExp(`(^|[,;] )([^,;]*?),? ${PASSIVE} (?:${done})\\b`, 'gi');
    said = said.replace(passive, (whole, lead: string, what: string) => {
      if (!PLACE.test(what)) return `${lead}${verb} ${what}`;
      const [, place, object] = WHAT.exec(what) ?? [];
      return object === undefined ? whole : `${lead}${place}${verb} ${object}`;
    });
  }
  return withoutNewNumbers(said);
}

/**
 * `a new subparagraph (e)`, `a new paragraph 5 bis`: the number that it will have is no place in the
 * draft. Where no other place is told it follows the one before.
 */
function withoutNewNumbers(text: string): string {
  const told = /\b(?:after|before|between|following|at the (?:end|beginning))\b/i.test(text);
  return text.replace(
    /\b((?:new|following|additional|further|a|an) (?:new )?(?:operative )?(sub-?)?(?:paragraph|item|point)) (?:\(([a-z])\)|(\d{1,3})\s?(?:bis|ter|quater))/gi,
    (_, words: string, sub: string | undefined, letter: string | undefined, number: string) => {
      if (told) return words;
      if (number !== undefined) return `${words} after paragraph ${number}`;
      const before = letter === undefined ? null : letterBefore(letter.toLowerCase());
      return before === null ? words : `${words} after ${sub ?? 'sub'}paragraph (${before})`;
    },
  );
}

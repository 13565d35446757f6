/** Raised characters that are no mark of a note but the end of the word before them. */

/** Words that end in raised letters: `nº`, `nos`, `Mme`, `Dr`, `XXIe`. */
const SHORTENED: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<![\p{L}\p{N}])n$/iu, /^(?:os?|[º°])$/u],
  [/(?<![\p{L}\p{N}])M$/u, /^(?:mes?|lles?|gr|e)$/u],
  [/(?<![\p{L}\p{N}])[DP]$/u, /^(?:rs?|ra)$/u],
  [/(?<![\p{L}\p{N}])[IVX]+$/u, /^(?:er|re|e|ème)$/u],
];

/** True for the raised letters of `nº 17`, `Mme` and `XXIe siècle`, which belong to `before`. */
export function endsWord(before: string, raised: string): boolean {
  return SHORTENED.some(([word, ending]) => ending.test(raised) && word.test(before));
}

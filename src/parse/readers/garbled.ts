/** Tells text whose letters are not the printed ones: PDF fonts without a usable Unicode map. */

/** Scripts of the official languages, and Greek, which formulas and names use. */
const EXPECTED =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Greek}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u;
/** Latin letters that no official language writes: Extended-B, IPA, phonetic extensions; and holes. */
const STRANGE = /[\u0180-\u024f\u0250-\u02af\u1d00-\u1dbf\ue000-\uf8ff\ufffd]/u;
/** Share of letters above which a text is not what the page shows. */
const LIMIT = 0.03;

/** True when too many letters belong to no language a document is written in. */
export function isGarbled(text: string): boolean {
  let letters = 0;
  let odd = 0;
  for (const character of text) {
    if (STRANGE.test(character)) {
      letters += 1;
      odd += 1;
    } else if (/\p{L}/u.test(character)) {
      letters += 1;
      if (!EXPECTED.test(character)) odd += 1;
    }
  }
  return letters > 200 && odd > letters * LIMIT;
}

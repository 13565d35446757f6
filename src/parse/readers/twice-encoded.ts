/** UTF-8 that a program took for Windows-1252 and saved as UTF-8 again: `TÃ¼rkiye`, `Conventionâ€™s`. */

/** The bytes of one letter or of two, as Windows-1252 shows them. */
const RUN =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,3}/gu;
/** So many letters are no accident. */
const FEWEST = 2;

/** The text with such letters as they were meant, or null where there are none. */
export function encodedOnce(text: string, signs: string): string | null {
  if (!/[ÃÂâ]/.test(text)) return null;
  const bytes = new Map([...signs].map((sign, i) => [sign, 0x80 + i]));
  let found = 0;
  const once = text.replace(RUN, (run) => {
    const codes = [...run].map((sign) => bytes.get(sign) ?? sign.charCodeAt(0));
    for (let length = codes.length; length > 1; length -= 1) {
      const letter = decoded(codes.slice(0, length));
      if (letter === null) continue;
      found += 1;
      return letter + [...run].slice(length).join('');
    }
    return run;
  });
  return found >= FEWEST ? once : null;
}

function decoded(codes: readonly number[]): string | null {
  try {
    const letter = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(codes));
    return [...letter].length === 1 ? letter : null;
  } catch {
    return null;
  }
}

/** Numbered headings: `Article 5`, `Action 35. We will …`, `Core principle I`, `II. Peace`, `B. Title`. */

export interface NumberedUnit {
  /** Lower case, `action`; empty where the number stands alone. */
  readonly word: string;
  /** As printed: `35`, `IV`, `B`. */
  readonly number: string;
  /** `Action 35`: how people cite it. */
  readonly name: string;
  /** No words behind the number. */
  readonly bare: boolean;
}

const WORDED =
  /^(\p{Lu}\p{L}+(?: \p{Ll}+){0,2}?)\s(?:No\.\s?)?(\d{1,3}|[IVXL]{1,6}|[A-Z])(?![\p{L}\p{N}/])(?:\s(?:bis|ter))?\s?([.:–—-]\s?|$|\s(?=\p{Lu}))/u;
const NUMBER = /^([IVXL]{1,6}|[A-Z]|\d{1,2})(?:\.(?=\s|$)|$|(?<=[IVXL])\s(?=\p{Lu}))\s*/u;

/** `Action 17. We`: a number of its own, with a sign behind it. */
const TITLE = /^\p{Lu}\p{L}+ \S{1,6}\s?[.:–—]\s+\p{Lu}/u;
/** Characters of a line that are looked at. */
const OPENING = 200;

/** `Action 17. We will …`, or `Article 5` alone on its line. */
export function isUnitTitle(line: string): boolean {
  const unit = readUnit(line.slice(0, OPENING));
  return unit !== null && unit.word !== '' && (unit.bare || TITLE.test(line));
}

/** Reads the number of a heading; null when it has none. */
export function readUnit(heading: string): NumberedUnit | null {
  const text = heading.trim();
  const worded = WORDED.exec(text);
  if (worded) {
    const [whole, word = '', number = ''] = worded;
    const name = `${word} ${number}`;
    return { word: word.toLowerCase(), number, name, bare: whole.length === text.length };
  }
  const alone = NUMBER.exec(text);
  if (!alone) return null;
  const [whole, number = ''] = alone;
  return { word: '', number, name: number, bare: whole.length === text.length };
}

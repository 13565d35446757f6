/** Numbered headings: `Article 5`, `Action 35. We will …`, `Core principle I`, `II. Peace`, `B. Title`. */

export interface Unit {
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

/** Reads the number of a heading; null when it has none. */
export function readUnit(heading: string): Unit | null {
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

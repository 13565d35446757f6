/** A text as the units of a word diff: words and marks; the white space between is known by offsets. */
import { characterKind, SPACE } from '../../words/characters.ts';
import { type Form, formAt } from '../../words/form.ts';
import { cutOf } from '../../words/words.ts';

/** A word of the text, or a single mark. */
export interface Lexeme {
  readonly form: Form;
  /** Offsets in the text, half-open. */
  readonly start: number;
  readonly end: number;
}

export interface Lexemes {
  readonly text: string;
  readonly list: readonly Lexeme[];
}

export function lexemesOf(text: string): Lexemes {
  const list: Lexeme[] = [];
  const { forms, bounds } = cutOf(text);
  let at = 0;
  for (let i = 0; i < forms.length; i += 1) {
    const [start, end] = [bounds[2 * i]!, bounds[2 * i + 1]!];
    addMarks(text, at, start, list);
    list.push({ form: forms[i]!, start, end });
    at = end;
  }
  addMarks(text, at, text.length, list);
  return { text, list };
}

/** Adds the marks between two words. */
function addMarks(text: string, from: number, to: number, list: Lexeme[]): void {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return;
  let start = from;
  while (start < to) {
    const point = text.codePointAt(start)!;
    const end = start + (point > 0xffff ? 2 : 1);
    if (characterKind(point) !== SPACE) list.push({ form: formAt(text, start, end), start, end });
    start = end;
  }
}

/** The white space before a lexeme; behind the last, that at the very end. */
export function gapAt({ text, list }: Lexemes, at: number): string {
  const start = at === 0 ? 0 : list[at - 1]!.end;
  const end = at < list.length ? list[at]!.start : text.length;
  // Nearly always; it need not be cut out.
  return end - start === 1 && text.charCodeAt(start) === 0x20 ? ' ' : text.slice(start, end);
}

/** True for a word that says something by itself. */
export function isSubstance({ form }: Lexeme): boolean {
  return form.word && !form.linking;
}

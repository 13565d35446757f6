/**
 * The words of a text, cut once and read by everyone: by those who align, compare and judge. What
 * stands between words is known by their offsets, so that nothing is lost.
 */
import { CHARACTER_KINDS, characterKind, SPACE } from './characters.ts';
import { type Form, formAt, wordParts } from './form.ts';
import { wordBounds } from './tokens.ts';

/** A word where it stands. */
export interface Word {
  readonly form: Form;
  /** What it is looked up by: see `Form`. */
  readonly key: string;
  /** Offsets in the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** True when a mark other than a space stands between it and the word before, and for the first. */
  readonly breaks: boolean;
  /** True when that mark ends a clause or an item: a comma, a stop, a dash, not a bracket. */
  readonly stops: boolean;
  /** True when that mark sets words apart: a comma, a bracket, a dash, not a quotation mark. */
  readonly apart: boolean;
  /** Number of the sentence or clause (between stops and semicolons) that it stands in. */
  readonly clause: number;
}

/** Half-open range of words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A text as cut: what all need of its words, before anyone asks for more. */
export interface CutText {
  readonly text: string;
  readonly forms: readonly Form[];
  /** Offsets: `[start, end, start, end, …]`. */
  readonly bounds: Int32Array;
  /** See `marksOf`. */
  marks: Uint8Array | null;
  /** See `wordsOf`. */
  words: readonly Word[] | null;
}

/** Characters of the texts that are kept as cut: those of both drafts, even long ones. */
const REMEMBERED = 1_000_000;
const known = new Map<string, CutText>();
let remembered = 0;

/** A text as cut when it is met first, then remembered. For loops that must be quick. */
export function cutOf(text: string): CutText {
  const before = known.get(text);
  if (before) return before;
  const fresh = cut(text);
  if (remembered + text.length > REMEMBERED) forgetWords();
  remembered += text.length;
  known.set(text, fresh);
  return fresh;
}

/** The words of a text, in order; found once. */
export function wordsOf(text: string): readonly Word[] {
  const whole = cutOf(text);
  whole.words ??= placed(whole);
  return whole.words;
}

/** Forgets all texts: for those who measure what cutting costs. */
export function forgetWords(): void {
  known.clear();
  remembered = 0;
}

function cut(text: string): CutText {
  const bounds = wordBounds(text);
  const forms = new Array<Form>(bounds.length / 2);
  for (let i = 0; i < forms.length; i += 1) {
    forms[i] = formAt(text, bounds[2 * i]!, bounds[2 * i + 1]!);
  }
  return { text, forms, bounds, marks: null, words: null };
}

/** The words with what stands before each. */
function placed(cut: CutText): Word[] {
  const { forms, bounds } = cut;
  const before = marksOf(cut);
  let clause = 0;
  return forms.map((form, i) => {
    const marks = before[i]!;
    if (marks & NEXT_CLAUSE) clause += 1;
    return {
      form,
      key: form.key,
      start: bounds[2 * i]!,
      end: bounds[2 * i + 1]!,
      breaks: i === 0 || (marks & BREAK) !== 0,
      stops: i === 0 || (marks & STOP) !== 0,
      apart: (marks & APART) !== 0,
      clause,
    };
  });
}

/** What the marks between each word and the one before it do; found once. */
export function marksOf(cut: CutText): Uint8Array {
  if (cut.marks) return cut.marks;
  const { text, bounds } = cut;
  const marks = new Uint8Array(cut.forms.length);
  let behind = 0;
  for (let i = 0; i < marks.length; i += 1) {
    const start = bounds[2 * i]!;
    // Nearly always a single space.
    if (start - behind !== 1 || text.charCodeAt(behind) !== 0x20) {
      marks[i] = marksBetween(text, behind, start);
    }
    behind = bounds[2 * i + 1]!;
  }
  cut.marks = marks;
  return marks;
}

/** Bits of what marks do: see the fields of `Word`. */
export const BREAK = 1;
export const STOP = 2;
export const APART = 4;
/** They begin another clause. */
export const NEXT_CLAUSE = 8;

function marksBetween(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at += 1) marks |= marksAt(text, at);
  return marks;
}

/** What a character between words does to them. */
function marksAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x20 || CHARACTER_KINDS[code] === SPACE || characterKind(code) === SPACE) return 0;
  // A stop in front of a letter or digit ends nothing.
  if (code === DOT)
    return (
      BREAK | STOP | (/[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3)[0] ?? '') ? 0 : NEXT_CLAUSE)
    );
  return MARKS.get(code) ?? BREAK;
}

const DOT = 0x2e;
const MARKS: ReadonlyMap<number, number> = new Map(
  (
    [
      // The mark of a possessive, `States’ respective roles`, ends nothing.
      ["'’", 0],
      [';:', BREAK | STOP | NEXT_CLAUSE],
      ['!?', BREAK | NEXT_CLAUSE],
      [',–—', BREAK | STOP | APART],
      ['()[]', BREAK | APART],
    ] as const
  ).flatMap(([marks, does]) => [...marks].map((mark) => [mark.charCodeAt(0), does] as const)),
);

/** What the words of a text are looked up by, compounds taken apart. */
export function keysIn(text: string): string[] {
  return wordsOf(text).flatMap(({ form }) => wordParts(form).map((part) => part.form.key));
}

/** Index of the first word that starts at or behind an offset. */
export function firstWordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a stretch of text: of a lead verb, an addressee, a mark. */
export function wordsIn(
  words: readonly Word[],
  { start, end }: { readonly start: number; readonly end: number },
): WordRange {
  return { from: firstWordAt(words, start), to: firstWordAt(words, end) };
}

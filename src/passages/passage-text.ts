/** A text as the engine sees it: for each word a number and its place; equal numbers are the same word. */
import type { Span } from '../model/document.ts';
import type { Form } from '../words/form.ts';

/** What is asked of a word: any record with these fields will do. */
export interface PassageWord extends Span {
  /** Same for words that count as the same: as written, folded or stemmed, as the caller likes. */
  readonly key: string;
}

/** Words in order. Left-out words (small ones, when only the content ones count) have no number. */
export interface PassageText {
  readonly numbers: Int32Array;
  /** Offsets of each word in the text it comes from. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Positions `from`–`to` (half-open) of words in a `PassageText`. */
export interface PassageRange {
  readonly from: number;
  readonly to: number;
}

/** Numbers are hashes of the keys: the same in every process and on every machine, so they can be stored. */
export function passageText(words: readonly PassageWord[]): PassageText {
  const numbers = new Int32Array(words.length);
  const starts = new Int32Array(words.length);
  const ends = new Int32Array(words.length);
  for (let i = 0; i < words.length; i += 1) {
    const { key, start, end } = words[i]!;
    numbers[i] = numberOf(key);
    starts[i] = start;
    ends[i] = end;
  }
  return { numbers, starts, ends };
}

/** By the ids of forms: which one it was, and its number. */
const known: { readonly forms: (Form | undefined)[]; readonly numbers: number[] } = {
  forms: [],
  numbers: [],
};

/** The numbers of words as cut. */
export function numbersOf(forms: readonly Form[]): Int32Array {
  const numbers = new Int32Array(forms.length);
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i]!;
    if (known.forms[form.id] !== form) {
      known.forms[form.id] = form;
      known.numbers[form.id] = numberOf(form.key);
    }
    numbers[i] = known.numbers[form.id]!;
  }
  return numbers;
}

/** FNV-1a over the code units of a key, mixed once more so that every bit counts. */
export function numberOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  return spreadBits(hash);
}

/** Spreads a 32-bit number over all bits (the finalizer of MurmurHash3). */
export function spreadBits(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The offsets of a run that is not empty: the slice of the text at them is the evidence. */
export function spanOf(text: PassageText, { from, to }: PassageRange): Span {
  return { start: text.starts[from]!, end: text.ends[to - 1]! };
}

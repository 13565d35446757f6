/** Marks of notes as people type them among the words: `Child,[1]`, `children 1/`, `children;¹`, `children;1`, `report*`. */
import type { Span } from '../model/document.ts';

/** A place that may be the call of a note, with the space before it. */
export interface PossibleCall extends Span {
  readonly mark: string;
  /** A figure without a sign of its own, typed onto the end of a word. */
  readonly plain: boolean;
}

/** Raised figures, as marks are typed. */
const RAISED = '[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]{1,3}';
/** A block that opens with a mark which announces itself: `[1] Words`, `1/ Words`, `¹ Words`, `* Words`. */
const ANNOUNCED = new RegExp(
  `^(?:\\[(\\d{1,3}|\\*{1,3}|[a-z])\\]|(\\d{1,3}|[a-z]|\\*{1,3})\\/|(${RAISED})|(\\*{1,3}))\\s*(?=[\\p{L}“"«(])`,
  'u',
);
/** What a mark stands behind: a word or its punctuation. */
const BEHIND = '[\\p{L}\\p{N}”"’\'),.;:\\]]';
/** In this order: `[1]`, `1/`, raised, asterisks, a plain figure. */
const CALL = new RegExp(
  [
    `\\s*\\[(\\d{1,3}|\\*{1,3}|[a-z])\\](?![\\p{L}\\p{N}])`,
    `(?<=${BEHIND})\\s*(?<![\\p{N}/.-])(?:(?<![\\p{L}])([a-z])|(\\d{1,3}))\\/(?![\\p{L}\\p{N}/])`,
    `(?<=${BEHIND})(${RAISED})`,
    `(?<=${BEHIND})(?<!\\*)(\\*{1,3})\\/?(?![*\\p{L}\\p{N}])`,
    `(?<=[\\p{L},.;:)”"’])(?<!\\d[.,:])(\\d{1,3})(?=[\\s,;.:)\\]]|$)`,
  ].join('|'),
  'gu',
);
const PLAIN = 6;
/** After these a raised figure is a power: m², 10⁶. */
const POWER = /(?:(?<!\p{L})(?:[ckm]?m|ha|x)|\d)$/iu;
/** In `*Urges*` the second asterisk closes what the first opened. */
const OPEN_ASTERISK = /(?:^|[\s(“"])\*+[^\s*][^*]*$/;
/** Before these signs a figure is part of a symbol or a number of the text: `L.1`, `No.1`, `art.1`. */
const SHORTENED = /(?:\/\S*|(?<!\p{L})\p{L}{1,4}\.|\p{Lu}{2,}[.,:]?)$/u;
/** Characters before a call that are looked at. */
const BEFORE = 200;

/** The mark that a block opens with, where it announces a note; null for other blocks. */
export function announcedMark(text: string): { mark: string; length: number } | null {
  const found = ANNOUNCED.exec(text);
  const mark = found?.slice(1).find((group) => group !== undefined);
  if (!found || mark === undefined) return null;
  const { length } = found[0];
  // `**Option 3:**` is set in bold.
  return mark.startsWith('*') && text.includes(mark, length) ? null : { mark, length };
}

/** Every place where a note may be called, in the order of the text. */
export function possibleCalls(text: string): PossibleCall[] {
  return Array.from(text.matchAll(CALL)).flatMap((found): PossibleCall[] => {
    const { index: start } = found;
    const at = found.findIndex((group, i) => i > 0 && group !== undefined);
    const mark = found[at]!;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const plain = at === PLAIN;
    const isOther =
      (plain && SHORTENED.test(before)) ||
      (mark.startsWith('*') && OPEN_ASTERISK.test(before)) ||
      (/^[^\d*a-z]/.test(mark) && POWER.test(before));
    return isOther ? [] : [{ start, end: start + found[0].length, mark, plain }];
  });
}

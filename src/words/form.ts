/** A word or mark wherever it stands: what its letters alone say of it, found when it is met first, then remembered. */
import { characterKind, WORD, WORD_ALONE } from './characters.ts';
import { foldOf } from './fold.ts';
import { classOf, keyOf } from './key.ts';
import { isLinking } from './linking.ts';
import { stem } from './stems.ts';

export interface Form {
  /** Less than 50,000, and no other's of those that are remembered: for tables by form. */
  readonly id: number;
  /** As written. */
  readonly text: string;
  /** False for a single mark: a comma, a bracket. */
  readonly word: boolean;
  readonly lower: string;
  /** What it is looked up by: lower case, plain apostrophes and hyphens, no possessive. */
  readonly key: string;
  /** Without its inflection, roughly: for seeing that a paragraph was redrafted. */
  readonly fold: string;
  /** The class of words that it is of, if any: `<year>`, `<number>`, `<ordinal>`. */
  readonly kind: string | null;
  /** True with a digit in it: dates, symbols, numbers. */
  readonly digits: boolean;
  /** True for words of no substance by themselves: those with digits, and ordinals. */
  readonly figure: boolean;
  /** True for articles, prepositions and the like. */
  readonly linking: boolean;
  /** See `stemOf`. */
  stem: string | null;
  /** See `wordParts`. */
  parts: readonly WordPart[] | null;
}

/** A piece of a word: `child-friendly` and `l’enfant` are two. */
export interface WordPart {
  readonly form: Form;
  /** Offset in the word. */
  readonly start: number;
  /** True when a comma stands between it and the part before: `1,000`. */
  readonly apart: boolean;
}

const WORDS: ReadonlySet<number> = new Set([WORD, WORD_ALONE]);

/** Forms kept; a hostile document must not fill the memory. */
const REMEMBERED = 50_000;
const forms = new Map<string, Form>();

/** The form of a word or mark as written. Forms are compared by what is in them, not by identity. */
export function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  const key = keyOf(text);
  const kind = classOf(key);
  const lower = text.toLowerCase();
  const digits = /\d/.test(text);
  if (forms.size >= REMEMBERED) forms.clear();
  const form: Form = {
    id: forms.size,
    text,
    word: WORDS.has(characterKind(text.codePointAt(0)!)),
    lower,
    key,
    fold: foldOf(text),
    kind,
    digits,
    figure: digits || kind !== null,
    linking: isLinking(lower),
    stem: null,
    parts: null,
  };
  forms.set(text, form);
  return form;
}

/** The form that each hash was seen with last: most words need not be cut out of their text to be known. */
const recent = new Array<Form | null>(0x4000).fill(null);

/** The form of the word or mark at `start`–`end` of a text. */
export function formAt(text: string, start: number, end: number): Form {
  const slot = slotOf(text, start, end);
  const last = recent[slot]!;
  const known =
    last !== null && last.text.length === end - start && text.startsWith(last.text, start);
  if (known) return last;
  const form = formOf(text.slice(start, end));
  recent[slot] = form;
  return form;
}

/** From a few of its letters: going through all of them takes longer than it saves in a short run. */
function slotOf(text: string, start: number, end: number): number {
  const first = Math.imul(text.charCodeAt(start), 0x9e3b) + text.charCodeAt((start + end) >> 1);
  const last = Math.imul(text.charCodeAt(end - 1), 0x85eb) + text.charCodeAt(end - 2);
  const mixed =
    Math.imul(first ^ Math.imul(last, 0x2c1b), 0x9e3779b1) + Math.imul(end - start, 0x5bd1);
  return (mixed ^ (mixed >>> 15)) & 0x3fff;
}

/** Its stem; few words of a text are ever asked for theirs. */
export function stemOf(form: Form): string {
  form.stem ??= stem(form.key);
  return form.stem;
}

/** A piece without hyphens, slashes and stops, or an elided article or pronoun by itself. */
const PART =
  /(?:[cdjlmnst]|qu)['’](?=\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/giu;
const SIMPLE = /^[A-Za-z]+$/;

/** Its pieces, one for most words. */
export function wordParts(form: Form): readonly WordPart[] {
  form.parts ??= SIMPLE.test(form.text) ? [{ form, start: 0, apart: false }] : cut(form);
  return form.parts;
}

function cut(whole: Form): WordPart[] {
  const { text } = whole;
  let end = 0;
  return Array.from(text.matchAll(PART), ({ 0: piece, index: start }) => {
    const apart = text.slice(end, start).includes(',');
    end = start + piece.length;
    return { form: piece === text ? whole : formOf(piece), start, apart };
  });
}

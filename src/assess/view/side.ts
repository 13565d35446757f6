/** One side of a change as a list of words, each with what is known about it. */
import type { Evidence } from '../../model/assessment.ts';
import { sideText } from '../../model/change.ts';
import type { LeadVerb, Paragraph } from '../../model/document.ts';
import { kindOf, SPACE } from '../../words/characters.ts';
import { wordBounds } from '../../words/tokens.ts';
import { type Form, formOf } from '../lexicon/form.ts';
import type { Entry, Lexicon } from '../lexicon/lexicon.ts';
import { search, type WordRange } from '../lexicon/search.ts';

export interface Word {
  readonly key: string;
  readonly form: Form;
  /** Offsets in the text of the side. */
  readonly start: number;
  readonly end: number;
  /** True when a mark other than a space stands between it and the word before. */
  readonly breaks: boolean;
  /** True when that mark ends a clause or an item: a comma, a stop, a dash, not a bracket. */
  readonly stops: boolean;
}

/** Words `from`–`to` (half-open) are an expression of the rules. */
export interface Match {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** A verb of the organ: words `from`–`to`. */
export interface VerbAt {
  readonly verb: LeadVerb;
  readonly lead: boolean;
  readonly from: number;
  readonly to: number;
}

export interface Side {
  readonly paragraphs: readonly Paragraph[];
  /** Paragraphs joined by a line feed, as the edits see them. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Expressions of the rules around the changes. */
  readonly matches: Match[];
  readonly verbs: readonly VerbAt[];
  /** Index of the last verb at or before each word, or -1. */
  readonly rulers: readonly number[];
  /** Index of the same word on the other side, or -1. */
  readonly partner: number[];
  /** 1 for words that are not on the other side. */
  readonly changed: number[];
  /** 1 for words of a term of the rules. */
  readonly terms: number[];
  /** 1 for words in quotation marks: titles and words of others. */
  readonly quoted: number[];
  /** 1 for changed words that a signal or an equality has explained. */
  readonly used: number[];
}

/** Reads one side; changes and matches are filled in when the other side is known. */
export function sideOf(paragraphs: readonly Paragraph[], lexicon: Lexicon): Side {
  const text = sideText(paragraphs);
  const words = wordsOf(text, lexicon);
  const verbs = verbsOf(paragraphs, words);
  const none = new Array<number>(words.length).fill(0);
  return {
    paragraphs,
    text,
    words,
    matches: [],
    verbs,
    rulers: rulersOf(verbs, words.length),
    partner: new Array<number>(words.length).fill(-1),
    changed: none.slice(),
    terms: none.slice(),
    quoted: text.includes('“') ? quotedWords(text, words) : none,
    used: none.slice(),
  };
}

/** Finds the expressions of the rules in the words around some places, in order of place. */
export function findMatches(side: Side, around: readonly WordRange[], lexicon: Lexicon): void {
  const forms = side.words.map((word) => word.form);
  for (const window of windowsOf(around, forms.length)) {
    for (const { entry: number, from, to } of search(lexicon.patterns, forms, window)) {
      if (isBroken(side.words, from, to)) continue;
      const entry = lexicon.entries[number]!;
      side.matches.push({ entry, from, to });
      if (entry.kind === 'term') side.terms.fill(1, from, to);
    }
  }
}

/** So far from a change an expression no longer bears on it. */
const REACH = 16;

function windowsOf(around: readonly WordRange[], end: number): WordRange[] {
  const windows: WordRange[] = [];
  for (const { from, to } of around) {
    const window = { from: Math.max(0, from - REACH), to: Math.min(end, to + REACH) };
    const last = windows.at(-1);
    if (last && window.from <= last.to) {
      windows[windows.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    } else windows.push(window);
  }
  return windows;
}

function wordsOf(text: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  const bounds = wordBounds(text);
  let behind = 0;
  for (let at = 0; at < bounds.length; at += 2) {
    const [start, end] = [bounds[at]!, bounds[at + 1]!];
    let breaks = at === 0;
    let stops = at === 0;
    for (let mark = behind; mark < start; mark++) {
      const code = text.charCodeAt(mark);
      // The mark of a possessive, `States’ respective roles`, ends nothing.
      if (code === 32 || kindOf(code) === SPACE || APOSTROPHES.has(code)) continue;
      breaks = true;
      stops ||= STOPS.has(code);
    }
    const form = formOf(text.slice(start, end), lexicon);
    words.push({ key: form.key, form, start, end, breaks, stops });
    behind = end;
  }
  return words;
}

const codes = (marks: string): ReadonlySet<number> =>
  new Set([...marks].map((mark) => mark.charCodeAt(0)));
const STOPS = codes(',;:.–—');
const APOSTROPHES = codes("’'");

/** An expression of the rules does not run over a stop or into another clause. */
function isBroken(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (words[at]!.breaks) return true;
  return false;
}

function quotedWords(text: string, words: readonly Word[]): number[] {
  const quoted = new Array<number>(words.length).fill(0);
  for (const { 0: quote, index } of text.matchAll(/“[^“”]*”/g)) {
    quoted.fill(1, firstWordAt(words, index), firstWordAt(words, index + quote.length));
  }
  return quoted;
}

function verbsOf(paragraphs: readonly Paragraph[], words: readonly Word[]): VerbAt[] {
  const verbs: VerbAt[] = [];
  let offset = 0;
  for (const paragraph of paragraphs) {
    const all = [
      ...(paragraph.verb ? [{ verb: paragraph.verb, lead: true }] : []),
      ...paragraph.secondaryVerbs.map((verb) => ({ verb, lead: false })),
    ];
    for (const { verb, lead } of all) {
      const from = firstWordAt(words, offset + verb.start);
      verbs.push({ verb, lead, from, to: firstWordAt(words, offset + verb.end) });
    }
    offset += paragraph.text.length + 1;
  }
  return verbs;
}

function rulersOf(verbs: readonly VerbAt[], words: number): number[] {
  const rulers = new Array<number>(words).fill(-1);
  verbs.forEach(({ from }, i) => {
    rulers.fill(i, from, verbs[i + 1]?.from);
  });
  return rulers;
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

/** The exact words `from`–`to` as evidence; what lies beyond the first paragraph is cut off. */
export function evidenceOf(side: Side, from: number, to: number): Evidence {
  const first = side.words[from]!;
  const last = side.words[to - 1]!;
  let offset = 0;
  for (const paragraph of side.paragraphs) {
    const end = offset + paragraph.text.length;
    if (first.start < end) {
      const span = { start: first.start - offset, end: Math.min(last.end, end) - offset };
      return { label: paragraph.label, text: paragraph.text.slice(span.start, span.end), ...span };
    }
    offset = end + 1;
  }
  throw new Error('evidence lies outside of its paragraphs');
}

/** True when any word of `from`–`to` is changed. */
export function isTouched(side: Side, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (side.changed[at]) return true;
  return false;
}

/** Marks words as explained. */
export function use(side: Side, from: number, to: number): void {
  side.used.fill(1, from, to);
}

/** True when any word of `from`–`to` is explained already. */
export function isUsed(side: Side, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (side.used[at]) return true;
  return false;
}

/** One side of a change as a list of words, each with what is known about it. */
import type { Evidence } from '../../model/assessment.ts';
import { sideText } from '../../model/change.ts';
import type { LeadVerb, Paragraph } from '../../model/document.ts';
import { stepsOf } from '../../words/match-steps.ts';
import { search } from '../../words/matcher.ts';
import { cutOf, type Word, type WordRange, wordsIn, wordsOf } from '../../words/words.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';

/** Words `from`–`to` (half-open) are an expression of the rules. */
export interface RuleMatch {
  readonly entry: LexiconEntry;
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
  /** The rules that its words are looked up in. */
  readonly lexicon: Lexicon;
  readonly paragraphs: readonly Paragraph[];
  /** Paragraphs joined by a line feed, as the edits see them. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Expressions of the rules around the changes. */
  readonly matches: RuleMatch[];
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
  /** 1 for changed words that stand in another place of the other side. */
  readonly moved: number[];
}

/** Reads one side; changes and matches are filled in when the other side is known. */
export function readSide(paragraphs: readonly Paragraph[], lexicon: Lexicon): Side {
  const text = sideText(paragraphs);
  const words = wordsOf(text);
  const verbs = verbsOf(paragraphs, words);
  const none = new Array<number>(words.length).fill(0);
  return {
    lexicon,
    paragraphs,
    text,
    words,
    matches: [],
    verbs,
    rulers: rulersOf(verbs, words.length),
    partner: new Array<number>(words.length).fill(-1),
    changed: none.slice(),
    terms: none.slice(),
    quoted: /[“«"‘]/.test(text) ? quotedWords(text, words) : none,
    used: none.slice(),
    moved: none.slice(),
  };
}

/** Finds the expressions of the rules in the words around some places, in order of place. */
export function findMatches(side: Side, around: readonly WordRange[], lexicon: Lexicon): void {
  const steps = stepsOf(lexicon.patterns, cutOf(side.text));
  for (const window of windowsOf(around, side.words.length)) {
    for (const { entry: number, from, to } of search(lexicon.patterns, steps, window)) {
      if (to === from + 1 && isMonth(side, from)) continue;
      const entry = lexicon.entries[number]!;
      side.matches.push({ entry, from, to });
      if (entry.kind === 'term') side.terms.fill(1, from, to);
    }
  }
}

/** `in May 2026`, `on 4 May`: no permission. */
function isMonth({ words, text }: Side, at: number): boolean {
  const { key, start } = words[at]!;
  if (key !== 'may' || text[start] !== 'M') return false;
  return [words[at - 1], words[at + 1]].some((word) => word?.form.figure);
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

/** Quotation marks of any kind, with what stands before them. */
const QUOTES = /(\p{L}+)? ?(?:“([^“”]*)”|«([^«»]*)»|"([^"]*)"|(?<!\p{L})‘([^‘’]*)’(?!\p{L}))/gu;
/** Words that a title follows. */
const NAMING = /^(?:entitled|titled|theme|themed|called|named|motto|slogan|under)$/i;

/** What is quoted as a title or a theme. Quotation marks around other words change nothing in what they say. */
function quotedWords(text: string, words: readonly Word[]): number[] {
  const quoted = new Array<number>(words.length).fill(0);
  for (const { 0: whole, 1: before = '', index, ...quotes } of text.matchAll(QUOTES)) {
    const quote = quotes[2] ?? quotes[3] ?? quotes[4] ?? quotes[5] ?? '';
    if (!NAMING.test(before) && !/^\p{Lu}\S* \S+ \S/u.test(quote)) continue;
    const start = index + before.length;
    const { from, to } = wordsIn(words, { start, end: index + whole.length });
    quoted.fill(1, from, to);
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
      const place = { start: offset + verb.start, end: offset + verb.end };
      verbs.push({ verb, lead, ...wordsIn(words, place) });
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

/** The words `from`–`to` as they are compared, with a space between. */
export function keysAt({ words }: Pick<Side, 'words'>, { from, to }: WordRange): string {
  return words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
}

/** True when any word of `from`–`to` is changed. */
export function isTouched(side: Side, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (side.changed[at]) return true;
  return false;
}

/** Marks words as explained. */
export function markExplained(side: Side, from: number, to: number): void {
  side.used.fill(1, from, to);
}

/** True when any word of `from`–`to` is explained already. */
export function isUsed(side: Side, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (side.used[at]) return true;
  return false;
}

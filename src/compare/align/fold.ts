/** Words as numbers: inflections of one English word fold to one id, so that redrafting is seen. */
import { wordBounds } from '../../words/tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';

/** A figure has a digit in it: dates, symbols, numbers of resolutions. */
export type WordKind = 'word' | 'figure' | 'function';

/** Ids handed out so far; one table serves both documents of a pair. */
export interface WordIds {
  /** Ids of whole texts: most paragraphs stand in both documents. */
  readonly byText: Map<string, Int32Array>;
  readonly byHash: Map<number, number>;
  /** By id. */
  readonly kinds: WordKind[];
}

export function newWordIds(): WordIds {
  return { byText: new Map(), byHash: new Map(), kinds: [] };
}

/** Ids of the folded words of a text, in order. */
export function foldedWords(text: string, ids: WordIds): Int32Array {
  const known = ids.byText.get(text);
  if (known) return known;
  const bounds = wordBounds(text);
  const words = new Int32Array(bounds.length / 2);
  for (let i = 0; i < words.length; i += 1) {
    words[i] = idOf(text, bounds[2 * i]!, bounds[2 * i + 1]!, ids);
  }
  ids.byText.set(text, words);
  return words;
}

function idOf(text: string, start: number, end: number, ids: WordIds): number {
  const hash = foldedHash(text, start, end);
  const known = ids.byHash.get(hash);
  if (known !== undefined) return known;
  const id = ids.kinds.length;
  ids.byHash.set(hash, id);
  ids.kinds.push(kindOf(text, start, end));
  return id;
}

function kindOf(text: string, start: number, end: number): WordKind {
  if (hasDigit(text, start, end)) return 'figure';
  return isFunctionWord(text.slice(start, end)) ? 'function' : 'word';
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** FNV-1a over the lower-case letters of the word without its inflection. */
function foldedHash(text: string, start: number, end: number): number {
  const last = stemEnd(text, start, end);
  let hash = 0x811c9dc5;
  for (let i = start; i < last; i += 1) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ (LOWER[code] || rememberLower(code)), 0x01000193);
  }
  return hash;
}

/** By code unit; 0 for those that were not looked up yet. */
const LOWER = new Uint16Array(0x10000);

function rememberLower(code: number): number {
  // Curly and straight apostrophes, and all hyphens, are the same inside a word.
  const folded = code === 0x2019 ? 0x27 : code === 0x2010 || code === 0x2011 ? 0x2d : 0;
  LOWER[code] = folded || String.fromCharCode(code).toLowerCase().charCodeAt(0);
  return LOWER[code]!;
}

/**
 * Where the stem ends: without plural s, -ing, -ed and final e, when at least three letters stay.
 * Coarser than a stemmer and many times quicker; it only has to be the same for both sides.
 */
function stemEnd(text: string, start: number, end: number): number {
  if (end - start < 4) return end;
  let last = withoutPlural(text, start, end);
  last = withoutParticiple(text, start, last);
  return last - start > 3 && text.charCodeAt(last - 1) === E ? last - 1 : last;
}

function withoutPlural(text: string, start: number, end: number): number {
  if (text.charCodeAt(end - 1) !== S) return end;
  const before = text.charCodeAt(end - 2);
  if (before === S || before === U || before === I) return end;
  // Symbols and possessives keep their s: "A/RES", "child's".
  return before >= 0x61 && before <= 0x7a && end - start > 3 ? end - 1 : end;
}

function withoutParticiple(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last === G && end - start > 5 && text.startsWith('ing', end - 3)) return end - 3;
  if (last === D && end - start > 4 && text.charCodeAt(end - 2) === E) return end - 2;
  return end;
}

const [D, E, G, I, S, U] = [0x64, 0x65, 0x67, 0x69, 0x73, 0x75];

/** Words of force with spaces or stops inside: `s h a l l`, `sho uld`. */
import type { Span } from '../model/document.ts';
import { FORCE_WORDS } from './force-words.ts';

/** Where it stands in the text, as it is written and as it is read. */
export interface SpacedWord extends Span {
  readonly written: string;
  readonly read: string;
}

/** Short words of English: two pieces that are words are no word in two pieces. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'a i an as at be by do go he if in is it me my no of on or so to up us we the and are but can for her his how its nor not now off our out own she too two use was who why yes all any may new non per pro via act age aim ban day due end far few get had has him law let low man map men net old one pay put ran run saw say see set six ten top try war way yet you ad with de la le un el en et ex vs pp op id eg ie cf sub pre re'.split(
    ' ',
  ),
);

/** Every beginning of a word of force. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...FORCE_WORDS].flatMap((word) => [...word].map((_, i) => word.slice(0, i + 1))),
);

/** `s h a l l`, `sho uld`, `s.h.a.l.l`: a word of force with spaces inside, or a stop after each letter. */
export function spacedIn(text: string): SpacedWord[] {
  if (!mayBeSpaced(text)) return [];
  const spaced: SpacedWord[] = [];
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  let last = 0;
  for (let i = 0; i < words.length; i = Math.max(i + 1, last)) {
    last = spacedWord(text, words, i);
    if (last === 0) continue;
    const start = words[i]!.index;
    const end = words[last - 1]!.index + words[last - 1]![0].length;
    const written = text.slice(start, end);
    spaced.push({ written, read: written.replace(/[^\p{L}\p{M}]/gu, ''), start, end });
  }
  return spaced;
}

/** Index behind the last piece of the spaced word that begins at a piece; 0 when none does. */
function spacedWord(text: string, words: readonly RegExpExecArray[], first: number): number {
  let read = words[first]![0].toLowerCase();
  let end = 0;
  for (let last = first + 1; last < words.length && BEGINNINGS.has(read); last++) {
    const { 0: piece, index } = words[last]!;
    const before = words[last - 1]!;
    const between = text.slice(before.index + before[0].length, index);
    const stops = before[0].length === 1 && piece.length === 1;
    if (!(stops ? /^[\s_.·•/*+‐‑–-]$/ : /^[\s_]$/).test(between)) break;
    read += piece.toLowerCase();
    if (!FORCE_WORDS.has(read)) continue;
    const pieces = words.slice(first, last + 1);
    // `A/S-10/2` is a symbol.
    if (pieces.length === 2 && !/[\s_]/.test(between)) continue;
    if (pieces.some(([one]) => isNoWord(one.toLowerCase(), words))) end = last + 1;
  }
  return end;
}

const LETTERS = 26;
/** The words of force letter by letter: where each letter, from `a`, leads from each node, 0 for nowhere. */
const TREE = treeOf([...FORCE_WORDS]);
/** The sign of kelvin, which is a `k` in lower case. */
const KELVIN = '\u212a';

function treeOf(words: readonly string[]): { readonly next: number[]; readonly ends: boolean[] } {
  const next: number[] = new Array(LETTERS).fill(0);
  const ends = [false];
  for (const word of words) {
    let node = 0;
    for (const letter of word) {
      const edge = node * LETTERS + letter.charCodeAt(0) - 0x61;
      if (next[edge] === 0) {
        next[edge] = ends.length;
        ends.push(false);
        for (let i = 0; i < LETTERS; i += 1) next.push(0);
      }
      node = next[edge]!;
    }
    ends[node] = true;
  }
  return { next, ends };
}

/** Quick: false where no pieces with one character between them make a word of force, which is nearly everywhere. */
function mayBeSpaced(text: string): boolean {
  if (text.includes(KELVIN)) return true;
  for (let at = 0; at < text.length; at += 1) {
    if (letterAt(text, at) < 0) continue;
    if (piecesMakeWord(text, at)) return true;
    while (letterAt(text, at) >= 0) at += 1;
  }
  return false;
}

function piecesMakeWord(text: string, start: number): boolean {
  let node = 0;
  let isPieced = false;
  for (let at = start; ; at += 1) {
    const letter = letterAt(text, at);
    if (letter >= 0) {
      node = TREE.next[node * LETTERS + letter]!;
      if (node === 0) return false;
    } else {
      if (isPieced && TREE.ends[node]) return true;
      if (letterAt(text, at + 1) < 0) return false;
      isPieced = true;
    }
  }
}

/** 0 to 25 for a letter of either case, else less than 0. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 0x20) - 0x61;
  return letter >= 0 && letter < LETTERS ? letter : -1;
}

function isNoWord(piece: string, words: readonly RegExpExecArray[]): boolean {
  if (SHORT_WORDS.has(piece) || FORCE_WORDS.has(piece)) return false;
  return piece.length <= 3 || words.filter(([one]) => one.toLowerCase() === piece).length === 1;
}

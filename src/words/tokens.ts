/** Where words begin and end. */
import {
  CHARACTER_KINDS,
  characterKind,
  MARK,
  OTHER,
  SPACE,
  WORD,
  WORD_ALONE,
} from './characters.ts';

/** Room for the bounds of a text while it is cut: made once, for making it takes longer than cutting. */
let scratch = new Int32Array(0x4000);

/**
 * Start and end of every word of a text, flat: `[start, end, start, end, …]`.
 *
 * A word is letters, marks and digits, with what binds them inside: hyphens, apostrophes, and the
 * stops and slashes of symbols and numbers (`A/HRC/56/L.8`, `decision-making`, `child’s`, `1,000`).
 * Scripts written without spaces between words (Chinese) are cut by the dictionary of `Intl.Segmenter`.
 */
export function wordBounds(text: string): Int32Array {
  // In Chinese every character may be a word.
  if (scratch.length < 2 * text.length) scratch = new Int32Array(4 * text.length);
  const bounds = scratch;
  let size = 0;
  let at = 0;
  while (at < text.length) {
    const known = CHARACTER_KINDS[text.charCodeAt(at)]!;
    if (known === SPACE || known === OTHER) {
      at += 1;
      continue;
    }
    const kind = known === WORD ? WORD : characterKind(pointAt(text, at));
    if (kind === WORD_ALONE) {
      for (const end of wordEndsWithin(text, at)) {
        bounds[size] = at;
        bounds[size + 1] = end;
        size += 2;
        at = end;
      }
      continue;
    }
    if (kind !== WORD) {
      at += width(text, at);
      continue;
    }
    const end = wordEnd(text, at);
    bounds[size] = at;
    bounds[size + 1] = end;
    size += 2;
    at = end;
  }
  return bounds.slice(0, size);
}

let segmenter: Intl.Segmenter | undefined;

/** Ends of the words in a stretch without spaces that begins at `start`. */
function wordEndsWithin(text: string, start: number): number[] {
  let end = start;
  while (end < text.length && characterKind(pointAt(text, end)) === WORD_ALONE)
    end += width(text, end);
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const pieces = segmenter.segment(text.slice(start, end));
  return Array.from(pieces, ({ index, segment }) => start + index + segment.length);
}

function wordEnd(text: string, start: number): number {
  let at = start + width(text, start);
  const end = text.length;
  for (;;) {
    // Most of most texts: letters and digits that were seen before.
    while (at < end && CHARACTER_KINDS[text.charCodeAt(at)] === WORD) at += 1;
    if (at >= end || text.charCodeAt(at) === SPACE_CODE) return at;
    if (continues(text, at)) at += width(text, at);
    else if (binds(text, at)) at += 1;
    else return at;
  }
}

function continues(text: string, at: number): boolean {
  const kind = characterKind(pointAt(text, at));
  return kind === WORD || kind === MARK;
}

/** True for a mark that holds two parts of one word together; a comma only between digits. */
function binds(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code === COMMA) return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return isBinder(code) && characterKind(pointAt(text, at + 1)) === WORD;
}

const COMMA = 0x2c;
const SPACE_CODE = 0x20;

/** Hyphens, apostrophes, the stop, the slash and the middle dot. */
function isBinder(code: number): boolean {
  if (code < 0x80) return code === 0x2d || code === 0x27 || code === 0x2e || code === 0x2f;
  return code === 0x2019 || code === 0x2010 || code === 0x2011 || code === 0xb7;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function pointAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdfff ? text.codePointAt(at)! : code;
}

function width(text: string, at: number): number {
  return pointAt(text, at) > 0xffff ? 2 : 1;
}

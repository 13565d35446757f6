/** Tidies a diff for the reader: puts a lone insertion or deletion where a phrase begins. */
import { gapAt, type Lexeme, type Lexemes } from './lexemes.ts';
import type { DiffHunk } from './script.ts';

/**
 * When the words before or after a lone insertion or deletion repeat its own, it can stand in
 * several places ("on [-Violence under the lead of X on-] Violence"); chooses the one where it
 * starts a phrase and ends with one ("on Violence [-under the lead of X on Violence-]").
 */
export function slideToPhrases(
  hunks: readonly DiffHunk[],
  left: Lexemes,
  right: Lexemes,
): DiffHunk[] {
  const slid: DiffHunk[] = [];
  hunks.forEach((hunk, i) => {
    slid.push(slide(hunk, slid.at(-1), hunks[i + 1], left, right));
  });
  return slid;
}

function slide(
  hunk: DiffHunk,
  previous: DiffHunk | undefined,
  next: DiffHunk | undefined,
  left: Lexemes,
  right: Lexemes,
): DiffHunk {
  const inserts = hunk.leftStart === hunk.leftEnd;
  if (!inserts && hunk.rightStart !== hunk.rightEnd) return hunk;
  const side = inserts ? right : left;
  const [start, end] = inserts ? [hunk.rightStart, hunk.rightEnd] : [hunk.leftStart, hunk.leftEnd];
  // Stays clear of its neighbours: at least one equal word remains between two hunks.
  const least = previous ? (inserts ? previous.rightEnd : previous.leftEnd) + 1 : 0;
  const most = next ? (inserts ? next.rightStart : next.leftStart) - 1 : side.list.length;
  const shift = bestShift(side, start, end, least, most);
  return shift === 0 ? hunk : shifted(hunk, shift);
}

/** By how many lexemes the range `start`–`end` reads best; 0 when it already does. */
function bestShift(side: Lexemes, start: number, end: number, least: number, most: number): number {
  const { list } = side;
  let best = 0;
  let score = phraseScore(list, start, end);
  const consider = (shift: number): void => {
    const here = phraseScore(list, start + shift, end + shift);
    // Of two that read as well, the later: what stays is then read before what changed.
    if (here > score || (here === score && shift > best)) [best, score] = [shift, here];
  };
  for (let s = 1; start - s >= least && same(side, start - s, end - s); s += 1) consider(-s);
  for (let s = 1; end + s <= most && same(side, start + s - 1, end + s - 1); s += 1) consider(s);
  return best;
}

function same(side: Lexemes, a: number, b: number): boolean {
  return side.list[a]!.form.text === side.list[b]!.form.text && gapAt(side, a) === gapAt(side, b);
}

function shifted(hunk: DiffHunk, shift: number): DiffHunk {
  return {
    leftStart: hunk.leftStart + shift,
    leftEnd: hunk.leftEnd + shift,
    rightStart: hunk.rightStart + shift,
    rightEnd: hunk.rightEnd + shift,
  };
}

/**
 * Starts with a mark or a linking word, ends with a word of substance; takes brackets whole. The first of
 * several goes with what joined it to them: `[-the Convention on the Rights of the Child and-] the
 * Convention on the Rights of Persons`, not `[-of the Child and the Convention on the Rights-]`.
 */
function phraseScore(list: readonly Lexeme[], start: number, end: number): number {
  const [first, last] = [list[start]!, list[end - 1]!];
  const before = list[start - 1];
  if (before?.form.word && isJoint(last) && !isJoint(first) && first.form.linking) return 5;
  return openingScore(first, before) + closingScore(first, last);
}

function isJoint({ form }: Lexeme): boolean {
  return /^(?:and|or|,|;)$/.test(form.lower);
}

function openingScore(first: Lexeme, before: Lexeme | undefined): number {
  if (!first.form.word) return CLOSING.has(first.form.text) ? 0 : 3;
  if (before && !before.form.word) return 3;
  return first.form.linking ? 2 : 0;
}

function closingScore(first: Lexeme, last: Lexeme): number {
  if (last.form.word) return last.form.linking || OPENING.has(first.form.text) ? 0 : 2;
  if (CLOSING.has(last.form.text)) return OPENING.has(first.form.text) ? 3 : 0;
  return first.form.word ? 1 : 0;
}

const OPENING: ReadonlySet<string> = new Set(['[', '(', '“', '‘', '«']);
const CLOSING: ReadonlySet<string> = new Set([']', ')', '”', '»']);

/** Conservation: every extracted word is in one paragraph or one logged drop, and none is invented. */
import type { Coverage, Dropped, Paragraph, Problem } from '../../model/document.ts';
import { firstFew } from '../../words/first-few.ts';
import type { Form } from '../../words/form.ts';
import { cutOf } from '../../words/words.ts';
import { countPieces, isNothing, newPieceSum } from './piece-sum.ts';

/** How many lost or invented words a message shows. */
const SHOWN = 8;

/**
 * Compares the words of the extracted text with those kept and dropped, both ways. Words are cut further, at
 * everything that is neither letter nor digit, so that a hyphen at a line's end makes no difference;
 * where no spaces are written (Chinese), every character counts.
 *
 * @returns the counts, and a problem for words lost or invented
 */
export function checkConservation(
  extracted: string,
  paragraphs: readonly Paragraph[],
  dropped: readonly Dropped[],
): { coverage: Coverage; problems: Problem[] } {
  const sum = newPieceSum();
  const quickly: Count = (text, sign) => countPieces(sum, text, sign);
  const quick = coverageBy(quickly, extracted, paragraphs, dropped);
  // Nearly always: what was read is what is in the result.
  if (isNothing(sum)) return { coverage: quick, problems: [] };
  const balance: Balance = new Map();
  const count: Count = (text, sign) => tally(balance, text, sign);
  const coverage = coverageBy(count, extracted, paragraphs, dropped);
  const left = piecesLeft(balance);
  const lost = pick(left, 1);
  const invented = pick(left, -1);
  const problems: Problem[] = [];
  if (lost.length > 0)
    problems.push(problem('words-lost', 'Words were read but are nowhere', lost));
  if (invented.length > 0) {
    problems.push(
      problem('words-invented', 'Words stand in the result that were not read', invented),
    );
  }
  return { coverage, problems };
}

/** Counts the pieces of a text, and notes them as read (1) or as in the result (−1). */
type Count = (text: string, sign: 1 | -1) => number;

function coverageBy(
  count: Count,
  extracted: string,
  paragraphs: readonly Paragraph[],
  dropped: readonly Dropped[],
): Coverage {
  const words = count(extracted, 1);
  let kept = 0;
  for (const { prefix, text } of paragraphs) kept += count(prefix, -1) + count(text, -1);
  let away = 0;
  for (const { text } of dropped) away += count(text, -1);
  return { words, kept, dropped: away };
}

/** Of each word how often it was read more than it is in the result, and its pieces. */
type Balance = Map<Form, { count: number; readonly pieces: readonly string[] }>;

function tally(balance: Balance, text: string, sign: 1 | -1): number {
  let pieces = 0;
  for (const form of cutOf(text).forms) {
    let own = balance.get(form);
    if (!own) {
      own = { count: 0, pieces: form.text.match(PIECE) ?? [] };
      balance.set(form, own);
    }
    own.count += sign;
    pieces += own.pieces.length;
  }
  return pieces;
}

/** The same for pieces: most words balance as they are. */
function piecesLeft(balance: Balance): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { count, pieces } of balance.values()) {
    if (count === 0) continue;
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + count);
  }
  return counts;
}

const PIECE = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

function pick(counts: ReadonlyMap<string, number>, sign: 1 | -1): string[] {
  return [...counts].flatMap(([word, n]) => Array<string>(Math.max(0, n * sign)).fill(word));
}

function problem(code: string, message: string, words: readonly string[]): Problem {
  return { side: null, code, message: `${message}: ${firstFew(words, SHOWN)}.`, where: null };
}

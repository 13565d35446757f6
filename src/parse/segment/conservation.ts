/** Conservation: every extracted word is in one paragraph or one logged drop, and none is invented. */
import type { Coverage, Dropped, Paragraph, Problem } from '../../model/document.ts';

/** How many lost or invented words a message shows. */
const SHOWN = 8;

/**
 * Compares the words of the extracted text with those kept and dropped, both ways. Words are cut at
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
  const balance = new Map<string, number>();
  const words = tally(balance, extracted, 1);
  let kept = 0;
  for (const paragraph of paragraphs) {
    kept += tally(balance, `${paragraph.prefix} ${paragraph.text}`, -1);
  }
  let left = 0;
  for (const drop of dropped) left += tally(balance, drop.text, -1);
  const lost = pick(balance, 1);
  const invented = pick(balance, -1);
  const problems: Problem[] = [];
  if (lost.length > 0)
    problems.push(problem('words-lost', 'Words were read but are nowhere', lost));
  if (invented.length > 0) {
    problems.push(
      problem('words-invented', 'Words stand in the result that were not read', invented),
    );
  }
  return { coverage: { words, kept, dropped: left }, problems };
}

function tally(balance: Map<string, number>, text: string, sign: 1 | -1): number {
  let count = 0;
  const words = /\p{Script=Han}/u.test(text)
    ? /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu
    : /[\p{L}\p{M}\p{N}]+/gu;
  for (const [word] of text.matchAll(words)) {
    balance.set(word, (balance.get(word) ?? 0) + sign);
    count += 1;
  }
  return count;
}

function pick(balance: ReadonlyMap<string, number>, sign: 1 | -1): string[] {
  return [...balance].flatMap(([word, n]) => Array<string>(Math.max(0, n * sign)).fill(word));
}

function problem(code: string, message: string, words: readonly string[]): Problem {
  const more = words.length > SHOWN ? ` and ${words.length - SHOWN} more` : '';
  const shown = words.slice(0, SHOWN).join(', ');
  return { side: null, code, message: `${message}: ${shown}${more}.`, where: null };
}

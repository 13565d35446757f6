/** Conservation: every extracted word is in one paragraph or one logged drop, and none is invented. */
import type { Coverage, Dropped, Paragraph, Problem } from '../../model/document.ts';
import type { Form } from '../../words/form.ts';
import { cutOf } from '../../words/words.ts';

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
  const balance: Balance = { counts: new Map(), pieces: new Map() };
  const words = tally(balance, extracted, 1);
  let kept = 0;
  for (const paragraph of paragraphs) {
    kept += tally(balance, paragraph.prefix, -1);
    kept += tally(balance, paragraph.text, -1);
  }
  let left = 0;
  for (const drop of dropped) left += tally(balance, drop.text, -1);
  const lost = pick(balance.counts, 1);
  const invented = pick(balance.counts, -1);
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

/** How often each piece was read more than it is in the result, and the pieces of words met before. */
interface Balance {
  readonly counts: Map<string, number>;
  readonly pieces: Map<Form, readonly string[]>;
}

function tally({ counts, pieces }: Balance, text: string, sign: 1 | -1): number {
  let count = 0;
  for (const form of cutOf(text).forms) {
    let own = pieces.get(form);
    if (!own) {
      own = form.text.match(PIECE) ?? [];
      pieces.set(form, own);
    }
    for (const piece of own) counts.set(piece, (counts.get(piece) ?? 0) + sign);
    count += own.length;
  }
  return count;
}

const PIECE = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

function pick(counts: ReadonlyMap<string, number>, sign: 1 | -1): string[] {
  return [...counts].flatMap(([word, n]) => Array<string>(Math.max(0, n * sign)).fill(word));
}

function problem(code: string, message: string, words: readonly string[]): Problem {
  const more = words.length > SHOWN ? ` and ${words.length - SHOWN} more` : '';
  const shown = words.slice(0, SHOWN).join(', ');
  return { side: null, code, message: `${message}: ${shown}${more}.`, where: null };
}

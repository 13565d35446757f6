/**
 * What a reader of the page sees is the text: the one policy of all readers, and its problems.
 *
 * - Words that the page does not show (invisible, in the colour of the paper, too small to see, cut
 *   off, covered, in a hidden layer) are no text: they go to `dropped` as `not shown`, and a problem
 *   says how many and where, for a file that hides words has been tampered with or badly made.
 * - What the page shows is text, also where the file does not call it so: values of form fields.
 * - What the page shows and no reader can turn into letters (pictures, outlines, glyphs without a
 *   name) is a problem; where that is the text itself, the file is refused.
 * - Struck words are the older text, and words underlined or bold beside them are proposed, as in
 *   tracked changes: the text of today is without the former and with the latter.
 * - What stands on the page beside the text (notes, watermarks, line numbers, running heads) is
 *   dropped under its name.
 */
import type { Problem } from '../../model/document.ts';

/** Words quoted in a problem. */
const QUOTED = 12;

/** Words in the file that the page does not show; `where` is a page or paragraph, or null. */
export function hiddenProblem(text: string, where: string | null): Problem {
  return {
    side: null,
    code: 'hidden-text',
    message: `The file holds ${counted(text)} that the page does not show${placed(where)}; left out: “${opening(text)}”.`,
    where,
  };
}

/** Struck words that were read as deleted. */
export function struckProblem(text: string, where: string | null): Problem {
  return {
    side: null,
    code: 'struck-text',
    message: `${counted(text)} struck through${placed(where)} read as deleted: “${opening(text)}”. Please check the page.`,
    where,
  };
}

/** Something the page shows that may hold words and has none for a reader. */
export function unreadProblem(what: string, where: string): Problem {
  return {
    side: null,
    code: 'unread-picture',
    message: `${what} on ${where} could not be read: look at it for words.`,
    where,
  };
}

/** A part of the file that holds text and was not read; the text cannot be trusted without it. */
export function unreadPart(what: string, words: string, after: string): Problem {
  return {
    side: null,
    code: 'part-not-read',
    message: `${what}${words.trim() === '' ? '' : ` with the words “${opening(words)}”`} could not be read as text${behind(after)}: save it as plain paragraphs.`,
    where: null,
  };
}

/** A picture among the words, or (`whole`) in the place of a paragraph. */
export function pictureProblem(what: string, whole: boolean, after: string): Problem {
  return {
    side: null,
    code: whole ? 'picture-paragraph' : 'unread-picture',
    message: `${what}${whole ? ' in the place of a paragraph' : ''} could not be read${behind(after)}: look at it for words.`,
    where: null,
  };
}

/** A field that prints nothing until the file is brought up to date. */
export function emptyFieldProblem(instruction: string, after: string): Problem {
  return {
    side: null,
    code: 'empty-field',
    message: `A field without a result (${opening(instruction)}) stands${behind(after)}: a program that updates it shows words that are not read here.`,
    where: null,
  };
}

/** Why words in small print over others (ruby) are doubtful. */
export const ABOVE = 'stands small above the line: left out';

/** Words that programs show in different ways, or that are coded so oddly that one cannot be sure. */
export function doubtfulText(words: string, why: string): Problem {
  return {
    side: null,
    code: 'doubtful-text',
    message: `“${opening(words)}” ${why}. Please check the page.`,
    where: null,
  };
}

function behind(after: string): string {
  return after.trim() === '' ? '' : ` after “${opening(after)}”`;
}

function placed(where: string | null): string {
  return where === null ? '' : ` on ${where}`;
}

function counted(text: string): string {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words === 1 ? '1 word' : `${words} words`;
}

function opening(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > QUOTED ? `${words.slice(0, QUOTED).join(' ')} …` : words.join(' ');
}

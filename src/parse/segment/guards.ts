/** Signs that a text was read wrongly as a whole, whatever the format: never passed over in silence. */
import type { Dropped, Paragraph, Problem } from '../../model/document.ts';
import { readNumber } from './numbering.ts';

/** Letters a word from which on words of Latin letters are glued. */
const LONG_MEAN = 9;
const FEWEST_WORDS = 12;
/** Words that no masthead has. */
const MOST_MASTHEAD = 300;
/** Letters of ASCII alone, and general punctuation: these are counted as they stand. */
const PLAIN = /^[\x00-\x7f\u2010-\u205e]*$/;
const LATIN = /[\p{Script=Latin}\p{M}]+/gu;
const INSIDE =
  /[;.,:](?:\s?\([^()]{1,40}\)|\s?\[[^\][]{1,40}\]|\*){0,3}\s+(\d{1,3})\.\s+\p{Lu}\p{Ll}+|\s(\d{1,3})\.\s+\p{Lu}\p{Ll}+s\s/gu;
/** `… stoves OP2 Calls upon …`: what opens with a verb, and is not spoken of. */
const LABELLED =
  /(?<!\b(?:of|in|to|see|and|with|from|under|by|on|for))\s([PO]P\s?\d{1,3}(?:\s?[a-z]{3,8})?)[.:]?\s+\p{Lu}\p{Ll}+(?:s|ing|ed)\s/u;
const NUMBERED = /^\d{1,3}\.\s+\p{Lu}\p{Ll}+\s+\p{L}+/u;
/** A head with so many words may be a line of text. */
const HEAD_WORDS = 8;
/** Longest text that a message quotes, in characters. */
const QUOTED = 60;

/** Problems of the text as a whole, all of them grave but for a doubtful running head. */
export function guardProblems(
  paragraphs: readonly Paragraph[],
  dropped: readonly Dropped[],
): Problem[] {
  return [
    ...runTogether(paragraphs),
    ...gluedWords(paragraphs),
    ...largeMasthead(dropped),
    ...textInHeads(dropped),
  ];
}

/** `1. … 2. …` inside of one paragraph: several were read as one. */
function runTogether(paragraphs: readonly Paragraph[]): Problem[] {
  return paragraphs.flatMap(({ label, prefix, text }) => {
    const own = Number.parseInt(prefix, 10);
    const numbers = [...text.matchAll(INSIDE)].map(([, number, bare]) => Number(number ?? bare));
    const follows = numbers.some((number, i) => number === (i === 0 ? own : numbers[i - 1]!) + 1);
    if (!follows && !LABELLED.test(text)) return [];
    return [
      grave(
        'paragraphs-run-together',
        `${label} holds several numbered paragraphs in one (“${text.slice(0, QUOTED)} …”): the breaks between them were not found.`,
        label,
      ),
    ];
  });
}

function gluedWords(paragraphs: readonly Paragraph[]): Problem[] {
  let [words, letters] = [0, 0];
  for (const { text } of paragraphs) {
    if (PLAIN.test(text)) {
      for (let at = 0; at < text.length; at += 1) {
        if (!isLetter(text.charCodeAt(at))) continue;
        letters += 1;
        if (at === 0 || !isLetter(text.charCodeAt(at - 1))) words += 1;
      }
      continue;
    }
    for (const word of text.match(LATIN) ?? []) {
      words += 1;
      letters += word.length;
    }
  }
  if (words < FEWEST_WORDS || letters / words <= LONG_MEAN) return [];
  const message = `Words are ${Math.round(letters / words)} letters long on average: the spaces between them were not found.`;
  return [grave('words-glued', message, null)];
}

/** A letter of ASCII. */
function isLetter(code: number): boolean {
  const letter = (code | 0x20) - 0x61;
  return letter >= 0 && letter < 26;
}

function largeMasthead(dropped: readonly Dropped[]): Problem[] {
  const masthead = dropped.filter(({ reason }) => reason === 'masthead');
  const words = masthead.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const numbered = masthead.filter(({ text }) => NUMBERED.test(text)).length;
  if (words <= MOST_MASTHEAD && numbered < 2) return [];
  const held = numbered < 2 ? `${words} words` : `${numbered} numbered paragraphs`;
  const message = `${held} stand above the opening formula and were taken for the masthead: they may be text.`;
  return [grave('masthead-large', message, null)];
}

/** A running head stands on several pages; a line that opens or goes on with a sentence and stands once is text. */
function textInHeads(dropped: readonly Dropped[]): Problem[] {
  const heads = dropped.filter(
    ({ reason, text }) =>
      reason === 'running head' || (reason === 'decoration' && NUMBERED.test(text)),
  );
  const counts = new Map<string, number>();
  for (const { text } of heads) counts.set(text, (counts.get(text) ?? 0) + 1);
  return heads
    .filter(({ text }) => counts.get(text) === 1 && isSentence(text))
    .map(({ text, page }) => {
      const where = page === null ? null : `page ${page}`;
      const message = `“${text.slice(0, QUOTED)}”${where === null ? '' : ` on ${where}`} was taken for a running head: it may be text.`;
      return { side: null, code: 'text-in-head', message, where };
    });
}

function isSentence(text: string): boolean {
  if (NUMBERED.test(text)) return true;
  if (text.split(/\s+/).length < HEAD_WORDS) return false;
  return /[,;:]$/.test(text) || readNumber(text) !== null;
}

function grave(code: string, message: string, where: string | null): Problem {
  return { side: null, code, message, where };
}

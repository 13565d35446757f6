/** Quoted words in an instruction: taken out, so that their commas and verbs do not count. */

/** What stands for the n-th quotation in the sentence: one private-use character. */
const FIRST = 0xe000;

export interface Masked {
  /** The sentence with one private-use character for each quotation. */
  readonly text: string;
  readonly quotes: readonly string[];
}

/** Matches one masked quotation in a pattern. */
export const QUOTE = '[\\ue000-\\ue0ff]';

const QUOTED = /“([^“”]*(?:“[^“”]*”[^“”]*)*)”|"([^"]*)"|«\s?([^«»]*?)\s?»/g;

/** Replaces quotations, nested ones included, by placeholders. */
export function maskQuotes(sentence: string): Masked {
  const quotes: string[] = [];
  const text = sentence.replace(QUOTED, (...groups: string[]) => {
    quotes.push(groups[1] ?? groups[2] ?? groups[3] ?? '');
    return String.fromCharCode(FIRST + quotes.length - 1);
  });
  return { text, quotes };
}

/** The words behind a placeholder. */
export function quoteOf(masked: Masked, placeholder: string): string {
  return masked.quotes[placeholder.charCodeAt(0) - FIRST] ?? '';
}

/** Puts the quotations back. */
export function putQuotesBack(masked: Masked, text: string): string {
  return text.replace(new RegExp(QUOTE, 'g'), (mark) => `“${quoteOf(masked, mark)}”`);
}

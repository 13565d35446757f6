/** The plain-text reader: paragraphs by blank lines, or by shape where there are none. */
import type { Footnote } from '../../../model/document.ts';
import { clean } from '../../../words/normalise.ts';
import { detectLanguage } from '../../language/language.ts';
import type { Block, Note, Reading } from '../../reading.ts';
import { decode } from '../encodings.ts';
import { joinLine } from '../join.ts';
import { withoutQuotes } from '../mail/quotes.ts';
import { splitTail } from '../tail.ts';
import { mendTextHyphens } from './hyphens.ts';
import { CALL_OPENS, CALLS, readFoot, signCalls } from './page-notes.ts';
import { splitPages, type TextPages } from './pages.ts';
import { paragraphsOf } from './wrapped-lines.ts';

/** Colours and the like that a terminal program wrote. */
const TERMINAL = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'g');

/** Reads plain text in any encoding that can be told. */
export async function readText(bytes: Uint8Array): Promise<Reading> {
  const { text: written, problems } = decode(bytes);
  const { text, ...mail } = withoutQuotes(plainLines(written));
  const paged = splitPages(text);
  const notes = goingOn(paged?.pages.map(({ foot }, i) => readFoot(foot, i + 1)) ?? []);
  const body = paged?.pages.map((page, i) => signCalls(page.body.join('\n'), notes[i]!)).join('\n');
  const whole = await mendTextHyphens(clean(body ?? text));
  const blocks = paragraphsOf(whole.text, detectLanguage(text), paged !== null).map(toBlock);
  const tail = splitTail(blocks);
  return {
    format: 'text',
    blocks: tail.blocks,
    notes: [...notes.flat(), ...tail.notes],
    dropped: [...mail.dropped, ...(paged?.dropped ?? []), ...tail.dropped],
    problems: [...problems, ...mail.problems, ...whole.problems],
    extracted: [
      paged ? extractedOf(whole.text, paged) : whole.text,
      ...mail.dropped.map((line) => line.text),
    ].join('\n'),
  };
}

/** What a page's foot opens with without a mark goes on with the last note of a page before. */
function goingOn(pages: readonly Note[][]): Note[][] {
  let last: Note[] | undefined;
  return pages.map((notes) => {
    const [first, ...rest] = notes;
    const before = last?.at(-1);
    if (first?.mark === '' && before && last) {
      last[last.length - 1] = { ...before, text: joinLine(before.text, first.text) };
      if (rest.length > 0) last = rest;
      return rest;
    }
    if (notes.length > 0) last = notes;
    return notes;
  });
}

/** Line ends of every kind as one; colours of terminals taken off. */
function plainLines(text: string): string {
  return text
    .replace(/\r\n?|\u0085|\u2028/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(TERMINAL, '');
}

/** All words of a text with pages; marks, which may be glued to a word, set apart. */
function extractedOf(body: string, { pages, dropped }: TextPages): string {
  const foot = pages.flatMap((page) => page.foot);
  return clean(
    [body.replace(CALLS, ' $1 '), ...foot, ...dropped.map(({ text }) => text)].join('\n'),
  );
}

/** A paragraph with the marks of its notes taken out. */
function toBlock(paragraph: string): Block {
  const footnotes: Footnote[] = [];
  let text = '';
  for (const piece of paragraph.split(CALLS)) {
    if (piece.startsWith(CALL_OPENS)) {
      footnotes.push({ mark: piece.slice(1, -1), at: text.length, text: '' });
    } else text += piece;
  }
  return { text, number: '', marks: [], footnotes, page: null, indent: null, role: 'body' };
}

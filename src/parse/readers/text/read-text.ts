/** The plain-text reader: paragraphs by blank lines, or by shape where there are none. */
import type { Dropped, Footnote } from '../../../model/document.ts';
import { clean } from '../../../words/normalise.ts';
import { detectLanguage } from '../../language/language.ts';
import type { Block, Reading } from '../../reading.ts';
import { decode } from '../encodings.ts';
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
  const { text, signature } = withoutMail(plainLines(written));
  const paged = splitPages(text);
  const notes = paged?.pages.map(({ foot }, i) => readFoot(foot, i + 1)) ?? [];
  const body = paged?.pages.map((page, i) => signCalls(page.body.join('\n'), notes[i]!)).join('\n');
  const whole = await mendTextHyphens(clean(body ?? text));
  const blocks = paragraphsOf(whole.text, detectLanguage(text), paged !== null).map(toBlock);
  const tail = splitTail(blocks);
  return {
    format: 'text',
    blocks: tail.blocks,
    notes: [...notes.flat(), ...tail.notes],
    dropped: [...signature, ...(paged?.dropped ?? []), ...tail.dropped],
    problems: [...problems, ...whole.problems],
    extracted: [
      paged ? extractedOf(whole.text, paged) : whole.text,
      ...signature.map((line) => line.text),
    ].join('\n'),
  };
}

/** Lines that quote, in a text that a mail carried. */
const FEWEST_QUOTED = 3;

/** The text of a mail without the signs of quoting; what stands below the line of a signature is set apart. */
function withoutMail(text: string): { text: string; signature: Dropped[] } {
  const lines = text.split('\n');
  if (lines.filter((line) => /^\s*>/.test(line)).length < FEWEST_QUOTED) {
    return { text, signature: [] };
  }
  const end = lines.findIndex((line) => /^-- ?$/.test(line));
  const body = lines
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.replace(/^\s*(?:>\s?)+/, ''));
  const left = clean(end < 0 ? '' : lines.slice(end + 1).join(' ')).trim();
  const signature = left === '' ? [] : [{ reason: 'decoration' as const, text: left, page: null }];
  return { text: body.join('\n'), signature };
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

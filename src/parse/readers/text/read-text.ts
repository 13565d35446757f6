/** The plain-text reader: paragraphs by blank lines, or by shape where there are none. */
import type { Footnote } from '../../../model/document.ts';
import { clean } from '../../../words/normalise.ts';
import { detectLanguage } from '../../language/language.ts';
import type { Block, Reading } from '../../reading.ts';
import { decodeText } from '../sniff.ts';
import { takeTail } from '../tail.ts';
import { CALL_OPENS, CALLS, readFoot, signCalls } from './page-notes.ts';
import { type TextPages, takePages } from './pages.ts';
import { paragraphsOf } from './wrapped-lines.ts';

/** Reads plain text: UTF-8 or UTF-16 with a mark, else Windows-1252. */
export async function readText(bytes: Uint8Array): Promise<Reading> {
  const text = decodeText(bytes).replace(/\r\n?/g, '\n');
  const paged = takePages(text);
  const notes = paged?.pages.map(({ foot }, i) => readFoot(foot, i + 1)) ?? [];
  const body = paged?.pages.map((page, i) => signCalls(page.body.join('\n'), notes[i]!)).join('\n');
  const blocks = paragraphsOf(clean(body ?? text), detectLanguage(text), paged !== null).map(
    toBlock,
  );
  const tail = takeTail(blocks);
  return {
    format: 'text',
    blocks: tail.blocks,
    notes: [...notes.flat(), ...tail.notes],
    dropped: [...(paged?.dropped ?? []), ...tail.dropped],
    problems: [],
    extracted: paged ? extractedOf(body!, paged) : clean(text),
  };
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

/** What a page shows and a Word file holds as no paragraph: pictures, drawings, embedded files, other documents. */
import { unreadPart } from '../shown.ts';
import { type Cursor, type Handler, noteDoubt, openParagraph, wordsBefore } from './cursor.ts';

/** English metric units in an inch. */
const INCH = 914_400;
/** Inches from which on a picture may hold a sentence. */
const WIDE = 1.5;
const DRAWN = /(?:^|:)(?:t|textpath)$/;

export const UNREAD: Readonly<Record<string, Handler>> = {
  'w:subDoc': (cursor) => unread(cursor, 'A part that is kept in another file', ''),
  'w:altChunk': (cursor, attribute) => {
    openParagraph(cursor, attribute('r:id') ?? '');
    cursor.open.pop();
  },
  'o:OLEObject': (cursor, attribute) => {
    const program = attribute('ProgID') ?? '';
    const what = /^Word\./.test(program) ? 'An embedded Word document' : 'An embedded file';
    unread(cursor, program === '' ? what : `${what} (${program})`, '');
  },
  'wp:extent': (cursor, attribute) => {
    cursor.extent = Number.parseInt(attribute('cx') ?? '', 10) / INCH;
  },
  'a:blip': picture,
  'v:imagedata': picture,
  'a:graphicData': (cursor, attribute) => {
    const kind = /\/(diagram|chart)$/.exec(attribute('uri') ?? '')?.[1];
    if (kind) unread(cursor, kind === 'diagram' ? 'A diagram (SmartArt)' : 'A chart', '');
  },
  'v:textpath': (cursor, attribute) => takeDrawn(cursor, 'v:textpath', attribute('string') ?? ''),
};

/** Words that are drawn rather than written. A watermark of a word or two is no text. */
export function takeDrawn(cursor: Cursor, element: string, text: string): void {
  if (!DRAWN.test(element) || text.trim().split(/\s+/).length < 3) return;
  unread(cursor, 'A drawing', text);
}

function picture(cursor: Cursor): void {
  const paragraph = cursor.open[cursor.open.length - 1];
  if (paragraph) paragraph.pictures.push({ wide: !(cursor.extent < WIDE) });
  cursor.extent = Number.NaN;
}

function unread(cursor: Cursor, what: string, words: string): void {
  noteDoubt(cursor, unreadPart(what, words, wordsBefore(cursor)));
}

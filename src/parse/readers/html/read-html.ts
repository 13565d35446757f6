/** The HTML reader: pages of document servers and of text archives. */
import type { Dropped } from '../../../model/document.ts';
import { UnreadableError } from '../../../model/errors.ts';
import { clean, foldSpace } from '../../../words/normalise.ts';
import type { Block, Reading } from '../../reading.ts';
import { splitLines, writeBlock } from '../inline.ts';
import { decodeText } from '../sniff.ts';
import { takeTail } from '../tail.ts';
import { takeNotes } from './notes.ts';
import { type Line, type Page, startPage } from './page.ts';
import { tokenise } from './tokens.ts';

const MAX_BYTES = 32 * 1024 * 1024;
/** An item that prints its number itself needs none from its list. */
const OWN_NUMBER = /^(\d{1,3}\.|\([a-z\d]{1,4}\))\s/;

/** Reads a page. Throws UnreadableError for pages too large or too deep for a text. */
export async function readHtml(bytes: Uint8Array, input: string): Promise<Reading> {
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableError(`'${input}' is a page of more than 32 MB: save its text as a file.`);
  }
  const { lines } = walk(decodePage(bytes), input);
  const isText = textRegion(lines);
  const { notes, rest } = takeNotes(lines.filter(isText));
  const site = lines.filter((line) => !isText(line));
  const written = rest.map(toBlocks);
  const tail = takeTail(written.flatMap(({ blocks }) => blocks));
  return {
    format: 'html',
    blocks: tail.blocks,
    notes: [...notes.map(({ mark, text }) => ({ mark, text, page: null })), ...tail.notes],
    dropped: [...site.map(dropLine), ...written.flatMap(({ dropped }) => dropped), ...tail.dropped],
    problems: [],
    extracted: clean(
      [
        ...[...rest, ...site].map(allWords),
        ...notes.map(({ mark, text }) => `${mark} ${text}`),
      ].join('\n'),
    ),
  };
}

/** The main part, when the page names one that holds most of its words; else all but the furniture. */
function textRegion(lines: readonly Line[]): (line: Line) => boolean {
  const size = (region: Line['region']): number =>
    lines
      .filter((line) => line.region === region)
      .reduce((sum, line) => sum + line.inlines.reduce((n, { text }) => n + text.length, 0), 0);
  const mainOnly = size('main') > size('page');
  return (line) => line.region === 'main' || (line.region === 'page' && !mainOnly);
}

function toBlocks(line: Line & { readonly noteTexts: readonly string[] }): {
  blocks: Block[];
  dropped: Dropped[];
} {
  const blocks: Block[] = [];
  const dropped: Dropped[] = [];
  let calls = 0;
  const inlines = line.inlines.map(({ text, standings, call }) => ({
    text,
    standings,
    note: call && { mark: call.mark, text: line.noteTexts[calls++] ?? '' },
  }));
  for (const group of splitLines(inlines)) {
    const { text, marks, footnotes } = writeBlock(group);
    if (text === '') {
      dropped.push(
        ...footnotes.map(({ mark }) => ({
          reason: 'footnote mark' as const,
          text: mark,
          page: null,
        })),
      );
      continue;
    }
    const number = blocks.length === 0 && !OWN_NUMBER.test(text) ? line.number : '';
    const role = line.role === 'heading' && /[,;:]$/.test(text) ? 'body' : line.role;
    const outline = role === 'heading' ? { outline: line.level } : {};
    blocks.push({ text, number, marks, footnotes, page: null, indent: null, role, ...outline });
  }
  return { blocks, dropped };
}

function dropLine(line: Line): Dropped {
  return { reason: 'decoration', text: foldSpace(clean(allWords(line))), page: null };
}

function allWords(line: Line): string {
  return [
    line.number,
    ...line.inlines.map(({ text, call }) => (call ? ` ${call.mark} ` : text)),
  ].join('');
}

/** The encoding a page declares counts when it is not valid UTF-8. */
function decodePage(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text;
  } catch {
    const charset = declaredCharset(text.slice(0, 4096));
    try {
      return charset === null ? text : new TextDecoder(charset).decode(bytes);
    } catch {
      return text;
    }
  }
}

function declaredCharset(start: string): string | null {
  let charset: string | null = null;
  tokenise(start, {
    open(name, attribute) {
      if (name !== 'meta') return;
      const inContent = /charset=([\w-]+)/i.exec(attribute('content') ?? '')?.[1];
      charset ??= attribute('charset') ?? inContent ?? null;
    },
    close: () => {},
    text: () => {},
  });
  return charset;
}

function walk(html: string, input: string): Page {
  const page = startPage(input);
  tokenise(html, page);
  page.end();
  return page;
}

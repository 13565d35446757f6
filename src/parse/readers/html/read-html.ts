/** The HTML reader: pages of document servers and of text archives. */
import type { Dropped, Problem } from '../../../model/document.ts';
import { UnreadableError } from '../../../model/errors.ts';
import { clean, foldSpace } from '../../../words/normalise.ts';
import type { Block, Reading, TrackedView } from '../../reading.ts';
import { type Decoded, decode } from '../encodings.ts';
import { splitLines, writeBlock } from '../inline.ts';
import { splitTail } from '../tail.ts';
import type { HtmlLine } from './line.ts';
import { extractNotes } from './notes.ts';
import { type Page, startPage } from './page.ts';
import { pictureProblems, problemsOf, sortInlines } from './seen.ts';
import { tokenise } from './tokens.ts';

const MAX_BYTES = 32 * 1024 * 1024;
/** An item that prints its number itself needs none from its list. */
const OWN_NUMBER = /^(\d{1,3}\.|\([a-z\d]{1,4}\))\s/;

/** Reads a page. Throws UnreadableError for pages too large or too deep for a text. */
export async function readHtml(
  bytes: Uint8Array,
  input: string,
  view: TrackedView = 'after',
): Promise<Reading> {
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableError(`'${input}' is a page of more than 32 MB: save its text as a file.`);
  }
  const { text, problems } = decodePage(bytes);
  const { lines, pictures, doubts } = walk(text, input);
  const isText = textRegion(lines);
  const { notes, rest } = extractNotes(lines.filter(isText));
  const site = lines.filter((line) => !isText(line));
  const written = rest.map((line) => toBlocks(line, view));
  const tail = splitTail(written.flatMap(({ blocks }) => blocks));
  return {
    format: 'html',
    blocks: tail.blocks,
    notes: [...notes.map(({ mark, text }) => ({ mark, text, page: null })), ...tail.notes],
    dropped: [...site.map(dropLine), ...written.flatMap(({ dropped }) => dropped), ...tail.dropped],
    problems: [
      ...problems,
      ...doubts,
      ...problemsOf(rest),
      ...textOfSite(site),
      ...pictureProblems(lines, pictures),
    ],
    extracted: clean(
      [
        ...written.map(({ extracted }) => extracted),
        ...site.map(allWords),
        ...notes.map(({ mark, text }) => `${mark} ${text}`),
      ].join('\n'),
    ),
  };
}

/** The main part, when the page names one that holds most of its words and all its paragraphs; else all but the furniture. */
function textRegion(lines: readonly HtmlLine[]): (line: HtmlLine) => boolean {
  const size = (region: HtmlLine['region']): number =>
    lines
      .filter((line) => line.region === region)
      .reduce((sum, line) => sum + line.inlines.reduce((n, { text }) => n + text.length, 0), 0);
  const mainOnly =
    size('main') > size('page') &&
    !lines.some((line) => line.region === 'page' && PARAGRAPH.test(wordsOfLine(line)));
  return (line) => line.region === 'main' || (line.region === 'page' && !mainOnly);
}

function toBlocks(
  line: HtmlLine & { readonly noteTexts: readonly string[] },
  view: TrackedView,
): {
  blocks: Block[];
  dropped: Dropped[];
  /** Its words, those that are left out apart. */
  extracted: string;
} {
  const blocks: Block[] = [];
  const { shown, dropped } = sortInlines(line.inlines, view);
  const extracted = [
    allWords({ ...line, inlines: shown }),
    ...dropped.map(({ text }) => text),
  ].join('\n');
  let calls = 0;
  const inlines = shown.map(({ text, standings, call }) => ({
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
    const more = {
      ...outline,
      ...(line.cell && { cell: line.cell }),
      ...(line.quoted > 0 && { quoted: line.quoted }),
    };
    blocks.push({ text, number, marks, footnotes, page: null, indent: null, role, ...more });
  }
  return { blocks, dropped, extracted };
}

function dropLine(line: HtmlLine): Dropped {
  return { reason: 'decoration', text: wordsOfLine(line), page: null };
}

/** A numbered paragraph, or one of a preamble. */
const PARAGRAPH =
  /^(?:(?:\d{1,3}[.)]|\([a-z]{1,3}\))\s+\p{Lu}\S*(?:\s+\S+){3,}|\p{Lu}\p{L}+ing\b(?:\s+\S+)+[,;]$)/su;

/** What stands in a part that pages keep for themselves and reads as a paragraph: it is left out, and said. */
function textOfSite(site: readonly HtmlLine[]): Problem[] {
  return site.flatMap((line) => {
    const words = wordsOfLine(line);
    if (!PARAGRAPH.test(words)) return [];
    const message = `“${words.slice(0, QUOTED)}” stands in a part that pages keep for menus, heads and asides, and was left out: it may be text.`;
    return [{ side: null, code: 'text-in-head', message, where: null }];
  });
}

function wordsOfLine(line: HtmlLine): string {
  return foldSpace(clean(allWords(line))).trim();
}

/** Characters of a paragraph that are quoted. */
const QUOTED = 60;

function allWords(line: HtmlLine): string {
  return [
    line.number,
    ...line.inlines.map(({ text, call }) => (call ? ` ${call.mark} ` : text)),
  ].join('');
}

/** A mark at the start wins, then UTF-8 where the bytes are that, then what the page declares. */
function decodePage(bytes: Uint8Array): Decoded {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return decode(bytes, declaredCharset(start));
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

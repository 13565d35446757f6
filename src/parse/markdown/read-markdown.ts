/** The Markdown reader: texts kept in repositories, with front matter, footnotes and typed numbers. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { Dropped } from '../../model/document.ts';
import { UnreadableError } from '../../model/errors.ts';
import { clean, foldSpace } from '../../text/normalise.ts';
import { type Inline, splitLines, writeBlock } from '../inline.ts';
import type { Block, Note, Reading } from '../reading.ts';
import { decodeText } from '../sniff.ts';
import { type Node, toInlines } from './inlines.ts';

const MAX_BYTES = 8 * 1024 * 1024;
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
/** `* TOC` with `{:toc}`: where a site puts its table of contents. */
const CONTENTS_MARKER = /^(?:TOC\s*)?\{:\s?toc\}$|^\[TOC\]$/i;

interface Output {
  readonly source: string;
  readonly noteTexts: ReadonlyMap<string, string>;
  readonly blocks: Block[];
  readonly dropped: Dropped[];
  readonly extracted: string[];
}

/** Reads Markdown. Throws UnreadableError for what no text is: more than 8 MB, or nested without end. */
export async function readMarkdown(bytes: Uint8Array, input: string): Promise<Reading> {
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableError(`'${input}' holds more than 8 MB of Markdown: compare a part of it.`);
  }
  const whole = decodeText(bytes).replace(/\r\n?/g, '\n');
  const matter = FRONT_MATTER.exec(whole);
  const source = whole.slice(matter?.[0].length ?? 0);
  const tree = parseTree(source, input);
  const notes = notesOf(tree);
  const out: Output = {
    source,
    noteTexts: new Map(notes.map((note) => [note.mark, note.text])),
    blocks: [],
    dropped: [],
    extracted: notes.map((note) => `${note.mark} ${note.text}`),
  };
  if (matter) drop('decoration', matter[1]!, out);
  for (const node of tree) writeNode(node, '', out);
  return {
    format: 'markdown',
    blocks: out.blocks,
    notes,
    dropped: out.dropped,
    problems: [],
    extracted: out.extracted.join('\n'),
  };
}

function parseTree(source: string, input: string): Node[] {
  try {
    return fromMarkdown(source, {
      extensions: [gfmFootnote()],
      mdastExtensions: [gfmFootnoteFromMarkdown()],
    }).children;
  } catch (error) {
    // The parser is recursive in quotes and lists.
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableError(
      `'${input}' nests quotes or lists without end: save it as plain text.`,
    );
  }
}

/** Notes in the order of their definitions, by the label a call uses. */
function notesOf(nodes: readonly Node[]): Note[] {
  return nodes.flatMap((node): Note[] => {
    if (node.type !== 'footnoteDefinition') return [];
    const text = node.children.map((child) => wordsOf(child)).join(' ');
    return [{ mark: node.label ?? node.identifier, text: foldSpace(text), page: null }];
  });
}

/** Plain words of a block and of the blocks in it. */
function wordsOf(node: Node): string {
  if (node.type === 'paragraph' || node.type === 'heading') {
    return writeBlock(toInlines(node.children, new Map())).text;
  }
  if ('children' in node) return node.children.map((child) => wordsOf(child)).join(' ');
  return writeBlock(toInlines([node], new Map())).text;
}

function writeNode(node: Node, number: string, out: Output): void {
  switch (node.type) {
    case 'paragraph':
      writeLines(toInlines(node.children, out.noteTexts), number, 'body', out);
      return;
    case 'heading':
      writeLines(toInlines(node.children, out.noteTexts), number, 'heading', out);
      return;
    case 'list':
      for (const item of node.children) {
        let own = itemNumber(item.position?.start.offset, out.source);
        for (const child of item.children) {
          writeNode(child, own, out);
          own = '';
        }
      }
      return;
    case 'blockquote':
      for (const child of node.children) writeNode(child, '', out);
      return;
    case 'code':
    case 'html':
      writeLines(toInlines([node], out.noteTexts), number, 'body', out);
      return;
    default:
      return;
  }
}

/** The number as typed, which need not be the one that Markdown would count. */
function itemNumber(offset: number | undefined, source: string): string {
  const typed = /^(\d{1,9})([.)])/.exec(source.slice(offset, (offset ?? 0) + 12));
  return typed ? `${typed[1]}${typed[2]}` : '•';
}

function writeLines(
  inlines: readonly Inline[],
  listNumber: string,
  wanted: Block['role'],
  out: Output,
): void {
  let number = listNumber;
  for (const line of splitLines(inlines)) {
    const { text, marks, footnotes } = writeBlock(line);
    if (CONTENTS_MARKER.test(text)) {
      drop('table of contents', text, out);
      continue;
    }
    const noteMarks = footnotes.map((note) => note.mark);
    if (text === '') {
      for (const mark of noteMarks) drop('footnote mark', mark, out);
      continue;
    }
    out.extracted.push(number, text, ...noteMarks);
    const role = wanted === 'heading' && /[,;:]$/.test(text) ? 'body' : wanted;
    out.blocks.push({ text, number, marks, footnotes, page: null, indent: null, role });
    number = '';
  }
}

function drop(reason: Dropped['reason'], words: string, out: Output): void {
  const text = foldSpace(clean(words));
  if (text === '') return;
  out.extracted.push(text);
  out.dropped.push({ reason, text, page: null });
}

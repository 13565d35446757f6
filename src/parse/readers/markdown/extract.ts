/** Markdown to a Reading: front matter, footnotes, typed numbers. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Dropped } from '../../../model/document.ts';
import { clean, foldSpace } from '../../../words/normalise.ts';
import type { Block, Note, Reading } from '../../reading.ts';
import { decode } from '../encodings.ts';
import { type Inline, splitLines, writeBlock } from '../inline.ts';
import { type Picture, picturesAmong } from '../pictures.ts';
import { splitTail } from '../tail.ts';
import { extractDefinitions } from './definitions.ts';
import {
  extractPictures,
  type MarkdownContext,
  type MarkdownNode,
  markdownInlines,
  withChangesByHand,
} from './inlines.ts';
import { tableIn } from './table.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
/** `* TOC` with `{:toc}`: where a site puts its table of contents. */
const CONTENTS_MARKER = /^(?:TOC\s*)?\{:\s?toc\}$|^\[TOC\]$/i;

interface Output {
  readonly source: string;
  readonly context: MarkdownContext;
  readonly blocks: Block[];
  readonly dropped: Dropped[];
  readonly pictures: Picture[];
  readonly extracted: string[];
}

export type MarkdownExtraction =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly reason: 'nested' };

/** Signs that open quotes and lists, one in the other on one line: the parser's time explodes. */
const NESTED = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>])){50}/m;

/** Reads Markdown; runs inside the worker. */
export function extractMarkdown(bytes: Uint8Array): MarkdownExtraction {
  const { text: written, problems } = decode(bytes);
  const text = written.replace(/\r\n?/g, '\n');
  if (NESTED.test(text)) return { ok: false, reason: 'nested' };
  try {
    const reading = readingOf(text);
    return { ok: true, reading: { ...reading, problems: [...problems, ...reading.problems] } };
  } catch (error) {
    // The parser, and what walks over its tree, is recursive in quotes, lists and emphasis.
    if (error instanceof RangeError) return { ok: false, reason: 'nested' };
    throw error;
  }
}

function readingOf(whole: string): Reading {
  const matter = FRONT_MATTER.exec(whole);
  const {
    source,
    notes: defined,
    links,
  } = extractDefinitions(whole.slice(matter?.[0].length ?? 0));
  const notes = defined.map(({ label, source: words }): Note => {
    const text = parseTree(words)
      .map((node) => wordsOf(node, links))
      .join(' ');
    return { mark: label, text: foldSpace(text), page: null };
  });
  const out: Output = {
    source,
    context: { links, notes: noteQueues(notes) },
    blocks: [],
    dropped: [],
    pictures: [],
    extracted: notes.map((note) => `${note.mark} ${note.text}`),
  };
  if (matter) drop('decoration', matter[1]!, out);
  for (const node of parseTree(source)) writeNode(node, '', out);
  const tail = splitTail(out.blocks);
  return {
    format: 'markdown',
    blocks: tail.blocks,
    notes: [...notes, ...tail.notes],
    dropped: [...out.dropped, ...tail.dropped],
    problems: picturesAmong(
      out.blocks.map(({ text }) => text),
      out.pictures,
    ),
    extracted: out.extracted.join('\n'),
  };
}

/** Brackets are contested text here, not links: their constructs are off (and slow on hostile files). */
const LINKS_OFF = {
  disable: { null: ['labelStartLink', 'labelStartImage', 'labelEnd', 'definition'] },
};

function parseTree(source: string): MarkdownNode[] {
  return fromMarkdown(source, { extensions: [LINKS_OFF] }).children;
}

/** Labels that are defined more than once are used up in order. */
function noteQueues(notes: readonly Note[]): Map<string, string[]> {
  const queues = new Map<string, string[]>();
  for (const { mark, text } of notes) queues.set(mark, [...(queues.get(mark) ?? []), text]);
  return queues;
}

/** Plain words of a block and of the blocks in it. */
function wordsOf(node: MarkdownNode, links: ReadonlySet<string>): string {
  const nodes = node.type === 'paragraph' || node.type === 'heading' ? node.children : [node];
  if ('children' in node && nodes[0] === node) {
    return node.children.map((child) => wordsOf(child, links)).join(' ');
  }
  return writeBlock(markdownInlines(nodes, { links, notes: new Map() })).text;
}

function writeNode(
  node: MarkdownNode,
  number: string,
  out: Output,
  role: Block['role'] = 'body',
): void {
  switch (node.type) {
    case 'paragraph':
      if (writeTable(node, out)) return;
      writeLines(markdownInlines(node.children, out.context), number, role, out);
      return;
    case 'heading':
      writeLines(markdownInlines(node.children, out.context), number, 'heading', out, node.depth);
      return;
    case 'list':
      for (const item of node.children) {
        let own = itemNumber(item.position?.start.offset, out.source);
        for (const child of item.children) {
          writeNode(child, own, out, role);
          own = '';
        }
      }
      return;
    case 'blockquote':
      for (const child of node.children) writeNode(child, '', out);
      return;
    case 'code':
    case 'html':
      writeLines(markdownInlines([node], out.context), number, 'body', out);
      return;
    default:
      return;
  }
}

/** Writes what stands above a table, then each of its cells as a line; false for a paragraph that is no table. */
function writeTable({ position }: MarkdownNode, out: Output): boolean {
  const table = tableIn(out.source.slice(position?.start.offset, position?.end.offset));
  if (!table) return false;
  const write = (source: string, role: Block['role']): void => {
    for (const node of parseTree(source)) writeNode(node, '', { ...out, source }, role);
  };
  write(table.above, 'body');
  const place = out.blocks.length;
  for (const { row, column, text } of table.cells) {
    const from = out.blocks.length;
    write(text, 'table');
    for (let at = from; at < out.blocks.length; at += 1) {
      out.blocks[at] = { ...out.blocks[at]!, cell: { table: place, row, column } };
    }
  }
  return true;
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
  depth?: number,
): void {
  let number = listNumber;
  for (const line of splitLines(inlines)) {
    const { words, alts } = extractPictures(line);
    const { text, marks, footnotes } = writeBlock(withChangesByHand(words));
    const place = { at: out.blocks.length, alone: text === '' };
    out.pictures.push(...alts.map((alt) => ({ ...place, alt })));
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
    const outline = role === 'heading' && depth !== undefined ? { outline: depth } : {};
    out.blocks.push({ text, number, marks, footnotes, page: null, indent: null, role, ...outline });
    number = '';
  }
}

function drop(reason: Dropped['reason'], words: string, out: Output): void {
  const text = foldSpace(clean(words));
  if (text === '') return;
  out.extracted.push(text);
  out.dropped.push({ reason, text, page: null });
}

/** Text pieces of a binary Word file to the paragraphs that the Word reader knows. */
import type { Boundaries, Piece as FilePiece } from 'word-extractor/lib/word-ole-extractor.js';
import { PLAIN_PARAGRAPH } from '../docx/formats.ts';
import { PLAIN_DOCX_LOOK } from '../docx/looks.ts';
import { symbolCharacter } from '../docx/symbols.ts';
import type { NoteCall, Revision, Story, WordParagraph } from '../docx/word-model.ts';
import { plexNumbers, plexPositions, type Structure, stringTable, structure } from './fib.ts';
import { hasAutomaticNumbers } from './lists.ts';
import { type RunProperties, readDate, readRuns } from './properties.ts';

export interface DocText {
  readonly body: readonly WordParagraph[];
  readonly footnotes: readonly Story[];
  readonly endnotes: readonly Story[];
  /** Running heads and feet, one paragraph each. */
  readonly furniture: readonly WordParagraph[];
  /** What the file holds beyond this: numbers that Word gives to lists, and comments. */
  readonly beyond: readonly ('numbers' | 'comments')[];
}

/** All characters in the order of the text, with what is known of each. */
interface Characters {
  readonly text: string;
  readonly propertiesAt: (at: number) => RunProperties | null;
  readonly authors: readonly string[];
}

type Calls = ReadonlyMap<number, NoteCall>;

/** `main` and `table` are streams of the file; pieces say where the characters are. */
export function readDocText(
  main: Buffer,
  table: Buffer,
  pieces: readonly FilePiece[],
  sizes: Boundaries,
): DocText {
  const characters = readCharacters(main, table, pieces);
  const footnoteCalls = plexPositions(structure(main, table, 'footnoteCalls'), 2);
  const endnoteCalls = plexPositions(structure(main, table, 'endnoteCalls'), 2);
  const calls = new Map<number, NoteCall>([
    ...callsOf('footnote', footnoteCalls, structure(main, table, 'footnoteCalls')),
    ...callsOf('endnote', endnoteCalls, structure(main, table, 'endnoteCalls')),
  ]);
  const footnotesAt = sizes.ccpText;
  const furnitureAt = footnotesAt + sizes.ccpFtn;
  const endnotesAt = furnitureAt + sizes.ccpHdd + sizes.ccpAtn;
  const boxesAt = endnotesAt + sizes.ccpEdn;
  const stories = (name: Structure, at: number): Story[] =>
    storyRanges(structure(main, table, name)).map(([from, to], i) => ({
      id: String(i),
      revision: null,
      paragraphs: paragraphsIn(characters, at + from, at + to, new Map()),
    }));
  return {
    body: [
      ...paragraphsIn(characters, 0, sizes.ccpText, calls),
      ...paragraphsIn(characters, boxesAt, boxesAt + sizes.ccpTxbx, new Map()),
    ],
    footnotes: stories('footnoteTexts', footnotesAt),
    endnotes: stories('endnoteTexts', endnotesAt),
    furniture: paragraphsIn(characters, furnitureAt, furnitureAt + sizes.ccpHdd, new Map()),
    beyond: [
      ...(hasAutomaticNumbers(main, table) ? (['numbers'] as const) : []),
      ...(sizes.ccpAtn > 0 ? (['comments'] as const) : []),
    ],
  };
}

/** Data of 0 says that the mark is typed: it is the character at that place. */
function callsOf(
  kind: NoteCall['kind'],
  positions: readonly number[],
  plex: Buffer,
): [number, NoteCall][] {
  return plexNumbers(plex).map((data, i) => [
    positions[i]!,
    { kind, id: String(i), custom: data === 0 },
  ]);
}

/** The last position of such a plex closes nothing. */
function storyRanges(plex: Buffer): [number, number][] {
  const positions = plexPositions(plex, 0);
  return positions.slice(0, -2).map((from, i) => [from, positions[i + 1]!]);
}

function readCharacters(main: Buffer, table: Buffer, pieces: readonly FilePiece[]): Characters {
  const western = new TextDecoder('windows-1252');
  let text = '';
  const placed = pieces.map(({ startFilePos, unicode, totLength }) => {
    const width = unicode ? 2 : 1;
    const bytes = main.subarray(startFilePos, startFilePos + totLength * width);
    const start = text.length;
    text += unicode ? bytes.toString('utf16le') : western.decode(bytes);
    return { start, startFilePos, width };
  });
  const runs = readRuns(main, table).sort((a, b) => a.start - b.start);
  let piece = 0;
  const propertiesAt = (at: number): RunProperties | null => {
    while (piece > 0 && placed[piece]!.start > at) piece -= 1;
    while (piece + 1 < placed.length && placed[piece + 1]!.start <= at) piece += 1;
    const here = placed[piece];
    return here ? findRun(runs, here.startFilePos + (at - here.start) * here.width) : null;
  };
  return { text, propertiesAt, authors: stringTable(structure(main, table, 'authors')) };
}

function findRun(runs: readonly RunProperties[], position: number): RunProperties | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (position < run.start) high = middle - 1;
    else if (position >= run.end) low = middle + 1;
    else return run;
  }
  return null;
}

/** Control characters of the format ([MS-DOC] 2.4.1) and what they are in a text. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\u000b': '\n',
  '\u000e': '\n',
  '\u001e': '\u2011',
};
const PARAGRAPH_ENDS = new Set(['\r', '\u0007', '\u000c']);

function paragraphsIn(
  characters: Characters,
  from: number,
  to: number,
  calls: Calls,
): WordParagraph[] {
  const { text, propertiesAt } = characters;
  const end = Math.min(to, text.length);
  const paragraphs: WordParagraph[] = [];
  const fields: ('code' | 'result')[] = [];
  let container = 0;
  let open = newParagraph(container);
  let words = '';
  let standing: RunProperties | null = null;

  const flush = (): void => {
    if (words !== '') open.pieces.push(pieceOf(words, standing, characters));
    words = '';
  };
  for (let at = from; at < end; at += 1) {
    const character = text[at]!;
    const properties = propertiesAt(at);
    if (properties !== standing) {
      flush();
      standing = properties;
    }
    const call = calls.get(at);
    if (call) {
      flush();
      open.pieces.push({ ...pieceOf('', standing, characters), note: call });
      if (call.custom)
        open.pieces.push({ ...pieceOf(character, standing, characters), mark: true });
    } else if (PARAGRAPH_ENDS.has(character)) {
      flush();
      open.markInserted = revisionOf(standing, 'inserted', characters);
      open.markDeleted = revisionOf(standing, 'deleted', characters);
      open.inTable = character === '\u0007';
      paragraphs.push(open);
      if (character === '\u0007') container += 1;
      open = newParagraph(container);
    } else if (character === '\u0013') fields.push('code');
    else if (character === '\u0014') fields[Math.max(0, fields.length - 1)] = 'result';
    else if (character === '\u0015') fields.pop();
    else if (!fields.includes('code')) {
      if (properties?.symbol) words += symbolCharacter('Symbol', properties.symbol.toString(16));
      else words += SPECIAL[character] ?? (character < ' ' && character !== '\t' ? '' : character);
    }
  }
  flush();
  if (open.pieces.length > 0) paragraphs.push(open);
  return paragraphs;
}

function newParagraph(container: number): WordParagraph {
  return {
    pieces: [],
    format: PLAIN_PARAGRAPH,
    oldFormat: null,
    markInserted: null,
    markDeleted: null,
    container,
    inTable: false,
    inContents: false,
    section: 0,
    pictures: [],
    chunk: null,
  };
}

function pieceOf(
  text: string,
  properties: RunProperties | null,
  characters: Characters,
): WordParagraph['pieces'][number] {
  return {
    text,
    italic: properties?.italic ?? false,
    bold: properties?.bold ?? false,
    style: null,
    hidden: properties?.hidden ?? false,
    superscript: properties?.superscript ?? false,
    look: { ...PLAIN_DOCX_LOOK, struck: properties?.struck ?? false },
    placeholder: false,
    code: null,
    inserted: revisionOf(properties, 'inserted', characters),
    deleted: revisionOf(properties, 'deleted', characters),
    comments: [],
    note: null,
    mark: false,
  };
}

function revisionOf(
  properties: RunProperties | null,
  kind: 'inserted' | 'deleted',
  { authors }: Characters,
): Revision | null {
  if (!properties?.[kind]) return null;
  const author = authors[kind === 'inserted' ? properties.insertedBy : properties.deletedBy];
  const date = readDate(kind === 'inserted' ? properties.insertedOn : properties.deletedOn);
  return { author: author ?? '', date };
}

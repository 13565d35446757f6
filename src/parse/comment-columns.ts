/** Tables in which comments stand beside or below the text: they are comments on it, and several versions side by side are told. */
import type { Dropped, Mark, Problem } from '../model/document.ts';
import type { RoomStanding } from '../model/position.ts';
import { firstFew } from '../words/first-few.ts';
import {
  columnOf,
  columnsOfText,
  isCommentHead,
  isSpeaker,
  LONGEST_HEAD,
} from './comment-cells.ts';
import { lineStanding } from './positions/status.ts';
import type { Block, Reading, TableCell } from './reading.ts';
import { numberOfBlock, printedWords } from './segment/block-number.ts';
import { hasNumber } from './segment/numbering.ts';

const SHOWN = 4;
/** The cell that names a row of text, `Text | Urges …`. */
const TEXT_ROW = /^(?:(?:current|draft|original|agreed|proposed)\s+)?text\s*:?$/i;

/** Takes such columns and rows out of the text: each comment becomes one on the words of its row, or of the row above. */
export function withoutCommentColumns(reading: Reading): Reading {
  if (!reading.blocks.some(({ cell }) => cell)) return reading;
  const columns = columnsOfText(reading.blocks);
  const rows = commentRows(reading.blocks, columns.tables);
  if (columns.heads.size + columns.versions.size + rows.size === 0) return reading;
  const state = new Map<string, string[]>();
  const dropped: Dropped[] = [];
  const isComment = ({ cell }: Block): boolean =>
    cell !== undefined && (columns.heads.has(columnOf(cell)) || rows.has(rowOf(cell)));
  let above = '';
  for (const block of reading.blocks) {
    const { cell, text, page } = block;
    if (!cell) continue;
    const row = rowOf(cell);
    if (!isComment(block)) {
      above = row;
      continue;
    }
    dropped.push({ reason: 'comment', text: printedWords(block), page });
    const head = rows.get(row) ?? columns.heads.get(columnOf(cell)) ?? '';
    const to = rows.has(row) ? above : row;
    if (text === head || (cell.row === 0 && columns.heads.get(columnOf(cell)) === text)) continue;
    const said = state.get(to) ?? [];
    said.push(isSpeaker(head) ? `${head}: ${text}` : text);
    state.set(to, said);
  }
  const blocks = reading.blocks.flatMap((block): Block[] => {
    const { cell, text, page, footnotes } = block;
    if (isComment(block)) return [];
    if (!cell || !columns.tables.has(cell.table)) return [block];
    const isHead = cell.row === 0 && text.length <= LONGEST_HEAD && !hasNumber(`${text} A`);
    if ((isHead && columns.heads.size > 0 && isTitle(text)) || TEXT_ROW.test(text)) {
      if (footnotes.length > 0) return [block];
      dropped.push({ reason: 'decoration', text: printedWords(block), page });
      return [];
    }
    const own = state.get(rowOf(cell)) ?? [];
    state.delete(rowOf(cell));
    return [withComments(block, own)];
  });
  return {
    ...reading,
    blocks,
    dropped: [...reading.dropped, ...dropped],
    problems: [
      ...reading.problems,
      ...(columns.heads.size > 0 ? [columnProblem([...columns.heads.values()])] : []),
      ...(rows.size > 0 ? [rowProblem([...rows.values()])] : []),
      ...(columns.versions.size > 0 ? [versionProblem()] : []),
    ],
  };
}

/** The head of a column of text is none of its words. */
function isTitle(text: string): boolean {
  return !/[,;:.]$/.test(text);
}

/** Rows below a numbered one that open with who speaks or with `Comments`, by their name, with that head. */
function commentRows(blocks: readonly Block[], tables: ReadonlySet<number>): Map<string, string> {
  const found = new Map<string, string>();
  for (const { cell, text } of blocks) {
    if (cell?.column !== 0 || cell.row === 0 || !tables.has(cell.table)) continue;
    if (isCommentHead(text) || isSpeaker(text)) found.set(rowOf(cell), text);
  }
  // Beside a numbered paragraph it is who proposes it.
  for (const block of blocks) {
    if (block.cell && block.cell.column > 0 && numberOfBlock(block)?.shape === '1.') {
      found.delete(rowOf(block.cell));
    }
  }
  // A row of one cell is no comment: there is nothing beside the name.
  const beside = new Set(
    blocks.flatMap(({ cell }) => (cell && cell.column > 0 ? [rowOf(cell)] : [])),
  );
  for (const [row, head] of found) if (!beside.has(row) && !isCommentHead(head)) found.delete(row);
  return found;
}

function withComments(block: Block, comments: readonly string[]): Block {
  if (comments.length === 0) return block;
  const { text, marks } = block;
  const standings = comments.map(lineStanding).filter((standing) => standing !== null);
  const standing: RoomStanding | undefined = block.standing ?? standings[0];
  const said = comments.filter((note) => lineStanding(note) === null);
  return {
    ...block,
    ...(standing && { standing }),
    marks: [
      ...marks,
      ...said.map((note): Mark => ({ kind: 'comment', start: 0, end: text.length, note })),
    ],
  };
}

function rowOf({ table, row }: TableCell): string {
  return `${table}/${row}`;
}

function columnProblem(heads: readonly string[]): Problem {
  const named = [...new Set(heads)].filter((head) => head !== '').map((head) => `“${head}”`);
  const column = heads.length === 1 ? 'A column of a table' : 'Columns of tables';
  const headed = named.length > 0 ? ` headed ${firstFew(named, SHOWN)}` : '';
  const message = `${column}${headed} stands beside the text: read as comments on it, not as text.`;
  return { side: null, code: 'comment-column', message, where: null };
}

function rowProblem(heads: readonly string[]): Problem {
  const named = [...new Set(heads)].map((head) => `“${head}”`);
  const message = `Rows of a table that open with ${firstFew(named, SHOWN)} stand below the text: read as comments on it, not as text.`;
  return { side: null, code: 'comment-column', message, where: null };
}

function versionProblem(): Problem {
  const message =
    'Columns of a table hold paragraphs of the same numbers: several versions stand side by side and were read as one text. Keep one of them in a file of its own.';
  return { side: null, code: 'versions-side-by-side', message, where: null };
}

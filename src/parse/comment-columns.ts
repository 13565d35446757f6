/** Tables in which comments stand beside the text, in a column that says so: they are comments on it. */
import type { Dropped, Mark, Problem } from '../model/document.ts';
import { firstFew } from '../words/first-few.ts';
import { isSubject, readParties } from './language/parties.ts';
import type { Block, Reading, TableCell } from './reading.ts';
import { printedWords } from './segment/block-number.ts';
import { hasNumber } from './segment/numbering.ts';

const COMMENTS =
  '(?:comments?|rationales?|remarks?|justifications?|explanations?|explanatory notes?|observations?|reasons?|reasoning|notes?|feedback|responses?|background|commentaires?|remarques?|motifs?|observaciones|comentarios|justificaci(?:ón|ones)|razones|fundamentación)';
/** `Comments`, `General remarks`, `Rationale / justification`, `Comments by Norway`. */
const HEAD = new RegExp(
  `^(?:(?:general|specific|further|our|any|party|state|your)\\s+)?${COMMENTS}(?:\\s*(?:[/&,]|and|or|et|y|o)\\s*${COMMENTS})?(?:\\s+(?:by|from|of|on|for|de|des|del)\\s.{2,60})?\\s*[:.]?$`,
  'iu',
);
/** Longest head of a column, in characters. */
const LONGEST = 90;
const SHOWN = 4;

/** Takes such columns out of the text: each comment becomes one on the words of its row. */
export function withoutCommentColumns(reading: Reading): Reading {
  const heads = headsOf(reading.blocks);
  if (heads.size === 0) return reading;
  const isComment = ({ cell }: Block): boolean => cell !== undefined && heads.has(columnOf(cell));
  const comments = new Map<string, string[]>();
  const tables = new Set([...heads.values()].map(({ cell }) => cell.table));
  const dropped: Dropped[] = [];
  for (const block of reading.blocks) {
    if (!isComment(block)) continue;
    const { cell, text, page } = block;
    dropped.push({ reason: 'comment', text: printedWords(block), page });
    const row = rowOf(cell!);
    const { text: head } = heads.get(columnOf(cell!))!;
    const said = speaks(head) ? `${head}: ${text}` : text;
    if (cell!.row > 0) comments.set(row, [...(comments.get(row) ?? []), said]);
  }
  const blocks = reading.blocks.flatMap((block): Block[] => {
    const { cell, text, page } = block;
    if (isComment(block)) return [];
    if (!cell || !tables.has(cell.table)) return [block];
    if (cell.row === 0 && text.length <= LONGEST && block.footnotes.length === 0) {
      dropped.push({ reason: 'decoration', text: printedWords(block), page });
      return [];
    }
    const own = comments.get(rowOf(cell)) ?? [];
    comments.delete(rowOf(cell));
    const marks = own.map((note): Mark => ({ kind: 'comment', start: 0, end: text.length, note }));
    return [{ ...block, marks: [...block.marks, ...marks] }];
  });
  const found = [...heads.values()].map(({ text }) => `“${text}”`);
  return {
    ...reading,
    blocks,
    dropped: [...reading.dropped, ...dropped],
    problems: [...reading.problems, commentProblem([...new Set(found)])],
  };
}

/** Heads of columns of comments that stand beside numbered paragraphs, by their column. */
function headsOf(blocks: readonly Block[]): Map<string, { cell: TableCell; text: string }> {
  const found = new Map<string, { cell: TableCell; text: string }>();
  const beside = new Set<number>();
  for (const { cell, text, number } of blocks) {
    if (!cell) continue;
    const isHead = cell.row === 0 && text.length <= LONGEST && (HEAD.test(text) || speaks(text));
    if (isHead) found.set(columnOf(cell), { cell, text });
    else if (!found.has(columnOf(cell)) && (number !== '' || hasNumber(`${text} A`))) {
      beside.add(cell.table);
    }
  }
  for (const [column, { cell }] of found) if (!beside.has(cell.table)) found.delete(column);
  return found;
}

/** The name of who speaks in a column of its own. */
function speaks(head: string): boolean {
  return !isSubject(head) && readParties(head) !== null;
}

function columnOf({ table, column }: TableCell): string {
  return `${table}/${column}`;
}

function rowOf({ table, row }: TableCell): string {
  return `${table}/${row}`;
}

function commentProblem(heads: readonly string[]): Problem {
  const column = heads.length === 1 ? 'A column of a table' : 'Columns of tables';
  const message = `${column} headed ${firstFew(heads, SHOWN)} stands beside the text: read as comments on it, not as text.`;
  return { side: null, code: 'comment-column', message, where: null };
}

/** Which cells of a table say something of the text beside or above them, and which columns hold other versions of it. */
import { isSubject, readParties } from './language/parties.ts';
import { isSpoken } from './positions/spoken.ts';
import type { Block, TableCell } from './reading.ts';
import { isOpeningFormula } from './segment/formulas.ts';
import { isNumberAlone, readNumber } from './segment/numbering.ts';

const COMMENTS =
  '(?:comments?|rationales?|remarks?|justifications?|explanations?|explanatory notes?|observations?|reasons?|reasoning|notes?|feedback|responses?|background|proposals?|(?:proposed )?amendments|positions?|suggestions?|status|delegations?|states?|part(?:y|ies)|countr(?:y|ies)|proponents?|sources?|edits|commentaires?|remarques?|motifs?|observaciones|comentarios|justificaci(?:ón|ones)|razones|fundamentación)';
/** `Comments`, `General remarks`, `Rationale / justification`, `Comments by Norway`. */
const HEAD = new RegExp(
  `^(?:(?:general|specific|further|our|any|party|state|your|delegations['’]?)\\s+)?${COMMENTS}(?:\\s*(?:[/&,]|and|or|et|y|o)\\s*${COMMENTS})?(?:\\s+(?:by|from|of|on|for|de|des|del)\\s.{2,60})?\\s*[:.]?$`,
  'iu',
);
/** Longest head of a column, in characters. */
export const LONGEST_HEAD = 90;

export interface Columns {
  /** Head of each column of comments, by its name; empty where it has none. */
  readonly heads: ReadonlyMap<string, string>;
  /** Tables with several columns of the same paragraphs. */
  readonly versions: ReadonlySet<number>;
  /** Tables in which numbered paragraphs stand. */
  readonly tables: ReadonlySet<number>;
}

interface Column {
  head: string;
  filled: number;
  spoken: number;
  readonly numbers: Map<number, string>;
}

/** What each column of each table is. */
export function columnsOfText(blocks: readonly Block[]): Columns {
  const columns = new Map<string, Column & { readonly table: number }>();
  for (const block of blocks) {
    const { cell, text } = block;
    if (!cell) continue;
    const name = columnOf(cell);
    const own = columns.get(name) ?? {
      table: cell.table,
      head: '',
      filled: 0,
      spoken: 0,
      numbers: new Map(),
    };
    columns.set(name, own);
    const number = numberIn(block);
    if (number !== '') own.numbers.set(cell.row, number);
    else if (cell.row === 0 && text.length <= LONGEST_HEAD && isHead(text)) own.head ||= text;
    else if (
      !(cell.row === 0 && own.filled === 0 && text.length <= LONGEST_HEAD && !isSpoken(text))
    ) {
      own.filled += 1;
      if (isSpoken(text)) own.spoken += 1;
    }
  }
  const tables = new Set(
    [...columns.values()].flatMap(({ table, numbers, head }) =>
      numbers.size > 0 && head === '' ? [table] : [],
    ),
  );
  const heads = new Map<string, string>();
  for (const [name, { table, head, filled, spoken, numbers }] of columns) {
    if (!tables.has(table)) continue;
    const isSaid = numbers.size === 0 && spoken > 0 && spoken * 2 >= filled;
    if (head !== '' || isSaid) heads.set(name, head);
  }
  return { heads, tables, versions: sameNumbers(columns, heads) };
}

/** The number of a paragraph in a cell, also where it stands alone; empty for other cells. */
function numberIn({ text, number }: Block): string {
  if (number !== '') return number;
  const found = isNumberAlone(text) ? readNumber(`${text} A`) : readNumber(text);
  if (found && found.shape !== '•') return found.bare;
  return isOpeningFormula(text) ? 'formula' : '';
}

function isHead(text: string): boolean {
  return HEAD.test(text) || isSpeaker(text);
}

/** The name of who speaks in a column or row of its own. */
export function isSpeaker(head: string): boolean {
  return !isSubject(head) && readParties(head) !== null;
}

/** True for the head of a row of comments, `Comments`, `Rationale`. */
export function isCommentHead(text: string): boolean {
  return text.length <= LONGEST_HEAD && HEAD.test(text);
}

/** Tables of which two columns hold paragraphs of the same numbers in the same rows. */
function sameNumbers(
  columns: ReadonlyMap<string, Column & { readonly table: number }>,
  heads: ReadonlyMap<string, string>,
): Set<number> {
  const found = new Set<number>();
  const firsts = new Map<number, Column>();
  for (const [name, column] of columns) {
    if (heads.has(name) || column.numbers.size < 2) continue;
    const first = firsts.get(column.table);
    if (!first) {
      firsts.set(column.table, column);
      continue;
    }
    const shared = [...column.numbers].filter(([row, number]) => first.numbers.get(row) === number);
    if (shared.length >= 2 && shared.length * 2 >= column.numbers.size) found.add(column.table);
  }
  return found;
}

/** The name of the column of a cell. */
export function columnOf({ table, column }: Pick<TableCell, 'table' | 'column'>): string {
  return `${table}/${column}`;
}

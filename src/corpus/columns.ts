/**
 * Reading columns of a file that may be damaged: libsql ends the whole process at text that is no UTF-8, so text
 * is asked for as bytes, and numbers as numbers whatever the file has in their place.
 */
import { isUtf8 } from 'node:buffer';

/** Columns that are numbers; all others of documents and paragraphs are text. */
const NUMBERS: ReadonlySet<string> = new Set(['id', 'level', 'strength', 'words', 'paragraphs']);

/** The list of a select; each column is called by the last part of its name, or by what stands behind ` as `. */
export function columns(...names: readonly string[]): string {
  return names
    .map((one) => {
      const [what = '', name = what.slice(what.lastIndexOf('.') + 1)] = one.split(' as ');
      return `cast(${what} as ${NUMBERS.has(name) ? 'integer' : 'blob'}) as ${name}`;
    })
    .join(', ');
}

/** Rows of such a select, their bytes as text. Throws as SQLite does when the file is damaged. */
export function rowsOf<Row>(rows: readonly unknown[]): Row[] {
  return rows.map((row) => rowOf<Row>(row));
}

export function rowOf<Row>(row: unknown): Row {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row as object)) read[name] = readable(value);
  return read as Row;
}

function readable(value: unknown): unknown {
  if (!(value instanceof Uint8Array || value instanceof ArrayBuffer)) return value;
  const bytes =
    value instanceof ArrayBuffer
      ? Buffer.from(value)
      : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  const text = bytes.toString('utf8');
  // Bytes that are no text become this sign, which a text may have as well.
  if (text.includes('\ufffd') && !isUtf8(bytes)) {
    throw Object.assign(new Error('text that is no text'), { code: 'SQLITE_CORRUPT' });
  }
  return text;
}

/** Character properties of a binary Word file: runs of file positions with what they say. */
import { structure } from './fib.ts';

export interface RunProperties {
  readonly start: number;
  readonly end: number;
  readonly deleted: boolean;
  readonly inserted: boolean;
  /** Positions in the table of authors. */
  readonly insertedBy: number;
  readonly deletedBy: number;
  /** Dates as Word packs them into 32 bits; 0 when there is none. */
  readonly insertedOn: number;
  readonly deletedOn: number;
  readonly italic: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly superscript: boolean;
  /** Place of a character of the Symbol font; 0 for ordinary characters. */
  readonly symbol: number;
}

/** Bytes of a page of properties. */
export const PAGE = 512;
/** Single property modifiers ([MS-DOC] 2.6.1), compared whole: other codes share their low bits. */
const SPRM = {
  deleted: 0x0800,
  inserted: 0x0801,
  bold: 0x0835,
  italic: 0x0836,
  struck: 0x0837,
  struckTwice: 0x2a53,
  hidden: 0x083c,
  insertedBy: 0x4804,
  insertedOn: 0x6805,
  deletedBy: 0x4863,
  deletedOn: 0x6864,
  superscript: 0x2a48,
  symbol: 0x6a09,
} as const;
/** Bytes of an operand by the top three bits of its code; null for a length byte. */
const OPERAND_BYTES: readonly (number | null)[] = [1, 1, 2, 4, 2, 2, null, 3];
const TABLE_DEFINITIONS: ReadonlySet<number> = new Set([0xd608, 0xd606]);

/** All runs that have properties, in file order. Damaged pages are passed over. */
export function readRuns(main: Buffer, table: Buffer): RunProperties[] {
  const plex = structure(main, table, 'characterProperties');
  const count = Math.floor((plex.length - 4) / 8);
  const runs: RunProperties[] = [];
  for (let i = 0; i < count; i += 1) {
    const page = plex.readUInt32LE((count + 1) * 4 + i * 4) & 0x3fffff;
    const bytes = main.subarray(page * PAGE, (page + 1) * PAGE);
    if (bytes.length === PAGE) runs.push(...readPage(bytes));
  }
  return runs;
}

function readPage(page: Buffer): RunProperties[] {
  const count = page[PAGE - 1]!;
  const runs: RunProperties[] = [];
  for (let i = 0; i < count && (count + 1) * 4 + i < PAGE - 1; i += 1) {
    const at = page[(count + 1) * 4 + i]! * 2;
    if (at === 0) continue;
    const length = page[at]!;
    runs.push({
      ...readModifiers(page.subarray(at + 1, at + 1 + length)),
      start: page.readUInt32LE(i * 4),
      end: page.readUInt32LE((i + 1) * 4),
    });
  }
  return runs;
}

/** Modifiers by their code, with operands of up to four bytes. */
export function modifiersIn(bytes: Buffer): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let at = 0;
  while (at + 2 < bytes.length) {
    const code = bytes.readUInt16LE(at);
    at += 2;
    const size = operandSize(bytes, at, code);
    if (size <= 4 && at + size <= bytes.length) found.set(code, bytes.readUIntLE(at, size || 1));
    at += size;
  }
  return found;
}

function readModifiers(bytes: Buffer): Omit<RunProperties, 'start' | 'end'> {
  const found = modifiersIn(bytes);
  // 0x81 inverts what the style says; styles are not read here, and few are italic.
  const on = (code: number): boolean => [1, 0x81].includes(found.get(code) ?? 0);
  return {
    deleted: on(SPRM.deleted),
    inserted: on(SPRM.inserted),
    insertedBy: found.get(SPRM.insertedBy) ?? 0,
    deletedBy: found.get(SPRM.deletedBy) ?? 0,
    insertedOn: found.get(SPRM.insertedOn) ?? 0,
    deletedOn: found.get(SPRM.deletedOn) ?? 0,
    italic: on(SPRM.italic),
    bold: on(SPRM.bold),
    hidden: on(SPRM.hidden),
    struck: on(SPRM.struck) || on(SPRM.struckTwice),
    superscript: found.get(SPRM.superscript) === 1,
    symbol: (found.get(SPRM.symbol) ?? 0) >>> 16,
  };
}

function operandSize(bytes: Buffer, at: number, code: number): number {
  const fixed = OPERAND_BYTES[code >> 13]!;
  if (fixed !== null) return fixed;
  if (TABLE_DEFINITIONS.has(code)) return at + 2 <= bytes.length ? bytes.readUInt16LE(at) + 1 : 2;
  return (bytes[at] ?? 0) + 1;
}

/** A packed date: minute 6 bits, hour 5, day 5, month 4, years since 1900 9; null for none. */
export function readDate(packed: number): string | null {
  if (packed === 0) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  const minute = packed & 0x3f;
  const hour = (packed >> 6) & 0x1f;
  const day = (packed >> 11) & 0x1f;
  const month = (packed >> 16) & 0x0f;
  const year = 1900 + ((packed >> 20) & 0x1ff);
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`;
}

/** Whether Word numbers paragraphs of a binary file itself: such numbers are not in its text. */
import { plexPositions, structure } from './fib.ts';
import { modifiersIn, PAGE } from './properties.ts';

/** The list that a paragraph, or a style, is in ([MS-DOC] 2.6.2); 0 takes it out of any. */
const LIST = 0x460b;

/** What a style says of lists. */
interface Style {
  readonly base: number;
  /** Null when the style it is based on decides. */
  readonly list: number | null;
}

/** Styles lead to one another; a damaged chain may run in a circle. */
const MAX_BASES = 12;

/** True when a paragraph is in a list, by itself or by its style. */
export function hasAutomaticNumbers(main: Buffer, table: Buffer): boolean {
  const styles = readStyles(structure(main, table, 'styles'));
  const plex = structure(main, table, 'paragraphProperties');
  const count = plexPositions(plex, 4).length - 1;
  for (let i = 0; i < count; i += 1) {
    const page = plex.readUInt32LE((count + 1) * 4 + i * 4) & 0x3fffff;
    const bytes = main.subarray(page * PAGE, (page + 1) * PAGE);
    if (bytes.length === PAGE && hasList(bytes, styles)) return true;
  }
  return false;
}

/** A page of paragraph properties ([MS-DOC] 2.9.175): an entry of 13 bytes says where those of each stand. */
function hasList(page: Buffer, styles: readonly (Style | null)[]): boolean {
  const count = page[PAGE - 1]!;
  for (let i = 0; i < count; i += 1) {
    const at = (page[(count + 1) * 4 + i * 13] ?? 0) * 2;
    // Without an entry the paragraph is in the default style.
    const words = page[at] ?? 0;
    const [from, length] =
      words === 0 ? [at + 2, 2 * (page[at + 1] ?? 0)] : [at + 1, 2 * words - 1];
    const bytes = page.subarray(from, from + length);
    if (at === 0 || bytes.length < 2) {
      if (listOf(styles, 0) !== 0) return true;
      continue;
    }
    const own = modifiersIn(bytes.subarray(2)).get(LIST);
    if ((own ?? listOf(styles, bytes.readUInt16LE(0))) !== 0) return true;
  }
  return false;
}

/** The list of a style or of those it is based on; 0 for none. */
function listOf(styles: readonly (Style | null)[], first: number): number {
  let style = styles[first];
  for (let i = 0; style && i < MAX_BASES; i += 1) {
    if (style.list !== null) return style.list;
    style = styles[style.base];
  }
  return 0;
}

/** The sheet of styles ([MS-DOC] 2.9.272): a head, then each style behind its length. */
function readStyles(sheet: Buffer): (Style | null)[] {
  const styles: (Style | null)[] = [];
  let at = sheet.length < 2 ? sheet.length : 2 + sheet.readUInt16LE(0);
  while (at + 2 <= sheet.length) {
    const length = sheet.readUInt16LE(at);
    styles.push(readStyle(sheet.subarray(at + 2, at + 2 + length)));
    at += 2 + length + (length % 2);
  }
  return styles;
}

function readStyle(bytes: Buffer): Style | null {
  if (bytes.length < 4) return null;
  const found = bytes.indexOf(Buffer.from([LIST & 0xff, LIST >> 8]), 4);
  const list = found < 0 || found + 4 > bytes.length ? null : bytes.readUInt16LE(found + 2);
  return { base: bytes.readUInt16LE(2) >> 4, list };
}

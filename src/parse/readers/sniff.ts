/** The format of a file by its bytes; names and headers lie. */
import {
  FILE_FORMATS,
  type FileFormatEntry,
  FORMATS,
  type Format,
  NAMED_MAGIC,
} from '../../model/file-formats.ts';
import { decode, wideEncoding } from './encodings.ts';

/** A format with a reader, or one that can only be named. */
export type Sniffed =
  | { readonly format: Format }
  | { readonly format: null; readonly name: string };

/** A ZIP without entries: most likely a Word file that lost them. */
const EMPTY_ZIP = '504b0506';
const XML = /^<\?xml\b/;

/** Decides by magic bytes; text is told from unknown binary by its control characters. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = Buffer.from(bytes.subarray(0, 1024));
  const told = FORMATS.find((format) => begins(head, FILE_FORMATS[format]));
  if (told) return { format: told };
  const hex = head.toString('hex', 0, 8);
  if (hex.startsWith(EMPTY_ZIP)) return { format: 'docx' };
  const named = NAMED_MAGIC.find(([magic]) => hex.startsWith(magic));
  if (named) return { format: null, name: named[1] };
  if (isBinary(bytes.subarray(0, 8192))) return { format: null, name: 'an unknown binary format' };
  const start = decode(trimPartial(bytes.subarray(0, 4096))).text.trimStart();
  const opened = FORMATS.find((format) => opens(start, FILE_FORMATS[format]));
  if (XML.test(start) && (opened === undefined || opened === 'markdown')) {
    return { format: null, name: 'an XML file of another program' };
  }
  return { format: opened ?? 'text' };
}

/** True where the first bytes tell the format. Readers of PDF pardon what stands before its mark. */
function begins(head: Buffer, entry: FileFormatEntry): boolean {
  if (entry.magic === undefined) return false;
  const at = head.indexOf(entry.magic, 0, 'hex');
  const found = entry === FILE_FORMATS.pdf ? at >= 0 : at === 0;
  return found && (entry.within === undefined || head.includes(entry.within));
}

const opens = (start: string, { opening }: FileFormatEntry): boolean =>
  opening?.some((pattern) => pattern.test(start)) ?? false;

function isBinary(bytes: Uint8Array): boolean {
  if (wideEncoding(bytes)) return false;
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  }
  return odd > bytes.length * 0.02;
}

/** A sample may end inside a character of up to four bytes; the broken end is left out. */
function trimPartial(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) {
      const need = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return need > back ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}

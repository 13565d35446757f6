/** The format of a file by its bytes; names and headers lie. */
import { FILE_FORMATS, type Format, NAMED_MAGIC } from '../../model/file-formats.ts';
import { decode, wideEncoding } from './encodings.ts';

/** A format with a reader, or one that can only be named. */
export type Sniffed =
  | { readonly format: Format }
  | { readonly format: null; readonly name: string };

/** Formats that their first bytes tell. */
type Magical = 'rtf' | 'odt' | 'docx' | 'doc';

/** A ZIP without entries. */
const EMPTY_ZIP = '504b0506';
/** The first entry of an OpenDocument text, unpacked. */
const ODT = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** Two lines of a mail's head, as programs write them: people who paste a mail have `From:` and `Subject:`. */
const MAIL_HEADER =
  /^(?:(?:return-path|received|delivered-to|mime-version|message-id|date|from|to|cc|subject|x-[\w-]+|content-[\w-]+|reply-to|user-agent|snapshot-content-location):[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/i;

/** What stands before the first element of an XML file. */
const PROLOGUE = /^(?:<\?[^>]*>\s*|<!--[^>]*-->\s*|<!DOCTYPE[^>]*>\s*)+/i;

/** Decides by magic bytes; text is told from unknown binary by its control characters. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = Buffer.from(bytes.subarray(0, 1024));
  if (head.includes(FILE_FORMATS.pdf.magic, 0, 'hex')) return { format: 'pdf' };
  const hex = head.toString('hex', 0, 8);
  const begins = (format: Magical) => hex.startsWith(FILE_FORMATS[format].magic);
  if (begins('rtf')) return { format: 'rtf' };
  if (begins('odt') && head.includes(ODT)) return { format: 'odt' };
  if (begins('docx') || hex.startsWith(EMPTY_ZIP)) return { format: 'docx' };
  if (begins('doc')) return { format: 'doc' };
  const named = NAMED_MAGIC.find(([magic]) => hex.startsWith(magic));
  if (named) return { format: null, name: named[1] };
  if (isBinary(bytes.subarray(0, 8192))) return { format: null, name: 'an unknown binary format' };
  const start = decode(trimPartial(bytes.subarray(0, 4096))).text.trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(start)) {
    return { format: 'html' };
  }
  const wrapped = wrappedText(start);
  if (wrapped) return { format: wrapped };
  if (/^<\?xml\b/.test(start)) return { format: null, name: 'an XML file of another program' };
  if (looksLikeMarkdown(start)) return { format: 'markdown' };
  return { format: 'text' };
}

/** Files of text that hold a text in a wrapping of their own. */
function wrappedText(start: string): Format | null {
  const root = start.replace(PROLOGUE, '');
  if (root.startsWith('<pkg:package')) return 'docx';
  if (root.startsWith('<office:document')) return 'odt';
  return MAIL_HEADER.test(start) ? 'mail' : null;
}

function isBinary(bytes: Uint8Array): boolean {
  if (wideEncoding(bytes)) return false;
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  }
  return odd > bytes.length * 0.02;
}

/** Headings, front matter, or emphasis at line starts: signs plain text does not show. */
function looksLikeMarkdown(text: string): boolean {
  return (
    /^---\n[\s\S]*?\n---\n/.test(text) ||
    /^#{1,4} \S/m.test(text) ||
    /~~[^\s~][^~\n]*~~/.test(text) ||
    /^\s*\*{1,2}\p{Lu}[^*\n]+\*{1,2} /mu.test(text)
  );
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

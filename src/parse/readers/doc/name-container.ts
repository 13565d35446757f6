/** Names what an OLE container holds when that is no Word document. */

/** Names of streams, and what a file with such a stream is. */
const STREAMS: readonly (readonly [string, string])[] = [
  ['EncryptedPackage', 'is encrypted with a password: save an open copy and give that.'],
  ['PowerPoint Document', 'is a PowerPoint file; save the text as .docx or PDF.'],
  ['Workbook', 'is an Excel workbook; save the text as .docx or PDF.'],
  ['__substg1.0_', 'is an Outlook message; save the attached document and give that.'],
  ['VisioDocument', 'is a Visio drawing; save the text as .docx or PDF.'],
];
const WORD = 'WordDocument';

/** The rest of a sentence that begins with the file's name; null when a Word document is inside. */
export function nameContainer(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'));
  if (has(WORD)) return null;
  const known = STREAMS.find(([name]) => has(name));
  return known?.[1] ?? 'is an Office file without a Word document; save the text as .docx or PDF.';
}

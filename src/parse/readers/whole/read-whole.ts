/** Large Word files, pages and texts, read in a thread that can be stopped; small ones need none. */
import type { Document } from '../../../model/document.ts';
import { UnreadableError } from '../../../model/errors.ts';
import type { Format } from '../../../model/file-formats.ts';
import type { RawFile } from '../../../model/source.ts';
import type { TrackedView } from '../../reading.ts';
import { readDirectory } from '../docx/zip-directory.ts';
import { runWorker } from '../run-worker.ts';

/** What the worker is given, and what it answers. */
export interface WholeFile {
  readonly raw: RawFile;
  readonly view: TrackedView | undefined;
}
export type WholeResult =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly reason: 'unreadable'; readonly message: string };

/** Bytes from which starting a thread costs little beside reading; of a Word file when unpacked, too. */
const LARGE = 512 * 1024;
const LARGE_UNPACKED = 8 * 1024 * 1024;
/** Most bytes of a text or page. */
const MOST = 64 * 1024 * 1024;

const REASONS = {
  time: 'took longer than a minute to read and was stopped',
  crash: 'took more memory than a document may take',
} as const;

/** True for a file that is to be read apart. The readers of other formats have threads of their own. */
export function isLarge(format: Format, bytes: Uint8Array): boolean {
  if (format === 'docx') return bytes.length > LARGE || unpacked(bytes) > LARGE_UNPACKED;
  return (format === 'html' || format === 'text') && bytes.length > LARGE;
}

/** Reads a large file. Throws UnreadableError for more than a document may be, and for what never ends. */
export async function readWhole(
  raw: RawFile,
  view: TrackedView | undefined,
  format: Format,
): Promise<Document> {
  if (format !== 'docx' && raw.bytes.length > MOST) {
    throw new UnreadableError(`'${raw.input}' holds more than 64 MB of text: give a part of it.`);
  }
  const result = await runWorker<WholeResult>('whole', { raw, view } satisfies WholeFile);
  if (result.ok) return result.document;
  if (result.reason === 'unreadable') throw new UnreadableError(result.message);
  throw new UnreadableError(
    `'${raw.input}' ${REASONS[result.reason]}: check that it is a draft, or give a part of it.`,
  );
}

function unpacked(bytes: Uint8Array): number {
  const entries = readDirectory(bytes)?.values() ?? [];
  return [...entries].reduce((sum, { size }) => sum + size, 0);
}

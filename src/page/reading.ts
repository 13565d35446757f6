/** Chosen files to Documents: each is read once, however often it is compared. */
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { RawFile } from '../model/source.ts';
import { parseDocument } from '../parse/parse.ts';
import type { TrackedView } from '../parse/reading.ts';
import { bothTexts } from '../parse/tracked.ts';
import { rawFile, refuseLarge } from '../sources/raw-file.ts';
import type { PageInput } from './protocol.ts';
import type { PageTexts } from './texts.ts';

/** Texts that were read; those that are not asked for any more are forgotten. */
const kept = new Map<string, Promise<Document>>();

/** Forgets all texts but these. */
export function keepOnly(inputs: readonly PageInput[]): void {
  const wanted = new Set(inputs.map(({ id }) => id));
  for (const key of kept.keys()) {
    if (!wanted.has(key.slice(0, key.indexOf(' ')))) kept.delete(key);
  }
}

/** The text of one input. Throws the named errors of `model/errors.ts`, with the words of the command line. */
export function readPageInput(
  input: PageInput,
  texts: PageTexts,
  view?: TrackedView,
): Promise<Document> {
  const key = `${input.id} ${view ?? ''}`;
  const known = kept.get(key);
  if (known) return known;
  const document = rawInput(input, texts).then((raw) => parseDocument(raw, view));
  kept.set(key, document);
  // Whoever asked is told; nobody else waits for it.
  document.catch(() => {});
  return document;
}

/** Both texts of a file with tracked changes. Throws an InputError when it has none. */
export function readBothTexts(input: PageInput, texts: PageTexts): Promise<[Document, Document]> {
  return bothTexts(input.name, (view) => readPageInput(input, texts, view));
}

async function rawInput({ name, content }: PageInput, texts: PageTexts): Promise<RawFile> {
  if (typeof content === 'string') return rawFile(name, new TextEncoder().encode(content));
  refuseLarge(name, content.size);
  const buffer = await content.arrayBuffer().catch((error: unknown) => {
    // A folder, a file that has gone since, a disk that is no longer there.
    const reason = error instanceof Error ? error.name : String(error);
    throw new InputError(texts.unreadable(name, reason));
  });
  return rawFile(name, new Uint8Array(buffer));
}

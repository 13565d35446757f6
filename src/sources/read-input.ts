/** From what the user wrote to bytes: a local file, standard input, or a document of the UN. */
import type { RawFile } from '../model/source.ts';
import { hasLocalFile, rawFile, readLocalFile, readStandardInput } from './local-file.ts';
import type { SourceOptions } from './options.ts';

/**
 * Reads a path, `-`, a symbol in any form people write, or an address of the UN's document sites.
 * A local file always wins and needs no network. Throws InputError when the text names nothing or
 * several documents, UnreadableError for an empty file, SourceError when a document cannot be had.
 */
export async function readInput(input: string, options: SourceOptions = {}): Promise<RawFile> {
  if (input === '-') return rawFile(input, await readStandardInput());
  if (await hasLocalFile(input)) return rawFile(input, await readLocalFile(input));
  const { fetchInput } = await import('./fetch-input.ts');
  return (await fetchInput(input, options)).raw;
}

/** From what the user wrote to bytes: a local file, standard input, or a document of the UN. */
import { InputError } from '../model/errors.ts';
import { endingOf } from '../model/file-formats.ts';
import type { RawFile } from '../model/source.ts';
import { formatSymbol } from '../model/symbol.ts';
import { hasLocalFile, readLocalFile, readStandardInput } from './local-file.ts';
import type { SourceOptions } from './options.ts';
import { rawFile, show } from './raw-file.ts';

/**
 * Reads a path, `-`, a symbol in any form people write, or an address of the UN's document sites.
 * A local file always wins and needs no network. Throws InputError when the text names nothing or
 * several documents, UnreadableError for an empty file, SourceError when a document cannot be had.
 */
export async function readInput(input: string, options: SourceOptions = {}): Promise<RawFile> {
  if (input === '-') return rawFile(input, await readStandardInput());
  if (await hasLocalFile(input)) return rawFile(input, await readLocalFile(input));
  const { looksLikeFile, nearestFile, sameNamed } = await import('./nearest-file.ts');
  const twin = await sameNamed(input);
  if (twin !== null) return rawFile(input, await readLocalFile(twin));
  if (isPath(input)) throw new InputError(await noSuchFile(input));
  // Beside a file of almost that name, a file was meant, even where the name could be a symbol.
  if (looksLikeFile(input) && (await nearestFile(input)) !== null) {
    throw new InputError(await noSuchFile(input));
  }
  const { fetchInput } = await import('./fetch-input.ts');
  return (await fetchInput(input, options)).raw;
}

/** Says that there is no such file, and which one is near. */
async function noSuchFile(input: string): Promise<string> {
  const { nearestFile } = await import('./nearest-file.ts');
  const near = await nearestFile(input);
  if (near === null) return `${show(input)}: no such file; check the path.`;
  const { recognise } = await import('./recognise.ts');
  const named = recognise(input);
  const symbol =
    named?.kind === 'symbol' && !isPath(input)
      ? ` (for the UN document write ${formatSymbol(named.symbol)})`
      : '';
  return `${show(input)}: no such file; did you mean ${show(near)}?${symbol}`;
}

/**
 * A file was meant: the input begins as paths do, or names a document file in a directory. A bare
 * name such as `A_HRC_56_L.8-EN.pdf` is a way to write the symbol.
 */
function isPath(input: string): boolean {
  if (/^[a-z]+:\/\//i.test(input)) return false;
  if (/^(?:[/\\]|\.{1,2}[/\\]|~[/\\]|[A-Za-z]:[/\\])/.test(input)) return true;
  return /[/\\]/.test(input) && endingOf().test(input.trimEnd());
}

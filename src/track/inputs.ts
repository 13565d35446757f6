/** Every document that a configuration names, read once; a failure is kept, never thrown away. */
import { read } from '../documents.ts';
import type { UncheckedCause } from '../model/check.ts';
import type { Document } from '../model/document.ts';
import { InputError, isNamedError, SourceError, UnreadableError } from '../model/errors.ts';
import { hasLocalFile, readLocalFile } from '../sources/local-file.ts';
import type { SourceOptions } from '../sources/options.ts';
import { rawFile } from '../sources/raw-file.ts';
import { besideConfig, type LoadedConfig } from './config.ts';
import { readSnapshot } from './lock.ts';

export type InputReading =
  | { readonly document: Document }
  | { readonly cause: UncheckedCause; readonly message: string };

/** Reads an input as the configuration writes it; the same input is read once. */
export type ReadTracked = (input: string) => Promise<InputReading>;

/** `prefer`: the lock where there is one. `only`: nothing but locks. `none`: past all locks. */
export type Locks = 'prefer' | 'only' | 'none';

/** A reader for the inputs of one configuration. Files are found beside the configuration. */
export function openInputs(
  loaded: LoadedConfig,
  sources: SourceOptions,
  locks: Locks = 'prefer',
): ReadTracked {
  const known = new Map<string, Promise<InputReading>>();
  return (input) => {
    const earlier = known.get(input);
    if (earlier) return earlier;
    const reading = settle(async () => {
      const locked = locks === 'none' ? null : await readLocked(input, loaded, sources);
      if (locked) return locked;
      if (locks === 'only') throw new SourceError(`'${input}' is not locked: run draftwatch lock.`);
      return readBeside(input, loaded, sources);
    });
    known.set(input, reading);
    return reading;
  };
}

/** The language that is fetched, as far as the configuration or the command line says. */
export function fetchedLanguage({ config }: LoadedConfig, { language }: SourceOptions): string {
  return language ?? config.language ?? '';
}

/** A file that is there has to be the one that was locked: an old lock would hide what changed. */
async function readLocked(
  input: string,
  loaded: LoadedConfig,
  sources: SourceOptions,
): Promise<Document | null> {
  const directory = besideConfig(loaded, loaded.config.lock);
  const document = readSnapshot(directory, { input, language: fetchedLanguage(loaded, sources) });
  const path = besideConfig(loaded, input);
  if (document === null || !(await hasLocalFile(path))) return document;
  if (rawFile(input, await readLocalFile(path)).sha256 === document.info.source.sha256) {
    return document;
  }
  throw new UnreadableError(`'${input}' is not the file that was locked: run draftwatch lock.`);
}

/** The source is named as the configuration names it, wherever the command was run. */
async function readBeside(
  input: string,
  loaded: LoadedConfig,
  sources: SourceOptions,
): Promise<Document> {
  const { language } = loaded.config;
  const options = language && !sources.language ? { ...sources, language } : sources;
  const path = besideConfig(loaded, input);
  const document = await read((await hasLocalFile(path)) ? path : input, options);
  const { info } = document;
  return { ...document, info: { ...info, source: { ...info.source, input } } };
}

async function settle(work: () => Promise<Document>): Promise<InputReading> {
  try {
    return { document: await work() };
  } catch (error) {
    if (!isNamedError(error)) throw error;
    const { message } = error;
    if (error instanceof InputError) return { cause: 'input', message };
    return { cause: error instanceof SourceError ? 'source' : 'unreadable', message };
  }
}

/** Every document that a configuration names, read once; a failure is kept, never thrown away. */
import { read } from '../documents.ts';
import type { UncheckedCause } from '../model/check.ts';
import type { Document } from '../model/document.ts';
import { InputError, isNamedError, SourceError } from '../model/errors.ts';
import { hasLocalFile } from '../sources/local-file.ts';
import type { SourceOptions } from '../sources/options.ts';
import { besideConfig, type LoadedConfig } from './config.ts';

export type Reading =
  | { readonly document: Document }
  | { readonly cause: UncheckedCause; readonly message: string };

/** Reads an input as the configuration writes it; the same input is read once. */
export type ReadTracked = (input: string) => Promise<Reading>;

/** A reader for the inputs of one configuration. Files are found beside the configuration. */
export function openInputs(loaded: LoadedConfig, sources: SourceOptions): ReadTracked {
  const known = new Map<string, Promise<Reading>>();
  const { language } = loaded.config;
  const options = language && !sources.language ? { ...sources, language } : sources;
  return (input) => {
    const earlier = known.get(input);
    if (earlier) return earlier;
    const reading = settle(() => readBeside(input, loaded, options));
    known.set(input, reading);
    return reading;
  };
}

/** The source is named as the configuration names it, wherever the command was run. */
async function readBeside(
  input: string,
  loaded: LoadedConfig,
  options: SourceOptions,
): Promise<Document> {
  const path = besideConfig(loaded, input);
  const document = await read((await hasLocalFile(path)) ? path : input, options);
  const { info } = document;
  return { ...document, info: { ...info, source: { ...info.source, input } } };
}

async function settle(work: () => Promise<Document>): Promise<Reading> {
  try {
    return { document: await work() };
  } catch (error) {
    if (!isNamedError(error)) throw error;
    const { message } = error;
    if (error instanceof InputError) return { cause: 'input', message };
    return { cause: error instanceof SourceError ? 'source' : 'unreadable', message };
  }
}

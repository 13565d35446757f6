/** Inputs in, Report out: the whole program as one readable function. */
import { read, readTracked } from './documents.ts';
import { diffDocuments, type JudgingOptions } from './judged.ts';
import type { Document } from './model/document.ts';
import { SourceError } from './model/errors.ts';
import type { Report } from './model/report.ts';
import type { SourceOptions } from './sources/options.ts';

export { read } from './documents.ts';
export { diffDocuments } from './judged.ts';

export interface DiffOptions extends JudgingOptions {
  /** How documents are fetched: offline, language, progress. */
  readonly sources?: SourceOptions;
}

/** Compares two inputs, the older first. Throws the named errors of `model/errors.ts`. */
export async function diff(
  before: string,
  after: string,
  options: DiffOptions = {},
): Promise<Report> {
  const [beforeDocument, afterDocument] = await readBoth(before, after, options.sources);
  return diffDocuments(beforeDocument, afterDocument, options);
}

/** Compares the text of a Word file before its tracked changes with the text after them. */
export async function diffTracked(input: string, options: DiffOptions = {}): Promise<Report> {
  const [before, after] = await readTracked(input, options.sources);
  return diffDocuments(before, after, { ...options, ofOneFile: true });
}

/** Reads both at once; when neither can be had, the error names both. */
async function readBoth(
  before: string,
  after: string,
  options: SourceOptions = {},
): Promise<[Document, Document]> {
  const [left, right] = await Promise.allSettled([read(before, options), read(after, options)]);
  if (left.status === 'fulfilled' && right.status === 'fulfilled') return [left.value, right.value];
  const reasons = [left, right].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (reasons.every((reason) => reason instanceof SourceError)) {
    throw new SourceError([...new Set(reasons.map(({ message }) => message))].join(' '));
  }
  throw reasons.find((reason) => !(reason instanceof SourceError));
}

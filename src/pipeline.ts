/** Inputs in, Report out: the whole program as one readable function. */
import { assessChanges } from './assess/assess.ts';
import { watchedThemes } from './assess/themes/watched.ts';
import { compareDocuments } from './compare/compare.ts';
import { read, readTracked } from './documents.ts';
import type { Document } from './model/document.ts';
import { SourceError } from './model/errors.ts';
import { isJudged } from './model/language.ts';
import type { Report } from './model/report.ts';
import { buildReport } from './report/comparison/build.ts';
import { loadRules } from './rules/rules.ts';
import type { SourceOptions } from './sources/options.ts';

export { read } from './documents.ts';

export interface DiffOptions {
  /** Watched themes; a change on none of them is never flagged. */
  readonly themes?: readonly string[];
  /** Directories of further rules, read after the bundled ones. */
  readonly rules?: readonly string[];
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
  return diffDocuments(before, after, options);
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

/** Compares two documents that were read already. */
export async function diffDocuments(
  before: Document,
  after: Document,
  options: DiffOptions = {},
): Promise<Report> {
  const rules = await loadRules(options.rules);
  const changes = compareDocuments(before, after);
  const watched = watchedThemes(rules, options.themes);
  const strength = isJudged(before.info.language) && isJudged(after.info.language);
  const assessments = assessChanges(changes, rules, watched, strength);
  return buildReport(before, after, changes, assessments, rules.hash);
}

/** Inputs in, Report out: the whole program as one readable function. */
import { assessChanges } from './assess/assess.ts';
import { loadRules } from './assess/rules.ts';
import { watchedThemes } from './assess/themes/watched.ts';
import { compareDocuments } from './compare/compare.ts';
import type { Document } from './model/document.ts';
import type { Report } from './model/report.ts';
import { parseDocument } from './parse/parse.ts';
import { buildReport } from './report/build.ts';
import { readInput } from './sources/read-input.ts';

export interface DiffOptions {
  /** Watched themes; a change on none of them is never flagged. */
  readonly themes?: readonly string[];
  /** Directories of further rules, read after the bundled ones. */
  readonly rules?: readonly string[];
}

/** Reads one input (path, `-` for standard input) into a Document. Throws the named errors. */
export async function read(input: string): Promise<Document> {
  return parseDocument(await readInput(input));
}

/** Compares two inputs, the older first. Throws the named errors of `model/errors.ts`. */
export async function diff(
  before: string,
  after: string,
  options: DiffOptions = {},
): Promise<Report> {
  const [beforeDocument, afterDocument] = await Promise.all([read(before), read(after)]);
  return diffDocuments(beforeDocument, afterDocument, options);
}

/** Compares two documents that were read already. */
export async function diffDocuments(
  before: Document,
  after: Document,
  options: DiffOptions = {},
): Promise<Report> {
  const rules = await loadRules(options.rules);
  const changes = compareDocuments(before, after);
  const assessments = assessChanges(changes, rules, watchedThemes(rules, options.themes));
  return buildReport(before, after, changes, assessments, rules.hash);
}

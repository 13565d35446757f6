/** Documents that were read, compared and judged: what the command, the Node API and the page share. */
import { assessChanges } from './assess/assess.ts';
import { childMatter } from './assess/children.ts';
import { watchedThemes } from './assess/themes/watched.ts';
import { compareDocuments } from './compare/compare.ts';
import { historyOf } from './history/history.ts';
import { namedIn } from './history/named.ts';
import type { Document } from './model/document.ts';
import type { History } from './model/history.ts';
import { isJudged } from './model/language.ts';
import type { Report } from './model/report.ts';
import { buildReport } from './report/comparison/build.ts';
import { givenProblems } from './report/comparison/pair-problems.ts';
import { loadRules } from './rules/rules.ts';

export interface JudgingOptions {
  /** Watched themes; a change on none of them is never flagged. */
  readonly themes?: readonly string[];
  /** Directories of further rules, read after the bundled ones. */
  readonly rules?: readonly string[];
  /** Both texts come from one file on purpose: its tracked changes, or a draft and what amendments make of it. */
  readonly ofOneFile?: boolean;
}

/** Compares two documents, the older first. Throws the named errors of `model/errors.ts`. */
export async function diffDocuments(
  before: Document,
  given: Document,
  options: JudgingOptions = {},
): Promise<Report> {
  const after = await withStage(given);
  const rules = await loadRules(options.rules);
  const changes = compareDocuments(before, after);
  const watched = watchedThemes(rules, options.themes);
  const strength = isJudged(before.info.language) && isJudged(after.info.language);
  const assessments = assessChanges(changes, rules, watched, strength);
  const report = buildReport(before, after, changes, assessments, rules.hash);
  if (options.ofOneFile) return report;
  return { ...report, problems: [...givenProblems(before, after), ...report.problems] };
}

/** An amendment that was pasted without its masthead does not say what it is: its instructions do. */
async function withStage(document: Document): Promise<Document> {
  const { info, paragraphs } = document;
  if (info.stage !== 'other' || paragraphs.some(({ part }) => part === 'preamble')) return document;
  const { readInstructions } = await import('./amend/read.ts');
  const { instructions, problems } = readInstructions(document);
  if (instructions.length <= problems.length) return document;
  return { ...document, info: { ...info, stage: 'amendment' } };
}

/** What a history takes besides. */
export interface FollowingOptions extends JudgingOptions {
  /** Words whose first appearance is asked for. */
  readonly words?: readonly string[];
  /** What is done with each comparison before they become one history. */
  readonly each?: (report: Report) => Promise<Report>;
}

/** Follows every paragraph through a series of versions, at least two, oldest first. */
export async function historyOfDocuments(
  documents: readonly Document[],
  options: FollowingOptions = {},
): Promise<History> {
  const { each = async (report) => report } = options;
  const pairs = documents
    .slice(1)
    .map(async (after, i) => each(await diffDocuments(documents[i]!, after, options)));
  const rules = await loadRules(options.rules);
  const named = namedIn(documents, options.words ?? [], (text) => childMatter(rules, text));
  return historyOf(await Promise.all(pairs), named);
}

/** The Node API: what `import { diff } from 'draftwatch'` gives. */
export { type AmendOptions, amend, amendDocuments } from './amended.ts';
export type { Amendment, AppliedInstruction } from './model/amendment.ts';
export type { Assessment, Effect, Signal } from './model/assessment.ts';
export type { Change } from './model/change.ts';
export { type CheckResult, openFindings } from './model/check.ts';
export type { Document, Paragraph, Problem } from './model/document.ts';
export { InputError, SourceError, UnreadableError } from './model/errors.ts';
export type { History, Thread } from './model/history.ts';
export type { Report } from './model/report.ts';
export { type DiffOptions, diff, diffDocuments, diffTracked, read } from './pipeline.ts';
export {
  type HistoryOptions,
  history,
  historyOfDocuments,
  historyOfSeries,
  type SeriesOptions,
} from './series.ts';
export { check } from './track/api.ts';
export type { CheckOptions } from './track/check.ts';

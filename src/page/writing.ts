/** The files that can be saved from the page: the renderers of the command, one line a format. */
import type { History } from '../model/history.ts';
import type { Report } from '../model/report.ts';
import { renderCsv } from '../report/comparison/csv.ts';
import { documentName } from '../report/comparison/document-facts.ts';
import { renderHtml } from '../report/comparison/html/page.ts';
import { renderJson } from '../report/comparison/json.ts';
import { renderMarkdown } from '../report/comparison/markdown.ts';
import { renderHistoryCsv } from '../report/history/csv.ts';
import { renderHistoryJson } from '../report/history/json.ts';
import { renderHistoryPage } from '../report/history/page.ts';
import type { ReportView } from '../report/kit/output-view.ts';
import type { FileFormatName } from './protocol.ts';

/** What was made of the texts. */
export type PageResult =
  | { readonly shape: 'comparison'; readonly report: Report }
  | { readonly shape: 'history'; readonly history: History };

type Write<Subject> = (
  subject: Subject,
  view: ReportView,
) => string | Uint8Array | Promise<string | Uint8Array>;

const COMPARISON: Readonly<Record<FileFormatName, Write<Report>>> = {
  docx: async (report) =>
    (await import('../report/comparison/docx/document.ts')).renderDocx(report),
  html: renderHtml,
  md: renderMarkdown,
  csv: renderCsv,
  json: renderJson,
};

const HISTORY: Readonly<Partial<Record<FileFormatName, Write<History>>>> = {
  html: renderHistoryPage,
  csv: renderHistoryCsv,
  json: renderHistoryJson,
};

const TYPES: Readonly<Record<FileFormatName, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
};

/** The formats of an outcome, in the order in which they are offered. */
export function formatsOf({ shape }: PageResult): FileFormatName[] {
  return Object.keys(shape === 'comparison' ? COMPARISON : HISTORY) as FileFormatName[];
}

export interface WrittenFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly data: string | Uint8Array;
}

/** One format of an outcome, as the command writes it to a file. */
export async function write(
  outcome: PageResult,
  format: FileFormatName,
  all: boolean,
): Promise<WrittenFile> {
  const view = { color: false, width: 100, all };
  const data =
    outcome.shape === 'comparison'
      ? await COMPARISON[format](outcome.report, view)
      : await HISTORY[format]!(outcome.history, view);
  return { name: `${baseName(outcome)}.${format}`, type: TYPES[format], data };
}

/** Letters, digits, dots and dashes of the names of the first and the last text. */
function baseName(outcome: PageResult): string {
  const [first, last] =
    outcome.shape === 'comparison'
      ? [outcome.report.before, outcome.report.after]
      : [outcome.history.versions[0]!, outcome.history.versions.at(-1)!];
  const plain = (name: string): string =>
    name
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}.]+/gu, '-')
      .replace(/^[-.]+|[-.]+$/g, '')
      .slice(0, 60);
  return `${plain(documentName(first))}-to-${plain(documentName(last))}`;
}

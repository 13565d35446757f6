/** Every format of a history: one line here, loaded when it is asked for. */
import type { History } from '../../model/history.ts';
import type { OutputFormat } from '../formats.ts';
import type { ReportView } from '../kit/output-view.ts';

export type HistoryFormatName = 'text' | 'json' | 'csv' | 'html';

export const HISTORY_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderHistoryText,
  },
  json: {
    summary: 'for programs',
    binary: false,
    extension: 'json',
    load: async () => (await import('./json.ts')).renderHistoryJson,
  },
  csv: {
    summary: 'a table: one row a step of a paragraph',
    binary: false,
    extension: 'csv',
    load: async () => (await import('./csv.ts')).renderHistoryCsv,
  },
  html: {
    summary: 'a page with a timeline; one file, no network',
    binary: false,
    extension: 'html',
    load: async () => (await import('./page.ts')).renderHistoryPage,
  },
} satisfies Record<HistoryFormatName, OutputFormat<History, ReportView>>;

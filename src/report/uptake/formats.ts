/** Every format of `uptake`: one line here, loaded when it is asked for. */
import type { Uptake } from '../../model/uptake.ts';
import type { OutputFormat } from '../formats.ts';
import { JSON_FORMAT } from '../kit/json-format.ts';
import type { ReportView } from '../kit/output-view.ts';

export type UptakeFormatName = 'text' | 'json' | 'html' | 'docx' | 'md' | 'csv' | 'xlsx';

export const UPTAKE_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderUptakeText,
  },
  json: JSON_FORMAT,
  html: {
    summary: 'a page with a table of asks and versions',
    binary: false,
    extension: 'html',
    load: async () => (await import('./page.ts')).renderUptakePage,
  },
  docx: {
    summary: 'a Word file, for the board',
    binary: true,
    extension: 'docx',
    load: async () => (await import('./docx.ts')).renderUptakeDocx,
  },
  md: {
    summary: 'Markdown, for mail and chat',
    binary: false,
    extension: 'md',
    load: async () => (await import('./markdown.ts')).renderUptakeMarkdown,
  },
  csv: {
    summary: 'a table: one row an ask and version',
    binary: false,
    extension: 'csv',
    load: async () => (await import('./rows.ts')).renderUptakeCsv,
  },
  xlsx: {
    summary: 'the same as an Excel file',
    binary: true,
    extension: 'xlsx',
    load: async () => (await import('./rows.ts')).renderUptakeXlsx,
  },
} satisfies Record<UptakeFormatName, OutputFormat<Uptake, ReportView>>;

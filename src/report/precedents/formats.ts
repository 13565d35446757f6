/** Every format of `precedents`: one line here, loaded when it is asked for. */
import type { PrecedentReport } from '../../model/precedent.ts';
import type { OutputFormat } from '../formats.ts';
import { JSON_FORMAT } from '../kit/json-format.ts';
import type { ReportView } from '../kit/output-view.ts';

export type PrecedentFormatName = 'text' | 'json' | 'html' | 'docx' | 'md' | 'csv';

export const PRECEDENT_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderPrecedentsText,
  },
  json: JSON_FORMAT,
  html: {
    summary: 'a page; one file, no network',
    binary: false,
    extension: 'html',
    load: async () => (await import('./page.ts')).renderPrecedentsPage,
  },
  docx: {
    summary: 'a Word file with the arguments',
    binary: true,
    extension: 'docx',
    load: async () => (await import('./docx.ts')).renderPrecedentsDocx,
  },
  md: {
    summary: 'Markdown, for mail and chat',
    binary: false,
    extension: 'md',
    load: async () => (await import('./markdown.ts')).renderPrecedentsMarkdown,
  },
  csv: {
    summary: 'a table: one row a paragraph and source',
    binary: false,
    extension: 'csv',
    load: async () => (await import('./csv.ts')).renderPrecedentsCsv,
  },
} satisfies Record<PrecedentFormatName, OutputFormat<PrecedentReport, ReportView>>;

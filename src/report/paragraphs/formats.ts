/** Every format of the paragraph table: one line here, loaded when it is asked for. */
import type { ParagraphTable } from '../../model/paragraph-table.ts';
import type { OutputFormat } from '../formats.ts';
import type { OutputView } from '../kit/output-view.ts';

export type TableFormatName = 'text' | 'csv' | 'xlsx' | 'jsonl' | 'html';

export const TABLE_FORMATS = {
  text: {
    summary: 'how many documents, paragraphs and themes',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderTableText,
  },
  csv: {
    summary: 'one row a paragraph',
    binary: false,
    extension: 'csv',
    load: async () => (await import('./rows.ts')).renderTableCsv,
  },
  xlsx: {
    summary: 'an Excel file with filters: paragraphs, documents',
    binary: true,
    extension: 'xlsx',
    load: async () => (await import('./rows.ts')).renderTableXlsx,
  },
  jsonl: {
    summary: 'JSON Lines, one a paragraph',
    binary: false,
    extension: 'jsonl',
    load: async () => (await import('./jsonl.ts')).renderJsonLines,
  },
  html: {
    summary: 'a page with charts',
    binary: false,
    extension: 'html',
    load: async () => (await import('./page.ts')).renderTablePage,
  },
} satisfies Record<TableFormatName, OutputFormat<ParagraphTable, OutputView>>;

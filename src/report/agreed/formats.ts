/** Output formats of what a corpus holds, and of wordings found in it. */

import type { AgreedEntry, CorpusCounts, Wording } from '../../model/agreed.ts';
import type { OutputFormat } from '../formats.ts';
import type { OutputView } from '../kit/output-view.ts';

type Formats<Subject> = Readonly<Record<string, OutputFormat<Subject, OutputView>>>;

export const ENTRY_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderEntries,
  },
  json: {
    summary: 'for programs',
    binary: false,
    extension: 'json',
    load: async () => (documents: readonly AgreedEntry[]) => json({ documents }),
  },
  csv: {
    summary: 'a table: one row a text',
    binary: false,
    extension: 'csv',
    load: async () => (await import('./csv.ts')).renderEntriesCsv,
  },
} satisfies Formats<readonly AgreedEntry[]>;

export const STATS_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderCounts,
  },
  json: {
    summary: 'for programs',
    binary: false,
    extension: 'json',
    load: async () => (corpora: readonly CorpusCounts[]) => json({ corpora }),
  },
} satisfies Formats<readonly CorpusCounts[]>;

export const WORDING_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderWordings,
  },
  json: {
    summary: 'for programs',
    binary: false,
    extension: 'json',
    load: async () => (wordings: readonly Wording[]) => json({ wordings }),
  },
  csv: {
    summary: 'a table: one row a wording',
    binary: false,
    extension: 'csv',
    load: async () => (await import('./csv.ts')).renderWordingsCsv,
  },
} satisfies Formats<readonly Wording[]>;

function json(value: object): string {
  return `${JSON.stringify({ schemaVersion: 1, ...value }, null, 2)}\n`;
}

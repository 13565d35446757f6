/** Every format of `session`: one line here, loaded when it is asked for. */
import type { SessionReport } from '../../model/session.ts';
import type { OutputFormat } from '../formats.ts';
import { JSON_FORMAT } from '../kit/json-format.ts';
import type { OutputView } from '../kit/output-view.ts';

export type SessionFormatName = 'text' | 'json' | 'csv' | 'md';

export const SESSION_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderSessionText,
  },
  json: JSON_FORMAT,
  csv: {
    summary: 'a table: one row a draft or amendment',
    binary: false,
    extension: 'csv',
    load: async () => (await import('./csv.ts')).renderSessionCsv,
  },
  md: {
    summary: 'Markdown, for mail and chat',
    binary: false,
    extension: 'md',
    load: async () => (await import('./markdown.ts')).renderSessionMarkdown,
  },
} satisfies Record<SessionFormatName, OutputFormat<SessionReport, OutputView>>;

/** Every format of a pass of a watch: one line here, loaded when it is asked for. */
import type { WatchResult } from '../../model/watch.ts';
import type { OutputFormat } from '../formats.ts';
import type { ReportView } from '../kit/output-view.ts';

export type WatchFormatName = 'text' | 'json';

export const WATCH_FORMATS = {
  text: {
    summary: 'for a terminal or a log',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderWatchText,
  },
  json: {
    summary: 'for programs: one line of JSON for each pass',
    binary: false,
    extension: 'jsonl',
    load: async () => (await import('./json.ts')).renderWatchJson,
  },
} satisfies Record<WatchFormatName, OutputFormat<WatchResult, ReportView>>;

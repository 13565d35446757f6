/** A history as CSV: one row for each step of each paragraph. */
import type { History } from '../../model/history.ts';
import { csv } from '../comparison/csv.ts';
import { versionName } from './wording.ts';

const HEADER = [
  'thread',
  'part',
  'from',
  'to',
  'before',
  'after',
  'kind',
  'effect',
  'confidence',
  'flagged',
  'moved',
  'part change',
  'themes',
  'signals',
  'returns',
  'text',
];

/** Rows in the order of the text, then of the versions. */
export function renderHistoryCsv(history: History): string {
  return csv(
    HEADER,
    history.threads.flatMap((thread) =>
      thread.steps.map((step) => [
        thread.id,
        thread.part,
        versionName(history, step.from),
        versionName(history, step.to),
        thread.labels[step.from]!.join(' + '),
        thread.labels[step.to]!.join(' + '),
        step.kind,
        step.effect,
        step.confidence,
        step.flagged,
        step.moved,
        step.partChange,
        thread.themes.join(', '),
        step.signals.map(({ rule }) => rule).join(', '),
        thread.returns
          .filter(({ at }) => at === step.to)
          .map(({ kind, words }) => `${kind}: ${words}`)
          .join('; '),
        thread.texts[step.to] || thread.texts[step.from] || '',
      ]),
    ),
  );
}

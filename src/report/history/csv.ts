/** A history as CSV: one row for each step of each paragraph. */
import type { History } from '../../model/history.ts';
import { csv } from '../comparison/csv.ts';
import { problemSentence, themeName } from '../wording/wording.ts';
import { FIGURE_COLUMNS, versionName } from './wording.ts';

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
  ...FIGURE_COLUMNS.flatMap(([name]) => [name, `${name}, operative`]),
];

/**
 * What is uncertain; steps in the order of the text, then of the versions; below them, with no thread, the firsts, the words
 * that stand nowhere, and the figures of each version (`part` says which).
 */
export function renderHistoryCsv(history: History): string {
  return csv(HEADER, [...problemRows(history), ...stepRows(history), ...namedRows(history)]);
}

type Cell = string | boolean | number | null;

/** A row of no thread: `part` says what it is. */
function rowOf(part: string, version: string, labels: string, kind: string, text: string): Cell[] {
  const gap = Array.from({ length: HEADER.indexOf('text') - 7 }, () => '');
  return ['', part, '', version, '', labels, kind, ...gap, text];
}

function problemRows({ problems }: History): Cell[][] {
  return problems.map((problem) =>
    rowOf('problem', '', '', problem.code, problemSentence(problem)),
  );
}

function namedRows(history: History): Cell[][] {
  const row = (part: string, version: number | null, ...rest: [string, string, string]) =>
    rowOf(part, version === null ? '' : versionName(history, version), ...rest);
  return [
    ...history.firsts.map(({ what, kind, version, labels }) =>
      row('first', version, labels.join(', '), kind, kind === 'theme' ? themeName(what) : what),
    ),
    ...history.absent.map((words) => row('nowhere', null, '', 'words', words)),
    ...history.figures.map((figures) => [
      ...row('figures', figures.version, '', '', ''),
      ...FIGURE_COLUMNS.flatMap(([, of]) => [of(figures).all, of(figures).operative]),
    ]),
  ];
}

function stepRows(history: History): Cell[][] {
  return history.threads.flatMap((thread) =>
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
  );
}

/** A history at a terminal: what came back, what is new in the series, then each paragraph's way. */
import stringWidth from 'string-width';
import type { History, Thread } from '../../model/history.ts';
import { isOfThePair } from '../../model/trust.ts';
import { opening } from '../comparison/cite.ts';
import { effectStyle } from '../comparison/text-change.ts';
import { documentSpans } from '../comparison/text-header.ts';
import type { ReportView } from '../kit/output-view.ts';
import {
  bold,
  dim,
  indented,
  neutralise,
  paint,
  plain,
  type TextLine,
  wrap,
} from '../kit/text-layout.ts';
import { count, EFFECT_SIGNS, problemSentence } from '../wording/wording.ts';
import { agreedSentences } from '../wording/wording-agreed.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import {
  absentSentence,
  FIGURE_COLUMNS,
  FIRST_GROUPS,
  firstSentence,
  returnSentence,
  stepName,
  versionName,
  wayOf,
} from './wording.ts';

/** Characters of a paragraph's opening words. */
const OPENING = 90;
const MOST_PROBLEMS = 12;

/** The history as text with a final line break. */
export function renderHistoryText(history: History, { color, width, all }: ReportView): string {
  const changed = history.threads.filter((thread) => all || thread.flagged);
  const title = history.versions.at(-1)!.title;
  const lines: TextLine[] = [
    ...(title ? wrap([bold(title)], width, indented(0)) : []),
    ...history.versions.flatMap((version, i) =>
      wrap(documentSpans(version), width, { first: [dim(`${i + 1}  `)], rest: '   ' }),
    ),
    ...pairs(history, width),
    [],
    ...figures(history),
    ...firsts(history, width),
    ...sponsors(history, width),
    [
      bold(
        changed.length === 0
          ? 'No paragraph on a watched theme changed.'
          : `${count(changed.length, 'paragraph')} ${all ? 'in all' : 'with a flagged change'}`,
      ),
    ],
    ...changed.flatMap((thread) => [[], ...threadLines(thread, history, width)]),
    ...problems(history, width),
  ];
  return paint(lines, color);
}

function firsts(history: History, width: number): TextLine[] {
  const listed = (title: string, sentences: readonly string[]): TextLine[] =>
    sentences.length === 0
      ? []
      : [
          [bold(title)],
          ...sentences.flatMap((one) =>
            wrap([plain(one)], width, { first: [plain('  ')], rest: '    ' }),
          ),
          [],
        ];
  return [
    ...listed(
      'Asked for, and nowhere',
      history.absent.map((words) => absentSentence(words, history)),
    ),
    ...FIRST_GROUPS.flatMap(([title, kinds]) =>
      listed(
        title,
        history.firsts
          .filter(({ kind }) => kinds.includes(kind))
          .map((first) => firstSentence(first, history)),
      ),
    ),
  ];
}

/** A row for each version: how much it has, and how much of that is on children. */
function figures(history: History): TextLine[] {
  const names = history.versions.map((_, version) => neutralise(versionName(history, version)));
  const first = Math.max(...names.map((name) => stringWidth(name)));
  const padded = (text: string, width: number): string =>
    `${text}${' '.repeat(Math.max(0, width - stringWidth(text)))}`;
  const row = (name: string, cells: readonly string[]): string =>
    [
      padded(name, first),
      ...cells.map((cell, i) => padded(cell, FIGURE_COLUMNS[i]![0].length)),
    ].join('  ');
  return [
    [bold('In figures'), dim(' (in brackets: operative)')],
    [
      dim(
        `  ${row(
          '',
          FIGURE_COLUMNS.map(([name]) => name),
        )}`,
      ),
    ],
    ...history.figures.map((figures): TextLine => {
      const cells = FIGURE_COLUMNS.map(([, of]) => `${of(figures).all} (${of(figures).operative})`);
      return [plain(`  ${row(names[figures.version]!, cells).trimEnd()}`)];
    }),
    [],
  ];
}

function sponsors(history: History, width: number): TextLine[] {
  if (history.sponsors.length === 0) return [];
  return [
    [bold('Sponsors')],
    ...history.sponsors.flatMap(({ to, joined, left }) =>
      wrap(
        [
          plain(`${versionName(history, to)}: `),
          ...(joined.length > 0 ? [plain(`joined ${joined.join(', ')}`)] : []),
          ...(joined.length > 0 && left.length > 0 ? [plain('; ')] : []),
          ...(left.length > 0 ? [plain(`left ${left.join(', ')}`)] : []),
        ],
        width,
        { first: [plain('  ')], rest: '    ' },
      ),
    ),
    [],
  ];
}

function threadLines(thread: Thread, history: History, width: number): TextLine[] {
  const words = thread.texts.findLast((text) => text !== '') ?? '';
  const steps = thread.steps.filter((step) => step.kind !== 'kept' || step.moved);
  return [
    ...wrap([bold(wayOf(thread)), plain(`  ${opening(words, OPENING)}`)], width, {
      first: [],
      rest: '    ',
    }),
    ...steps.flatMap((step) => [
      ...wrap([plain(`${versionName(history, step.to)}: ${stepName(step)}`)], width, {
        first: [
          plain('    '),
          { text: `${EFFECT_SIGNS[step.effect]} `, style: effectStyle(step.effect) },
        ],
        rest: '      ',
      }),
      ...[...step.signals.map(signalSentence), ...agreedSentences(step)].flatMap((sentence) =>
        wrap([dim(sentence)], width, indented(8)),
      ),
    ]),
    ...thread.returns.flatMap((found) =>
      wrap([{ text: returnSentence(found, history, thread), style: 'doubt' }], width, indented(6)),
    ),
  ];
}

/** What says how two of the versions have to be read, before anything is said of them. */
function pairs(history: History, width: number): TextLine[] {
  return history.problems
    .filter(isOfThePair)
    .flatMap((problem) =>
      wrap([plain(problemSentence(problem))], width, { first: [dim('pair  ')], rest: '      ' }),
    );
}

function problems(history: History, width: number): TextLine[] {
  if (history.problems.length === 0) return [];
  const more = history.problems.length - MOST_PROBLEMS;
  return [
    [],
    [{ text: 'Not certain: check these on the page', style: 'doubt' }],
    ...history.problems
      .slice(0, MOST_PROBLEMS)
      .flatMap((problem) =>
        wrap([plain(problemSentence(problem))], width, { first: [plain('  ')], rest: '    ' }),
      ),
    ...(more > 0 ? [[dim(`  and ${more} more: --format json has them all.`)]] : []),
  ];
}

/** Asks at a terminal: each with its answer in every version, the words that answer, and what is missing. */
import type { AskAnswers, AskInVersion, Status, Uptake } from '../../model/uptake.ts';
import { opening } from '../comparison/cite.ts';
import type { ReportView } from '../kit/output-view.ts';
import { problemLines } from '../kit/problem-lines.ts';
import {
  bold,
  dim,
  indented,
  paint,
  plain,
  type TextLine,
  type TextStyle,
  wrap,
} from '../kit/text-layout.ts';
import {
  agreedSentence,
  answerSentence,
  detailSentences,
  mustSentence,
  STATUS_SIGNS,
  uptakeHead,
  versionNames,
} from './wording.ts';

const STYLES: Readonly<Record<Status, TextStyle>> = {
  'word for word': 'gain',
  'taken up': 'gain',
  'in part': 'doubt',
  'only noted': 'doubt',
  opposite: 'loss',
  'not found': 'loss',
  'please check': 'doubt',
};
/** Characters of a quote. */
const QUOTE = 220;

/** Text with a final line break. `all` shows the nearest paragraph of what was not found, too. */
export function renderUptakeText(uptake: Uptake, { color, width, all }: ReportView): string {
  const names = versionNames(uptake.versions);
  return paint(
    [
      ...wrap([bold(uptakeHead(uptake))], width, indented(0)),
      [],
      ...uptake.asks.flatMap((ask) => askLines(ask, names, width, all)),
      ...problemLines(uptake.problems, width),
    ],
    color,
  );
}

function askLines(
  ask: AskAnswers,
  names: readonly string[],
  width: number,
  all: boolean,
): TextLine[] {
  const kind = ask.kind === 'add' ? '' : `${ask.kind}: `;
  const notes = [mustSentence(ask), agreedSentence(ask)].filter((note) => note !== null);
  return [
    ...wrap([bold(`${ask.id}  `), plain(`${kind}${ask.ask}`)], width, { first: [], rest: '    ' }),
    ...(notes.length > 0 ? wrap([dim(notes.join(' · '))], width, indented(4)) : []),
    ...ask.versions.flatMap((answer, i) => answerLines(answer, names[i]!, width, all)),
    [],
  ];
}

function answerLines(answer: AskInVersion, name: string, width: number, all: boolean): TextLine[] {
  const { status, quote } = answer;
  const details = detailSentences(answer);
  const quoted = quote !== '' && (all || status !== 'not found');
  return [
    ...wrap(
      [
        { text: `${STATUS_SIGNS[status]} `, style: STYLES[status] },
        plain(`${name}: `),
        { text: answerSentence(answer), style: STYLES[status] },
      ],
      width,
      { first: [plain('  ')], rest: '      ' },
    ),
    ...(quoted ? wrap([plain(`‘${opening(quote, QUOTE)}’`)], width, indented(6)) : []),
    ...(details.length > 0 ? wrap([dim(details.join('; '))], width, indented(6)) : []),
  ];
}

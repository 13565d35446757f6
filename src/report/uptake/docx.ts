/** Asks as a Word file, for the board: a table of asks and versions, then the words that answer. */
import type { Paragraph, Table } from 'docx';
import type { AskAnswers, Uptake } from '../../model/uptake.ts';
import { wordFile } from '../kit/word-file.ts';
import { bullet, heading, line, title } from '../kit/word-lines.ts';
import { wordTable } from '../kit/word-table.ts';
import { problemSentence } from '../wording/wording.ts';
import {
  answerSentence,
  detailSentences,
  STATUS_SIGNS,
  uptakeHead,
  versionNames,
} from './wording.ts';

export async function renderUptakeDocx(uptake: Uptake): Promise<Uint8Array> {
  const names = versionNames(uptake.versions);
  return wordFile('What became of our asks', [
    title('What became of our asks'),
    line(uptakeHead(uptake), true),
    overview(uptake, names),
    ...uptake.asks.flatMap((ask) => detail(ask, names)),
    ...uptake.problems.map((problem) => line(problemSentence(problem))),
  ]);
}

function overview({ asks }: Uptake, names: readonly string[]): Table {
  return wordTable(
    ['Ask', ...names],
    asks.map(({ id, ask, versions }) => [
      `${id}: ${ask}`,
      ...versions.map((one) => `${STATUS_SIGNS[one.status]} ${answerSentence(one)}`),
    ]),
  );
}

function detail({ id, ask, versions }: AskAnswers, names: readonly string[]): Paragraph[] {
  return [
    heading(`${id}: ${ask}`),
    ...versions.flatMap((one, i) => [
      line(`${names[i]}: ${answerSentence(one)}`, true),
      ...(one.quote && one.status !== 'not found' ? [line(`‘${one.quote}’`)] : []),
      ...detailSentences(one).map(bullet),
    ]),
  ];
}

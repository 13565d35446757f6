/** Asks as a Word file, for the board: a table of asks and versions, then the words that answer. */
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { AskAnswers, Uptake } from '../../model/uptake.ts';
import { STYLES } from '../comparison/docx/styles.ts';
import { printable } from '../kit/printable.ts';
import { repack } from '../kit/zip.ts';
import { problemSentence } from '../wording/wording.ts';
import {
  answerSentence,
  detailSentences,
  headSentence,
  STATUS_SIGNS,
  versionNames,
} from './wording.ts';

/** The same for the same input: a Word file wants some date. */
const DATE = '2000-01-01T00:00:00Z';

export async function renderUptakeDocx(uptake: Uptake): Promise<Uint8Array> {
  const names = versionNames(uptake.versions);
  const document = new Document({
    creator: 'draftwatch',
    title: 'What became of our asks',
    styles: STYLES,
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [text('What became of our asks')],
          }),
          line(headSentence(uptake), true),
          overview(uptake, names),
          ...uptake.asks.flatMap((ask) => detail(ask, names)),
          ...uptake.problems.map((problem) => line(problemSentence(problem))),
        ],
      },
    ],
  });
  return repack(await Packer.toBuffer(document), DATE);
}

function overview({ asks }: Uptake, names: readonly string[]): Table {
  const row = (cells: readonly string[], bold: boolean): TableRow =>
    new TableRow({
      tableHeader: bold,
      children: cells.map((words) => new TableCell({ children: [line(words, bold)] })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(['Ask', ...names], true),
      ...asks.map(({ id, ask, versions }) =>
        row(
          [
            `${id}: ${ask}`,
            ...versions.map((one) => `${STATUS_SIGNS[one.status]} ${answerSentence(one)}`),
          ],
          false,
        ),
      ),
    ],
  });
}

function detail({ id, ask, versions }: AskAnswers, names: readonly string[]): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [text(`${id}: ${ask}`)] }),
    ...versions.flatMap((one, i) => [
      line(`${names[i]}: ${answerSentence(one)}`, true),
      ...(one.quote && one.status !== 'not found' ? [line(`‘${one.quote}’`)] : []),
      ...detailSentences(one).map(
        (note) => new Paragraph({ bullet: { level: 0 }, children: [text(note)] }),
      ),
    ]),
  ];
}

function text(words: string, bold = false): TextRun {
  return new TextRun({ text: printable(words), bold });
}

function line(words: string, bold = false): Paragraph {
  return new Paragraph({ children: [text(words, bold)] });
}

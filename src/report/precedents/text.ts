/** Agreed language at a terminal: paragraph by paragraph, what is weaker than agreed and what is new. */
import type { ParagraphPrecedents, Precedent, PrecedentReport } from '../../model/precedent.ts';
import { opening } from '../comparison/cite.ts';
import { documentFacts, documentName } from '../comparison/document-facts.ts';
import type { ReportView } from '../kit/output-view.ts';
import { problemLines } from '../kit/problem-lines.ts';
import {
  bold,
  dim,
  indented,
  paint,
  plain,
  type TextLine,
  type TextSpan,
  wrap,
} from '../kit/text-layout.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import {
  corpusSentence,
  differences,
  isWeaker,
  precedentsHead,
  sourceSentence,
  statusSentence,
  usesSentence,
} from './wording.ts';

/** Characters of a paragraph that stand for it. */
const OPENING = 180;

/** Text with a final line break. `all` shows verbatim and stock language, too. */
export function renderPrecedentsText(
  report: PrecedentReport,
  { color, width, all }: ReportView,
): string {
  const shown = report.paragraphs.filter(({ status }) => all || status !== 'verbatim');
  const hidden = report.paragraphs.length - shown.length;
  const name = documentName(report.document);
  return paint(
    [
      ...wrap(
        [bold(name), dim(`  ${documentFacts(report.document).join(', ')}`)],
        width,
        indented(0),
      ),
      ...wrap(
        [bold(precedentsHead(report)), plain(` ${corpusSentence(report)}`)],
        width,
        indented(0),
      ),
      [],
      ...shown.flatMap((paragraph) => paragraphLines(paragraph, width)),
      ...(hidden > 0
        ? [[dim(`${hidden} agreed word for word not shown: --all shows them.`)] as TextLine]
        : []),
      ...problemLines(report.problems, width),
    ],
    color,
  );
}

function paragraphLines(paragraph: ParagraphPrecedents, width: number): TextLine[] {
  const { label, text, precedents, status } = paragraph;
  const style: TextSpan['style'] = isWeaker(paragraph)
    ? 'loss'
    : status === 'new'
      ? 'doubt'
      : 'plain';
  const uses = usesSentence(paragraph);
  return [
    ...wrap(
      [
        bold(`${label}  `),
        { text: statusSentence(paragraph), style },
        plain(`: ${opening(text, OPENING)}`),
      ],
      width,
      { first: [], rest: '  ' },
    ),
    ...precedents.slice(0, 2).flatMap((one, i) => sourceLines(one, i === 0, width)),
    ...(uses ? wrap([dim(uses)], width, indented(4)) : []),
    [],
  ];
}

function sourceLines(precedent: Precedent, nearest: boolean, width: number): TextLine[] {
  return [
    ...wrap([dim('from '), plain(sourceSentence(precedent))], width, indented(4)),
    ...(nearest
      ? differences(precedent)
          .filter(({ direction }) => direction !== 'review')
          .slice(0, 4)
          .flatMap((signal) => wrap([plain(signalSentence(signal))], width, indented(6)))
      : []),
  ];
}

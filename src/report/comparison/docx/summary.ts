/** The page before the redline: which texts, how many changes, what was lost, what was gained. */
import { ConcreteHyperlink, PageBreak, type Paragraph, TextRun } from 'docx';
import type { DocumentInfo } from '../../../model/document.ts';
import type { Report, ReportChange } from '../../../model/report.ts';
import { printable } from '../../kit/printable.ts';
import { bullet, heading, line, smallParagraph, text, title } from '../../kit/word-lines.ts';
import {
  doubtSentence,
  EFFECT_NAMES,
  EFFECT_SIGNS,
  FIRST_TITLE,
  HEAD_NAMES,
  problemSentence,
  SECTION_TITLES,
} from '../../wording/wording.ts';
import { ROOM_TITLE, roomSentence } from '../../wording/wording-positions.ts';
import { amendmentLists } from '../amendment-lists.ts';
import { cite } from '../cite.ts';
import { documentFacts, documentName } from '../document-facts.ts';
import { findingLine } from '../finding.ts';
import { firstLines, inBrackets } from '../first-lines.ts';
import { headFacts } from '../head.ts';
import { EFFECTS_IN_ORDER, type Section } from '../order.ts';
import { reportParts, sectionHead, unflaggedLines } from '../parts.ts';
import { bookmarkName } from './redline.ts';

const COLORS = { loss: '8C1A26', gain: '0B6350', check: '54307A' } as const;

export function summaryParagraphs(report: Report): Paragraph[] {
  const { lost, check, won } = reportParts(report);
  const counts = EFFECTS_IN_ORDER.filter((effect) => report.summary.effects[effect] > 0)
    .map((effect) => `${EFFECT_NAMES[effect]} ${report.summary.effects[effect]}`)
    .join(' · ');
  return [
    title(`${documentName(report.before)} → ${documentName(report.after)}`),
    ...(report.after.title ? [line([italic(report.after.title)])] : []),
    facts('Before', report.before),
    facts('After', report.after),
    line(counts),
    ...headFacts(report).map(({ name, says }) => line(`${HEAD_NAMES[name]}: ${says}`)),
    ...amendments(report),
    ...firstParagraphs(report),
    ...findings('lost', lost, COLORS.loss),
    ...(check.length > 0 ? findings('check', check, COLORS.check) : []),
    ...findings('won', won, COLORS.gain),
    ...unflagged(report),
    ...room(report),
    ...problems(report),
    smallParagraph(
      'The redline below is made of tracked changes: accept all and the newer text remains, reject all and the older one does. Labels stand in the margin. Delete these pages before you do either.',
    ),
    line([new TextRun({ children: [new PageBreak()] })]),
  ];
}

/** What came of each instruction of an amendment. */
function amendments(report: Report): Paragraph[] {
  return amendmentLists(report).flatMap((list) => [heading(list.title), ...list.items.map(bullet)]);
}

function italic(words: string): TextRun {
  return new TextRun({ text: printable(words), italics: true });
}

function facts(side: string, info: DocumentInfo): Paragraph {
  return line([
    text(`${side}: `, true),
    text(`${documentName(info)}, ${documentFacts(info).join(', ')}`),
  ]);
}

/** Ten lines that fit the first page. */
export function firstParagraphs(report: Report): Paragraph[] {
  const lines = firstLines(report);
  if (lines.length === 0) return [];
  return [
    heading(FIRST_TITLE),
    ...lines.map(({ changes, effect, cite, says, quote, remark }) =>
      bullet([
        text(`${EFFECT_SIGNS[effect]} `, true),
        link(changes[0]!, cite),
        text(` ${says}: `),
        italic(`“${quote}”`),
        ...(remark === '' ? [] : [text(inBrackets(remark))]),
      ]),
    ),
  ];
}

function findings(section: Section, changes: readonly ReportChange[], color: string): Paragraph[] {
  const head = heading(sectionHead(section, changes));
  if (changes.length === 0) return [head, line('Nothing on the watched themes.')];
  const items = changes.map((change) => {
    const effect = `${EFFECT_SIGNS[change.effect]} ${EFFECT_NAMES[change.effect]} `;
    return bullet([
      new TextRun({ text: effect, bold: true, color }),
      link(change, cite(change)),
      text(` ${findingLine(change)}`),
    ]);
  });
  return [head, ...items];
}

/** What is not flagged is named, so that nobody takes silence for sameness. */
function unflagged(report: Report): Paragraph[] {
  const lines = unflaggedLines(report);
  if (lines.length === 0) return [];
  const n = reportParts(report).other.length;
  return [heading(`${SECTION_TITLES.other} (${n})`), ...lines.map(bullet)];
}

function link(change: ReportChange, label: string): ConcreteHyperlink {
  const words = new TextRun({ text: printable(label), style: 'Hyperlink' });
  return new ConcreteHyperlink([words], '', bookmarkName(change));
}

function room({ room = [] }: Report): Paragraph[] {
  if (room.length === 0) return [];
  return [heading(ROOM_TITLE), ...room.map((change) => bullet(roomSentence(change)))];
}

function problems({ problems }: Report): Paragraph[] {
  if (problems.length === 0) return [];
  return [
    heading(doubtSentence(problems)),
    ...problems.map((problem) => bullet(problemSentence(problem))),
  ];
}

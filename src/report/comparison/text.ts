/** A comparison for a person at a terminal: what to read first, then part by part, gravest first. */
import type { Problem } from '../../model/document.ts';
import type { Report } from '../../model/report.ts';
import type { ReportView } from '../kit/output-view.ts';
import { bold, dim, indented, paint, plain, type TextLine, wrap } from '../kit/text-layout.ts';
import { adviceSentence, problemSentence } from '../wording/wording.ts';
import { ROOM_TITLE, roomSentence } from '../wording/wording-positions.ts';
import { amendmentLines } from './text-amendments.ts';
import { firstBlock } from './text-first.ts';
import { headLines } from './text-header.ts';
import { sectionBlocks } from './text-sections.ts';

/** More problems than this say that the document is of another kind. */
const SHOWN_PROBLEMS = 12;

/** The report as text with a final line break. */
export function renderText(report: Report, view: ReportView): string {
  const { color, width, all } = view;
  const lines: TextLine[] = [
    ...headLines(report, width),
    [],
    ...amendmentLines(report.amendments ?? [], width),
    ...firstBlock(report, width),
    ...sectionBlocks(report, view),
    ...roomLines(report, width),
    ...problems(report.problems, width),
    [],
    ...wrap([dim(adviceSentence(report, all))], width, indented(0)),
  ];
  return paint(lines, color);
}

function roomLines({ room = [] }: Report, width: number): TextLine[] {
  if (room.length === 0) return [];
  return [
    [],
    [bold(ROOM_TITLE)],
    ...room.flatMap((change) =>
      wrap([plain(roomSentence(change))], width, { first: [plain('  ')], rest: '    ' }),
    ),
  ];
}

function problems(list: readonly Problem[], width: number): TextLine[] {
  if (list.length === 0) return [];
  const left = list.length - SHOWN_PROBLEMS;
  return [
    [],
    [{ text: 'Not certain: check these on the page', style: 'doubt' }],
    ...list.slice(0, SHOWN_PROBLEMS).flatMap((problem) =>
      wrap([plain(problemSentence(problem))], width, {
        first: [plain('  '), dim(`${problem.side ?? 'both'}: `)],
        rest: '    ',
      }),
    ),
    ...(left > 0 ? [[dim(`  and ${left} more: --format json lists them`)]] : []),
  ];
}

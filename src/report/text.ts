/** A comparison for a person at a terminal: what was lost first, then the changes in text order. */

import type { DocumentInfo, Problem } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { EFFECTS_IN_ORDER } from './order.ts';
import { changeLines, effectStyle } from './text-change.ts';
import { documentSpans } from './text-header.ts';
import { bold, dim, indented, type Line, paint, plain, type Span, wrap } from './text-layout.ts';
import type { ReportView } from './view.ts';
import { adviceSentence, count, EFFECT_NAMES, EFFECT_SIGNS, problemSentence } from './wording.ts';

/** The report as text with a final line break. */
export function renderText(report: Report, { color, width, all }: ReportView): string {
  const shown = report.changes.filter(
    (change) => change.flagged || (all && change.kind !== 'kept'),
  );
  const lines: Line[] = [
    ...header(report, width),
    [],
    ...wrap(summary(report), width, indented(0)),
    ...shown.flatMap((change) => [[], ...changeLines(change, width, color)]),
    ...problems(report.problems, width),
    [],
    ...wrap([dim(adviceSentence(report, all))], width, indented(0)),
  ];
  return paint(lines, color);
}

function header({ before, after }: Report, width: number): Line[] {
  const title = after.title ?? before.title;
  return [
    ...(title ? wrap([bold(title)], width, indented(0)) : []),
    ...documentLines('before', before, width),
    ...documentLines('after ', after, width),
  ];
}

function documentLines(side: string, info: DocumentInfo, width: number): Line[] {
  return wrap(documentSpans(info), width, {
    first: [dim(`${side}  `)],
    rest: ' '.repeat(8),
  });
}

function summary({ changes }: Report): Span[] {
  const flagged = changes.filter((change) => change.flagged);
  const parts = EFFECTS_IN_ORDER.map((effect) => ({
    effect,
    n: flagged.filter((change) => change.effect === effect).length,
  })).filter(({ n }) => n > 0);
  if (parts.length === 0) return [bold('Nothing flagged.')];
  return [
    bold(`${count(flagged.length, 'flagged change')}: `),
    ...parts.flatMap(({ effect, n }, i): Span[] => [
      ...(i > 0 ? [plain(', ')] : []),
      { text: `${EFFECT_SIGNS[effect]} ${n} ${EFFECT_NAMES[effect]}`, style: effectStyle(effect) },
    ]),
  ];
}

function problems(list: readonly Problem[], width: number): Line[] {
  if (list.length === 0) return [];
  return [
    [],
    [{ text: 'Not read for certain: check these on the page', style: 'doubt' }],
    ...list.flatMap((problem) =>
      wrap([plain(problemSentence(problem))], width, {
        first: [plain('  '), dim(`${problem.side ?? 'pair'}: `)],
        rest: '    ',
      }),
    ),
  ];
}

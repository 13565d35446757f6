/** A comparison for a person at a terminal: what was lost first, then the changes in text order. */

import type { DocumentInfo, Problem } from '../../model/document.ts';
import type { Report } from '../../model/report.ts';
import { sponsorChanges } from '../../model/sponsors.ts';
import { bold, dim, indented, type Line, paint, plain, wrap } from '../kit/text-layout.ts';
import type { ReportView } from '../kit/view.ts';
import {
  adviceSentence,
  count,
  EFFECT_NAMES,
  EFFECT_SIGNS,
  problemSentence,
  sectionSentence,
  sponsorsSentence,
} from '../wording/wording.ts';
import { mainLabel, opening } from './cite.ts';
import { EFFECTS_IN_ORDER } from './order.ts';
import { sectionChanges } from './sections.ts';
import { amendmentLines } from './text-amendments.ts';
import { changeLines, effectStyle } from './text-change.ts';
import { documentSpans } from './text-header.ts';

/** `▲ 25 strengthened` and some air. */
const SUMMARY_COLUMNS = 20;
/** More problems than this say that the document is of another kind. */
const SHOWN_PROBLEMS = 12;
/** Characters of a chapeau before its subparagraph. */
const CHAPEAU_LENGTH = 60;

/** The report as text with a final line break. */
export function renderText(report: Report, { color, width, all }: ReportView): string {
  const shown = report.changes.filter(
    (change) => change.flagged || (all && (change.kind !== 'kept' || change.notes !== undefined)),
  );
  const chapeaux = chapeauxOf(report);
  const lines: Line[] = [
    ...header(report, width),
    [],
    ...amendmentLines(report.amendments ?? [], width),
    ...summary(report, width),
    ...shown.flatMap((change) => [[], ...changeLines(change, { width, color, chapeaux })]),
    ...problems(report.problems, width),
    [],
    ...wrap([dim(adviceSentence(report, all))], width, indented(0)),
  ];
  return paint(lines, color);
}

function header(report: Report, width: number): Line[] {
  const { before, after } = report;
  const title = after.title ?? before.title;
  const sponsors = sponsorChanges(report);
  return [
    ...(title ? wrap([bold(title)], width, indented(0)) : []),
    ...documentLines('before', before, width),
    ...documentLines('after ', after, width),
    ...(sponsors
      ? wrap([plain(sponsorsSentence(sponsors))], width, {
          first: [dim('sponsors ')],
          rest: ' '.repeat(9),
        })
      : []),
    ...sectionChanges(report).flatMap((section) =>
      wrap([plain(sectionSentence(section))], width, indented(0)),
    ),
  ];
}

function documentLines(side: string, info: DocumentInfo, width: number): Line[] {
  return wrap(documentSpans(info), width, {
    first: [dim(`${side}   `)],
    rest: ' '.repeat(9),
  });
}

/** One line for each effect, losses first, with the labels to look up. */
function summary({ changes }: Report, width: number): Line[] {
  const flagged = changes.filter((change) => change.flagged);
  if (flagged.length === 0) return [[bold('Nothing flagged.')]];
  const rows = EFFECTS_IN_ORDER.flatMap((effect): Line[] => {
    const found = flagged.filter((change) => change.effect === effect);
    if (found.length === 0) return [];
    const name = `${EFFECT_SIGNS[effect]} ${found.length} ${EFFECT_NAMES[effect]}`;
    return wrap([plain(found.map(mainLabel).join(', '))], width, {
      first: [plain('  '), { text: name.padEnd(SUMMARY_COLUMNS), style: effectStyle(effect) }],
      rest: ' '.repeat(SUMMARY_COLUMNS + 2),
    });
  });
  return [[bold(count(flagged.length, 'flagged change'))], ...rows];
}

/** Opening words of every paragraph that subparagraphs may depend on, by label. */
function chapeauxOf({ changes }: Report): Map<string, string> {
  const chapeaux = new Map<string, string>();
  // The newer text last: where a label stands in both, it is the one that readers have open.
  for (const side of ['before', 'after'] as const) {
    for (const change of changes) {
      for (const { label, text } of change[side]) {
        if (text.endsWith(':')) chapeaux.set(label, opening(text.slice(0, -1), CHAPEAU_LENGTH));
      }
    }
  }
  return chapeaux;
}

function problems(list: readonly Problem[], width: number): Line[] {
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

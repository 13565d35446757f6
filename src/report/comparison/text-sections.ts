/** The parts of a comparison for a terminal: lost, to check, won, moved, and what is not flagged by name. */
import type { Report, ReportChange } from '../../model/report.ts';
import type { ReportView } from '../kit/output-view.ts';
import { bold, dim, indented, plain, type TextLine, wrap } from '../kit/text-layout.ts';
import { cite, mainLabel, opening } from './cite.ts';
import type { Section } from './order.ts';
import { inTextOrder, reportParts, sectionHead, unflaggedGroups } from './parts.ts';
import { changeLines } from './text-change.ts';

/** Characters of a chapeau before its subparagraph. */
const CHAPEAU_LENGTH = 60;

export function sectionBlocks(report: Report, view: ReportView): TextLine[] {
  const parts = reportParts(report);
  const chapeaux = chapeauxOf(report);
  const detail = (section: Section, changes: readonly ReportChange[]): TextLine[] =>
    changes.length === 0
      ? []
      : [
          ...title(section, changes),
          ...changes.flatMap((change) => [[], ...changeLines(change, { ...view, chapeaux })]),
        ];
  return [
    ...detail('lost', parts.lost),
    ...detail('check', parts.check),
    ...detail('won', parts.won),
    ...(view.all
      ? detail('other', inTextOrder([...parts.moved, ...parts.other]))
      : [...moved(parts.moved, view.width), ...unflagged(report, parts.other, view.width)]),
  ];
}

function title(section: Section, changes: readonly ReportChange[]): TextLine[] {
  return [[], [bold(sectionHead(section, changes))]];
}

function moved(changes: readonly ReportChange[], width: number): TextLine[] {
  if (changes.length === 0) return [];
  const labels = plain(inTextOrder(changes).map(cite).join(', '));
  return [...title('moved', changes), ...wrap([labels], width, indented(2))];
}

/** Labels alone: a reader sees that nothing was passed over, and where to look. */
function unflagged(report: Report, others: readonly ReportChange[], width: number): TextLine[] {
  if (others.length === 0) return [];
  const groups = unflaggedGroups(report);
  const column = 2 + Math.max(...groups.map(({ name }) => name.length));
  return [
    ...title('other', others),
    ...groups.flatMap(({ name, changes }) =>
      wrap([plain(changes.map(mainLabel).join(', '))], width, {
        first: [dim(`  ${name.padEnd(column)}`)],
        rest: ' '.repeat(2 + column),
      }),
    ),
  ];
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

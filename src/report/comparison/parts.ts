/** The parts of a report, each in the order of reading. */
import type { Effect } from '../../model/assessment.ts';
import type { Report, ReportChange } from '../../model/report.ts';
import { EFFECT_NAMES, SECTION_TITLES, unflaggedName } from '../wording/wording.ts';
import { cite } from './cite.ts';
import { byRank, EFFECTS_IN_ORDER, type Section, sectionOf } from './order.ts';

/** Every changed paragraph is in one part; what stayed word for word is in none. */
export function reportParts({ changes }: Pick<Report, 'changes'>): Record<Section, ReportChange[]> {
  const parts: Record<Section, ReportChange[]> = {
    lost: [],
    check: [],
    won: [],
    moved: [],
    other: [],
  };
  for (const change of byRank(changes)) {
    if (change.flagged || change.moved || change.notes || change.effect !== 'none') {
      parts[sectionOf(change)].push(change);
    }
  }
  return parts;
}

/** How many flagged changes have each effect, in the order of effects; none where there is none. */
export function flaggedCounts(
  changes: readonly ReportChange[],
): readonly { readonly effect: Effect; readonly n: number }[] {
  return EFFECTS_IN_ORDER.flatMap((effect) => {
    const n = changes.filter((change) => change.flagged && change.effect === effect).length;
    return n > 0 ? [{ effect, n }] : [];
  });
}

/** `Lost or weakened (40: 2 removed, 30 weakened, 8 mixed)`; the count alone where all are of one kind. */
export function sectionHead(section: Section, changes: readonly ReportChange[]): string {
  const counts = flaggedCounts(changes).map(({ effect, n }) => `${n} ${EFFECT_NAMES[effect]}`);
  const kinds = counts.length > 1 ? `: ${counts.join(', ')}` : '';
  return `${SECTION_TITLES[section]} (${changes.length}${kinds})`;
}

/** What is not flagged is named: by why, in the order of effects, and each in the order of the text. */
export function unflaggedGroups(
  report: Pick<Report, 'changes'>,
): readonly { readonly name: string; readonly changes: readonly ReportChange[] }[] {
  const inText = inTextOrder(reportParts(report).other);
  // What a person has to look at goes before what was found to have no direction.
  const names = EFFECTS_IN_ORDER.flatMap((effect) =>
    [true, false].map((unsure) => unflaggedName(effect, unsure)),
  );
  return [...new Set(names)].flatMap((name) => {
    const changes = inText.filter(
      ({ effect, confidence }) => unflaggedName(effect, confidence === 'review') === name,
    );
    return changes.length > 0 ? [{ name, changes }] : [];
  });
}

/** `removed (other theme): PP13, OP10(c)`, one for each group. */
export function unflaggedLines(report: Pick<Report, 'changes'>): string[] {
  return unflaggedGroups(report).map(
    ({ name, changes }) => `${name}: ${changes.map(cite).join(', ')}`,
  );
}

/** `2 removed (other theme), 7 editorial`; empty when everything is flagged. */
export function unflaggedCounts(report: Pick<Report, 'changes'>): string {
  return unflaggedGroups(report)
    .map(({ name, changes }) => `${changes.length} ${name}`)
    .join(', ');
}

/** Ids are given in the order of the text. */
export function inTextOrder(changes: readonly ReportChange[]): ReportChange[] {
  return [...changes].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

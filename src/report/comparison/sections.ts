/** Sections of a comparison: which one a change is in, and which came or went as a whole. */
import type { ParagraphRef, Report, ReportChange } from '../../model/report.ts';
import { opening } from './cite.ts';

/** Longest name of a section in a line, in characters. */
const NAME = 72;

/** A section that only one of the two texts has. */
export interface SectionChange {
  readonly kind: 'new' | 'lost';
  /** Its heading. */
  readonly name: string;
  /** Labels of the paragraphs in it, in document order. */
  readonly labels: readonly string[];
}

/** The nearest heading over a change, in the after text where it stands there; null without one. */
export function sectionName(change: ReportChange): string | null {
  const name = (change.after[0] ?? change.before[0])?.section.at(-1);
  return name === undefined ? null : opening(name, NAME);
}

/** Sections whose heading was added or removed with the change, new ones first, each in document order. */
export function sectionChanges({ changes }: Report): SectionChange[] {
  return [
    ...onlyIn(changes, 'added', 'after').map((found) => ({ kind: 'new' as const, ...found })),
    ...onlyIn(changes, 'removed', 'before').map((found) => ({ kind: 'lost' as const, ...found })),
  ];
}

function onlyIn(
  changes: readonly ReportChange[],
  kind: ReportChange['kind'],
  side: 'before' | 'after',
): Omit<SectionChange, 'kind'>[] {
  const headings = changes
    .filter((change) => change.kind === kind && change[side][0]?.part === 'heading')
    .map((change) => change[side][0]!);
  if (headings.length === 0) return [];
  const paragraphs = changes.flatMap((change) => change[side]).sort((a, b) => a.index - b.index);
  const found = new Map<string, string[]>();
  for (const heading of headings) {
    const inside = standingUnder(heading, paragraphs);
    const name = inside[0]?.section[heading.section.length];
    if (name === undefined || found.has(name)) continue;
    found.set(
      name,
      inside.filter(({ part }) => part !== 'heading').map(({ label }) => label),
    );
  }
  return [...found].map(([name, labels]) => ({ name: opening(name, NAME), labels }));
}

/** The paragraphs of a heading's section: those that follow it and lie deeper. */
function standingUnder(heading: ParagraphRef, paragraphs: readonly ParagraphRef[]): ParagraphRef[] {
  const depth = heading.section.length;
  const following = paragraphs.slice(paragraphs.indexOf(heading) + 1);
  const first = following.find(({ part }) => part !== 'heading');
  const name = first?.section[depth];
  if (!name?.includes(heading.text)) return [];
  const end = following.findIndex(
    ({ part, section }) => part !== 'heading' && section[depth] !== name,
  );
  return following
    .slice(0, end < 0 ? undefined : end)
    .filter(({ section }) => section[depth] === name);
}

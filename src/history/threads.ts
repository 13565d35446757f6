/** Comparisons of neighbouring versions to threads: which paragraph became which, all the way. */
import type { HistoryStep, Thread } from '../model/history.ts';
import type { ParagraphRef, Report, ReportChange } from '../model/report.ts';
import { likeness } from '../words/likeness.ts';
import { returnsOf } from './returns.ts';

/** Likeness from which a paragraph that comes back later is the one that went. */
const SAME = 0.8;

interface Place {
  readonly version: number;
  readonly ref: ParagraphRef;
}

interface Group {
  readonly places: Place[];
  readonly steps: HistoryStep[];
  readonly themes: Set<string>;
}

/** Threads in the order of the text. `reports[i]` compares version i with version i + 1. */
export function threadsOf(reports: readonly Report[]): Thread[] {
  const versions = reports.length + 1;
  const groups = [...groupsOf(reports)];
  joinReturning(groups, versions);
  return groups
    .map((group) => ({ group, rank: rankOf(group, reports) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ group }, i) => threadOf(group, versions, `t${i + 1}`));
}

/** Follows every change from version to version; splits and merges make one group of all parts. */
function groupsOf(reports: readonly Report[]): Set<Group> {
  const at = new Map<string, Group>();
  const key = (version: number, ref: ParagraphRef): string => `${version}:${ref.index}`;
  reports.forEach((report, from) => {
    for (const change of report.changes) {
      const known = new Set(change.before.flatMap((ref) => at.get(key(from, ref)) ?? []));
      const group = merge([...known]);
      for (const other of known) {
        for (const place of other.places) at.set(key(place.version, place.ref), group);
      }
      if (from === 0) add(group, 0, change.before);
      add(group, from + 1, change.after);
      for (const ref of change.before) at.set(key(from, ref), group);
      for (const ref of change.after) at.set(key(from + 1, ref), group);
      group.steps.push(stepOf(change, from));
      for (const theme of change.themes) group.themes.add(theme);
    }
  });
  return new Set(at.values());
}

function merge(groups: readonly Group[]): Group {
  const [only, ...others] = groups;
  if (only && others.length === 0) return only;
  return {
    places: groups.flatMap((group) => group.places),
    steps: groups.flatMap((group) => group.steps),
    themes: new Set(groups.flatMap((group) => [...group.themes])),
  };
}

function add(group: Group, version: number, refs: readonly ParagraphRef[]): void {
  group.places.push(...refs.map((ref) => ({ version, ref })));
}

function stepOf(change: ReportChange, from: number): HistoryStep {
  const { kind, moved, partChange, effect, confidence, flagged, signals, edits } = change;
  const { precedents } = change;
  return {
    from,
    to: from + 1,
    kind,
    moved,
    partChange,
    effect,
    confidence,
    flagged,
    signals,
    edits,
    ...(precedents && { precedents }),
  };
}

/** A paragraph that went and came back in a later version is one thread with a gap. */
function joinReturning(groups: Group[], versions: number): void {
  const last = (group: Group): number => Math.max(...group.places.map((place) => place.version));
  const first = (group: Group): number => Math.min(...group.places.map((place) => place.version));
  const gone = groups.filter((group) => last(group) < versions - 2);
  for (const group of gone) {
    const end = last(group);
    const text = textAt(group, end);
    const back = groups.find(
      (other) => first(other) > end + 1 && likeness(text, textAt(other, first(other))) >= SAME,
    );
    if (!back) continue;
    groups.splice(groups.indexOf(group), 1);
    back.places.unshift(...group.places);
    back.steps.unshift(...group.steps);
    for (const theme of group.themes) back.themes.add(theme);
  }
}

function textAt(group: Group, version: number): string {
  return group.places
    .filter((place) => place.version === version)
    .sort((a, b) => a.ref.index - b.ref.index)
    .map((place) => place.ref.text)
    .join('\n');
}

/** Where a thread stands: its place in the newest version that has it, as a share of that text. */
function rankOf(group: Group, reports: readonly Report[]): number {
  const newest = Math.max(...group.places.map((place) => place.version));
  const index = Math.min(
    ...group.places.filter((place) => place.version === newest).map((place) => place.ref.index),
  );
  const size = newest === 0 ? reports[0]!.before.paragraphs : reports[newest - 1]!.after.paragraphs;
  return (index + (newest === reports.length ? 0 : 0.5)) / Math.max(1, size);
}

function threadOf(group: Group, versions: number, id: string): Thread {
  const all = Array.from({ length: versions }, (_, version) => version);
  const labels = all.map((version) =>
    group.places
      .filter((place) => place.version === version)
      .sort((a, b) => a.ref.index - b.ref.index)
      .map((place) => place.ref.label),
  );
  const present = all.filter((version) => labels[version]!.length > 0);
  const last = present.at(-1)!;
  const steps = [...group.steps].sort((a, b) => a.from - b.from);
  const texts = all.map((version) => textAt(group, version));
  return {
    id,
    part: group.places.at(-1)!.ref.part,
    labels,
    texts,
    entered: present[0]!,
    left: last === versions - 1 ? null : last + 1,
    themes: [...group.themes].sort(),
    flagged: steps.some((step) => step.flagged),
    steps,
    returns: returnsOf(steps, texts),
  };
}

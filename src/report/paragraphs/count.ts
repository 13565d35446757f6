/** Counts over the paragraph table that charts and summaries share. Headings are not counted. */
import type { ParagraphRow, ParagraphTable } from '../../model/paragraph-table.ts';

/** A number for each series (column) of each group (row). */
export interface Counts {
  readonly groups: readonly string[];
  readonly series: readonly string[];
  /** By group, then by series. */
  readonly values: readonly (readonly number[])[];
}

/** Most themes and sessions that a chart can show and a person can tell apart. */
const MAX_THEMES = 16;
const MAX_SESSIONS = 6;

/** Paragraphs by theme (largest first) and session (oldest first, rare ones together). */
export function byThemeAndSession({ paragraphs }: ParagraphTable): Counts {
  const rows = counted(paragraphs);
  const themes = ranked(rows.flatMap((row) => row.themes)).slice(0, MAX_THEMES);
  const large = ranked(rows.map(sessionName)).slice(0, MAX_SESSIONS);
  const others = rows.some((row) => !large.includes(sessionName(row)));
  const series = [...large.sort(numerically), ...(others ? ['other sessions'] : [])];
  const nameOf = (row: ParagraphRow): string =>
    large.includes(sessionName(row)) ? sessionName(row) : 'other sessions';
  return {
    groups: themes,
    series,
    values: themes.map((theme) => {
      const about = rows.filter((row) => row.themes.includes(theme));
      return series.map((name) => about.filter((row) => nameOf(row) === name).length);
    }),
  };
}

/** Directives by the rung of their verb, from weak to strong: all, and those on watched themes. */
export function byStrength({ paragraphs, rungs, watched }: ParagraphTable): Counts {
  const rows = counted(paragraphs).filter((row) => row.strength !== null && !row.inherited);
  const onWatched = (row: ParagraphRow): boolean => row.themes.some((t) => watched.includes(t));
  return {
    groups: rungs,
    series: ['on watched themes', 'on other themes'],
    values: rungs.map((_, i) => {
      const here = rows.filter((row) => row.strength === i + 1);
      const about = here.filter(onWatched).length;
      return [about, here.length - about];
    }),
  };
}

/** Share of paragraphs on each watched theme by year, in per cent; `totals` are all paragraphs. */
export function shareByYear({ paragraphs, watched }: ParagraphTable): Counts & {
  readonly totals: readonly number[];
} {
  const rows = counted(paragraphs).filter((row) => row.date !== null);
  const years = [...new Set(rows.map((row) => row.date!.slice(0, 4)))].sort();
  const ofYear = years.map((year) => rows.filter((row) => row.date!.startsWith(year)));
  return {
    groups: years,
    series: watched,
    values: ofYear.map((here) =>
      watched.map((theme) => {
        const about = here.filter((row) => row.themes.includes(theme)).length;
        return Math.round((1000 * about) / here.length) / 10;
      }),
    ),
    totals: ofYear.map((here) => here.length),
  };
}

/** Paragraphs that say something: all but headings. */
export function counted(paragraphs: readonly ParagraphRow[]): ParagraphRow[] {
  return paragraphs.filter((row) => row.part !== 'heading');
}

/** `GA 80`, `HRC 56`; the organ alone when the session is not known. */
function sessionName({ organ, session }: ParagraphRow): string {
  const short = organ === null ? '' : (ORGANS[organ] ?? organ);
  return [short, session].filter(Boolean).join(' ') || 'session not known';
}

const ORGANS: Readonly<Record<string, string>> = {
  'General Assembly': 'GA',
  'Human Rights Council': 'HRC',
  'Security Council': 'SC',
  'Economic and Social Council': 'ECOSOC',
};

/** Distinct names, the most frequent first, ties by name. */
function ranked(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

function numerically(a: string, b: string): number {
  const number = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0);
  const organ = (name: string): string => name.replace(/\s*\d.*$/, '');
  if (organ(a) !== organ(b)) return organ(a) < organ(b) ? -1 : 1;
  return number(a) - number(b) || (a < b ? -1 : 1);
}

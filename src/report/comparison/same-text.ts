/** Whether two documents call themselves the same text, by their titles and agenda items. */
import type { DocumentInfo } from '../../model/document.ts';
import { keysIn } from '../../words/words.ts';

/**
 * `related`: of one series, as `Rights of the child: …`, or most words of the shorter title are in the
 * other. `unknown`: a title is missing.
 */
export type Kinship = 'same' | 'related' | 'other' | 'unknown';

/** Words of titles that say nothing about their matter. */
const EMPTY: ReadonlySet<string> = new Set(
  'a an and as at by for from in its of on or the their through to with'.split(' '),
);
/** Share of the shorter title's words. */
const RELATED = 0.6;

export function kinshipOf(before: DocumentInfo, after: DocumentInfo): Kinship {
  const byTitle = kinshipOfTitles(before.title, after.title);
  return byTitle !== 'same' && itemsDiffer(before, after) ? 'other' : byTitle;
}

function kinshipOfTitles(before: string | null, after: string | null): Kinship {
  const [left, right] = [mattersOf(before), mattersOf(after)];
  if (left.size === 0 || right.size === 0) return 'unknown';
  const shared = [...left].filter((word) => right.has(word)).length;
  if (shared === left.size && shared === right.size) return 'same';
  if (seriesOf(before) !== null && seriesOf(before) === seriesOf(after)) return 'related';
  return shared >= RELATED * Math.min(left.size, right.size) ? 'related' : 'other';
}

/** What stands before the colon; null when there is none. */
function seriesOf(title: string | null): string | null {
  const [, series] = /^([^:]+):/.exec(title ?? '') ?? [];
  return series ? [...mattersOf(series)].join(' ') : null;
}

/** The words of a title that say what it is about. */
function mattersOf(title: string | null): ReadonlySet<string> {
  return new Set(keysIn(title ?? '').filter((word) => !EMPTY.has(word)));
}

/**
 * A draft keeps its item through a session; from one session to the next, items are numbered anew.
 * Sub-items are left aside: a text may be moved among them.
 */
function itemsDiffer(before: DocumentInfo, after: DocumentInfo): boolean {
  const number = ({ agendaItem }: DocumentInfo) => /^\d+/.exec(agendaItem ?? '')?.[0];
  const [left, right] = [number(before), number(after)];
  const sameSession = before.session !== null && before.session === after.session;
  const sameOrgan = before.organ !== null && before.organ === after.organ;
  return sameSession && sameOrgan && left !== undefined && right !== undefined && left !== right;
}

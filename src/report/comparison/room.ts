/** What was opened and closed between two rolling texts, and who moved: apart from what the words say. */
import type { Change } from '../../model/change.ts';
import type { Paragraph } from '../../model/document.ts';
import type { Position, RoomStanding } from '../../model/position.ts';
import type { RoomChange } from '../../model/report.ts';

/** In the order of the changes; nothing for texts that name nobody and no standing. */
export function roomChanges(changes: readonly Change[]): RoomChange[] {
  return changes.flatMap(({ before, after }) => {
    const { label } = (after[0] ?? before[0])!;
    const [was, is] = [positionsIn(before), positionsIn(after)];
    const came = is.filter((one) => !was.some((other) => isSame(one, other)));
    const turned = came.filter((one) => was.some((other) => isTurn(one, other)));
    const left = was.filter((one) => !is.some((o) => isSame(one, o) || isTurn(o, one)));
    return [
      ...standings(label, before, after),
      ...grouped('turned', label, turned),
      ...grouped(
        'came',
        label,
        came.filter((one) => !turned.includes(one)),
      ),
      ...grouped('left', label, left),
    ];
  });
}

function positionsIn(paragraphs: readonly Paragraph[]): Position[] {
  return paragraphs.flatMap(({ positions = [] }) => positions);
}

function isSame(one: Position, other: Position): boolean {
  return one.wants === other.wants && one.by === other.by && isAlike(one, other);
}

/** The same State on the same words. */
function isAlike(one: Position, other: Position): boolean {
  return one.party.toLowerCase() === other.party.toLowerCase() && one.words === other.words;
}

function isTurn(one: Position, other: Position): boolean {
  return isAlike(one, other) && !isSame(one, other);
}

/** Closed where it was open or had no standing and is agreed now; opened where it was agreed. */
function standings(
  label: string,
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): RoomChange[] {
  if (before.length === 0 || after.length === 0) return [];
  const [was, is] = [standingOf(before), standingOf(after)];
  const change = { label, states: [], wants: null, words: '', by: null };
  if (isAgreed(is) && was !== is) return [{ what: 'closed', ...change, standing: is }];
  if (isAgreed(was) && is === 'open') return [{ what: 'opened', ...change, standing: was }];
  return [];
}

function standingOf(paragraphs: readonly Paragraph[]): RoomStanding | null {
  const all = paragraphs.map(({ standing }) => standing ?? null);
  if (all.includes('open')) return 'open';
  return all.every((one) => one === all[0]) ? (all[0] ?? null) : null;
}

function isAgreed(standing: RoomStanding | null): boolean {
  return standing === 'agreed' || standing === 'agreed ad ref';
}

/** States that want the same with the same words stand together. */
function grouped(
  what: RoomChange['what'],
  label: string,
  positions: readonly Position[],
): RoomChange[] {
  const found = new Map<string, RoomChange>();
  for (const { state, wants, words, by = null } of positions) {
    const key = JSON.stringify([wants, words, by]);
    const states = [...(found.get(key)?.states ?? []), state];
    found.set(key, { what, label, states, wants, words, by, standing: null });
  }
  return [...found.values()];
}

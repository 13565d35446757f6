/** The mirror of a comparison: what it has to be when the arguments are swapped. */
import type { Change, ChangeKind, Edit } from '../../src/model/change.ts';

const OPPOSITE: Record<ChangeKind, ChangeKind> = {
  kept: 'kept',
  edited: 'edited',
  split: 'merged',
  merged: 'split',
  added: 'removed',
  removed: 'added',
};

/** Changes as comparable lines, without ids and order, which follow the after document. */
export function outline(changes: readonly Change[]): string[] {
  return changes.map((change) => line(change, false)).sort();
}

/** The same for the swapped comparison. */
export function mirroredOutline(changes: readonly Change[]): string[] {
  return changes.map((change) => line(change, true)).sort();
}

function line(change: Change, swap: boolean): string {
  const [before, after] = swap ? [change.after, change.before] : [change.before, change.after];
  const partChange = swap ? swappedPart(change.partChange) : change.partChange;
  return JSON.stringify({
    before: before.map(({ index }) => index),
    after: after.map(({ index }) => index),
    kind: swap ? OPPOSITE[change.kind] : change.kind,
    moved: change.moved,
    partChange,
    seeAlso: change.seeAlso.map(({ label, similarity }) => [label, similarity]),
    passages: change.passages
      .flatMap(({ how, from, to, share }) => {
        if (!to) return [];
        const places = swap ? [to, from] : [from, to];
        return [
          JSON.stringify([
            how,
            ...places.map(({ label, start, end }) => [label, start, end]),
            share,
          ]),
        ];
      })
      .sort(),
    edits: change.kind === 'kept' ? [] : hunks(change.edits, swap),
  });
}

function swappedPart(partChange: Change['partChange']): Change['partChange'] {
  if (partChange === null) return null;
  return partChange === 'promoted' ? 'demoted' : 'promoted';
}

/** Equal texts and, between them, what went and what came, moved and cited words marked. */
function hunks(edits: readonly Edit[], swap: boolean): string[] {
  const lines: string[] = [];
  let [gone, come] = ['', ''];
  const flush = (): void => {
    if (gone || come) lines.push(swap ? `${come}→${gone}` : `${gone}→${come}`);
    [gone, come] = ['', ''];
  };
  for (const { op, text, move, citation } of edits) {
    const marked = `${text}${move === undefined ? '' : '°'}${citation ? '§' : ''}`;
    if (op === 'equal') {
      flush();
      lines.push(text);
    } else if (op === 'delete') gone += marked;
    else come += marked;
  }
  flush();
  return lines;
}

/** A chapeau and its items are counted as one paragraph. */
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../src/model/document.ts';
import { flaggedParagraphs } from '../../../src/report/comparison/whole-paragraphs.ts';
import { paragraph } from '../reports.ts';

const at = (index: number, label: string, chapeau: number | null = null): Paragraph =>
  paragraph(label, `Words of ${label};`, { index, chapeau });

/** Pairs of one before and one after paragraph, either of which may be missing; all are flagged. */
function count(...pairs: readonly [Paragraph | null, Paragraph | null][]): number {
  const changes = pairs.map(([before, after], i) => ({
    id: `c${i}`,
    kind: 'edited' as const,
    moved: false,
    partChange: null,
    before: before ? [before] : [],
    after: after ? [after] : [],
    edits: [],
    seeAlso: [],
    passages: [],
  }));
  return flaggedParagraphs(
    changes,
    changes.map(() => ({ flagged: true })),
  );
}

describe('flagged paragraphs', () => {
  it('are one for a chapeau with items, at any depth', () => {
    const list = [at(0, 'OP1'), at(1, 'OP1(a)', 0), at(2, 'OP1(a)(i)', 1), at(3, 'OP2')];
    expect(count(...list.map((one): [Paragraph, Paragraph] => [one, one]))).toBe(2);
    expect(count(...list.map((one): [null, Paragraph] => [null, one]))).toBe(2);
    expect(count(...list.map((one): [Paragraph, null] => [one, null]))).toBe(2);
  });

  it('count an item that is gone with the chapeau that stays, whatever its number is now', () => {
    expect(
      count([at(4, 'OP5'), at(7, 'OP8')], [at(5, 'OP5(a)', 4), null], [null, at(8, 'OP8(a)', 7)]),
    ).toBe(1);
  });

  it('count an item that left its chapeau where it stands now', () => {
    expect(count([at(4, 'OP5'), at(4, 'OP5')], [at(5, 'OP5(a)', 4), at(5, 'OP6')])).toBe(2);
  });
});

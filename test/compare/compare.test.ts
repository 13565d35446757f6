/** What became of each paragraph, on small documents. */
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/compare/compare.ts';
import { type Draft, documentOf } from './documents.ts';

const WATER = 'Urges States to ensure access to safe drinking water in every school and clinic;';
const TEACHERS = 'Invites donors to fund the training of teachers in remote districts;';
const REPORT = 'Requests the Secretary-General to report on the matter at the next session;';
const LIBRARIES = 'Encourages municipalities to open public libraries on two evenings each week;';

function summary(
  before: readonly (Draft | string)[],
  after: readonly (Draft | string)[],
): string[] {
  return compareDocuments(documentOf(before), documentOf(after)).map((change) => {
    const side = (paragraphs: typeof change.before): string =>
      paragraphs.map((paragraph) => paragraph.index + 1).join('+') || '-';
    const notes = [change.moved ? 'moved' : '', change.partChange ?? ''].filter(Boolean);
    return [`${side(change.before)}>${side(change.after)}`, change.kind, ...notes].join(' ');
  });
}

describe('compareDocuments', () => {
  it('keeps what is the same, whatever the quotation marks', () => {
    expect(summary([WATER, `Notes “this”;`], [WATER, `Notes "this";`])).toEqual([
      '1>1 kept',
      '2>2 kept',
    ]);
  });

  it('tells an insertion from a renumbering', () => {
    expect(summary([WATER, REPORT], [WATER, TEACHERS, REPORT])).toEqual([
      '1>1 kept',
      '->2 added',
      '2>3 kept',
    ]);
  });

  it('puts a removed paragraph where it stood', () => {
    expect(summary([WATER, TEACHERS, REPORT], [WATER, REPORT])).toEqual([
      '1>1 kept',
      '2>- removed',
      '3>2 kept',
    ]);
    expect(summary([WATER, REPORT], [REPORT])[0]).toBe('1>- removed');
  });

  it('marks as moved the one that changed its order, not those around it', () => {
    expect(
      summary([WATER, TEACHERS, REPORT, LIBRARIES], [TEACHERS, REPORT, LIBRARIES, WATER]),
    ).toEqual(['2>1 kept', '3>2 kept', '4>3 kept', '1>4 kept moved']);
  });

  it('pairs a redrafted paragraph and shows its words', () => {
    const after = WATER.replace('Urges', 'Encourages').replace('every school', 'schools');
    const [change] = compareDocuments(documentOf([WATER]), documentOf([after]));
    expect(change!.kind).toBe('edited');
    expect(change!.edits.filter((edit) => edit.op !== 'equal')).toEqual([
      { op: 'delete', text: 'Urges' },
      { op: 'insert', text: 'Encourages' },
      { op: 'delete', text: 'every school' },
      { op: 'insert', text: 'schools' },
    ]);
  });

  it('sees a preambular paragraph promoted to the operative part', () => {
    const before = {
      text: 'Recognizing that play matters for every child,',
      part: 'preamble',
    } as const;
    const after = { text: 'Recognizes that play matters for every child;' };
    expect(summary([before], [after])).toEqual(['1>1 edited promoted']);
    expect(summary([after], [before])).toEqual(['1>1 edited demoted']);
  });

  it('never pairs a heading with a paragraph', () => {
    expect(
      summary([{ text: 'Safe drinking water', part: 'heading' }], ['Safe drinking water']),
    ).toEqual(['1>- removed', '->1 added']);
  });

  it('numbers the changes in order', () => {
    const ids = compareDocuments(documentOf([WATER, REPORT]), documentOf([REPORT])).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['c1', 'c2']);
  });

  it('compares an empty document with anything', () => {
    expect(summary([], [])).toEqual([]);
    expect(summary([], [WATER])).toEqual(['->1 added']);
    expect(summary([WATER], [])).toEqual(['1>- removed']);
  });
});

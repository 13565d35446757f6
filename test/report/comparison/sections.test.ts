/** Sections in a comparison: where a change stands, which sections came and went. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { diffDocuments } from '../../../src/pipeline.ts';
import { sectionChanges, sectionName } from '../../../src/report/comparison/sections.ts';
import { renderText } from '../../../src/report/comparison/text.ts';
import { parseText } from '../../parse/text.ts';

const OPENING = ['The Human Rights Council,', '1. Urges States to open playgrounds at dawn;'];
const NIGHT = [
  'Play at night',
  '2. Requests mayors to light lamps over every slide;',
  '3. Encourages owls to keep watch from the trees;',
];
const compare = async (before: readonly string[], after: readonly string[]): Promise<Report> =>
  diffDocuments(await parseText(before.join('\n\n')), await parseText(after.join('\n\n')));

describe('sections of a comparison', () => {
  it('that are new or gone are told with their paragraphs', async () => {
    const report = await compare([...OPENING, ...NIGHT], OPENING);
    expect(sectionChanges(report)).toEqual([
      { kind: 'lost', name: 'Play at night', labels: ['OP2', 'OP3'] },
    ]);
    const text = renderText(report, { color: false, width: 100, all: false });
    expect(text).toContain('Section gone: “Play at night” (OP2 to OP3)');
    const mirrored = await compare(OPENING, [...OPENING, ...NIGHT]);
    expect(sectionChanges(mirrored).map(({ kind }) => kind)).toEqual(['new']);
  });

  it('are none where headings stayed or only a number changed', async () => {
    const renamed = NIGHT.map((line) => line.replace('Play', 'B. Play'));
    expect(sectionChanges(await compare([...OPENING, ...NIGHT], [...OPENING, ...renamed]))).toEqual(
      [],
    );
  });

  it('are named beside each change', async () => {
    const softer = NIGHT.map((line) => line.replace('Requests', 'Invites'));
    const { changes } = await compare([...OPENING, ...NIGHT], [...OPENING, ...softer]);
    const change = changes.find(({ kind }) => kind === 'edited')!;
    expect(sectionName(change)).toBe('Play at night');
    expect(change.after[0]?.section).toEqual(['Play at night']);
  });
});

/** A redline that we wrote, read by our own reader: both texts, with their labels and parts. */
import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/model/document.ts';
import type { Report } from '../../../../src/model/report.ts';
import { parseDocument } from '../../../../src/parse/parse.ts';
import { diff } from '../../../../src/pipeline.ts';
import { renderBriefDocx } from '../../../../src/report/comparison/docx/brief.ts';
import { renderDocx } from '../../../../src/report/comparison/docx/document.ts';
import { reportOf, SAMPLE } from '../../sample.ts';
import { shuffledReport } from './shuffled.ts';

const CORPUS = new URL('../../../../../shared/corpus/', import.meta.url);
const PAIRS = [
  ['hrc/A_HRC_RES_48_2.txt', 'hrc/A_HRC_RES_57_17.txt'],
  ['series/pact-chapeau-zero-draft.txt', 'series/pact-chapeau-final.txt'],
] as const;

type Side = 'before' | 'after';
type Cited = readonly [label: string, part: string, text: string];

function written(report: Report, side: Side): Cited[] {
  return report.changes
    .flatMap((change) => change[side])
    .sort((a, b) => a.index - b.index)
    .map(({ label, part, text }) => [label, part, text]);
}

async function readBack(file: Uint8Array, side: Side): Promise<Document> {
  return parseDocument({ input: 'redline.docx', url: null, bytes: file, sha256: '' }, side);
}

async function expectRoundTrip(report: Report): Promise<void> {
  const file = await renderDocx(report);
  for (const side of ['before', 'after'] as const) {
    const wanted = written(report, side);
    if (wanted.length === 0) continue;
    const { paragraphs } = await readBack(file, side);
    expect(paragraphs.map(({ label, part, text }): Cited => [label, part, text])).toEqual(wanted);
  }
}

describe('a redline read back', () => {
  it('is both texts, with labels, parts and numbers, and nothing of its summary', async () => {
    await expectRoundTrip(SAMPLE);
    const { paragraphs, dropped, problems } = await readBack(await renderDocx(SAMPLE), 'after');
    expect(problems.map(({ code }) => code)).toEqual(['own-redline', 'tracked-changes']);
    expect(dropped.filter(({ reason }) => reason === 'report page')[0]?.text).toContain('→');
    expect(paragraphs.flatMap(({ marks }) => marks).some(({ kind }) => kind === 'comment')).toBe(
      false,
    );
  });

  it('keeps items under the paragraph that leads into them', async () => {
    const report = reportOf([
      { kind: 'kept', before: [['OP3', 'Urges States:']], after: [['OP4', 'Urges States:']] },
      {
        kind: 'edited',
        before: [['OP3(b)', 'To hear children;']],
        after: [['OP4(a)', 'To hear all children.']],
      },
    ]);
    const { paragraphs } = await readBack(await renderDocx(report), 'before');
    expect(paragraphs).toMatchObject([
      { label: 'OP3', prefix: '3.', level: 1, chapeau: null },
      { label: 'OP3(b)', prefix: '(b)', level: 2, chapeau: 0 },
    ]);
  });

  it('is so whatever moved, was split or was merged', async () => {
    await fc.assert(fc.asyncProperty(shuffledReport(), expectRoundTrip), {
      numRuns: 12,
      seed: 11,
    });
  });

  it.skipIf(!existsSync(CORPUS)).each(PAIRS)('%s → %s', async (before, after) => {
    const [older, newer] = [before, after].map((path) => new URL(path, CORPUS).pathname);
    await expectRoundTrip(await diff(older!, newer!));
  });

  it('leaves nothing of a brief, which holds no text', async () => {
    await expect(readBack(await renderBriefDocx(SAMPLE), 'after')).rejects.toThrow(
      'holds no paragraph',
    );
  });
});

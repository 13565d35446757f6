/** Formats on real pairs, where the corpus is at hand: exact redlines, light pages, valid files. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import type { Report } from '../../src/model/report.ts';
import { diffDocuments } from '../../src/pipeline.ts';
import { renderDocx } from '../../src/report/comparison/docx/document.ts';
import { renderHtml } from '../../src/report/comparison/html/page.ts';
import { renderPlain } from '../../src/report/comparison/plain.ts';
import { document, hasCorpus } from '../corpus/corpus.ts';
import { redlineTexts } from './comparison/docx/word.ts';

const PAIRS = [
  ['A_C.3_80_L.20.pdf', 'A_RES_80_190.pdf'],
  ['A_C.3_80_L.10.pdf', 'A_RES_80_181.pdf'],
  ['A_C.3_80_L.11.pdf', 'A_RES_80_176.pdf'],
] as const;

describe.skipIf(!hasCorpus).each(PAIRS)('%s → %s', (draft, adopted) => {
  let before: Document;
  let after: Document;
  let report: Report;

  beforeAll(async () => {
    before = await document(`ga80/drafts/${draft}`);
    after = await document(`ga80/adopted/${adopted}`);
    report = await diffDocuments(before, after);
  }, 120_000);

  it('has a redline that accepts and rejects to the two texts exactly', async () => {
    const file = await renderDocx(report);
    expect(redlineTexts(file, 'accept')).toEqual(after.paragraphs.map(({ text }) => text));
    expect(redlineTexts(file, 'reject')).toEqual(before.paragraphs.map(({ text }) => text));
  });

  it('has a page under 1 MB and a plain summary of one page', () => {
    expect(Buffer.byteLength(renderHtml(report))).toBeLessThan(1_000_000);
    const lines = renderPlain(report, { color: false, width: 80 }).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(60);
  });
});

/** The PDF reader against an independent extractor: nothing invented, nothing lost. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/parse/readers/pdf/read-pdf.ts';
import { corpus, filesIn, hasCorpus } from './corpus.ts';

const hasOracle = spawnSync('pdftotext', ['-v']).status === 0;

/** Every tenth draft, every fourth labelled text, and the odd ones; all of them with ALL=1. */
const files = [
  ...filesIn('ga80/drafts', '.pdf').filter((_, i) => i % 10 === 0 || process.env['ALL']),
  ...filesIn('ga80/adopted', '.pdf').filter((_, i) => i % 10 === 0 || process.env['ALL']),
  ...filesIn('parse', '.pdf').filter((_, i) => i % 4 === 0 || process.env['ALL']),
  ...filesIn('other', '.pdf').filter((path) => /S_20|A_64|_1971_|-en\.|-fr\.|-es\./.test(path)),
];

describe.skipIf(!hasCorpus || !hasOracle)('pdftotext -raw reads the same letters', () => {
  it.each(files)('%s', async (path) => {
    const file = join(corpus, path);
    const reading = await readPdf(new Uint8Array(readFileSync(file)), path);
    const other = execFileSync('pdftotext', ['-raw', file, '-'], { maxBuffer: 1e8 }).toString();
    expect(letters(reading.extracted)).toEqual(letters(other));
  });
});

/** How often each letter and digit occurs, typography unified. */
function letters(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [letter] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]/gu)) {
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** Real chains of first draft, consensus draft, adopted text: every paragraph in one thread. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { historyOfDocuments } from '../../src/series.ts';
import { corpus, document, hasCorpus } from './corpus.ts';

const chains: string[][] = hasCorpus
  ? readFileSync(join(corpus, 'chains.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.match(/ga80\/[^,]+/g) ?? [])
  : [];

describe.skipIf(!hasCorpus)('real chains', () => {
  it('are nine', () => {
    expect(chains).toHaveLength(9);
  });

  it.each(chains)('%s %s %s', async (...paths) => {
    const documents = await Promise.all(paths.map(document));
    const history = await historyOfDocuments(documents);
    documents.forEach(({ paragraphs }, version) => {
      const labels = history.threads.flatMap((thread) => thread.labels[version]!);
      expect(labels.sort()).toEqual(paragraphs.map(({ label }) => label).sort());
    });
  });
});

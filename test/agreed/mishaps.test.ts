/** What happens to a corpus: a run killed in the middle, a full disk, another writer, a place that is none. Nothing is lost. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adderFor } from '../../src/corpus/add.ts';
import { agreedFingerprints } from '../../src/corpus/agreed-fingerprints.ts';
import { entriesOf, exportedPlaces } from '../../src/corpus/contents.ts';
import {
  type Corpus,
  discardEmpty,
  leaveOneFile,
  openCorpus,
  openForWriting,
} from '../../src/corpus/database.ts';
import { findPlaces } from '../../src/corpus/find.ts';
import { fingerprintReader } from '../../src/corpus/fingerprints.ts';
import { EVERYTHING } from '../../src/corpus/narrow.ts';
import { verifyCorpus } from '../../src/corpus/verify.ts';
import type { AgreedDocument } from '../../src/model/agreed.ts';
import { root } from '../cli/run.ts';
import { folderOf } from './texts.ts';

/** A text of its own words, as long as it is told to be. */
function documentOf(number: number, words = 30): AgreedDocument {
  const text = Array.from({ length: words }, (_, i) => `well${number}x${i}`).join(' ');
  const where = { label: 'OP1', part: 'operative', level: 1, section: [] } as const;
  const about = { verb: 'urge', strength: 3, addressee: 'States', themes: ['child-rights'] };
  const symbol = `A/RES/90/${number}`;
  return {
    ...{ symbol, title: 'Wells', date: '2030-01-01', organ: null, session: null, stage: 'adopted' },
    ...{ language: 'en', input: symbol, sha256: symbol.padStart(64, '0') },
    paragraphs: [{ ...where, ...about, words, text }],
  };
}

function addAll(corpus: Corpus, documents: readonly AgreedDocument[]) {
  const adder = adderFor(corpus);
  for (const document of documents) {
    adder.add(
      document,
      document.paragraphs.map(({ text }) => agreedFingerprints(text)),
    );
  }
  return adder.end().counts;
}

/** One more than a run writes at once, behind two that are there. */
const BATCH_AND_ONE = Array.from({ length: 201 }, (_, i) => documentOf(i + 3));

const newPath = (): string => join(folderOf([]), 'c.sqlite');
const symbolsIn = async (path: string): Promise<string[]> => {
  const corpus = await openCorpus(path);
  const found = entriesOf(corpus).map(({ symbol }) => symbol);
  expect(verifyCorpus(corpus)).toEqual([]);
  corpus.close();
  return found;
};

describe('a corpus', () => {
  it('that a killed run left open is sound, and adding again goes on from its last batch', async () => {
    const path = newPath();
    const first = await openForWriting(path);
    addAll(first, [documentOf(1), documentOf(2)]);
    first.close();
    const built = (name: string) => JSON.stringify(join(root, 'dist', 'corpus', name));
    const { signal } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `
      const { openForWriting } = await import(${built('database.js')});
      const { adderFor } = await import(${built('add.js')});
      const { agreedFingerprints } = await import(${built('agreed-fingerprints.js')});
      const adder = adderFor(await openForWriting(${JSON.stringify(path)}));
      const { readFileSync } = await import('node:fs');
      for (const one of JSON.parse(readFileSync(0, 'utf8'))) {
        adder.add(one, one.paragraphs.map(({ text }) => agreedFingerprints(text)));
      }
      process.kill(process.pid, 'SIGKILL');
    `,
      ],
      { input: JSON.stringify(BATCH_AND_ONE) },
    );
    expect(signal).toBe('SIGKILL');
    // The batch that was written is whole, and its words are found before any run has merged it.
    expect(await symbolsIn(path)).toHaveLength(202);
    const again = await openForWriting(path);
    expect(addAll(again, BATCH_AND_ONE.slice(-2))).toEqual({ known: 1, added: 1, replaced: 0 });
    leaveOneFile(again);
    again.close();
    expect(await symbolsIn(path)).toHaveLength(203);
  });

  it('is written every few seconds where texts are slow to read; others may write between', async () => {
    const path = newPath();
    const [corpus, other] = [await openForWriting(path), await openForWriting(path, 20)];
    let time = 0;
    const adder = adderFor(corpus, () => time);
    const add = (number: number) => {
      const document = documentOf(number);
      adder.add(document, [agreedFingerprints(document.paragraphs[0]!.text)]);
    };
    add(1);
    add(1);
    expect(addAll(other, [documentOf(2)])).toMatchObject({ added: 1 });
    time = 6000;
    add(3);
    expect(await symbolsIn(path)).toHaveLength(3);
    add(2);
    add(4);
    expect(addAll(other, [{ ...documentOf(4), sha256: 'newer' }])).toMatchObject({ added: 1 });
    const { counts, replaced } = adder.end();
    expect(counts).toEqual({ added: 2, known: 2, replaced: 1 });
    expect(replaced.map(({ symbol }) => symbol)).toEqual(['A/RES/90/4']);
    expect(await symbolsIn(path)).toHaveLength(4);
    for (const one of [other, corpus]) one.close();
  });

  it('merges its segments when there are many, and drops what was removed', async () => {
    const corpus = await openForWriting(newPath());
    for (let i = 1; i <= 12; i += 1) addAll(corpus, [documentOf(i)]);
    addAll(corpus, [{ ...documentOf(3), sha256: 'newer' }]);
    const { segments } = corpus.database
      .prepare('select count(distinct segment) as segments from fingerprints')
      .get() as { segments: number };
    expect(segments).toBeLessThanOrEqual(6);
    expect(verifyCorpus(corpus)).toEqual([]);
    const find = fingerprintReader(corpus);
    const [some] = agreedFingerprints(documentOf(3).paragraphs[0]!.text);
    expect(find([some!]).get(some!)).toHaveLength(1);
    corpus.close();
  });

  it('on a full disk keeps what it had', async () => {
    const path = newPath();
    const corpus = await openForWriting(path);
    addAll(corpus, [documentOf(1)]);
    const { page_count: pages } = corpus.database.prepare('pragma page_count').get() as {
      page_count: number;
    };
    corpus.database.exec(`pragma max_page_count = ${pages + 2}`);
    expect(() => addAll(corpus, [documentOf(2, 9000)])).toThrow(
      /^no room left on the disk of .*: nothing of it was lost\.$/,
    );
    corpus.close();
    expect(await symbolsIn(path)).toEqual(['A/RES/90/1']);
  });

  it('that failed before it held a text leaves no file; one that holds texts stays', async () => {
    const path = newPath();
    discardEmpty(await openForWriting(path));
    expect(existsSync(path) || existsSync(`${path}-wal`)).toBe(false);
    const begun = await openForWriting(path);
    addAll(begun, [documentOf(1)]);
    discardEmpty(begun);
    discardEmpty(await openForWriting(path));
    expect(await symbolsIn(path)).toEqual(['A/RES/90/1']);
  });

  it('that two runs begin at the same time is one, and neither takes it away from the other', async () => {
    const path = newPath();
    const [first, second] = await Promise.all([openForWriting(path), openForWriting(path)]);
    expect([first.begun, second.begun].filter(Boolean)).toHaveLength(1);
    discardEmpty(first.begun ? first : second);
    const left = first.begun ? second : first;
    expect(addAll(left, [documentOf(1)])).toMatchObject({ added: 1 });
    left.close();
    expect(await symbolsIn(path)).toEqual(['A/RES/90/1']);
  });

  it('that another process writes is not written by two, and says so in one line', async () => {
    const path = newPath();
    const corpus = await openForWriting(path);
    addAll(corpus, [documentOf(1)]);
    corpus.database.exec('begin immediate');
    const second = await openForWriting(path, 20);
    expect(() => addAll(second, [documentOf(2)])).toThrow(
      /is being written by another process: try again later\.$/,
    );
    corpus.database.exec('rollback');
    expect(addAll(second, [documentOf(2)])).toMatchObject({ added: 1 });
    for (const one of [second, corpus]) one.close();
  });

  it('whose text is damaged says so in one line, and ends no process', async () => {
    const path = newPath();
    const corpus = await openForWriting(path);
    addAll(corpus, [documentOf(1)]);
    corpus.database.exec("update paragraphs set text = cast(x'c328' as text)");
    leaveOneFile(corpus);
    corpus.close();
    const damaged = await openCorpus(path);
    expect(() => [...exportedPlaces(damaged)]).toThrow(/ is damaged \(.*add the texts again\.$/);
    damaged.close();
  });

  it('of which a table is gone is damaged, whoever asks', async () => {
    const corpus = await openForWriting(newPath());
    addAll(corpus, [documentOf(1)]);
    corpus.database.exec('drop table paragraph_text; drop table superseded');
    const damaged = / is damaged \(.*add the texts again\.$/;
    expect(() => adderFor(corpus)).toThrow(damaged);
    const query = { phrases: ['well'], near: null, theme: null, verbs: null, narrow: EVERYTHING };
    expect(() => findPlaces(corpus, query)).toThrow(damaged);
    expect(verifyCorpus(corpus)).not.toEqual([]);
    corpus.close();
  });

  it.each([
    [1, /reads version 1: add the texts again to a new one\.$/],
    [-1, /reads version 1: update draftwatch, or add the texts to a new one/],
  ])('of another version says what to do', async (older, message) => {
    const path = newPath();
    const corpus = await openForWriting(path);
    corpus.database.exec(`pragma user_version = ${1 - older}`);
    leaveOneFile(corpus);
    corpus.close();
    await expect(openCorpus(path)).rejects.toThrow(message);
    await expect(openForWriting(path)).rejects.toThrow(message);
  });

  it('that is an empty file is to be filled', async () => {
    const path = newPath();
    writeFileSync(path, '');
    await expect(openCorpus(path)).rejects.toThrow(
      / is empty: "draftwatch corpus add" fills it\.$/,
    );
    const corpus = await openForWriting(path);
    expect(addAll(corpus, [documentOf(1)])).toMatchObject({ added: 1 });
    corpus.close();
  });

  it('is not told that a text took its own place, when another run adds it first', async () => {
    const path = newPath();
    const [first, second] = [await openForWriting(path), await openForWriting(path)];
    const { database } = second;
    const exec = (sql: string) => {
      if (sql === 'begin immediate') addAll(first, [documentOf(1)]);
      return database.exec(sql);
    };
    const prepare = (sql: string) => database.prepare(sql);
    const waiting = { ...second, database: { prepare, exec } as unknown as typeof database };
    expect(addAll(waiting, [documentOf(1)])).toMatchObject({ known: 1, added: 0 });
    expect(addAll(second, [documentOf(2)])).toMatchObject({ added: 1 });
    for (const one of [second, first]) one.close();
    expect(await symbolsIn(path)).toEqual(['A/RES/90/1', 'A/RES/90/2']);
  });

  it('is no folder', async () => {
    const path = newPath();
    mkdirSync(path);
    await expect(openCorpus(path)).rejects.toThrow(/ is a folder: name a file in it\.$/);
    await expect(openForWriting(path)).rejects.toThrow(
      /cannot be opened: check that it is a file|could not be read or written|is no corpus, or one/,
    );
  });
});

/** Bytes of the longest `_id` that OpenSearch takes. */
const OPENSEARCH_ID = 512;

describe('the rows of an export', () => {
  it('have the fields that docs/CORPUS.md names, so that other engines take them', async () => {
    const corpus = await openForWriting(newPath());
    addAll(corpus, [documentOf(1), { ...documentOf(1), language: 'fr', sha256: 'other' }]);
    const rows = [...exportedPlaces(corpus)].map((row) => JSON.parse(JSON.stringify(row)));
    corpus.close();
    const shape = {
      ...{ symbol: 'string', label: 'string', part: 'string', level: 'number', section: 'object' },
      ...{ verb: 'string', strength: 'number', addressee: 'string', themes: 'object' },
      ...{ words: 'number', text: 'string', title: 'string', date: 'string', organ: 'object' },
      ...{ id: 'string', series: 'string', language: 'string' },
    };
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value])),
      ).toEqual(shape);
      expect([row.themes, row.section].every(Array.isArray)).toBe(true);
      expect(JSON.stringify(row)).not.toContain('\n');
      expect(Buffer.byteLength(row.id)).toBeLessThanOrEqual(OPENSEARCH_ID);
    }
    expect(rows.map(({ id }) => id)).toEqual(['A/RES/90/1 OP1', 'A/RES/90/1 OP1 fr']);
    expect(rows.map(({ series }) => series)).toEqual(['A/RES/90/1', 'A/RES/90/1']);
  });
});

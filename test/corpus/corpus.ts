/** Where the shared corpus of real documents is, when it is there, and its lists. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Document } from '../../src/model/document.ts';
import { parseDocument } from '../../src/parse/parse.ts';

export const corpus = join(resolve(import.meta.dirname, '..', '..'), '..', 'shared', 'corpus');

/** False on machines without the corpus: tests that need it are then skipped and counted. */
export const hasCorpus = existsSync(corpus);

/** Paths, relative to the corpus, of the files in a folder with an ending. */
export function filesIn(folder: string, ending: string): string[] {
  if (!hasCorpus) return [];
  return readdirSync(join(corpus, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

const read = new Map<string, Promise<Document>>();

/** Reads a corpus file once in a run of the tests. */
export function document(path: string): Promise<Document> {
  let promise = read.get(path);
  if (!promise) {
    promise = readOnce(path);
    read.set(path, promise);
  }
  return promise;
}

/** The folder of temporary files is that of the run (temporary.ts): what is kept there is of today's readers. */
async function readOnce(path: string): Promise<Document> {
  const bytes = new Uint8Array(readFileSync(join(corpus, path)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kept = join(tmpdir(), 'parsed', `${path.replaceAll('/', ' ')}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const document = await parseDocument({ input: path, url: null, bytes, sha256 });
  mkdirSync(join(tmpdir(), 'parsed'), { recursive: true });
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify(document));
  renameSync(`${kept}.${process.pid}`, kept);
  return document;
}

/** Pairs of draft and adopted text: paths relative to the corpus. */
export function pairs(): { before: string; after: string }[] {
  if (!hasCorpus) return [];
  const rows = readFileSync(join(corpus, 'pairs.csv'), 'utf8').trim().split('\n').slice(1);
  return rows.map((row) => {
    const [, , before = '', after = ''] = row.split(',');
    return { before, after };
  });
}

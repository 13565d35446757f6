// Corpora for the bench: the same paragraphs loaded as plainly as SQLite can, and ten times as many.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './program.mjs';
import { seeded } from './random.mjs';

const Database = createRequire(import.meta.url)('libsql');
const load = (place) => import(pathToFileURL(join(root, 'dist', place)).href);

/** Seconds, by the clock and of the processor, that one table with a full-text index takes for all paragraphs of a corpus. */
export function plainLoad(from, to) {
  const rows = new Database(from).prepare('select id, text from paragraphs').all();
  const database = new Database(to);
  const started = performance.now();
  const processor = processorSeconds();
  database.exec(`pragma journal_mode = wal; pragma synchronous = normal;
    create table p (id integer primary key, text text);
    create virtual table f using fts5 (text, content = 'p', content_rowid = 'id',
      tokenize = 'porter unicode61 remove_diacritics 2');
    begin`);
  const row = database.prepare('insert into p values (?, ?)');
  const text = database.prepare('insert into f (rowid, text) values (?, ?)');
  for (const one of rows) {
    row.run(one.id, one.text);
    text.run(one.id, one.text);
  }
  database.exec('commit');
  database.close();
  return {
    seconds: (performance.now() - started) / 1000,
    processor: processorSeconds() - processor,
  };
}

function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Processor seconds that two steps of adding take for all paragraphs of a corpus, once they are read and profiled. */
export async function adding(from, to) {
  const { adderFor } = await load('corpus/add.js');
  const { leaveOneFile, openForWriting } = await load('corpus/database.js');
  const { agreedFingerprints } = await load('corpus/agreed-fingerprints.js');
  const documents = await documentsOf(from);
  let started = processorSeconds();
  const fingerprints = documents.map(({ paragraphs }) =>
    paragraphs.map(({ text }) => agreedFingerprints(text)),
  );
  const cutting = processorSeconds() - started;
  const target = await openForWriting(to);
  started = processorSeconds();
  const adder = adderFor(target);
  for (const [i, document] of documents.entries()) adder.add(document, fingerprints[i]);
  adder.end();
  leaveOneFile(target);
  target.close();
  return { cutting, storing: processorSeconds() - started };
}

/** A corpus with the texts of another one and nine redraftings of each: every fifth word is another one. */
export async function tenfold(from, to) {
  const { adderFor } = await load('corpus/add.js');
  const { openForWriting } = await load('corpus/database.js');
  const { agreedFingerprints } = await load('corpus/agreed-fingerprints.js');
  const documents = await documentsOf(from);
  const vocabulary = [
    ...new Set(documents.flatMap((one) => one.paragraphs.flatMap(({ text }) => text.split(' ')))),
  ];
  const random = seeded(1);
  const target = await openForWriting(to);
  const adder = adderFor(target);
  for (let copy = 0; copy < 10; copy += 1) {
    for (const document of documents) {
      const paragraphs = document.paragraphs.map((place) => ({
        ...place,
        text: copy === 0 ? place.text : redrafted(place.text, vocabulary, random),
      }));
      const symbol = copy === 0 ? document.symbol : `${document.symbol}/Rev.${copy}`;
      adder.add(
        { ...document, symbol, input: symbol, sha256: symbol, paragraphs },
        paragraphs.map(({ text }) => agreedFingerprints(text)),
      );
    }
  }
  adder.end();
  target.close();
}

/** The texts of a corpus as they were added. */
async function documentsOf(path) {
  const { openCorpus } = await load('corpus/database.js');
  const { exportedPlaces } = await load('corpus/contents.js');
  const source = await openCorpus(path);
  const groups = new Map();
  for (const place of exportedPlaces(source)) {
    const own = groups.get(place.symbol);
    if (own) own.push(place);
    else groups.set(place.symbol, [place]);
  }
  source.close();
  return [...groups].map(([symbol, paragraphs]) => {
    const { title, date, organ } = paragraphs[0];
    const as = { session: null, stage: 'adopted', language: 'en', input: symbol, sha256: symbol };
    return { symbol, title, date, organ, ...as, paragraphs };
  });
}

function redrafted(text, vocabulary, random) {
  const words = text.split(' ');
  return words
    .map((word) => (random() < 0.2 ? vocabulary[Math.floor(random() * vocabulary.length)] : word))
    .join(' ');
}

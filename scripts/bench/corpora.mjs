// Corpora for the bench: the same paragraphs loaded as plainly as SQLite can, and ten times as many.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './program.mjs';
import { seeded } from './random.mjs';

const Database = createRequire(import.meta.url)('libsql');
const load = (place) => import(pathToFileURL(join(root, 'dist', place)).href);

/** Seconds that one table with a full-text index takes for all paragraphs of a corpus. */
export function plainLoad(from, to) {
  const rows = new Database(from).prepare('select id, text from paragraphs').all();
  const database = new Database(to);
  const started = performance.now();
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
  return (performance.now() - started) / 1000;
}

/** A corpus with the texts of another one and nine redraftings of each: every fifth word is another one. */
export async function tenfold(from, to) {
  const { adderFor } = await load('corpus/add.js');
  const { openCorpus, openForWriting } = await load('corpus/database.js');
  const { agreedPlaces } = await load('corpus/contents.js');
  const { agreedFingerprints } = await load('corpus/agreed-fingerprints.js');
  const source = await openCorpus(from);
  const places = [...agreedPlaces(source)];
  source.close();
  const vocabulary = [...new Set(places.flatMap(({ text }) => text.split(' ')))];
  const random = seeded(1);
  const target = await openForWriting(to);
  const adder = adderFor(target);
  const bySymbol = grouped(places);
  for (let copy = 0; copy < 10; copy += 1) {
    for (const [symbol, own] of bySymbol) {
      const paragraphs = own.map((place) => ({
        ...place,
        text: copy === 0 ? place.text : redrafted(place.text, vocabulary, random),
      }));
      const name = copy === 0 ? symbol : `${symbol}/Rev.${copy}`;
      const document = { ...own[0], symbol: name, session: null, stage: 'adopted', language: 'en' };
      adder.add(
        { ...document, input: name, sha256: name, paragraphs },
        paragraphs.map(({ text }) => agreedFingerprints(text)),
      );
    }
  }
  adder.end();
  target.close();
}

function redrafted(text, vocabulary, random) {
  const words = text.split(' ');
  return words
    .map((word) => (random() < 0.2 ? vocabulary[Math.floor(random() * vocabulary.length)] : word))
    .join(' ');
}

function grouped(places) {
  const groups = new Map();
  for (const place of places)
    groups.set(place.symbol, [...(groups.get(place.symbol) ?? []), place]);
  return groups;
}

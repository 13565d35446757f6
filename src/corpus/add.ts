/** Adds agreed texts to a corpus: each once by its hash, a reissue in place of its older form. */
import type { Addition, AgreedDocument } from '../model/agreed.ts';
import { columns, rowsOf } from './columns.ts';
import { type Corpus, withNamedErrors } from './database.ts';
import { newEntries } from './fingerprints.ts';
import { mergeSegments, writeBatch } from './merge-fingerprints.ts';
import { removeDocument } from './remove.ts';
import { joinSection, joinThemes } from './schema.ts';

/** Texts in one transaction: a killed run loses at most these, and adding again goes on from there. */
const BATCH = 200;
/** Milliseconds after which fewer are written: where texts are slow to read, others that write wait no longer. */
const OPEN_FOR = 5000;

export interface Adder {
  /** Hashes that are there already: their files need not be read. */
  readonly has: (sha256: string) => boolean;
  /** `fingerprints` has a list for each paragraph. */
  readonly add: (document: AgreedDocument, fingerprints: readonly Iterable<number>[]) => Addition;
  /** Writes what is open; call it once, at the end. */
  readonly end: () => void;
}

/** What a text took the place of: `before` and `now` are the inputs they came from. */
export interface Replacement {
  readonly symbol: string;
  readonly before: string;
  readonly now: string;
}

/** Writes in batches. Throws named errors; nothing of a batch that failed is kept. `now` is in milliseconds. */
export function adderFor(
  corpus: Corpus,
  onReplaced?: (one: Replacement) => void,
  now = Date.now,
): Adder {
  return withNamedErrors(corpus.path, () => batchesOn(corpus, onReplaced, now));
}

function batchesOn(
  corpus: Corpus,
  onReplaced: ((one: Replacement) => void) | undefined,
  now: () => number,
): Adder {
  const { database } = corpus;
  const entries = newEntries();
  const known = database.prepare(
    'select 1 from documents where sha256 = ?1 union all select 1 from superseded where sha256 = ?1',
  );
  const older = database.prepare(
    `select ${columns('id', 'input')} from documents where symbol = ? and language = ?`,
  );
  const insert = inserter(corpus);
  const texts = textIndexer(corpus);
  let open = 0;
  let written = now();
  const commit = (): void => {
    texts.index();
    writeBatch(corpus, entries.take());
    database.exec('commit');
    open = 0;
    written = now();
  };
  const safely = <T>(work: () => T): T => orRolledBack(corpus, work);
  return {
    has: (sha256) => safely(() => known.get(sha256) !== undefined),
    add: (document, fingerprints) =>
      safely(() => {
        if (known.get(document.sha256)) return 'known';
        if (open === 0) {
          database.exec('begin immediate');
          // Another run may have added it while this one waited.
          if (known.get(document.sha256)) {
            database.exec('commit');
            return 'known';
          }
          texts.start();
        }
        const old = rowsOf<Older>(older.all(document.symbol, document.language));
        // What is taken out of the index has to be in it.
        if (old.length > 0) texts.index();
        for (const { id, input: before } of old) {
          supersede(corpus, id);
          onReplaced?.({ symbol: document.symbol, before, now: document.input });
        }
        insert(document, (paragraph, i) => {
          for (const fingerprint of fingerprints[i] ?? []) entries.add(fingerprint, paragraph);
        });
        open += 1;
        if (open === BATCH || now() - written >= OPEN_FOR) commit();
        return old.length > 0 ? 'replaced' : 'added';
      }),
    end: () =>
      safely(() => {
        if (open > 0) commit();
        mergeSegments(corpus);
      }),
  };
}

/** Runs work on a corpus with named errors; nothing of a transaction that failed is kept. */
function orRolledBack<T>({ database, path }: Corpus, work: () => T): T {
  return withNamedErrors(path, () => {
    try {
      return work();
    } catch (error) {
      if (database.inTransaction) database.exec('rollback');
      throw error;
    }
  });
}

interface Older {
  readonly id: number;
  readonly input: string;
}

/** Takes the older form of a text out, and knows it when it is given again. */
function supersede(corpus: Corpus, id: number): void {
  corpus.database
    .prepare(
      'insert or ignore into superseded select sha256, symbol, language from documents where id = ?',
    )
    .run(id);
  removeDocument(corpus, id);
}

/** Inserts one document; tells the id of each paragraph. */
function inserter({ database }: Corpus) {
  const place = (count: number): string => Array(count).fill('?').join(', ');
  const ofDocument = database.prepare(`insert into documents values (null, ${place(11)})`);
  const ofParagraph = database.prepare(`insert into paragraphs values (null, ${place(12)})`);
  return (document: AgreedDocument, onParagraph: (id: number, index: number) => void): void => {
    const { symbol, title, date, organ, session, stage, language, input, sha256 } = document;
    const words = document.paragraphs.reduce((sum, paragraph) => sum + paragraph.words, 0);
    const count = document.paragraphs.length;
    const id = Number(
      ofDocument.run(
        ...[symbol, title, date, organ, session, stage, language, input, sha256, count, words],
      ).lastInsertRowid,
    );
    for (const [i, paragraph] of document.paragraphs.entries()) {
      const { label, part, level, verb, strength, addressee, text } = paragraph;
      const section = joinSection(paragraph.section);
      const themes = joinThemes(paragraph.themes);
      const row = Number(
        ofParagraph.run(
          ...[id, i, label, part, level, section, verb, strength, addressee, themes],
          ...[paragraph.words, text],
        ).lastInsertRowid,
      );
      onParagraph(row, i);
    }
  };
}

/**
 * Puts the paragraphs that came in since `start` into the full-text index: for many at once it takes half the
 * time. Both inside the caller's transaction.
 */
function textIndexer({ database }: Corpus): {
  readonly start: () => void;
  readonly index: () => void;
} {
  const last = database.prepare('select coalesce(max(id), 0) as id from paragraphs');
  const insert = database.prepare(
    'insert into paragraph_text (rowid, text) select id, text from paragraphs where id > ?',
  );
  let indexed = 0;
  const start = (): void => {
    indexed = (last.get() as { id: number }).id;
  };
  return {
    start,
    index: () => {
      insert.run(indexed);
      start();
    },
  };
}

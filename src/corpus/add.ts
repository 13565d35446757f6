/** Adds agreed texts to a corpus: each once by its hash, a reissue in place of its older form. */
import type { Addition, AgreedDocument } from '../model/agreed.ts';
import { columns, rowsOf } from './columns.ts';
import { type Corpus, withNamedErrors } from './database.ts';
import { newEntries } from './fingerprints.ts';
import { mergeSegments, writeBatch } from './merge-fingerprints.ts';
import { removeDocument } from './remove.ts';
import { joinSection, joinThemes } from './schema.ts';

/** Texts that are written at once, in a transaction of their own: a killed run loses at most these, and adding again goes on from there. */
const BATCH = 100;
/** Milliseconds after which fewer are written: some texts are slow to read. */
const HELD_FOR = 5000;

export interface Adder {
  /** Hashes that are there already: their files need not be read. */
  readonly has: (sha256: string) => boolean;
  /** Takes a text, to be written with others: nobody else has to wait meanwhile. `fingerprints` has a list for each paragraph. */
  readonly add: (document: AgreedDocument, fingerprints: Fingerprints) => void;
  /** Writes what is left; call it once, at the end. */
  readonly end: () => Added;
}

type Fingerprints = readonly Iterable<number>[];

/** What became of the texts that were taken. */
export interface Added {
  readonly counts: Record<Addition, number>;
  readonly replaced: readonly Replacement[];
}

/** What a text took the place of: `before` and `now` are the inputs they came from. */
export interface Replacement {
  readonly symbol: string;
  readonly before: string;
  readonly now: string;
}

/** Writes in batches. Throws named errors; nothing of a batch that failed is kept. `now` is in milliseconds. */
export function adderFor(corpus: Corpus, now = Date.now): Adder {
  return withNamedErrors(corpus.path, () => {
    const writer = writerOf(corpus);
    const held = new Map<string, readonly [AgreedDocument, Fingerprints]>();
    let written = now();
    const write = (): void => {
      orRolledBack(corpus, () => writer.write([...held.values()]));
      held.clear();
      written = now();
    };
    return {
      has: (sha256) => orRolledBack(corpus, () => writer.has(sha256)),
      add: (document, fingerprints) => {
        const { sha256 } = document;
        if (held.has(sha256)) writer.added.counts.known += 1;
        else held.set(sha256, [document, fingerprints]);
        if (held.size >= BATCH || now() - written >= HELD_FOR) write();
      },
      end: () => {
        write();
        orRolledBack(corpus, () => mergeSegments(corpus));
        return writer.added;
      },
    };
  });
}

interface Writer {
  readonly has: (sha256: string) => boolean;
  /** Writes texts in one transaction. */
  readonly write: (texts: readonly (readonly [AgreedDocument, Fingerprints])[]) => void;
  /** What became of them so far. */
  readonly added: { readonly counts: Record<Addition, number>; readonly replaced: Replacement[] };
}

function writerOf(corpus: Corpus): Writer {
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
  const counts: Record<Addition, number> = { added: 0, replaced: 0, known: 0 };
  const replaced: Replacement[] = [];
  const has = (sha256: string): boolean => known.get(sha256) !== undefined;
  const writeOne = (document: AgreedDocument, fingerprints: Fingerprints): Addition => {
    // Another run may have added it while this one read.
    if (has(document.sha256)) return 'known';
    const old = rowsOf<Older>(older.all(document.symbol, document.language));
    // What is taken out of the index has to be in it.
    if (old.length > 0) texts.index();
    for (const { id, input: before } of old) {
      supersede(corpus, id);
      replaced.push({ symbol: document.symbol, before, now: document.input });
    }
    insert(document, (paragraph, i) => {
      for (const fingerprint of fingerprints[i] ?? []) entries.add(fingerprint, paragraph);
    });
    return old.length > 0 ? 'replaced' : 'added';
  };
  return {
    has,
    write: (held) => {
      if (held.length === 0) return;
      database.exec('begin immediate');
      texts.start();
      for (const [document, fingerprints] of held) counts[writeOne(document, fingerprints)] += 1;
      texts.index();
      writeBatch(corpus, entries.take());
      database.exec('commit');
    },
    added: { counts, replaced },
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

/** Takes texts out of a corpus. */
import { columns, rowsOf } from './columns.ts';
import { type Corpus, withNamedErrors } from './database.ts';

/**
 * Removes one document, inside the caller's transaction. Its fingerprints stay until segments are merged;
 * ids of paragraphs are never given again while they do, because they only grow.
 */
export function removeDocument({ database }: Corpus, id: number): void {
  // An index over another table has to be told the words that go.
  database
    .prepare(
      `insert into paragraph_text (paragraph_text, rowid, text)
       select 'delete', id, text from paragraphs where document = ?`,
    )
    .run(id);
  database.prepare('delete from paragraphs where document = ?').run(id);
  database.prepare('delete from documents where id = ?').run(id);
}

/** What became of the names that were given to `removeDocuments`. */
export interface Removal {
  /** Symbols of the texts that went. */
  readonly removed: readonly string[];
  /** Names that no text has. */
  readonly unknown: readonly string[];
}

/** Removes the texts with these symbols, hashes or inputs; `symbolOf` reads a symbol as people write it. */
export function removeDocuments(
  corpus: Corpus,
  names: readonly string[],
  symbolOf: (name: string) => string,
): Removal {
  const { database, path } = corpus;
  return withNamedErrors(path, () => {
    database.exec('begin immediate');
    try {
      const find = database.prepare(
        `select ${columns('id', 'symbol')} from documents
         where documents.symbol = ?1 collate nocase or documents.symbol = ?2 or sha256 = ?1 or input = ?1`,
      );
      const found = names.map((name) => rowsOf<Found>(find.all(name, symbolOf(name))));
      const once = [...new Map(found.flat().map((row) => [row.id, row])).values()];
      const forget = database.prepare('delete from superseded where symbol = ?');
      for (const { id, symbol } of once) {
        removeDocument(corpus, id);
        forget.run(symbol);
      }
      database.exec('commit');
      return {
        removed: once.map(({ symbol }) => symbol),
        unknown: names.filter((_, i) => found[i]!.length === 0),
      };
    } catch (error) {
      database.exec('rollback');
      throw error;
    }
  });
}

interface Found {
  readonly id: number;
  readonly symbol: string;
}

/** Takes texts out of a corpus. */
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

/** Removes the texts with these symbols or hashes; returns the symbols of what went. */
export function removeDocuments(corpus: Corpus, names: readonly string[]): string[] {
  const { database, path } = corpus;
  return withNamedErrors(path, () => {
    database.exec('begin immediate');
    try {
      const find = database.prepare(
        'select id, symbol from documents where symbol = ?1 collate nocase or sha256 = ?1 or input = ?1',
      );
      const found = names.flatMap((name) => find.all(name) as { id: number; symbol: string }[]);
      const once = [...new Map(found.map((row) => [row.id, row])).values()];
      const forget = database.prepare('delete from superseded where symbol = ?');
      for (const { id, symbol } of once) {
        removeDocument(corpus, id);
        forget.run(symbol);
      }
      database.exec('commit');
      return once.map(({ symbol }) => symbol);
    } catch (error) {
      database.exec('rollback');
      throw error;
    }
  });
}

/** Several corpora asked as one: a text that more than one of them has counts once, in the first. */
import { columns, rowsOf } from './columns.ts';
import { type Corpus, openCorpus, withNamedErrors } from './database.ts';

/** Opens corpora for reading, each once; whoever opened them closes them. Throws the named errors, with none left open. */
export async function openCorpora(paths: readonly string[]): Promise<readonly Corpus[]> {
  const opened: Corpus[] = [];
  try {
    const known = new Set<string>();
    for (const path of new Set(paths)) opened.push(await openCorpus(path));
    if (opened.length === 1) return opened;
    return opened.map((corpus) => ({ ...corpus, hidden: textsIn(corpus, known) }));
  } catch (error) {
    closeAll(opened);
    throw error;
  }
}

export function closeAll(corpora: readonly Corpus[]): void {
  for (const corpus of corpora) corpus.close();
}

interface Text {
  readonly id: number;
  readonly symbol: string;
  readonly language: string;
}

/** Ids of the documents that are among the known ones; the others are known from now on. */
function textsIn({ database, path }: Corpus, known: Set<string>): number[] {
  const select = `select ${columns('id', 'symbol', 'language')} from documents`;
  const rows = withNamedErrors(path, () => rowsOf<Text>(database.prepare(select).all()));
  const keyOf = ({ symbol, language }: Text): string => `${symbol} ${language}`;
  const hidden = rows.filter((row) => known.has(keyOf(row))).map(({ id }) => id);
  for (const row of rows) known.add(keyOf(row));
  return hidden;
}

/** Ids of the paragraphs of hidden documents. */
export function hiddenParagraphs({ database, hidden }: Corpus): ReadonlySet<number> {
  if (hidden.length === 0) return new Set();
  const rows = database
    .prepare('select id from paragraphs where document in (select value from json_each(?))')
    .all(JSON.stringify(hidden)) as { readonly id: number }[];
  return new Set(rows.map(({ id }) => id));
}

/** What a corpus holds: its texts, how many, and all of it as rows for other programs. */
import type {
  AgreedEntry,
  AgreedPlace,
  CorpusCounts,
  CorpusSize,
  Count,
  ExportedPlace,
} from '../model/agreed.ts';
import { columns, rowOf, rowsOf } from './columns.ts';
import { type Corpus, withNamedErrors } from './database.ts';
import { EVERYTHING, type Narrow, narrowing } from './narrow.ts';
import { splitSection, splitThemes } from './schema.ts';

const ENTRY_COLUMNS = columns(
  ...['symbol', 'title', 'date', 'organ', 'session', 'stage', 'language', 'input', 'sha256'],
  ...['paragraphs', 'words'],
);

/** Every text, by symbol. */
export function entriesOf({ database, path }: Corpus): AgreedEntry[] {
  return withNamedErrors(path, () =>
    rowsOf<AgreedEntry>(
      database
        .prepare(`select ${ENTRY_COLUMNS} from documents order by documents.symbol, language, id`)
        .all(),
    ),
  );
}

/** True when a text of this symbol is there, in this language if one is given. */
export function hasSymbol({ database, path }: Corpus, symbol: string, language?: string): boolean {
  return withNamedErrors(
    path,
    () =>
      database
        .prepare('select 1 from documents where symbol = ?1 and (?2 is null or language = ?2)')
        .get(symbol, language ?? null) !== undefined,
  );
}

/** How much a corpus holds; with a narrowing, how much of it is looked into. */
export function sizeOf(
  { database, path, hidden }: Corpus,
  narrow: Narrow = EVERYTHING,
): CorpusSize {
  const { where, values } = narrowing(narrow, hidden);
  const { documents, paragraphs, words } = withNamedErrors(path, () =>
    database
      .prepare(
        `select count(*) as documents, coalesce(sum(d.paragraphs), 0) as paragraphs,
         coalesce(sum(d.words), 0) as words from documents d where true ${where}`,
      )
      .get(...values),
  ) as CorpusSize;
  return { documents, paragraphs, words };
}

/** How many texts each organ and each year has, and paragraphs each theme. */
export function countsOf(corpus: Corpus): CorpusCounts {
  const { database, path } = corpus;
  const count = (name: string, rest: string): Count[] =>
    withNamedErrors(path, () =>
      rowsOf<Count>(
        database.prepare(`select ${columns(`${name} as name`)}, count(*) as count ${rest}`).all(),
      ),
    );
  const themes = new Map<string, number>();
  for (const { name, count: n } of count('themes', 'from paragraphs group by themes')) {
    for (const theme of splitThemes(name)) themes.set(theme, (themes.get(theme) ?? 0) + n);
  }
  return {
    path,
    ...sizeOf(corpus),
    organs: count("coalesce(organ, 'not known')", 'from documents group by 1 order by 2 desc, 1'),
    years: count(
      "coalesce(substr(date, 1, 4), 'not known')",
      'from documents group by 1 order by 1',
    ),
    themes: [...themes]
      .map(([name, n]) => ({ name, count: n }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}

/** Columns of a place, for the queries that give places. */
export const PLACE_COLUMNS = columns(
  ...['p.id', 'p.label', 'p.part', 'p.level', 'p.section', 'p.verb', 'p.strength', 'p.addressee'],
  ...['p.themes', 'p.words', 'p.text', 'd.symbol', 'd.title', 'd.date', 'd.organ'],
);

/** A row of those columns. */
export interface PlaceRow extends Omit<AgreedPlace, 'section' | 'themes'> {
  readonly id: number;
  readonly section: string;
  readonly themes: string;
}

export function agreedPlace({ id: _, section, themes, ...row }: PlaceRow): AgreedPlace {
  return { ...row, section: splitSection(section), themes: splitThemes(themes) };
}

/** Every paragraph in the order of its text, one after the other: for `corpus export`. */
export function* exportedPlaces({ database, path }: Corpus): Generator<ExportedPlace> {
  const rows = withNamedErrors(path, () =>
    database
      .prepare(
        `select ${PLACE_COLUMNS}, ${columns('d.language')} from documents d join paragraphs p on p.document = d.id
         order by d.symbol, d.id, p.position`,
      )
      .iterate(),
  );
  for (;;) {
    const row = withNamedErrors(path, () => {
      const { done, value } = rows.next();
      return done ? null : rowOf<PlaceRow & { readonly language: string }>(value);
    });
    if (row === null) return;
    const { symbol, label, language } = row;
    const id = `${symbol} ${label}${language === 'en' ? '' : ` ${language}`}`;
    yield { id, series: symbol, ...agreedPlace(row), language };
  }
}

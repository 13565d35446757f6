/** What a corpus holds: its texts, how many, and all of it as rows for other programs. */
import type {
  AgreedEntry,
  AgreedPlace,
  CorpusCounts,
  CorpusSize,
  Count,
  ExportedPlace,
} from '../model/agreed.ts';
import { type Corpus, withNamedErrors } from './database.ts';
import { EVERYTHING, type Narrow, narrowing } from './narrow.ts';
import { splitSection, splitThemes } from './schema.ts';

/** Every text, by symbol. */
export function entriesOf({ database, path }: Corpus): AgreedEntry[] {
  return withNamedErrors(
    path,
    () =>
      database
        .prepare(
          `select symbol, title, date, organ, session, stage, language, input, sha256, paragraphs, words
           from documents order by symbol, language, id`,
        )
        .all() as AgreedEntry[],
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
  const count = (sql: string): Count[] =>
    withNamedErrors(path, () => database.prepare(sql).all()) as Count[];
  const themes = new Map<string, number>();
  for (const { name, count: n } of count(
    'select themes as name, count(*) as count from paragraphs group by themes',
  )) {
    for (const theme of splitThemes(name)) themes.set(theme, (themes.get(theme) ?? 0) + n);
  }
  return {
    path,
    ...sizeOf(corpus),
    organs: count(
      `select coalesce(organ, 'not known') as name, count(*) as count from documents
       group by 1 order by 2 desc, 1`,
    ),
    years: count(
      `select coalesce(substr(date, 1, 4), 'not known') as name, count(*) as count from documents
       group by 1 order by 1`,
    ),
    themes: [...themes]
      .map(([name, n]) => ({ name, count: n }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}

/** Columns of a place, for the queries that give places. */
export const PLACE_COLUMNS = `p.id, p.label, p.part, p.level, p.section, p.verb, p.strength,
  p.addressee, p.themes, p.words, p.text, d.symbol, d.title, d.date, d.organ`;

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
export function* exportedPlaces({ database }: Corpus): Generator<ExportedPlace> {
  const rows = database
    .prepare(
      `select ${PLACE_COLUMNS}, d.language from documents d join paragraphs p on p.document = d.id
       order by d.symbol, d.id, p.position`,
    )
    .iterate() as IterableIterator<PlaceRow & { readonly language: string }>;
  for (const row of rows) {
    const { symbol, label, language } = row;
    const id = `${symbol} ${label}${language === 'en' ? '' : ` ${language}`}`;
    yield { id, series: symbol, ...agreedPlace(row), language };
  }
}

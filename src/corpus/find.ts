/** Agreed wordings that hold some words: found by the full-text index, grouped by how they are worded. */
import type { AgreedPlace, Wording } from '../model/agreed.ts';
import type { Span } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import { columns, rowsOf } from './columns.ts';
import { agreedPlace, PLACE_COLUMNS, type PlaceRow } from './contents.ts';
import { type Corpus, withNamedErrors } from './database.ts';
import { type Conditions, type Narrow, narrowing } from './narrow.ts';
import { type IndexWord, indexWords, phraseIn, stretchIn, wordPlaces } from './stretch.ts';

export interface FindQuery {
  /** Any of these; each is a phrase, or with `near` words that stand close together. */
  readonly phrases: readonly string[];
  /** How many words may stand between those of a phrase; null for the phrase itself. */
  readonly near: number | null;
  readonly theme: string | null;
  /** Lemmas of lead verbs; null for all. */
  readonly verbs: readonly string[] | null;
  readonly narrow: Narrow;
}

/** Where it stands in a corpus; `start` and `end` are the words in the text of the place. */
export interface CorpusHit {
  readonly place: AgreedPlace;
  readonly start: number;
  readonly end: number;
}

/** Every place that holds the words, by date. Throws InputError for a query without a word. */
export function findPlaces({ database, path, hidden }: Corpus, query: FindQuery): CorpusHit[] {
  const { where, values } = conditions(query, hidden);
  const select = `select ${PLACE_COLUMNS} from paragraph_text t join paragraphs p on p.id = t.rowid
    join documents d on d.id = p.document
    where paragraph_text match ? ${where} order by d.date, d.symbol, p.position`;
  const rows = withNamedErrors(path, () =>
    rowsOf<PlaceRow>(database.prepare(select).all(matchExpression(query), ...values)),
  );
  const phrases = query.phrases.map(indexWords);
  return rows.flatMap((row) => {
    const words = wordPlaces(row.text);
    const runs = phrases.map((phrase) => placeIn(words, phrase, query.near));
    const run = runs.find((one) => one !== null);
    return run ? [{ place: agreedPlace(row), ...run }] : [];
  });
}

/** Base forms of all verbs that lead a paragraph. */
export function leadVerbs({ database, path }: Corpus): string[] {
  const select = `select distinct ${columns('verb')} from paragraphs where paragraphs.verb is not null`;
  return withNamedErrors(path, () =>
    rowsOf<{ verb: string }>(database.prepare(select).all()).map(({ verb }) => verb),
  );
}

/** Where the words stand: in a row and exactly so, or in any form and order within the shortest stretch. */
function placeIn(
  words: readonly IndexWord[],
  asked: readonly string[],
  near: number | null,
): Span | null {
  return near === null ? phraseIn(words, asked) : stretchIn(words, asked, near);
}

/** A query of FTS5: every word quoted, so that nothing the user writes is taken for its syntax. */
export function matchExpression({ phrases, near }: Pick<FindQuery, 'phrases' | 'near'>): string {
  const all = phrases.map((phrase) => {
    const words = indexWords(phrase);
    if (words.length === 0) throw new InputError(`'${phrase}' has no word to look for.`);
    if (near === null || words.length === 1) return `"${words.join(' ')}"`;
    return `NEAR(${words.map((word) => `"${word}"`).join(' ')}, ${near})`;
  });
  return all.join(' OR ');
}

/** Conditions on the text and the paragraph, with their values. */
function conditions({ theme, verbs, narrow }: FindQuery, hidden: readonly number[]): Conditions {
  const { where, values } = narrowing(narrow, hidden);
  const ofTheme = theme ? ` and instr(' ' || p.themes || ' ', ' ' || ? || ' ') > 0` : '';
  const ofVerb = verbs ? ` and p.verb in (${verbs.map(() => '?').join(', ')})` : '';
  return {
    where: `${where}${ofTheme}${ofVerb}`,
    values: [...values, ...(theme ? [theme] : []), ...(verbs ?? [])],
  };
}

/** Same words of a clause under the same verb are one wording. The firmest come first, then the usual ones. */
export function wordingsOf(hits: readonly CorpusHit[]): Wording[] {
  const groups = new Map<string, CorpusHit[]>();
  for (const hit of hits) {
    const key = `${hit.place.verb ?? ''}|${indexWords(clauseOf(hit)).join(' ').toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()]
    .map((group) => ({
      text: clauseOf(group[0]!),
      verb: group[0]!.place.verb,
      strength: group[0]!.place.strength,
      count: group.length,
      first: group[0]!.place,
      last: group.at(-1)!.place,
    }))
    .sort(
      (a, b) =>
        (b.strength ?? 0) - (a.strength ?? 0) || b.count - a.count || (a.text < b.text ? -1 : 1),
    );
}

/** Longest clause that is quoted, in characters on either side of the words. */
const AROUND = 160;
/** Where a clause ends: not at the comma of `age-, gender-` and `1,000`, nor at the stop of `No. 12` and `L.8`. */
const CLAUSE_END = /(?<!-),(?!\d)|[;:—]|(?<!\bNo)\.(?!\S)/g;

/** The words with what stands around them, between commas, semicolons and the like. */
function clauseOf({ place: { text }, start, end }: CorpusHit): string {
  // Between words, and said to be cut.
  const far = [text.indexOf(' ', start - AROUND), text.lastIndexOf(' ', end + AROUND)] as const;
  let from = start > AROUND && far[0] < start ? far[0] : 0;
  let to = text.length - end > AROUND && far[1] >= end ? far[1] : text.length;
  let [before, behind] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  for (const { 0: mark, index } of text.matchAll(CLAUSE_END)) {
    if (index >= from && index < start) [from, before] = [index + mark.length, ''];
    if (index < end) continue;
    if (index <= to) [to, behind] = [index, ''];
    break;
  }
  return `${before}${text.slice(from, to).trim()}${behind}`;
}

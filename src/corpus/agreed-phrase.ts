/** Where a few words were agreed, whatever stands around them: for a loss whose paragraph no agreed text has. */
import type { AgreedPlace } from '../model/agreed.ts';
import { cutOf } from '../words/words.ts';
import { type Corpus, withNamedErrors } from './database.ts';
import { findPlaces, matchExpression } from './find.ts';
import type { Narrow } from './narrow.ts';

/** Fewer words stand anywhere, more are a passage that is looked for as such. */
const WORDS = { least: 2, most: 12 };
/** Words of so many paragraphs are no argument. */
const EVERYWHERE = 100;

/** The last place that has the words, and in how many texts they stand. */
export interface AgreedPhrase {
  readonly place: AgreedPlace;
  readonly count: number;
}

/** Asks several corpora as one; null where the words stand nowhere, or everywhere. */
export function phraseFinder(
  corpora: readonly Corpus[],
  narrow: Narrow,
): (words: string) => AgreedPhrase | null {
  return (words) => {
    const { forms } = cutOf(words);
    const telling = forms.filter(({ linking, figure }) => !linking && !figure);
    if (forms.length < WORDS.least || forms.length > WORDS.most || telling.length === 0)
      return null;
    const query = { phrases: [words], near: null, theme: null, verbs: null, narrow };
    const expression = matchExpression(query);
    const many = corpora.reduce((sum, corpus) => sum + countOf(corpus, expression), 0);
    if (many > EVERYWHERE) return null;
    const places = corpora.flatMap((corpus) => findPlaces(corpus, query).map(({ place }) => place));
    const dated = places.filter(({ date }) => date !== null);
    const last = dated.reduce<AgreedPlace | undefined>(
      (best, one) => (best && best.date! >= one.date! ? best : one),
      undefined,
    );
    return last ? { place: last, count: new Set(places.map(({ symbol }) => symbol)).size } : null;
  };
}

function countOf({ database, path, hidden }: Corpus, expression: string): number {
  // The index alone answers sooner than with the table.
  const own =
    hidden.length === 0
      ? ''
      : 'and rowid not in (select id from paragraphs where document in (select value from json_each(?)))';
  const row = withNamedErrors(path, () =>
    database
      .prepare(`select count(*) as count from paragraph_text where paragraph_text match ? ${own}`)
      .get(expression, ...(hidden.length === 0 ? [] : [JSON.stringify(hidden)])),
  );
  return (row as { count: number }).count;
}

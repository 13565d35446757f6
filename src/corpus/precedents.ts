/** Which agreed paragraphs the words of a paragraph stand in, how much of it, and since when. */
import type { AgreedPlace } from '../model/agreed.ts';
import type { Span } from '../model/document.ts';
import { indexPassages, type PassageIndex, seedsIn } from '../passages/passage-index.ts';
import { type PassageRange, type PassageText, spanOf } from '../passages/passage-text.ts';
import { passagesBetween } from '../passages/passages.ts';
import { agreedText, GRAIN } from './agreed-fingerprints.ts';
import { candidateFinder, corpusOf, idOf } from './candidates.ts';
import { rowsOf } from './columns.ts';
import { agreedPlace, PLACE_COLUMNS, type PlaceRow } from './contents.ts';
import { type Corpus, withNamedErrors } from './database.ts';
import { type Narrow, narrowing } from './narrow.ts';

/** What an agreed paragraph shares with the one that asks. */
interface SharedWords {
  /** Share of the asking words that stand in it in runs, 0 to 1. */
  readonly share: number;
  /** Share of its own words that the asking paragraph has, 0 to 1. */
  readonly kept: number;
  /** The share that counts shorter runs as well: what says how near two paragraphs are. */
  readonly near: number;
  readonly longest: number;
  /** Where the shared runs stand in the asking paragraph. */
  readonly runs: readonly PassageRange[];
}

export interface SourceOfWords extends SharedWords {
  readonly place: AgreedPlace;
}

export interface Sources {
  /** The nearest first, the earliest of equals. */
  readonly sources: readonly SourceOfWords[];
  /** Share of the asking words in a run of any of them. */
  readonly share: number;
  /** Stretches that stand in none of them. */
  readonly news: readonly Span[];
  readonly stock: boolean;
}

/** Runs of fewer words say nothing by themselves; shorter ones between such runs say how near two paragraphs are. */
const LEAST_RUN = GRAIN.gram;
const SHORT_RUN = 3;
/** From this share of set phrases on, a paragraph is stock language. */
const STOCK_SHARE = 0.6;

export interface SourceFinder {
  readonly find: (text: string) => Sources;
}

/** Asks several corpora as one. */
export function sourceFinder(corpora: readonly Corpus[], narrow: Narrow): SourceFinder {
  const candidates = candidateFinder(corpora);
  const load = placeLoader(corpora, narrow);
  return {
    find: (text) => {
      const asked = agreedText(text);
      const { ids, stock } = candidates(asked.numbers);
      const sources = sharing(asked, load(ids)).sort(nearer);
      const inside = new Uint8Array(asked.numbers.length);
      for (const { runs } of sources) for (const { from, to } of runs) inside.fill(1, from, to);
      return {
        sources,
        share: shareOf(inside),
        news: gapsIn(asked, inside),
        stock: stock >= STOCK_SHARE,
      };
    },
  };
}

/** The places that share words with a text, and which. */
function sharing(asked: PassageText, places: readonly LoadedPlace[]): SourceOfWords[] {
  const index = indexPassages([asked], { gram: SHORT_RUN, window: 1 });
  // Texts are taken over from year to year: of the same words one look says all.
  const looked = new Map<PassageText, SharedWords | null>();
  return places.flatMap(({ place, text }) => {
    let shared = looked.get(text);
    if (shared === undefined) {
      shared = sharedWords(asked, index, text);
      looked.set(text, shared);
    }
    return shared === null ? [] : [{ place, ...shared }];
  });
}

interface LoadedPlace {
  readonly place: AgreedPlace;
  /** The same one for the same words. */
  readonly text: PassageText;
}

/** Loads candidates, each once; those that the narrowing leaves out are passed over. */
function placeLoader(corpora: readonly Corpus[], narrow: Narrow) {
  const loaders = corpora.map((corpus) => rowLoader(corpus, narrow));
  const loaded = new Map<number, LoadedPlace | null>();
  const texts = new Map<string, PassageText>();
  const cut = (text: string): PassageText => {
    const known = texts.get(text) ?? agreedText(text);
    texts.set(text, known);
    return known;
  };
  return (candidates: readonly number[]): LoadedPlace[] => {
    const fresh = candidates.filter((candidate) => !loaded.has(candidate));
    for (const [number, load] of loaders.entries()) {
      const own = fresh.filter((candidate) => corpusOf(candidate) === number);
      const rows = new Map(load(own.map(idOf)).map((row) => [row.id, row]));
      for (const candidate of own) {
        const row = rows.get(idOf(candidate));
        loaded.set(candidate, row ? { place: agreedPlace(row), text: cut(row.text) } : null);
      }
    }
    return candidates.flatMap((candidate) => loaded.get(candidate) ?? []);
  };
}

function rowLoader({ database, path, hidden }: Corpus, narrow: Narrow) {
  const { where, values } = narrowing(narrow, hidden);
  const select = withNamedErrors(path, () =>
    database.prepare(
      `select ${PLACE_COLUMNS} from paragraphs p join documents d on d.id = p.document
       where p.id in (select value from json_each(?)) ${where}`,
    ),
  );
  return (ids: readonly number[]): readonly PlaceRow[] =>
    ids.length === 0
      ? []
      : withNamedErrors(path, () => rowsOf<PlaceRow>(select.all(JSON.stringify(ids), ...values)));
}

/** What two paragraphs share, in runs that are the same word for word; null where no run says anything. */
function sharedWords(
  asked: PassageText,
  index: PassageIndex,
  other: PassageText,
): SharedWords | null {
  const seeds = seedsIn(index, other.numbers).map(({ at, there }) => ({ at: there, there: at }));
  const runs = passagesBetween(asked.numbers, other.numbers, seeds, { gap: 0, least: SHORT_RUN });
  const passages = runs.filter(({ same }) => same >= LEAST_RUN);
  if (passages.length === 0) return null;
  const inside = new Uint8Array(asked.numbers.length);
  const insideOther = new Uint8Array(other.numbers.length);
  for (const { here, there } of passages) {
    inside.fill(1, here.from, here.to);
    insideOther.fill(1, there.from, there.to);
  }
  const share = shareOf(inside);
  for (const { here } of runs) inside.fill(1, here.from, here.to);
  return {
    share,
    kept: shareOf(insideOther),
    near: shareOf(inside),
    longest: Math.max(...passages.map(({ here }) => here.to - here.from)),
    runs: passages.map(({ here }) => here),
  };
}

function shareOf(inside: Uint8Array): number {
  return inside.length === 0 ? 0 : inside.reduce((sum, one) => sum + one, 0) / inside.length;
}

/** The nearer; of equal ones the text that has least beside it, then the earlier one. */
function nearer(a: SourceOfWords, b: SourceOfWords): number {
  return (
    b.near - a.near ||
    b.kept - a.kept ||
    compare(a.place.date ?? '9', b.place.date ?? '9') ||
    compare(a.place.symbol, b.place.symbol)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function gapsIn(text: PassageText, inside: Uint8Array): Span[] {
  const gaps: Span[] = [];
  for (let from = 0; from < inside.length; from += 1) {
    if (inside[from] === 1) continue;
    let to = from;
    while (to < inside.length && inside[to] === 0) to += 1;
    gaps.push(spanOf(text, { from, to }));
    from = to;
  }
  return gaps;
}

/** A draft and the corpora of agreed texts in; for each of its paragraphs where its words were agreed, out. */

import { judgeChange } from './assess/judge.ts';
import { lexiconOf } from './assess/lexicon/lexicon.ts';
import { changeBetween } from './compare/changes.ts';
import { elsewhereIn } from './compare/trace/elsewhere.ts';
import { hasSymbol, sizeOf } from './corpus/contents.ts';
import { closeAll, openCorpora } from './corpus/corpora.ts';
import type { Corpus } from './corpus/database.ts';
import type { Narrow } from './corpus/narrow.ts';
import {
  type SourceFinder,
  type SourceOfWords,
  type Sources,
  sourceFinder,
} from './corpus/precedents.ts';
import { read } from './documents.ts';
import type { AgreedPlace, CorpusSize } from './model/agreed.ts';
import type { Change } from './model/change.ts';
import type { Document, Paragraph, Problem } from './model/document.ts';
import { InputError } from './model/errors.ts';
import type {
  AgreedUse,
  ParagraphPrecedents,
  Precedent,
  PrecedentReport,
  PrecedentStatus,
} from './model/precedent.ts';
import { agreedParagraph } from './parse/agreed-paragraph.ts';
import { dateOf } from './report/comparison/newer-first.ts';
import { loadRules, type RuleSet } from './rules/rules.ts';
import type { SourceOptions } from './sources/options.ts';
import { cutOf } from './words/words.ts';

export interface PrecedentOptions {
  /** Paths of the corpora. */
  readonly corpora: readonly string[];
  readonly narrow: Narrow;
  readonly rules?: readonly string[];
  readonly sources?: SourceOptions;
}

/** Sources that are judged and shown for each paragraph. */
const SHOWN = 3;
/** From these shares on, an agreed paragraph says it word for word (but for its opening words). */
const VERBATIM = { share: 0.9, kept: 0.85 };
/** Stock language: so much of it is agreed, and its nearest wording stands in so many texts. */
const STOCK = { share: 0.85, texts: 15 };
/** Less of the words that are no names, and of the agreed paragraph, is no more than names in common. */
const NAMES = { telling: 0.3, kept: 0.5 };
/** Less than these shares, and no run so long, is no source. */
const ADAPTED = { share: 0.3, near: 0.4, longest: 9 };

/** Throws the named errors: no corpus, a draft that cannot be read. */
export async function precedents(
  input: string,
  options: PrecedentOptions,
): Promise<PrecedentReport> {
  const opened = await openCorpora(options.corpora);
  try {
    const [document, rules] = await Promise.all([
      read(input, options.sources),
      loadRules(options.rules),
    ]);
    const own = document.info.symbol;
    const not = own === null ? options.narrow.not : [...options.narrow.not, own];
    // What was agreed on that day or later is no precedent.
    const narrow = { ...options.narrow, before: dateOf(document.info), not };
    for (const symbol of options.narrow.not) {
      if (opened.some((corpus) => hasSymbol(corpus, symbol))) continue;
      options.sources?.onNote?.(`--not ${symbol}: no text of the corpus has this symbol.`);
    }
    return precedentsOf(document, sourceFinder(opened, narrow), sizeOfAll(opened, narrow), rules);
  } finally {
    closeAll(opened);
  }
}

/** Throws InputError where there is nothing to look in: of that nobody could say "new". */
function sizeOfAll(corpora: readonly Corpus[], narrow: Narrow): CorpusSize {
  const sizes = corpora.map((corpus) => sizeOf(corpus, narrow));
  const sum = (key: keyof CorpusSize): number => sizes.reduce((all, size) => all + size[key], 0);
  if (sum('documents') === 0) {
    const older =
      narrow.before === null ? '' : ` from before ${narrow.before}, the date of the draft,`;
    throw new InputError(
      `the corpus has no text${older} that --since, --organ, --series and --not leave: widen them, or add texts with "draftwatch corpus add".`,
    );
  }
  return { documents: sum('documents'), paragraphs: sum('paragraphs'), words: sum('words') };
}

function precedentsOf(
  document: Document,
  finder: SourceFinder,
  corpus: CorpusSize,
  rules: RuleSet,
): PrecedentReport {
  const ask = { rules, trace: elsewhereIn(document.paragraphs) };
  return {
    schemaVersion: 1,
    document: document.info,
    corpus,
    paragraphs: document.paragraphs
      .filter(({ part, text }) => part !== 'heading' && text !== '')
      .map((paragraph) => paragraphPrecedents(paragraph, finder, ask)),
    problems: [...givenProblems(document.info), ...document.problems],
  };
}

/** Of an amendment only the words between its directions could have been agreed. */
function givenProblems({ stage, symbol, source }: Document['info']): Problem[] {
  if (stage !== 'amendment') return [];
  const name = symbol ?? source.input;
  const message = `${name} is an amendment, no text: its directions were looked for as well. "draftwatch amend DRAFT ${name} --corpus PATH" says where the words were agreed that it would change.`;
  return [{ side: null, code: 'amendment-given', message, where: null }];
}

/** What an agreed paragraph and one of a draft are judged with. */
export interface JudgingAgreed {
  readonly rules: RuleSet;
  /** Finds what the draft says elsewhere: it is not lost. */
  readonly trace: (change: Change) => Change;
}

/** The agreed sources of one paragraph, the nearest judged against it; only texts that `counts` is true of, if given. */
export function paragraphPrecedents(
  paragraph: Paragraph,
  finder: SourceFinder,
  judging: JudgingAgreed,
  counts: (text: string) => boolean = () => true,
): ParagraphPrecedents {
  const found = finder.find(paragraph.text);
  const nearest = found.sources.filter((one) => isSource(one) && counts(one.place.text));
  const judged = distinct(nearest)
    .slice(0, SHOWN)
    .map((source) =>
      sharesNamesAlone(source, paragraph.text)
        ? precedentOf(source, { effect: 'neutral', signals: [] })
        : judgedAgainst(source, paragraph, judging),
    );
  const uses = nearest.filter(({ near }) => near >= (nearest[0]?.near ?? 1) - 0.02);
  const texts = new Set(uses.map(({ place }) => place.symbol)).size;
  const stock = isStock(found, texts);
  const status = stock ? 'verbatim' : statusOf(nearest[0], judged[0]);
  const byDate = uses
    .map(({ place }) => place)
    .filter(({ date }) => date !== null)
    .sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));
  const { label, part, text } = paragraph;
  return {
    label,
    part,
    text,
    share: rounded(status === 'new' ? 0 : found.share),
    status,
    stock,
    precedents: judged,
    count: texts,
    earliest: useOf(byDate[0]),
    latest: useOf(byDate.at(-1)),
    news: found.news,
  };
}

function isSource({ share, near, longest }: SourceOfWords): boolean {
  return (
    (share >= ADAPTED.share && longest >= Math.min(ADAPTED.longest, 6)) ||
    near >= ADAPTED.near ||
    longest >= 2 * ADAPTED.longest
  );
}

/** One of several texts that say the same: the first, which is the earliest. */
function distinct(sources: readonly SourceOfWords[]): SourceOfWords[] {
  return [
    ...new Map(sources.map((one) => [one.place.text, one] as const).reverse()).values(),
  ].reverse();
}

function statusOf(
  nearest: SourceOfWords | undefined,
  judged: Precedent | undefined,
): PrecedentStatus {
  if (!nearest || !judged) return 'new';
  const whole = nearest.share >= VERBATIM.share && nearest.kept >= VERBATIM.kept;
  const same = judged.effect === 'none' || judged.effect === 'editorial';
  return whole && same ? 'verbatim' : 'adapted';
}

/** Agreed in a great many texts, wholly or as set phrases put together: a finding in none. */
function isStock({ stock, share }: Sources, texts: number): boolean {
  return share >= STOCK.share && (stock || texts >= STOCK.texts);
}

/**
 * True where little but names of bodies and instruments stands in both, and most of the agreed paragraph is about
 * something else: of that nobody can say that it was weakened.
 */
function sharesNamesAlone({ runs, kept }: SourceOfWords, text: string): boolean {
  if (kept >= NAMES.kept) return false;
  const { forms } = cutOf(text);
  const shared = new Uint8Array(forms.length);
  for (const { from, to } of runs) shared.fill(1, from, to);
  let [all, common] = [0, 0];
  for (const [i, { text: word, linking, figure }] of forms.entries()) {
    if (linking || figure || /^\p{Lu}/u.test(word)) continue;
    all += 1;
    common += shared[i]!;
  }
  return common < NAMES.telling * all;
}

/** The draft's paragraph as a change of the agreed one: weakened means weaker than agreed. */
export function judgedAgainst(
  source: AgreedSource,
  paragraph: Paragraph,
  { rules, trace }: JudgingAgreed,
): Precedent {
  const change = trace(changeBetween(agreedParagraph(source.place), paragraph));
  return precedentOf(source, judgeChange(change, lexiconOf(rules)));
}

type AgreedSource = Pick<SourceOfWords, 'place' | 'share' | 'longest'>;

function precedentOf(
  { place, share, longest }: AgreedSource,
  { effect, signals }: Pick<Precedent, 'effect' | 'signals'>,
): Precedent {
  const { symbol, title, label, part, date, text } = place;
  const where = { symbol, title, label, part, date };
  return { ...where, share: rounded(share), longest, effect, signals, text };
}

function useOf(place: AgreedPlace | undefined): AgreedUse | null {
  return place ? { symbol: place.symbol, label: place.label, date: place.date } : null;
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** `draftwatch corpus find`: agreed wordings, the firmest first. */
import type { Command } from 'commander';
import { directiveLemmas } from '../../assess/profile.ts';
import { closeAll, openCorpora } from '../../corpus/corpora.ts';
import type { Corpus } from '../../corpus/database.ts';
import {
  type CorpusHit,
  type FindQuery,
  findPlaces,
  leadVerbs,
  wordingsOf,
} from '../../corpus/find.ts';
import { corpusPaths } from '../../corpus/location.ts';
import { EVERYTHING } from '../../corpus/narrow.ts';
import { InputError } from '../../model/errors.ts';
import { WORDING_FORMATS } from '../../report/agreed/formats.ts';
import { loadRules, rulesOf } from '../../rules/rules.ts';
import { didYouMean } from '../../rules/rules-suggest.ts';
import { typedVerb } from '../lead-verb.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import type { CorpusOptions } from './contents.ts';
import { type NarrowOptions, narrowOf } from './narrow.ts';
import { verbsBetween } from './verbs.ts';

interface FindOptions extends CorpusOptions, OutputOptions, NarrowOptions {
  readonly near?: string;
  readonly theme?: string;
  readonly verb?: string;
  readonly stronger?: string;
}

/** How many other words may stand among those of a sentence in an agreed one: so many for each, and at most. */
const SENTENCE_REACH = { each: 3, most: 12 };

export async function runFind(phrases: readonly string[], command: Command): Promise<void> {
  const options = command.optsWithGlobals<FindOptions>();
  const terminal = openTerminal(options);
  await checkOutput(options, WORDING_FORMATS, terminal, corpusPaths(options.corpus, process.env));
  const query = await queryOf(phrases, options);
  const corpora = await openCorpora(corpusPaths(options.corpus, process.env));
  let hits: readonly CorpusHit[];
  try {
    hits = corpora.flatMap((corpus) => findPlaces(corpus, query));
    if (hits.length === 0) tellWhyNone(corpora, query, options, terminal);
  } finally {
    closeAll(corpora);
  }
  await writeOutput(wordingsOf(byDate(hits)), options, WORDING_FORMATS, terminal, terminal);
}

/** Words that stand there and are left out by an option, or a verb that leads nothing, are no new language. */
function tellWhyNone(
  corpora: readonly Corpus[],
  query: FindQuery,
  { verb }: FindOptions,
  terminal: Terminal,
): void {
  if (verb !== undefined && query.verbs?.length === 1) {
    const leading = corpora.flatMap(leadVerbs);
    if (!leading.includes(query.verbs[0]!)) {
      throw new InputError(
        `--verb '${verb}' leads no agreed paragraph${didYouMean(verb, leading)}; name it as it opens one, such as urges.`,
      );
    }
  }
  const free = { ...query, theme: null, verbs: null, narrow: EVERYTHING };
  const all = corpora.reduce((sum, corpus) => sum + findPlaces(corpus, free).length, 0);
  if (all === 0) return;
  const places = all === 1 ? '1 agreed paragraph has' : `${all} agreed paragraphs have`;
  terminal.hint(`${places} these words: the options leave out all of them.`);
}

async function queryOf(phrases: readonly string[], options: FindOptions) {
  const { near, theme, verb, stronger } = options;
  const narrow = narrowOf(options);
  const rules = await loadRules();
  const rungs = directiveLemmas(rules);
  const themes = rulesOf(rules, 'theme').map(({ id }): string => id);
  if (theme !== undefined && !themes.includes(theme)) {
    throw new InputError(`--theme '${theme}': no such theme${didYouMean(theme, themes)}.`);
  }
  if (stronger !== undefined) {
    const { lemma, words } = await sentenceOf(stronger);
    const rung = rungs.findIndex((lemmas) => lemmas.includes(lemma));
    if (rung < 0) {
      throw new InputError(
        `--stronger '${stronger}': '${lemma}' is on no ladder of verbs; begin with one such as encourages or urges.`,
      );
    }
    const verbs = rungs.slice(rung + 1).flat();
    const near = Math.min(SENTENCE_REACH.most, SENTENCE_REACH.each * words.length);
    return { phrases: [words.join(' ')], near, theme: theme ?? null, verbs, narrow };
  }
  if (phrases.length === 0) {
    throw new InputError('corpus find needs words to look for, or --stronger "a sentence".');
  }
  const verbs = verb === undefined ? null : await verbsBetween(verb, rungs);
  return { phrases, near: distance(near), theme: theme ?? null, verbs, narrow };
}

function distance(near: string | undefined): number | null {
  if (near === undefined) return null;
  if (/^\d{1,2}$/.test(near)) return Number(near);
  throw new InputError(`--near '${near}': a number of words, such as 5.`);
}

/** The lead verb of a sentence and what it asks for: the words that tell something, behind whom it asks. */
async function sentenceOf(sentence: string): Promise<{ lemma: string; words: string[] }> {
  const { findAddressee } = await import('../../parse/language/addressee.ts');
  const { isLinking } = await import('../../words/linking.ts');
  const { text, verb } = await typedVerb(sentence);
  if (!verb) {
    throw new InputError(
      `--stronger '${sentence}': begin with a verb, such as "encourages States".`,
    );
  }
  const tellingFrom = (start: number): string[] =>
    (text.slice(start).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
      (word) => !isLinking(word.toLowerCase()),
    );
  const asked = tellingFrom(findAddressee(text, verb, 'en')?.end ?? verb.end);
  const words = asked.length > 0 ? asked : tellingFrom(verb.end);
  if (words.length === 0) throw new InputError(`--stronger '${sentence}': say what is asked for.`);
  return { lemma: verb.lemma, words };
}

function byDate(hits: readonly CorpusHit[]): CorpusHit[] {
  return [...hits].sort((a, b) =>
    (a.place.date ?? '') < (b.place.date ?? '')
      ? -1
      : (a.place.date ?? '') > (b.place.date ?? '')
        ? 1
        : 0,
  );
}

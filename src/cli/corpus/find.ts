/** `draftwatch corpus find`: agreed wordings, the firmest first. */
import type { Command } from 'commander';
import { directiveLemmas } from '../../assess/profile.ts';
import { closeAll, openCorpora } from '../../corpus/corpora.ts';
import { type CorpusHit, findPlaces, wordingsOf } from '../../corpus/find.ts';
import { corpusPaths } from '../../corpus/location.ts';
import { InputError } from '../../model/errors.ts';
import { WORDING_FORMATS } from '../../report/agreed/formats.ts';
import { loadRules, rulesOf } from '../../rules/rules.ts';
import { didYouMean } from '../../rules/rules-suggest.ts';
import { typedVerb } from '../lead-verb.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { openTerminal } from '../terminal.ts';
import type { CorpusOptions } from './contents.ts';
import { type NarrowOptions, narrowOf } from './narrow.ts';

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
  } finally {
    closeAll(corpora);
  }
  await writeOutput(wordingsOf(byDate(hits)), options, WORDING_FORMATS, terminal, terminal);
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
  const verbs = verb === undefined ? null : verbsBetween(verb, rungs);
  return { phrases, near: distance(near), theme: theme ?? null, verbs, narrow };
}

function distance(near: string | undefined): number | null {
  if (near === undefined) return null;
  if (/^\d{1,2}$/.test(near)) return Number(near);
  throw new InputError(`--near '${near}': a number of words, such as 5.`);
}

/** `urge`, `urge..demand`, `urge..`: one verb, or all on the rungs from one to the other. */
function verbsBetween(range: string, rungs: readonly (readonly string[])[]): string[] {
  if (!range.includes('..')) return [range.trim().toLowerCase()];
  const [from = '', to = ''] = range.split('..').map((verb) => verb.trim().toLowerCase());
  const rungOf = (verb: string, open: number): number => {
    if (verb === '') return open;
    const at = rungs.findIndex((lemmas) => lemmas.includes(verb));
    if (at >= 0) return at;
    const known = rungs.flat();
    throw new InputError(
      `--verb '${verb}' is on no ladder${didYouMean(verb, known)}: ${known.join(', ')}.`,
    );
  };
  return rungs.slice(rungOf(from, 0), rungOf(to, rungs.length - 1) + 1).flat();
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

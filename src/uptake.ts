/** A list of asks and the versions of a text in, what became of each ask out. */
import { readInstructions } from './amend/read.ts';
import { type Asked, answerTo, askedOf } from './asks/answer.ts';
import type { AskRow } from './asks/ask.ts';
import { movementOf } from './asks/movement.ts';
import { NO_ANSWERS, type PeopleAnswers, withPeopleAnswer } from './asks/people-answers.ts';
import { readAsks } from './asks/read-asks.ts';
import { judgeChange } from './assess/judge.ts';
import { lexiconOf } from './assess/lexicon/lexicon.ts';
import { directiveLemmas } from './assess/profile.ts';
import { addedChange } from './compare/changes.ts';
import { read } from './documents.ts';
import type { Document } from './model/document.ts';
import type { Ask, AskAnswers, AskInVersion, Uptake } from './model/uptake.ts';
import { loadRules, type RuleSet } from './rules/rules.ts';
import type { SourceOptions } from './sources/options.ts';
import { readInput } from './sources/read-input.ts';

export interface UptakeOptions {
  /** Directories of further rules. */
  readonly rules?: readonly string[];
  readonly sources?: SourceOptions;
  /** Answers that people gave, by the hash of ask and paragraph. */
  readonly answers?: PeopleAnswers;
  /** Where an ask was agreed before, with a corpus. */
  readonly agreedIn?: (ask: Ask) => readonly string[];
}

/** Reads the asks and the versions, oldest first. Throws the named errors. */
export async function uptake(
  list: string,
  versions: readonly string[],
  options: UptakeOptions = {},
): Promise<Uptake> {
  const rules = await loadRules(options.rules);
  const asks = await asksFrom(list, rules, options.sources);
  const documents = await Promise.all(versions.map((input) => read(input, options.sources)));
  return uptakeOf(asks, documents, rules, options);
}

/** A list of asks in any form: plain text, CSV, Excel, YAML, Word, amendments, a report's recommendations. */
export async function asksFrom(
  list: string,
  rules: RuleSet,
  sources: SourceOptions = {},
): Promise<Ask[]> {
  const { input, bytes } = await readInput(list, sources);
  const source = { input, bytes, readDocument: () => read(list, sources), amendmentRows };
  return readAsks(source, rules);
}

/** What an amendment wants: its new words in, its deleted words out. */
function amendmentRows(document: Document): AskRow[] | null {
  if (document.info.stage !== 'amendment') return null;
  return readInstructions(document).instructions.flatMap((one, i): AskRow[] => {
    const paragraph = one.targets[0];
    const row = (words: string | null, kind: string, suffix: string): AskRow[] =>
      words ? [{ ask: `“${words}”`, kind, paragraph, id: `${i + 1}${suffix}` }] : [];
    return [
      ...row(one.newWords, 'add', ''),
      ...row(
        one.operation === 'insert' || one.operation === 'new' ? null : one.words,
        'delete',
        ' out',
      ),
    ];
  });
}

/** The same for what was read already. */
export function uptakeOf(
  asks: readonly Ask[],
  documents: readonly Document[],
  rules: RuleSet,
  { answers = NO_ANSWERS, agreedIn }: Pick<UptakeOptions, 'answers' | 'agreedIn'> = {},
): Uptake {
  const versions = documents.map((document) => askedOf(document, rules));
  const rungs = directiveLemmas(rules);
  const strengthOf = (verb: string | null): number | null => {
    const rung = rungs.findIndex((lemmas) => verb !== null && lemmas.includes(verb));
    return rung < 0 ? null : rung;
  };
  return {
    schemaVersion: 1,
    versions: documents.map(({ info }) => info),
    asks: asks.map((ask): AskAnswers => {
      const inVersions = versions.map((version) =>
        withPeopleAnswer(answers, withHedges(answerTo(ask, version, rules), version, rules)),
      );
      return {
        ...ask,
        versions: inVersions.map((one, i) =>
          i === 0 ? one : { ...one, movement: movementOf(inVersions[i - 1]!, one, strengthOf) },
        ),
        agreed: agreedIn?.(ask) ?? null,
      };
    }),
    problems: documents.flatMap(({ problems }) => problems),
  };
}

/** Ways out in the paragraph that answers, by the rules of judgement. */
function withHedges(answer: AskInVersion, { document }: Asked, rules: RuleSet): AskInVersion {
  const paragraph = document.paragraphs.find(({ label }) => label === answer.label);
  const isMet = answer.status !== 'not found' && answer.status !== 'please check';
  if (!paragraph || paragraph.part === 'heading' || !isMet) return answer;
  const { signals } = judgeChange(addedChange(paragraph), lexiconOf(rules));
  const hedges = signals.flatMap(({ type, after }) =>
    type === 'hedge' && after ? [after.text] : [],
  );
  return { ...answer, hedges: [...new Set(hedges)] };
}

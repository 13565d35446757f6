/** Compares everything that a configuration tracks. What cannot be compared is said, never passed. */

import type { CheckedPair, CheckedText, CheckResult, Unchecked } from '../model/check.ts';
import type { Document } from '../model/document.ts';
import type { Report, ReportChange } from '../model/report.ts';
import { isGrave } from '../model/trust.ts';
import { version } from '../model/version.ts';
import { type DiffOptions, diffDocuments } from '../pipeline.ts';
import { EFFECTS_IN_ORDER } from '../report/comparison/order.ts';
import { problemSentence } from '../report/wording/wording.ts';
import { loadRules, type RuleSet } from '../rules/rules.ts';
import { didYouMean } from '../rules/rules-suggest.ts';
import type { SourceOptions } from '../sources/options.ts';
import { applyAcceptances } from './accept.ts';
import { readAcceptances } from './acceptances.ts';
import {
  besideConfig,
  type Config,
  corporaOf,
  type LoadedConfig,
  RELATIVE_BASELINES,
  refuseNothingToCompare,
  type Tracked,
  trackedInputs,
} from './config.ts';
import { findingsOf } from './findings.ts';
import { openInputs, type ReadTracked } from './inputs.ts';
import { paragraphFinding, phraseFinding } from './protect.ts';

export interface CheckOptions {
  readonly sources?: SourceOptions;
  /** Read nothing but locked snapshots. */
  readonly locked?: boolean;
  /** ISO date by which acceptances expire. */
  readonly today: string;
  /** Paths of corpora of agreed texts, beside those of the configuration. */
  readonly corpora?: readonly string[];
}

/** Checks every tracked text. Throws InputError for what is wrong with configuration or rules. */
export async function checkTracked(
  loaded: LoadedConfig,
  options: CheckOptions,
): Promise<CheckResult> {
  refuseNothingToCompare(loaded);
  const checker = await openChecker(loaded, options.today, options.corpora);
  const readOne = openInputs(loaded, options.sources ?? {}, options.locked ? 'only' : 'prefer');
  // No server is asked for locks: the disk may be asked for all at once.
  if (options.locked) await Promise.all(trackedInputs(loaded.config).map(readOne));
  const texts: CheckedText[] = [];
  // One after the other: what the servers are asked for comes in the order of the configuration.
  for (const text of loaded.config.tracked) texts.push(await checker.check(text, readOne));
  return checker.finish(texts);
}

/** The rules and acceptances of a configuration, ready to check texts with. */
export interface Checker {
  readonly tool: CheckResult['tool'];
  /** Compares the `pairs` of a text: all that its baselines name when left out. */
  readonly check: (
    text: Tracked,
    readOne: ReadTracked,
    pairs?: readonly InputPair[],
  ) => Promise<CheckedText>;
  /** Two documents by the same rules, for what their comparison says about them. */
  readonly compare: (before: Document, after: Document) => Promise<Report>;
  /** The result for these texts, with what is accepted. */
  readonly finish: (texts: readonly CheckedText[]) => CheckResult;
}

/** `today` is an ISO date. Throws InputError for what is wrong with configuration or rules. */
export async function openChecker(
  loaded: LoadedConfig,
  today: string,
  more: readonly string[] = [],
): Promise<Checker> {
  const { config } = loaded;
  const rules = config.rules.map((path) => besideConfig(loaded, path));
  const ruleSet = await loadRules(rules);
  checkSeverity(loaded, ruleSet);
  const acceptances = readAcceptances(besideConfig(loaded, config.accept));
  const corpora = [...more, ...corporaOf(loaded)];
  const agreed = async (report: Report): Promise<Report> => {
    if (corpora.length === 0) return report;
    const { withAgreedSources } = await import('../agreed-changes.ts');
    const { corpusPaths } = await import('../corpus/location.ts');
    return withAgreedSources(report, corpusPaths(corpora, {}), rules);
  };
  const tool = { name: 'draftwatch', version, rulesHash: ruleSet.hash } as const;
  return {
    tool,
    check: async (text, readOne, pairs = pairsOf(text)) => {
      const checked = await checkText(text, config, rules, readOne, pairs, agreed);
      return withAsks(checked, text, loaded, ruleSet, readOne);
    },
    compare: (before, after) => diffDocuments(before, after, { rules }),
    finish: (texts) =>
      applyAcceptances({ schemaVersion: 1, tool, texts, lapsed: [] }, acceptances, today),
  };
}

/** A severity for a rule that there is not would never take effect. */
function checkSeverity({ config, fail }: LoadedConfig, { rules }: RuleSet): void {
  const known: string[] = [...EFFECTS_IN_ORDER, ...rules.map(({ entry }) => entry.id)];
  for (const key of Object.keys(config.severity)) {
    if (known.includes(key)) continue;
    fail(['severity', key], `"${key}" is neither an effect nor a rule${didYouMean(key, known)}`);
  }
}

async function checkText(
  text: Tracked,
  config: Config,
  rules: readonly string[],
  readOne: ReadTracked,
  compared: readonly InputPair[],
  agreed: (report: Report) => Promise<Report>,
): Promise<CheckedText> {
  const themes = text.themes ?? config.themes;
  const how: DiffOptions = { rules, ...(themes && { themes }) };
  const judging = { failOn: text.failOn ?? config.failOn, severity: config.severity };
  const unchecked = new Map<string, Unchecked>();
  const documents = new Map<string, Document>();
  const anchors = [text.baseline].flat().filter((one) => !RELATIVE_BASELINES.includes(one));
  for (const input of [...text.versions, ...anchors]) {
    const reading = await readOne(input);
    if ('document' in reading) documents.set(input, reading.document);
    else unchecked.set(input, { what: input, ...reading });
  }
  for (const [input, { problems }] of documents) {
    const grave = problems.find(isGrave);
    if (!grave) continue;
    unchecked.set(input, { what: input, cause: 'unreadable', message: problemSentence(grave) });
  }
  const pairs: CheckedPair[] = [];
  for (const [before, after] of compared) {
    const [left, right] = [documents.get(before), documents.get(after)];
    const name = pairName([before, after]);
    if (!left || !right) continue;
    const report = await agreed(await diffDocuments(left, right, how));
    pairs.push({ name, report });
    const doubt = report.problems.find((problem) => problem.side === null && isGrave(problem));
    const paired = report.changes.some((one) => one.before.length > 0 && one.after.length > 0);
    const message = doubt
      ? problemSentence(doubt)
      : 'no paragraph of the two has a counterpart: are these two versions of one text?';
    if (doubt || !paired) unchecked.set(name, { what: name, cause: 'unreadable', message });
  }
  for (const label of missingLabels(text, documents)) {
    const message = `the first version has no paragraph ${label}: see draftwatch parse.`;
    unchecked.set(label, { what: label, cause: 'input', message });
  }
  // The findings of a pair that does not belong together say nothing.
  const sound = pairs.filter(({ name }) => !unchecked.has(name));
  return {
    id: text.id,
    pairs,
    findings: [
      ...sound.flatMap(({ name, report }) => findingsOf(report, name, judging)),
      ...(await protectedFindings(text, documents, pairs, how)),
    ],
    unchecked: [...unchecked.values()],
  };
}

/** What the newest version did to the asks of the text, where it has a list of them. */
async function withAsks(
  checked: CheckedText,
  { asks, answers, versions }: Tracked,
  loaded: LoadedConfig,
  rules: RuleSet,
  readOne: ReadTracked,
): Promise<CheckedText> {
  if (asks === undefined) return checked;
  const { askFindings } = await import('./asked.ts');
  const documents = await readableOf(versions, readOne);
  const beside = (path: string): string => besideConfig(loaded, path);
  const found = await askFindings(beside(asks), answers && beside(answers), documents, rules);
  return { ...checked, findings: [...checked.findings, ...found] };
}

/** The versions that could be read and trusted; of the others it is said elsewhere. */
async function readableOf(versions: readonly string[], readOne: ReadTracked): Promise<Document[]> {
  const readings = await Promise.all(versions.map(readOne));
  return readings.flatMap((one) =>
    'document' in one && !one.document.problems.some(isGrave) ? [one.document] : [],
  );
}

/** Two inputs, the older first. */
export type InputPair = readonly [before: string, after: string];

const pairName = ([before, after]: InputPair): string => `${before} → ${after}`;

/** What is compared, older first, without repetition. */
export function pairsOf({ versions, baseline }: Tracked): InputPair[] {
  const newest = versions.at(-1)!;
  const pairs = [baseline].flat().flatMap((one): InputPair[] => {
    if (one === 'previous')
      return versions.slice(1).map((after, i): InputPair => [versions[i]!, after]);
    if (one === 'first') return versions.length > 1 ? [[versions[0]!, newest]] : [];
    return [[one, newest]];
  });
  return [...new Map(pairs.map((pair) => [pair.join('\n'), pair])).values()];
}

/** Protected paragraphs that are in no text would be protected by nobody. */
function missingLabels(
  { versions, protect }: Tracked,
  documents: ReadonlyMap<string, Document>,
): string[] {
  const first = documents.get(versions[0]!);
  if (!first) return [];
  const known = new Set(first.paragraphs.map(({ label }) => label));
  return protect.flatMap((one) =>
    'paragraph' in one && !known.has(one.paragraph) ? [one.paragraph] : [],
  );
}

/** Nothing is said of a newest version that could not be read: that is reported already. */
async function protectedFindings(
  { versions, protect }: Tracked,
  documents: ReadonlyMap<string, Document>,
  pairs: readonly CheckedPair[],
  how: DiffOptions,
): Promise<CheckedText['findings']> {
  const ends: InputPair = [versions[0]!, versions.at(-1)!];
  const [first, newest] = [documents.get(ends[0]), documents.get(ends[1])];
  if (!newest) return [];
  const readable = versions.flatMap((input) => documents.get(input) ?? []);
  const whole =
    first && protect.some((one) => 'paragraph' in one)
      ? (pairs.find(({ name }) => name === pairName(ends))?.report ??
        (await diffDocuments(first, newest, how)))
      : null;
  const compare = async (before: Document): Promise<readonly ReportChange[]> =>
    (await diffDocuments(before, newest, how)).changes;
  const found = await Promise.all(
    protect.map((one) => {
      if ('phrase' in one) return phraseFinding(one.phrase, one.reason, readable, compare);
      if (!first || !whole) return null;
      return paragraphFinding(one.paragraph, one.reason, [first, newest], whole.changes);
    }),
  );
  return found.filter((one) => one !== null);
}

/** Flagged changes as SARIF 2.1.0, for code scanning and viewers. */
import type { Report, ReportChange, Tool } from '../../model/report.ts';
import { isGrave } from '../../model/trust.ts';
import type { FindCodeFile } from '../kit/code-place.ts';
import type { ReportView } from '../kit/output-view.ts';
import { CONFIDENCE_NAMES, EFFECT_NAMES, problemSentence } from '../wording/wording.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import { cite } from './cite.ts';
import { type CodePlace, codePlaces } from './code-places.ts';
import { findingLine } from './finding.ts';
import { fingerprints } from './fingerprint.ts';
import { lossesFirst } from './order.ts';
import { effectRules, type SarifRule } from './sarif-rules.ts';
import { severity } from './severity.ts';
import { type Snapshot, snapshot } from './snapshot.ts';

/** The texts stand in the file itself (`artifacts`), so regions point to words that are there. */
export function renderSarif(
  report: Report,
  { codeFile }: Pick<ReportView, 'codeFile'> = {},
): string {
  return sarifLog([sarifRun(report.tool, [sarifPieces(report, codeFile)])]);
}

/** Runs to a file with a final line break. */
export function sarifLog(runs: readonly object[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs,
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What GitHub takes of one run, as it documents: more is refused with the whole file. */
const MOST_RESULTS = 25_000;
const MOST_LOCATIONS = 1000;

/** A comparison, or several of one text, taken apart: what the runs of a file are made of. */
export interface Pieces {
  readonly rules: readonly SarifRule[];
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly results: readonly { readonly ruleId: string; readonly ruleIndex?: number }[];
  readonly notifications: readonly { readonly level: string }[];
}

/** One run. `id` is its category for code hosts and ends with a slash: alerts close within a category. */
export function sarifRun(tool: Tool, all: readonly Pieces[], id?: string): object {
  const rules = distinctBy(
    all.flatMap((one) => one.rules),
    (rule) => rule.id,
  );
  const results = all.flatMap((one) => one.results);
  const notifications = all.flatMap((one) => one.notifications);
  const rest = results.length - MOST_RESULTS;
  const text = `${rest} more results are left out: code hosts take ${MOST_RESULTS} in one run.`;
  const left = { level: 'error', descriptor: { id: 'too-many-results' }, message: { text } };
  const said = rest > 0 ? [...notifications, left] : notifications;
  return {
    ...(id && { automationDetails: { id } }),
    tool: {
      driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, rules },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: distinctBy(
      all.flatMap((one) => one.artifacts),
      (one) => one.location.uri,
    ),
    results: results.slice(0, MOST_RESULTS).map((one) => ({
      ...one,
      ruleIndex: rules.findIndex((rule) => rule.id === one.ruleId),
    })),
    invocations: [
      {
        executionSuccessful: said.every(({ level }) => level !== 'error'),
        toolExecutionNotifications: said,
      },
    ],
  };
}

/** The pieces of one comparison. `codeFile` finds what a code host can open; `more` adds to the result of a change; null leaves the result out. */
export function sarifPieces(
  report: Report,
  codeFile?: FindCodeFile,
  more: (change: ReportChange, fingerprint: string) => object | null = () => ({}),
): Pieces {
  const texts = { before: snapshot(report, 'before'), after: snapshot(report, 'after') };
  const places = codePlaces(report, codeFile);
  if (texts.before.name === texts.after.name) {
    texts.before = { ...texts.before, name: texts.before.name.replace(/\.txt$/, '-before.txt') };
  }
  const flagged = lossesFirst(report.changes.filter((change) => change.flagged));
  const prints = fingerprints(report.changes);
  return {
    rules: effectRules(flagged),
    artifacts: [texts.before, texts.after].map(({ name, text }) => ({
      location: { uri: encodeURIComponent(name) },
      contents: { text },
    })),
    results: flagged.flatMap((change) => {
      const print = prints.get(change)!;
      const further = more(change, print);
      if (further === null) return [];
      return [{ ...result(change, print, texts, places.get(change) ?? null), ...further }];
    }),
    notifications: report.problems.map((problem) => ({
      level: isGrave(problem) ? 'error' : 'warning',
      descriptor: { id: problem.code },
      message: { text: problemSentence(problem) },
    })),
  };
}

/** Fingerprints under the key by which GitHub knows an alert again, and under ours. */
export function partialFingerprints(print: string): Readonly<Record<string, string>> {
  return { primaryLocationLineHash: `${print}:1`, 'draftwatchWords/v1': print };
}

function distinctBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const known = new Map<string, T>();
  for (const item of items) if (!known.has(key(item))) known.set(key(item), item);
  return [...known.values()];
}

function result(
  change: ReportChange,
  print: string,
  texts: Readonly<Record<'before' | 'after', Snapshot>>,
  place: CodePlace | null,
): { readonly ruleId: string; readonly [more: string]: unknown } {
  const [near, far] =
    change.after.length > 0 ? (['after', 'before'] as const) : (['before', 'after'] as const);
  const own = change[near];
  const inNear = own.map(({ label }) => location(texts[near], label));
  const doubt = change.confidence === 'certain' ? '' : ` (${CONFIDENCE_NAMES[change.confidence]})`;
  return {
    ruleId: `paragraph/${change.effect}`,
    level: severity(change),
    message: {
      text: `${cite(change)} ${EFFECT_NAMES[change.effect]}${doubt}: ${findingLine(change)}`,
    },
    locations: [place ? codeLocation(place, own[0]!.label) : inNear[0]!],
    relatedLocations: [
      ...inNear.slice(place ? 0 : 1),
      ...change[far].map(({ label }) => location(texts[far], label)),
    ]
      .slice(0, MOST_LOCATIONS)
      .map((one, id) => ({ id, ...one })),
    partialFingerprints: partialFingerprints(print),
    properties: {
      tags: [...change.themes],
      kind: change.kind,
      confidence: change.confidence,
      signals: change.signals.map((signal) => ({
        rule: signal.rule,
        direction: signal.direction,
        reason: signalSentence(signal),
      })),
    },
  };
}

/** A paragraph in its text, which the file of findings holds; the text as a whole without such a one. */
export function location(text: Snapshot, label: string): object {
  const place = text.places.get(label);
  const region = place
    ? {
        startLine: place.line,
        startColumn: place.column,
        endLine: place.line,
        endColumn: place.endColumn,
      }
    : { startLine: 1 };
  return at(text.name, region, label);
}

/** A line that a code host can open. */
export function codeLocation({ path, line }: CodePlace, label: string): object {
  return at(path, { startLine: line }, label);
}

function at(path: string, region: object, label: string): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
      region,
    },
    ...(label && { logicalLocations: [{ name: label, kind: 'member' }] }),
  };
}

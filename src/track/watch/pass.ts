/** One pass of a watch: look at every tracked text, compare what is new, write, remember, tell. */
import type { Unchecked } from '../../model/check.ts';
import type { Hook, Notice, ToldHook, WatchedText, WatchResult } from '../../model/watch.ts';
import type { Clock } from '../../sources/http/clock.ts';
import { describeFaults } from '../../sources/http/faults.ts';
import type { Language } from '../../sources/http/settings.ts';
import { openLookout } from '../../sources/life/lookout.ts';
import { hasLocalFile } from '../../sources/local-file.ts';
import { type SourceOptions, toolsFor } from '../../sources/options.ts';
import { askFeed } from '../../sources/sessions/feed.ts';
import { twoAtATime } from '../../sources/two-at-a-time.ts';
import { openChecker } from '../check.ts';
import { besideConfig, type LoadedConfig, type Tracked } from '../config.ts';
import { openInputs } from '../inputs.ts';
import type { CompareTools } from './compare.ts';
import {
  type GatheredVersions,
  isGoneFromServers,
  type Sighting,
  withoutAbsences,
} from './gather.ts';
import { type LookOptions, lookAt } from './look.ts';
import {
  type Memory,
  type Pending,
  readMemory,
  remember,
  rememberedText,
  type SeenOfText,
  writeMemory,
} from './memory.ts';
import { judgeVersions } from './news.ts';
import { type ReportTarget, writeReports } from './reports.ts';
import { type Hooks, watchSettings } from './settings.ts';
import { tellHooks } from './tell.ts';

export interface PassOptions {
  readonly sources: SourceOptions;
  readonly today: string;
  readonly hooks: Hooks;
  /** Where reports go; what the configuration says when left out. */
  readonly targets?: readonly ReportTarget[];
  /** Asks again for what is known too: was it reissued? */
  readonly refresh: boolean;
  /** Throws when this watch is not the only one any more. */
  readonly confirm: () => Promise<void>;
  readonly clock?: Clock;
  /** Versions that a person says are whole, though they look cut off. */
  readonly whole?: readonly string[];
}

/** What one pass works with; made once. */
interface PassTools {
  readonly loaded: LoadedConfig;
  readonly options: PassOptions;
  readonly memoryPath: string;
  readonly memory: Memory;
  readonly language: Language;
  readonly targets: readonly ReportTarget[];
  /** The folder for reports that the configuration names. */
  readonly reports: string;
  readonly compare: CompareTools;
  /** What the feed of new documents could not say. */
  readonly feedNotes: readonly string[];
}

/** What was found of one text, and what is to be remembered and told of it. */
interface PassedText {
  readonly text: WatchedText;
  readonly seen: SeenOfText;
  readonly toKeep: readonly Sighting[];
  readonly pending: readonly Pending[];
}

/** Throws InputError for what is wrong with configuration, rules, memory or the place for reports. */
export async function watchOnce(loaded: LoadedConfig, options: PassOptions): Promise<WatchResult> {
  const settings = watchSettings(loaded.config);
  const language: Language = options.sources.language ?? loaded.config.language ?? 'en';
  const reading = { ...options.sources, language };
  const memoryPath = besideConfig(loaded, settings.memory);
  const reports = besideConfig(loaded, settings.reports);
  const checker = await openChecker(loaded, options.today);
  const memory = readMemory(memoryPath);
  const readOne = openInputs(loaded, reading, 'none');
  const recall = (input: string) => rememberedText(memoryPath, input, language);
  const feed = settings.feed ? await askFeed(settings.feed, toolsFor('the feed', reading)) : null;
  const tools: PassTools = {
    loaded,
    options,
    memoryPath,
    memory,
    language,
    targets: options.targets ?? settings.formats.map((format) => ({ format, directory: reports })),
    reports,
    compare: { checker, readOne, language, recall, whole: options.whole ?? [] },
    feedNotes:
      feed && !feed.ok
        ? [`what the feed says (${describeFaults([feed])}): everything was asked for.`]
        : [],
  };
  const looks = await lookAtAll(loaded, memory, {
    isFile: (input: string) => hasLocalFile(besideConfig(loaded, input)),
    recall,
    lookout: openLookout(language, { ...reading, ...(options.refresh && { refresh: true }) }),
    readOne,
    record: settings.record,
    // It wants few requests (robots.txt), and what it knows comes late.
    library: settings.library === true && options.refresh,
    feed: feed?.ok ? feed : null,
    refresh: options.refresh,
  });
  const passed: PassedText[] = [];
  for (const [text, look] of looks) passed.push(await compareText(text, look, tools));
  const told = await rememberAndTell(passed, tools);
  return { schemaVersion: 1, tool: checker.tool, texts: passed.map(({ text }) => text), told };
}

/** One look at every tracked text; what servers say that deny everything counts as no absence. */
async function lookAtAll(
  { config }: LoadedConfig,
  memory: Memory,
  options: LookOptions,
): Promise<readonly (readonly [Tracked, GatheredVersions])[]> {
  const looks = await twoAtATime(
    config.tracked,
    async (text): Promise<[Tracked, GatheredVersions]> => {
      return [text, await lookAt(text, memory.texts.get(text.id) ?? new Map(), options)];
    },
  );
  const asked = looks.some(
    ([, look]) => look.waiting.length > 0 || look.there.some(isGoneFromServers),
  );
  const refused = asked && (await options.lookout.denyEverything());
  return refused ? looks.map(([text, look]) => [text, withoutAbsences(look)]) : looks;
}

/** Compares what is new in a look, and writes its reports. */
async function compareText(
  text: Tracked,
  look: GatheredVersions,
  { loaded, options, memory, targets, reports, compare, feedNotes }: PassTools,
): Promise<PassedText> {
  const judged = await judgeVersions(text, look, memory.texts.get(text.id) ?? null, compare);
  const news: Notice[] = [];
  const pending: Pending[] = [];
  for (const one of judged.news) {
    await options.confirm();
    const notice = await writeReports(one, targets, reports, loaded.directory);
    news.push(notice);
    for (const hook of ['command', 'webhook'] satisfies Hook[]) {
      if (options.hooks[hook] !== null) pending.push({ hook, notice });
    }
  }
  const watched: WatchedText = {
    id: text.id,
    known: look.there.filter(({ gone }) => !gone).map(({ input }) => input),
    found: look.there.filter(({ listed, gone }) => !listed && !gone).map(({ input }) => input),
    gone: look.there.filter(({ gone }) => gone).map(({ input }) => input),
    waiting: [...look.waiting, ...look.missing],
    news,
    unchecked: distinct(
      [...look.unchecked, ...judged.unchecked],
      news.flatMap((one) => one.unchecked),
    ),
    notes: [...look.notes, ...feedNotes],
  };
  return { text: watched, seen: judged.seen, toKeep: judged.remember, pending };
}

/** From the first write on it counts as seen; that it is told is remembered apart. */
async function rememberAndTell(
  passed: readonly PassedText[],
  { loaded, options, memoryPath, memory, language, targets, reports }: PassTools,
): Promise<readonly ToldHook[]> {
  const { confirm, hooks, clock, sources } = options;
  const texts = new Map(passed.map(({ text, seen }) => [text.id, seen]));
  const pending = [...memory.pending, ...passed.flatMap((one) => one.pending)];
  await confirm();
  await writeMemory(memoryPath, { texts, pending });
  for (const { input, document } of passed.flatMap(({ toKeep }) => toKeep)) {
    if (document) await remember(memoryPath, input, language, document);
  }
  const how = {
    hooks,
    directory: targets[0]?.directory ?? reports,
    base: loaded.directory || '.',
    signal: sources.signal,
    ...(clock && { clock }),
  };
  return tellHooks(pending, how, async (left) => {
    await confirm();
    await writeMemory(memoryPath, { texts, pending: left });
  });
}

/** Each once, and none that stands in a notice already. */
function distinct(all: readonly Unchecked[], told: readonly Unchecked[]): Unchecked[] {
  const keyOf = ({ what, message }: Unchecked): string => `${what}\n${message}`;
  const known = new Set(told.map(keyOf));
  return [...new Map(all.map((one) => [keyOf(one), one])).values()].filter(
    (one) => !known.has(keyOf(one)),
  );
}

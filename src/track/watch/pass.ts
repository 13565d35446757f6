/** One pass of a watch: look at every tracked text, compare what is new, write, remember, tell. */
import type { Unchecked } from '../../model/check.ts';
import type { Hook, WatchedText, WatchResult } from '../../model/watch.ts';
import type { Clock } from '../../sources/http/clock.ts';
import { describeFaults } from '../../sources/http/faults.ts';
import type { Language } from '../../sources/http/settings.ts';
import { inPairs } from '../../sources/in-pairs.ts';
import { openLookout } from '../../sources/life/lookout.ts';
import { hasLocalFile } from '../../sources/local-file.ts';
import { type SourceOptions, toolsFor } from '../../sources/options.ts';
import { askFeed } from '../../sources/sessions/feed.ts';
import { openChecker } from '../check.ts';
import { besideConfig, type LoadedConfig, type Tracked } from '../config.ts';
import { openInputs } from '../inputs.ts';
import {
  type GatheredVersions,
  isGoneFromServers,
  type Sighting,
  withoutAbsences,
} from './gather.ts';
import { lookAt } from './look.ts';
import {
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

/** Throws InputError for what is wrong with configuration, rules, memory or the place for reports. */
export async function watchOnce(loaded: LoadedConfig, options: PassOptions): Promise<WatchResult> {
  const { config, directory: base } = loaded;
  const { sources, hooks, confirm, refresh } = options;
  const settings = watchSettings(config);
  const memoryPath = besideConfig(loaded, settings.memory);
  const language: Language = sources.language ?? config.language ?? 'en';
  const reading = { ...sources, language };
  const reports = besideConfig(loaded, settings.reports);
  const targets =
    options.targets ?? settings.formats.map((format) => ({ format, directory: reports }));

  const checker = await openChecker(loaded, options.today);
  const memory = readMemory(memoryPath);
  const readOne = openInputs(loaded, reading, 'none');
  const recallOne = (input: string) => rememberedText(memoryPath, input, language);
  const feed = settings.feed ? await askFeed(settings.feed, toolsFor('the feed', reading)) : null;
  const eyes = {
    isFile: (input: string) => hasLocalFile(besideConfig(loaded, input)),
    recall: recallOne,
    lookout: openLookout(language, { ...reading, ...(refresh && { refresh }) }),
    readOne,
    record: settings.record,
    // It wants few requests (robots.txt), and what it knows comes late.
    library: settings.library === true && refresh,
    feed: feed?.ok ? feed : null,
    refresh,
  };
  const looks = await inPairs(
    config.tracked,
    async (text): Promise<[Tracked, GatheredVersions]> => {
      return [text, await lookAt(text, memory.texts.get(text.id) ?? new Map(), eyes)];
    },
  );
  const asked = looks.some(
    ([, look]) => look.waiting.length > 0 || look.there.some(isGoneFromServers),
  );
  const refused = asked && (await eyes.lookout.denyEverything());

  const bench = {
    checker,
    readOne,
    language,
    recall: recallOne,
    whole: options.whole ?? [],
  };
  const feedNotes =
    feed && !feed.ok
      ? [`what the feed says (${describeFaults([feed])}): everything was asked for.`]
      : [];
  const texts: WatchedText[] = [];
  const seen = new Map<string, SeenOfText>();
  const toKeep: Sighting[] = [];
  const pending: Pending[] = [...memory.pending];
  for (const [text, first] of looks) {
    const look = refused ? withoutAbsences(first) : first;
    const judged = await judgeVersions(text, look, memory.texts.get(text.id) ?? null, bench);
    const news = [];
    for (const one of judged.news) {
      await confirm();
      const notice = await writeReports(one, targets, reports, base);
      news.push(notice);
      for (const hook of ['command', 'webhook'] satisfies Hook[]) {
        if (hooks[hook] !== null) pending.push({ hook, notice });
      }
    }
    seen.set(text.id, judged.seen);
    toKeep.push(...judged.remember);
    texts.push({
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
    });
  }
  await confirm();
  // From here on it counts as seen; that it is told is remembered apart.
  await writeMemory(memoryPath, { texts: seen, pending });
  for (const { input, document } of toKeep) {
    if (document) await remember(memoryPath, input, language, document);
  }
  const mouth = {
    hooks,
    directory: targets[0]?.directory ?? reports,
    base: base || '.',
    signal: sources.signal,
    ...(options.clock && { clock: options.clock }),
  };
  const told = await tellHooks(pending, mouth, async (left) => {
    await confirm();
    await writeMemory(memoryPath, { texts: seen, pending: left });
  });
  return { schemaVersion: 1, tool: checker.tool, texts, told };
}

/** Each once, and none that stands in a notice already. */
function distinct(all: readonly Unchecked[], told: readonly Unchecked[]): Unchecked[] {
  const keyOf = ({ what, message }: Unchecked): string => `${what}\n${message}`;
  const known = new Set(told.map(keyOf));
  return [...new Map(all.map((one) => [keyOf(one), one])).values()].filter(
    (one) => !known.has(keyOf(one)),
  );
}

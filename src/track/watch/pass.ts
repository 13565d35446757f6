/** One pass of a watch: look at every tracked text, compare what is new, write, remember, tell. */
import type { Unchecked } from '../../model/check.ts';
import type { Hook, WatchedText, WatchResult } from '../../model/watch.ts';
import type { Clock } from '../../sources/http/clock.ts';
import type { Language } from '../../sources/http/settings.ts';
import { openLookout } from '../../sources/life/lookout.ts';
import type { SourceOptions } from '../../sources/options.ts';
import { openChecker } from '../check.ts';
import { besideConfig, type LoadedConfig, type Tracked } from '../config.ts';
import { openInputs } from '../inputs.ts';
import { type Eyes, type Look, lookAt, type Sighting } from './look.ts';
import {
  type Pending,
  readMemory,
  recall,
  remember,
  type SeenOfText,
  writeMemory,
} from './memory.ts';
import { judge } from './news.ts';
import { type ReportTarget, writeReports } from './reports.ts';
import { type Hooks, type WatchConfig, watchSettings } from './settings.ts';
import { tell } from './tell.ts';

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
  const recallOne = (input: string) => recall(memoryPath, input, language);
  const eyes = {
    loaded,
    recall: recallOne,
    lookout: openLookout(language, { ...reading, ...(refresh && { refresh }) }),
    readOne,
    library: libraryOf(settings, refresh),
  };
  const looks: [Tracked, Look][] = [];
  // One after the other: the servers are asked in the order of the configuration.
  for (const text of config.tracked) {
    looks.push([text, await lookAt(text, memory.texts.get(text.id) ?? new Map(), eyes)]);
  }
  const asked = looks.some(([, look]) => look.waiting.length > 0 || look.there.some(isDenied));
  const refused = asked && (await eyes.lookout.denyEverything());

  const bench = {
    checker,
    readOne,
    language,
    recall: recallOne,
    whole: options.whole ?? [],
  };
  const texts: WatchedText[] = [];
  const seen = new Map<string, SeenOfText>();
  const toKeep: Sighting[] = [];
  const pending: Pending[] = [...memory.pending];
  for (const [text, first] of looks) {
    const look = refused ? withoutAbsences(first) : first;
    const judged = await judge(text, look, memory.texts.get(text.id) ?? null, bench);
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
      notes: look.notes,
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
  const told = await tell(pending, mouth, async (left) => {
    await confirm();
    await writeMemory(memoryPath, { texts: seen, pending: left });
  });
  return { schemaVersion: 1, tool: checker.tool, texts, told };
}

/** It wants few requests (robots.txt), and what it knows comes late: with what is asked for rarely. */
function libraryOf({ library }: WatchConfig, refresh: boolean): Eyes['library'] {
  if (library === false || !refresh) return 'never';
  return library ? 'rely' : 'try';
}

/** A server that denies everything says nothing about what is not there yet. */
function withoutAbsences(look: Look): Look {
  const message =
    'was not found, but the servers deny even what exists, or could not be asked for that.';
  const doubts = look.waiting.map((what) => ({ what, cause: 'source', message }) as const);
  const there = look.there.map((one) => (isDenied(one) ? { ...one, gone: false } : one));
  return { ...look, there, waiting: [], unchecked: [...look.unchecked, ...doubts] };
}

/** The servers, not the disk, say that it is gone. */
const isDenied = ({ gone, symbol }: Sighting): boolean => gone && symbol !== null;

/** Each once, and none that stands in a notice already. */
function distinct(all: readonly Unchecked[], told: readonly Unchecked[]): Unchecked[] {
  const keyOf = ({ what, message }: Unchecked): string => `${what}\n${message}`;
  const known = new Set(told.map(keyOf));
  return [...new Map(all.map((one) => [keyOf(one), one])).values()].filter(
    (one) => !known.has(keyOf(one)),
  );
}

/** `draftwatch watch`: looks for new versions of what is tracked, compares them and tells. */
import { type Command, Option } from 'commander';
import { InputError, SourceError } from '../../model/errors.ts';
import type { WatchResult } from '../../model/watch.ts';
import { REPORT_FORMATS, type ReportFormatName } from '../../report/formats.ts';
import { WATCH_FORMATS, type WatchFormatName } from '../../report/watch/formats.ts';
import { CONFIG_NAME } from '../config-name.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { GlobalOptions } from '../global-options.ts';
import { collectTarget, type OutputTarget } from '../output.ts';
import { addLanguageOption, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { exitCodeOfUnchecked } from '../unchecked.ts';

interface WatchOptions extends GlobalOptions, Pick<FetchingOptions, 'lang'> {
  readonly config: string;
  readonly interval?: string;
  readonly all?: true;
  readonly format: WatchFormatName;
  readonly out?: readonly OutputTarget[];
  readonly whole?: readonly string[];
}

const EXAMPLES = `
Looks for the next revision, the adopted text and amendments of every draft in ${CONFIG_NAME}, for
what it lists and is not there yet, and for other words under a known symbol. The first time it
begins with what is there. Command and webhook stand under "watch:" in ${CONFIG_NAME}.

Exit code of one pass: 4 when something could not be read for certain, else 3 when something could
not be asked, or the command or webhook did not take the news, else 2 when an input is wrong, else
1 when what is new has findings that failOn names, else 0.

Examples:
  $ draftwatch watch                                     one pass, as for cron
  $ draftwatch watch --interval                          every hour, until Ctrl-C
  $ draftwatch watch --out html:reports --out docx:reports
`;

export function configure(command: Command): void {
  addLanguageOption(command)
    .addOption(new Option('-c, --config <file>', 'what is tracked').default(CONFIG_NAME))
    .option('--once', 'one pass (the default)')
    .addOption(
      new Option('--interval [time]', 'keep looking, this often: 1h when left out, 15m at least')
        .preset('1h')
        .conflicts('once'),
    )
    .option('-a, --all', 'show accepted findings and gains as well')
    .addOption(
      new Option('-f, --format <name>', 'what to print')
        .choices(Object.keys(WATCH_FORMATS))
        .default('text'),
    )
    .option(
      '-o, --out <format:folder>',
      'write a report of each comparison into a folder (repeatable)',
      (value, earlier: readonly OutputTarget[] = []) => [
        ...earlier,
        collectTarget(value, REPORT_FORMATS),
      ],
    )
    .option(
      '--whole <version>',
      'it is whole, though it looks like half of a copy (repeatable)',
      (value, earlier: readonly string[] = []) => [...earlier, value],
    )
    .addHelpText('after', EXAMPLES)
    .action(runWatch);
}

async function runWatch(_: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<WatchOptions>();
  const terminal = openTerminal(options);
  const { loadConfig, besideConfig } = await import('../../track/config.ts');
  const { openHooks, watchSettings } = await import('../../track/watch/settings.ts');
  const { watchOnce } = await import('../../track/watch/pass.ts');
  const { startOneWatch } = await import('../../track/watch/one-watch.ts');
  const intervalMs = await intervalOf(options.interval);
  const targets = options.out?.map(({ format, path }) => ({
    format: format as ReportFormatName,
    directory: path,
  }));
  // Read anew for every pass: who watches overnight adds versions meanwhile.
  const open = () => {
    const loaded = loadConfig(options.config);
    const settings = watchSettings(loaded.config);
    return { loaded, settings, hooks: openHooks(settings, process.env) };
  };
  const { loaded, settings } = open();
  const stop = stopOnSignals();
  const alone = await startOneWatch(besideConfig(loaded, settings.memory));
  const pass = (refresh: boolean): Promise<WatchResult> =>
    withSources(options, terminal, (sources) => {
      const { loaded, hooks } = open();
      return watchOnce(loaded, {
        sources: { ...sources, signal: stop },
        today: today(process.env),
        hooks,
        ...(targets && { targets }),
        refresh,
        confirm: alone.confirm,
        ...(options.whole && { whole: options.whole }),
      });
    });
  try {
    if (intervalMs === null) {
      const result = await pass(true);
      await show(result, options, terminal);
      process.exitCode = exitCodeOfWatch(result);
    } else {
      await watchUntil(stop, intervalMs, pass, options, terminal);
    }
  } catch (error) {
    if (stop.aborted)
      throw new SourceError('stopped before everything was looked at: run it again.');
    throw error;
  } finally {
    await alone.release();
  }
}

async function watchUntil(
  stop: AbortSignal,
  intervalMs: number,
  pass: (refresh: boolean) => Promise<WatchResult>,
  options: WatchOptions,
  terminal: Terminal,
): Promise<void> {
  const { keepWatching } = await import('../../track/watch/loop.ts');
  const { momentOf, realClock } = await import('../../sources/http/clock.ts');
  terminal.hint(`Watching every ${options.interval}; Ctrl-C ends it.`);
  await keepWatching({
    intervalMs,
    clock: realClock,
    signal: stop,
    pass,
    onResult: async (result, first) => {
      const { texts, told } = result;
      const fresh = texts.some(({ news }) => news.length > 0) || told.some(({ error }) => !error);
      if (first || fresh || options.format === 'json') return show(result, options, terminal);
      const late = told.length > 0 ? `; ${told.length} not told yet` : '';
      terminal.hint(`${momentOf(Date.now(), Date.now())}: nothing new${late}.`);
    },
    say: (line) => process.stderr.write(`draftwatch: ${printable(line)}\n`),
  });
}

/** Nothing in a message may steer a terminal. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');

async function show(
  result: WatchResult,
  { format, all, config }: WatchOptions,
  { color, width, print, hint }: Terminal,
): Promise<void> {
  const render = await WATCH_FORMATS[format].load();
  await print(render(result, { color, width, all: all === true }));
  const { trackSentence } = await import('../../report/watch/wording.ts');
  const advice = trackSentence(result, config);
  if (advice) hint(advice);
}

/** Milliseconds; null for one pass. Throws InputError for no time, or too short a one. */
async function intervalOf(text: string | undefined): Promise<number | null> {
  if (text === undefined) return null;
  const { milliseconds } = await import('../../track/duration.ts');
  const { LEAST_INTERVAL_MS } = await import('../../track/watch/loop.ts');
  const ms = milliseconds(text);
  if (ms === null) throw new InputError(`--interval '${text}' is no time: write it as 15m or 1h.`);
  if (ms >= LEAST_INTERVAL_MS) return ms;
  throw new InputError(
    `--interval '${text}' is too short: the UN's servers would rather not be asked by programs; ${LEAST_INTERVAL_MS / 60_000}m is the least.`,
  );
}

/** The first signal ends things cleanly, a second one at once. */
function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

function exitCodeOfWatch({ texts, told }: WatchResult): ExitCode {
  const news = texts.flatMap((text) => text.news);
  const worst = exitCodeOfUnchecked([...texts, ...news].flatMap(({ unchecked }) => unchecked));
  if (worst === EXIT.unreadable) return worst;
  if (told.some(({ error }) => error !== null)) return EXIT.source;
  if (worst !== null) return worst;
  return news.some(({ failing }) => failing > 0) ? EXIT.findings : EXIT.ok;
}

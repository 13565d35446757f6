/** `draftwatch fetch <symbol…>`: downloads documents into the cache, and finds a draft's versions. */
import { constants, copyFile, lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { InputError, SourceError } from '../../model/errors.ts';
import { makeFolder } from '../../platform/folders.ts';
import { sha256 } from '../../platform/hash.ts';
import type { Holding } from '../../sources/cache/holding.ts';
import type { SourceOptions } from '../../sources/options.ts';
import type { GlobalOptions } from '../global-options.ts';
import { addSourceOptions, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal, type Terminal } from '../terminal.ts';

interface FetchOptions extends GlobalOptions, FetchingOptions {
  readonly all?: true;
  readonly scan?: number;
  readonly library?: true;
  readonly refresh?: true;
  readonly save?: string;
  readonly format: 'text' | 'json';
}

/** One document as it is printed. */
interface Row {
  readonly symbol: string;
  readonly role: string | null;
  readonly holding: Holding;
  readonly fromCache: boolean;
  readonly notes: readonly string[];
}

interface Outcome {
  readonly rows: readonly Row[];
  readonly absent: readonly string[];
  readonly unknown: readonly string[];
  /** A part of what is not known failed: another try may tell. */
  readonly failed: boolean;
}

const EXAMPLES = `
Examples:
  $ draftwatch fetch A/HRC/56/L.8                     into the cache, for later without a network
  $ draftwatch fetch --all A/HRC/56/L.8               and its revisions, amendments, adopted text
  $ draftwatch fetch A/HRC/56/L.8 --lang fr           the French text
  $ draftwatch fetch A/HRC/56/L.8 --save .            and a copy in this directory
`;

export function configure(command: Command): void {
  command.argument('<symbol...>', 'symbols such as A/HRC/56/L.8, or addresses of UN documents');
  addSourceOptions(command)
    .option('--all', 'everything in the life of the draft')
    .option(
      '--scan <n>',
      'with --all: look for amendments in the next n L documents, and on to the end of them',
      wholeNumber,
    )
    .option('--library', 'with --all: ask the Digital Library too, which refuses most programs')
    .option('--refresh', 'ask again, even a server that refused us; tell when it was reissued')
    .option('--save <dir>', 'put a copy into a directory')
    .addOption(
      new Option('-f, --format <name>', 'what to print').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(runFetch);
}

async function runFetch(inputs: string[], _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<FetchOptions>();
  const terminal = openTerminal(options);
  const outcomes: Outcome[] = [];
  const failures: Error[] = [];
  await withSources(options, terminal, async (common) => {
    const sources = { ...common, ...(options.refresh && { refresh: true, insist: true }) };
    for (const input of inputs) {
      try {
        const all = options.all ?? options.library ?? options.scan !== undefined;
        const outcome = all ? fetchAll(input, sources, options) : fetchOne(input, sources);
        outcomes.push(await outcome);
      } catch (error) {
        if (inputs.length === 1 || !(error instanceof SourceError)) throw error;
        failures.push(error);
      }
    }
  });
  if (options.save !== undefined) await saveCopies(outcomes, options.save);
  await print(outcomes, options, terminal);
  if (failures.length > 0) throw new SourceError(failures.map(({ message }) => message).join(' '));
  if (outcomes.some(({ failed }) => failed)) {
    throw new SourceError(
      "not everything could be had: what is named as 'not known' may be there. Run it again, it goes on where it was.",
    );
  }
}

async function fetchOne(input: string, sources: SourceOptions): Promise<Outcome> {
  const { fetchChecked } = await import('../../documents.ts');
  const { raw, holding, fromCache } = await fetchChecked(input, sources);
  const symbol = raw.asked?.symbol ?? input;
  const rows = [{ symbol, role: null, holding, fromCache, notes: [] }];
  return { rows, absent: [], unknown: [], failed: false };
}

async function fetchAll(
  input: string,
  sources: SourceOptions,
  { scan = 0, library }: FetchOptions,
): Promise<Outcome> {
  const { fetchVersions } = await import('../../documents.ts');
  const { members, absent, unknown, failed } = await fetchVersions(input, sources, {
    scan,
    library: library === true,
  });
  const rows = members.map(({ symbol, role, kept, fromCache, notes }) => ({
    symbol: kept.holding.name,
    role: symbol.series === 'document' ? null : role,
    holding: kept.holding,
    fromCache,
    notes,
  }));
  return { rows, absent, unknown, failed };
}

function wholeNumber(value: string): number {
  if (/^\d{1,3}$/.test(value)) return Number(value);
  throw new InputError(`--scan is '${value}': give a number of documents, such as 40.`);
}

/**
 * Copies out of the cache, under the names that the UN's sites give to files. A file of that name with
 * other bytes is somebody's work: nothing is copied then.
 */
async function saveCopies(outcomes: readonly Outcome[], directory: string): Promise<void> {
  const { blobPath, cacheDirectory } = await import('../../sources/cache/cache.ts');
  const cache = cacheDirectory(process.env);
  const wanted = new Map<string, string>();
  for (const { holding } of outcomes.flatMap(({ rows }) => rows)) {
    const path = join(directory, fileName(holding));
    const sha256 = wanted.get(path) ?? (await hashOf(path));
    if (sha256 !== null && sha256 !== holding.sha256) {
      throw new InputError(
        `'${path}' is another file than the one fetched, and is not overwritten: move it away, or give --save another directory.`,
      );
    }
    wanted.set(path, holding.sha256);
  }
  try {
    makeFolder(directory);
    for (const [path, sha256] of wanted) {
      if ((await hashOf(path)) === null) {
        await copyFile(blobPath(cache, sha256), path, constants.COPYFILE_EXCL);
      }
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new InputError(`'${directory}' cannot take the copies (${code}): name a directory.`);
  }
}

/** SHA-256 of what stands at a path; null when nothing does, and no hash at all for what is no file. */
async function hashOf(path: string): Promise<string | null> {
  const found = await lstat(path).catch(() => null);
  if (!found) return null;
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? 'unreadable' : sha256(bytes);
}

/** `A_HRC_56_L.8-EN.docx`; nothing in a name can lead to another directory. */
function fileName({ name, language, format }: Holding): string {
  const base = name.replace(/^.*:\/\/[^/]*\//, '').replace(/[^A-Za-z0-9.()-]/g, '_');
  const tag = language === 'any' ? '' : `-${language.toUpperCase()}`;
  return `${base.replace(/^\.+/, '').slice(0, 120)}${tag}.${format}`;
}

async function print(
  outcomes: readonly Outcome[],
  { format }: FetchOptions,
  terminal: Terminal,
): Promise<void> {
  const rows = outcomes.flatMap((outcome) => outcome.rows);
  const absent = outcomes.flatMap((outcome) => outcome.absent);
  const unknown = outcomes.flatMap((outcome) => outcome.unknown);
  if (format === 'json') {
    const documents = rows.map(({ symbol, role, holding, fromCache, notes }) => {
      const { language, url, fetchedAt, sha256, bytes, format: kind } = holding;
      return {
        symbol,
        role,
        language,
        format: kind,
        bytes,
        sha256,
        url,
        fetchedAt,
        fromCache,
        notes,
      };
    });
    const all = { schemaVersion: 1, documents, absent, unknown };
    return terminal.print(`${JSON.stringify(all, null, 2)}\n`);
  }
  const width = Math.max(0, ...rows.map(({ symbol }) => symbol.length));
  const lines = rows.flatMap(({ symbol, role, holding, fromCache, notes }) => {
    const { language, format: kind, bytes, fetchedAt } = holding;
    const size = `${Math.max(1, Math.round(bytes / 1024))} kB`;
    const how = fromCache ? `in the cache since ${fetchedAt.slice(0, 10)}` : 'fetched';
    const what = [language, kind.padEnd(4), size.padStart(7)].join('  ');
    const line = `${symbol.padEnd(width)}  ${role === null ? '' : `${role.padEnd(11)}  `}${what}  ${how}`;
    return [line, ...notes.map((note) => `  ${note}`)];
  });
  if (absent.length > 0) lines.push(`Looked for, and not there today: ${absent.join(', ')}.`);
  for (const sentence of unknown) lines.push(`Not known: ${sentence}`);
  return lines.length === 0 ? undefined : terminal.print(`${printable(lines.join('\n'))}\n`);
}

/** Notes come from a catalogue: no control character of it reaches the terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '?');
}

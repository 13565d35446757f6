/** `draftwatch cache list|verify|clear|path`: what was fetched, whether it is sound, and taking it away. */
import { statSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { InputError, SourceError, UnreadableError } from '../../model/errors.ts';
import type { GlobalOptions } from '../global-options.ts';
import { openTerminal, type Terminal } from '../terminal.ts';

interface CacheOptions extends GlobalOptions {
  readonly format: 'text' | 'json';
}

const ACTIONS = { list, verify, clear, path } satisfies Record<
  string,
  (cache: string, options: CacheOptions, terminal: Terminal) => Promise<void>
>;

const OUTLINE = `
Actions:
  list      every document, with its address, date and hash
  verify    reads every file again; damaged ones are put into quarantine (exit code 4)
  clear     deletes all that draftwatch keeps
  path      the directory of the cache; DRAFTWATCH_CACHE sets another one

Examples:
  $ draftwatch cache list
  $ draftwatch cache verify
`;

export function configure(command: Command): void {
  command
    .argument('<action>', Object.keys(ACTIONS).join(', '))
    .addOption(
      new Option('-f, --format <name>', 'what to print').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', OUTLINE)
    .action(runCache);
}

async function runCache(action: string, _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<CacheOptions>();
  if (!Object.hasOwn(ACTIONS, action)) {
    throw new InputError(`'${action}' is no action: ${Object.keys(ACTIONS).join(', ')}.`);
  }
  const { cacheDirectory } = await import('../../sources/cache/cache.ts');
  const run = ACTIONS[action as keyof typeof ACTIONS];
  const directory = cacheDirectory(process.env);
  refuseFile(directory);
  await run(directory, options, openTerminal(options));
}

/** A file in the place of the cache is not an empty cache. */
function refuseFile(directory: string): void {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() ?? true) return;
  throw new InputError(
    `the cache is to be in ${directory}, where a file stands: name a folder by DRAFTWATCH_CACHE.`,
  );
}

async function path(cache: string, _: CacheOptions, { print }: Terminal): Promise<void> {
  await print(`${cache}\n`);
}

async function list(cache: string, { format }: CacheOptions, { print, hint }: Terminal) {
  const { allEntries } = await import('../../sources/cache/cache.ts');
  const holdings = (await allEntries(cache)).flatMap(({ holding }) => holding ?? []);
  if (format === 'json') return print(`${JSON.stringify(holdings, null, 2)}\n`);
  if (holdings.length === 0) return hint(`Nothing is in the cache ${cache}.`);
  const width = Math.max(...holdings.map(({ name }) => name.length));
  const lines = holdings.map(({ name, language, format: kind, bytes, fetchedAt, sha256 }) =>
    [
      name.padEnd(width),
      language,
      kind.padEnd(4),
      `${Math.max(1, Math.round(bytes / 1024))} kB`.padStart(8),
      fetchedAt.slice(0, 16).replace('T', ' '),
      sha256.slice(0, 12),
    ].join('  '),
  );
  return print(`${lines.join('\n')}\n`);
}

async function verify(cache: string, { format }: CacheOptions, { print }: Terminal) {
  const { verifyCache } = await import('../../sources/cache/cache-care.ts');
  const result = await verifyCache(cache);
  const { sound, damaged, stuck = [], unreadable = [] } = result;
  if (format === 'json') await print(`${JSON.stringify(result, null, 2)}\n`);
  else {
    const more = unreadable.length > 0 ? `, ${unreadable.length} could not be read` : '';
    await print(`${sound} sound, ${damaged.length} damaged${more}.\n`);
  }
  if (stuck.length > 0) {
    throw new UnreadableError(
      `damaged in the cache, and cannot be put into quarantine: ${stuck.join(', ')}; check the permissions of ${cache}.`,
    );
  }
  if (damaged.length > 0) {
    throw new UnreadableError(
      `damaged in the cache and put into quarantine: ${damaged.join(', ')}; fetch them again.`,
    );
  }
  if (unreadable.length > 0) {
    throw new SourceError(
      `in the cache and not checked, for they cannot be read now: ${unreadable.join(', ')}; check the disk and the permissions of ${cache}.`,
    );
  }
}

async function clear(cache: string, { format }: CacheOptions, { print }: Terminal) {
  const { clearCache } = await import('../../sources/cache/cache-care.ts');
  const removed = await clearCache(cache);
  if (format === 'json') await print(`${JSON.stringify({ removed })}\n`);
  else await print(`${removed} document${removed === 1 ? '' : 's'} deleted.\n`);
}

/** What `draftwatch report` reads: files, folders, patterns, symbols, as one list without repeats. */
import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { InputError } from '../../model/errors.ts';
import { ENDINGS } from '../../model/file-formats.ts';
import { sameNamed } from '../../sources/nearest-file.ts';

/**
 * Inputs in the order given; the files of a folder or pattern by name. Throws InputError for a
 * folder or pattern without files.
 */
export async function expandInputs(given: readonly string[]): Promise<string[]> {
  const inputs: string[] = [];
  for (const one of given) inputs.push(...(await expand(one)));
  return [...new Set(inputs)];
}

async function expand(given: string): Promise<string[]> {
  if (given === '-') throw new InputError('report reads files, folders and symbols, not "-".');
  const path = (await sameNamed(given)) ?? given;
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) {
    const folder = path.replace(/[\\/]+$/, '');
    return some(
      given,
      await matches(`**/*.{${ENDINGS.join(',')}}`, folder),
      (name) => `${folder}/${name}`,
    );
  }
  if (found || !/[*?{}[\]]/.test(given)) return [given];
  return some(given, await matches(given.replaceAll('\\', '/'), '.'), (name) => name);
}

function matches(pattern: string, cwd: string): Promise<string[]> {
  return glob(pattern, { cwd, caseSensitiveMatch: false, expandDirectories: false });
}

function some(given: string, names: string[], path: (name: string) => string): string[] {
  if (names.length === 0)
    throw new InputError(`'${given}' has no file to read (${ENDINGS.join(', ')}).`);
  return names.sort().map(path);
}

/** Where the corpora of this run are: `--corpus`, DRAFTWATCH_CORPUS, or the user's data folder. */
import { delimiter, join, resolve } from 'node:path';
import envPaths from 'env-paths';

/** The file of a corpus that was named as a folder. */
const FILE = 'agreed.sqlite';

/**
 * Absolute paths, the first being the one that is written to. DRAFTWATCH_CORPUS may hold several, parted
 * as PATH is; a name without an ending is a folder.
 */
export function corpusPaths(
  given: readonly string[] | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  const named = given?.length ? given : (environment['DRAFTWATCH_CORPUS'] ?? '').split(delimiter);
  const paths = named.filter((path) => path !== '').map((path) => resolve(asFile(path)));
  return paths.length > 0 ? paths : [join(envPaths('draftwatch', { suffix: '' }).data, FILE)];
}

function asFile(path: string): string {
  return /\.[A-Za-z0-9]+$/.test(path) ? path : join(path, FILE);
}

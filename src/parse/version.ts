/** The version of the readers: kept results of other versions are not used. */
import { readFileSync } from 'node:fs';

let version: string | null | undefined;

/**
 * A hash over the built code of the readers, which the build writes beside them; null where they
 * run from their sources, so that nothing stale is ever used while they are worked on.
 */
export function readerVersion(): string | null {
  if (version === undefined) {
    try {
      version = readFileSync(new URL('../reader-version', import.meta.url), 'utf8').trim();
    } catch {
      version = null;
    }
  }
  return version;
}

/** What holds for a whole run of the tests: one folder for temporary files, and a word when the build is old. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStale } from '../scripts/build/newest.mjs';

const STALE =
  'dist/ is older than the sources: workers and commands under test are the old ones. Run "npm run build".';

export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'draftwatch-tests-'));
  // What each system looks at; test files and the programs they start inherit it.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  const stale = isStale(join(import.meta.dirname, '..'));
  const warn = (): void => {
    if (stale) console.error(`\nWARNING: ${STALE}`);
  };
  warn();
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    // Again at the end: whoever reads only the last lines must not take the run for a test of today's code.
    warn();
  };
}

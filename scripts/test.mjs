// Runs the tests (arguments go to vitest) and closes with one plain line of figures. With --quick those that
// start processes, read the corpus or try very many inputs are left out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slowTests } from './tests/slow.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const scratch = mkdtempSync(join(tmpdir(), 'draftwatch-test-'));
const results = join(scratch, 'results.json');
const given = process.argv.slice(2).filter((argument) => argument !== '--quick');
const quick = process.argv.includes('--quick');
const left = quick ? slowTests(root).map((path) => `--exclude=${path}`) : [];

const { status } = spawnSync(
  process.execPath,
  [
    ...[vitest, 'run', '--reporter=default', '--reporter=json'],
    ...[`--outputFile.json=${results}`, ...left, ...given],
  ],
  { cwd: root, stdio: 'inherit' },
);
let ok = status === 0;
try {
  const run = JSON.parse(readFileSync(results, 'utf8'));
  const skipped = run.numPendingTests + run.numTodoTests;
  console.log(`${run.numPassedTests} passed, ${run.numFailedTests} failed, ${skipped} skipped`);
  // A run in which nothing was tested is not a pass.
  ok &&= run.success && run.numPassedTests > 0;
} catch {
  console.log('0 passed, 0 failed, 0 skipped: the test runner left no result');
  ok = false;
}
rmSync(scratch, { recursive: true, force: true });
process.exit(ok ? 0 : 1);

// How much of src/ the tests run, as V8 counts it: one figure, and each file below 80 % of its lines with
// the reason where one is known. What runs in a thread or a process of its own is not counted.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reasonFor } from './tests/uncovered.mjs';

const ENOUGH = 80;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'draftwatch-coverage-'));
const flags = [
  '--coverage.enabled',
  '--coverage.include=src/**/*.ts',
  '--coverage.reporter=json-summary',
  '--coverage.reportOnFailure',
  `--coverage.reportsDirectory=${folder}`,
];
const tests = [join(root, 'scripts', 'test.mjs'), ...flags, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, tests, { cwd: root, stdio: ['ignore', 2, 2] });
const { total, ...files } = JSON.parse(readFileSync(join(folder, 'coverage-summary.json'), 'utf8'));
rmSync(folder, { recursive: true, force: true });

console.log(
  `${total.lines.pct} % of ${total.lines.total} lines, ${total.branches.pct} % of branches`,
);
const low = Object.entries(files)
  .map(([path, { lines }]) => ({ path: relative(root, path).split(sep).join('/'), lines }))
  .filter(({ lines }) => lines.total > 0 && lines.pct < ENOUGH)
  .sort((a, b) => a.lines.pct - b.lines.pct);
for (const { path, lines } of low) {
  console.log(`${String(lines.pct).padStart(5)} %  ${path}: ${reasonFor(path)}`);
}
process.exit(status ?? 1);

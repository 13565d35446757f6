// The full fuzz run: 10,000 damaged and hostile inputs for each reader (another number as the first
// argument, readers after it, another seed as FUZZ_SEED), then many processes on one cache. The test suite runs the same with a few of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [rounds = '10000', ...chosen] = process.argv.slice(2);
const READERS = ['text', 'markdown', 'html', 'mail', 'docx', 'doc', 'pdf'];
const wanted = chosen.length > 0 ? chosen : [...READERS, 'processes'];
const scratch = mkdtempSync(join(tmpdir(), 'draftwatch-fuzz-'));
let failed = false;

// One process after the other, so that the memory is that of one reader.
for (const reader of wanted.filter((name) => name !== 'processes')) {
  const figures = join(scratch, reader);
  const started = performance.now();
  const passed = test(`fuzz/${reader}`, { FUZZ: rounds, FUZZ_FIGURES: figures });
  failed ||= !passed || !existsSync(figures);
  const done = existsSync(figures) ? row(figures, performance.now() - started) : reader;
  console.log(passed ? done : `${done} FAILED`);
}
if (wanted.includes('processes')) {
  const passed = test('sources/processes', { STRESS: '1' });
  failed ||= !passed;
  console.log(`processes ${passed ? '200 at once on one cache, 100 killed' : 'FAILED'}`);
}
rmSync(scratch, { recursive: true, force: true });
process.exit(failed ? 1 : 0);

/** Runs one file of the tests with more than the suite gives it. */
function test(name, more) {
  const args = [join(here, 'test.mjs'), `test/${name}.test.ts`];
  const env = { ...process.env, ...more };
  return spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

function row(file, took) {
  const { format, inputs, documents, errors, slowest, memory } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return `${format.padEnd(8)} ${inputs} inputs: ${documents} read, ${errors} refused with a named error, slowest ${(slowest / 1000).toFixed(1)} s, peak memory ${Math.round(memory / 1024)} MiB, ${Math.round(took / 60_000)} min in all`;
}

// The full fuzz run: 10,000 damaged inputs for each reader (another number as the first argument).
// The test suite runs the same tests with a few of them.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const rounds = process.argv[2] ?? '10000';
const { status } = spawnSync(process.execPath, [join(here, 'test.mjs'), 'test/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: rounds },
});
process.exit(status ?? 1);

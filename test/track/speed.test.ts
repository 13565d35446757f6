/** Fifty locked texts check in the time of at most five cold starts of a comparison. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newProject, root } from './project.ts';

const project = newProject();
const TEXTS = 50;
const COLD_STARTS = 5;

const HAS_CLOCK = existsSync(`/proc/self/task/${process.pid}/schedstat`);
const RUNS = HAS_CLOCK ? 2 : 3;

/** Writes what the main thread spent on its processor, which other work on the machine does not lengthen. */
const CLOCK = `process.on('exit', () => {
  const { readFileSync, writeFileSync } = require('node:fs');
  writeFileSync(process.env.SPENT, readFileSync('/proc/self/task/' + process.pid + '/schedstat', 'utf8').split(' ')[0]);
});`;

/** One run, in milliseconds: of its main thread where the system counts them. */
async function timed(...args: readonly string[]): Promise<number> {
  const [clock, spent] = [project.path('clock.cjs'), project.path('spent')];
  const env = HAS_CLOCK ? { NODE_OPTIONS: `--require "${clock}"`, SPENT: spent } : {};
  const start = performance.now();
  expect((await project.start(args, env)).code).toBe(0);
  return HAS_CLOCK ? Number(readFileSync(spent, 'utf8')) / 1e6 : performance.now() - start;
}

it(`checks ${TEXTS} locked texts in at most ${COLD_STARTS} cold starts`, async () => {
  const demo = (name: string): string => readFileSync(join(root, 'fixtures/demo', name), 'utf8');
  const ids = Array.from({ length: TEXTS }, (_, i) => `t${i}`);
  for (const id of ids) {
    // No two alike: nothing may be compared once for all.
    const own = (text: string): string => text.replaceAll('school', `school-${id}`);
    project.write(`${id}a.txt`, own(demo('A_HRC_99_L.7.txt')));
    project.write(`${id}b.txt`, own(demo('A_HRC_99_L.7_Rev.1.txt')));
  }
  const tracked = ids.map((id) => `  - {id: ${id}, versions: [${id}a.txt, ${id}b.txt]}\n`);
  project.write('draftwatch.yaml', `version: 1\nfailOn: []\ntracked:\n${tracked.join('')}`);
  expect((await project.run(['lock'])).code).toBe(0);
  project.write('clock.cjs', CLOCK);
  const starts: number[] = [];
  const checks: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    starts.push(await timed('diff', 't0a.txt', 't0b.txt'));
    checks.push(await timed('check', '--locked'));
  }
  // The best run of each, in turns: what others do to the machine only ever adds.
  expect(Math.min(...checks) / Math.min(...starts)).toBeLessThan(COLD_STARTS);
}, 180_000);

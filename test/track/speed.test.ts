/** Fifty locked texts check in the time of at most five cold starts of a comparison. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newProject, root } from './project.ts';

const project = newProject();
const TEXTS = 50;
const COLD_STARTS = 5;

const RUNS = 3;

/** One run, in milliseconds. */
async function timed(...args: readonly string[]): Promise<number> {
  const start = performance.now();
  expect((await project.start(args)).code).toBe(0);
  return performance.now() - start;
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
  const starts: number[] = [];
  const checks: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    starts.push(await timed('diff', 't0a.txt', 't0b.txt'));
    checks.push(await timed('check', '--locked'));
  }
  // The best run of each, in turns: other work on the machine only ever adds.
  expect(Math.min(...checks) / Math.min(...starts)).toBeLessThan(COLD_STARTS);
});

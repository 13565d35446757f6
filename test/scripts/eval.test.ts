/** The evaluation: what it says without labelled pairs, and how its figures are made. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const score = (await import(join(root, 'scripts', 'eval', 'score.mjs'))) as {
  classScores(
    outcomes: readonly { actual: string; predicted: string }[],
    classes: readonly string[],
  ): { macroF1: number; accuracy: number; perClass: Record<string, { f1: number; n: number }> };
};

describe('npm run eval', () => {
  it('says that labelled pairs are absent, counts them as skipped and ends well', () => {
    const run = spawnSync(
      process.execPath,
      [join(root, 'scripts', 'eval.mjs'), '--json', '--check', '--shared', join(tmpdir(), 'none')],
      { encoding: 'utf8' },
    );
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ skipped: 1 });
  });

  it('averages F1 over the classes that occur', () => {
    const outcomes = [
      { actual: 'weakened', predicted: 'weakened' },
      { actual: 'weakened', predicted: 'mixed' },
      { actual: 'mixed', predicted: 'mixed' },
    ];
    const { perClass, macroF1, accuracy } = score.classScores(outcomes, [
      'weakened',
      'mixed',
      'none',
    ]);
    expect(perClass['weakened']?.f1).toBeCloseTo(2 / 3);
    expect(perClass['mixed']?.f1).toBeCloseTo(2 / 3);
    expect(macroF1).toBeCloseTo(2 / 3);
    expect(accuracy).toBeCloseTo(2 / 3);
  });
});

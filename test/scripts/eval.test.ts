/** The evaluation: what it says without labelled pairs, and how its figures are made. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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
    expect(JSON.parse(run.stdout)).toMatchObject({ skipped: 3 });
  });

  it('has labels without sentences of the documents they speak of', () => {
    const directory = join(root, 'test', 'labels');
    const files = readdirSync(directory).filter((name) => name.endsWith('.jsonl'));
    expect(files.length).toBeGreaterThan(5);
    for (const name of files) {
      const [head, ...items] = readFileSync(join(directory, name), 'utf8').trim().split('\n');
      expect(JSON.parse(head!)).toMatchObject({ items: items.length });
      for (const line of items) {
        const item = JSON.parse(line) as {
          beforeStart?: string;
          signals: readonly { before: string; after: string }[];
        };
        expect(item.beforeStart).toBeUndefined();
        for (const { before, after } of item.signals) {
          for (const words of [before, after]) expect(words.split(/\s+/).length).toBeLessThan(5);
        }
      }
    }
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

/** Every bundled rule keeps its own examples, and every signal can be explained. */
import { describe, expect, it } from 'vitest';
import { judgeChange } from '../../src/assess/judge.ts';
import { lexiconOf } from '../../src/assess/lexicon/lexicon.ts';
import { mirroredEffect } from '../../src/assess/mirror.ts';
import { examplesOf, tryExamples } from '../../src/assess/rules-examples.ts';
import { exampleChange } from '../../src/cli/rules/example-change.ts';
import { loadRules } from '../../src/rules/rules.ts';

const rules = await loadRules();

describe('bundled rules', () => {
  it('keep their own examples', async () => {
    const results = await tryExamples(rules, exampleChange);
    expect(results.length).toBeGreaterThan(100);
    const broken = results
      .filter(({ held }) => !held)
      .map(({ rule, expected, example }) => `${rule} ${expected}: ${JSON.stringify(example)}`);
    expect(broken).toEqual([]);
  });

  it('have examples of both sorts, save weights and lists by role', () => {
    const bare = rules.rules.filter((rule) => {
      const { fires, silent } = examplesOf(rule);
      const isBare = rule.kind === 'weight' || rule.kind === 'role';
      return !isBare && (fires.length === 0 || silent.length === 0);
    });
    expect(bare.map(({ entry }) => entry.id)).toEqual([]);
  });

  it('fire on their examples read backwards, with the mirrored effect', async () => {
    const broken: string[] = [];
    for (const rule of rules.rules) {
      for (const example of examplesOf(rule).fires) {
        if (typeof example === 'string') continue;
        const there = judgeChange(await exampleChange(example), lexiconOf(rules));
        const { before, after } = example;
        const back = judgeChange(
          await exampleChange({ before: after, after: before }),
          lexiconOf(rules),
        );
        const ids = ({ signals }: typeof there) => signals.map((signal) => signal.rule).sort();
        const same = JSON.stringify(ids(there)) === JSON.stringify(ids(back));
        if (!same || back.effect !== mirroredEffect(there.effect)) broken.push(rule.entry.id);
      }
    }
    expect(broken).toEqual([]);
  });

  it('name every signal that examples bring about', async () => {
    const known = new Set<string>(rules.rules.map(({ entry }) => entry.id));
    const unknown = new Set<string>();
    for (const rule of rules.rules) {
      const { fires, silent } = examplesOf(rule);
      for (const example of [...fires, ...silent]) {
        if (typeof example === 'string') continue;
        const { signals } = judgeChange(await exampleChange(example), lexiconOf(rules));
        const named = signals.flatMap(({ rule, args }) => [rule, args['term'] ?? rule]);
        for (const id of named) if (!known.has(id)) unknown.add(id);
      }
    }
    expect([...unknown]).toEqual([]);
  });
});

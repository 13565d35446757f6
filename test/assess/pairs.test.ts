/** Minimal pairs of every kind: what may be said of each, judged forwards and backwards. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assessChanges } from '../../src/assess/assess.ts';
import { mirroredEffect } from '../../src/assess/mirror.ts';
import { exampleChange } from '../../src/cli/rules/example-change.ts';
import type { Effect } from '../../src/model/assessment.ts';
import { loadRules } from '../../src/rules/rules.ts';

interface Pair {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly effect: readonly Effect[];
}

const rules = await loadRules();

async function effectBetween(before: string, after: string): Promise<Effect> {
  const { effect } = assessChanges([await exampleChange({ before, after })], rules, [])[0]!;
  return effect === 'none' ? 'editorial' : effect;
}

for (const file of [
  'judging',
  'seen',
  'kept-apart',
  'kinds',
  'trailing',
  'parts',
  'blind',
  'owed',
  'blind15-kinds',
]) {
  const path = new URL(`./pairs/${file}.yaml`, import.meta.url);
  const pairs = parse(readFileSync(path, 'utf8')) as readonly Pair[];
  describe(`pairs of ${file}.yaml`, () => {
    for (const { kind, before, after, effect } of pairs) {
      it(`${kind}: ${before} → ${after}`, async () => {
        const there = await effectBetween(before, after);
        expect(effect).toContain(there);
        expect(await effectBetween(after, before)).toBe(mirroredEffect(there));
      });
    }
  });
}

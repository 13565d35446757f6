/** The usual moves of a negotiation, judged both ways. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assessChanges } from '../../src/assess/assess.ts';
import { mirroredEffect } from '../../src/assess/mirror.ts';
import { exampleChange } from '../../src/cli/rules/example-change.ts';
import type { Effect } from '../../src/model/assessment.ts';
import { loadRules } from '../../src/rules/rules.ts';

interface Move {
  readonly before: string;
  readonly after: string;
}

const rules = await loadRules();
const text = readFileSync(join(import.meta.dirname, 'moves.yaml'), 'utf8');
const moves = parse(text) as Record<Effect, readonly Move[]>;

async function effectOf(move: Move): Promise<Effect> {
  return assessChanges([await exampleChange(move)], rules, [])[0]!.effect;
}

describe.each(Object.entries(moves) as [Effect, readonly Move[]][])('%s', (effect, cases) => {
  it.each(cases)('$before → $after', async ({ before, after }) => {
    expect(await effectOf({ before, after })).toBe(effect);
    expect(await effectOf({ before: after, after: before })).toBe(mirroredEffect(effect));
  });
});

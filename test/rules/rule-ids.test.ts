/** The ids of the bundled rules as types are those of the rules. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadRules } from '../../src/rules/rules.ts';

it('src/rules/rule-ids.ts is up to date: after a change of rules run "npm run build"', async () => {
  const file = resolve(import.meta.dirname, '../../src/rules/rule-ids.ts');
  const named = [...readFileSync(file, 'utf8').matchAll(/'([^'\s]+)'/g)].map((found) => found[1]!);
  const { rules } = await loadRules();
  expect(named.sort()).toEqual(rules.map(({ entry }) => String(entry.id)).sort());
});

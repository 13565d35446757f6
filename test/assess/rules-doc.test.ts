/** The page that documents the rules says what the rules say. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { renderListMarkdown } from '../../src/cli/rules/markdown.ts';
import { loadRules } from '../../src/rules/rules.ts';

it('docs/RULES.md is up to date: after a change of rules run "npm run build"', async () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/RULES.md'), 'utf8');
  expect(page).toBe(renderListMarkdown(await loadRules()));
});

/** Themes of changes: both versions count, and a chapeau speaks for what depends on it. */
import { expect, it } from 'vitest';
import { changeThemes } from '../../src/assess/themes/change-themes.ts';
import { compareDocuments } from '../../src/compare/compare.ts';
import type { Document } from '../../src/model/document.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { loadRules } from '../../src/rules/rules.ts';

async function document(body: string): Promise<Document> {
  const bytes = new TextEncoder().encode(`The Human Rights Council,\n\n${body}\n`);
  return parseDocument({ input: 'draft.txt', url: null, bytes, sha256: '' });
}

/** Themes of what became of a paragraph, by its label in the later version. */
async function themesOf(before: string, after: string) {
  const changes = compareDocuments(await document(before), await document(after));
  const themes = changeThemes(changes, await loadRules());
  return (label: string) =>
    themes[changes.findIndex((change) => change.after.some((p) => p.label === label))];
}

it('joins both versions, and lets the chapeau speak for subparagraphs', async () => {
  const of = await themesOf(
    '1. Urges States to protect children by:\n\n(a) Repairing roads without delay;\n\n(b) Lighting bridges at night;\n\n2. Notes the weather in the region.',
    '1. Urges States to protect children by:\n\n(a) Repairing roads;\n\n(b) Lighting bridges at night;\n\n2. Notes the weather in the region, and the elections.',
  );
  expect(of('OP1(a)')).toEqual(['child-rights', 'children-named']);
  expect(of('OP1(b)')).toEqual(['child-rights', 'children-named']);
  expect(of('OP2')).toEqual(['participation', 'public-affairs']);
});

it('does not let whom a chapeau names by the way speak for its items', async () => {
  const chapeau = '1. Urges States to prevent forced labour, especially of women and children, by:';
  const of = await themesOf(
    `${chapeau}\n\n(a) Inspecting mines without delay;`,
    `${chapeau}\n\n(a) Inspecting mines;`,
  );
  expect(of('OP1')).toContain('child-rights');
  expect(of('OP1(a)')).not.toContain('child-rights');
});

it('does not let partners whom a chapeau names by the way speak for its items', async () => {
  const chapeau = '1. Recommends that towns, in cooperation with youth-led groups and donors:';
  const of = await themesOf(
    `${chapeau}\n\n(a) Mend bridges without delay;`,
    `${chapeau}\n\n(a) Mend bridges;`,
  );
  expect(of('OP1')).toContain('participation');
  expect(of('OP1(a)')).not.toContain('participation');
});

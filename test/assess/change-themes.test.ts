/** Themes of changes: both versions count, and a chapeau speaks for what depends on it. */
import { expect, it } from 'vitest';
import { loadRules } from '../../src/assess/rules.ts';
import { changeThemes } from '../../src/assess/themes/change-themes.ts';
import { compareDocuments } from '../../src/compare/compare.ts';
import type { Document } from '../../src/model/document.ts';
import { parseDocument } from '../../src/parse/parse.ts';

async function document(body: string): Promise<Document> {
  const bytes = new TextEncoder().encode(`The Human Rights Council,\n\n${body}\n`);
  return parseDocument({ input: 'draft.txt', url: null, bytes, sha256: '' });
}

it('joins both versions, and lets the chapeau speak for subparagraphs', async () => {
  const before = await document(
    '1. Urges States to protect children by:\n\n(a) Repairing roads without delay;\n\n(b) Lighting bridges at night;\n\n2. Notes the weather in the region.',
  );
  const after = await document(
    '1. Urges States to protect children by:\n\n(a) Repairing roads;\n\n(b) Lighting bridges at night;\n\n2. Notes the weather in the region, and the elections.',
  );
  const changes = compareDocuments(before, after);
  const themes = changeThemes(changes, await loadRules());
  const of = (label: string) =>
    themes[changes.findIndex((change) => change.after.some((p) => p.label === label))];
  expect(of('OP1(a)')).toEqual(['child-rights']);
  expect(of('OP1(b)')).toEqual(['child-rights']);
  expect(of('OP2')).toEqual(['participation', 'public-affairs']);
});

it('does not let whom a chapeau names by the way speak for its items', async () => {
  const before = await document(
    '1. Urges States to prevent forced labour, especially of women and children, by:\n\n(a) Inspecting mines without delay;',
  );
  const after = await document(
    '1. Urges States to prevent forced labour, especially of women and children, by:\n\n(a) Inspecting mines;',
  );
  const changes = compareDocuments(before, after);
  const themes = changeThemes(changes, await loadRules());
  const of = (label: string) =>
    themes[changes.findIndex((change) => change.after.some((p) => p.label === label))];
  expect(of('OP1')).toContain('child-rights');
  expect(of('OP1(a)')).not.toContain('child-rights');
});

it('does not let partners whom a chapeau names by the way speak for its items', async () => {
  const before = await document(
    '1. Recommends that towns, in cooperation with civil society and donors:\n\n(a) Mend bridges without delay;',
  );
  const after = await document(
    '1. Recommends that towns, in cooperation with civil society and donors:\n\n(a) Mend bridges;',
  );
  const changes = compareDocuments(before, after);
  const themes = changeThemes(changes, await loadRules());
  const of = (label: string) =>
    themes[changes.findIndex((change) => change.after.some((p) => p.label === label))];
  expect(of('OP1')).toContain('participation');
  expect(of('OP1(a)')).not.toContain('participation');
});

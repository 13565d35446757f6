/** The words of the languages are those of language/, and a mistake in them is named. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const { languageSource } = (await import(join(root, 'scripts/build/language.mjs'))) as {
  languageSource: (directory: string) => string;
};

it('src/parse/language/words.ts is up to date: after a change of language/ run "npm run build"', () => {
  const written = readFileSync(join(root, 'src/parse/language/words.ts'), 'utf8');
  expect(written).toBe(languageSource(join(root, 'language')));
});

it.each([
  ['    words:', '    word:', /^language\/addressees\.yaml:\d+: a list has no "words"/],
  ['advise,', 'advise, appeal,', /"appeal" stands twice/],
  ['advise,', 'advise, 12,', /directives \(en\): "12" is no word; put quotation marks/],
  ['      fr:', '      xx:', /unknown language "xx"/],
  ['    what:', '    extra: a\n    what:', /unknown key "extra"; known: id, what, source, words/],
])('a mistake is named: %s as %s', (right, wrong, message) => {
  const directory = mkdtempSync(join(tmpdir(), 'draftwatch-language-'));
  try {
    cpSync(join(root, 'language'), directory, { recursive: true });
    const file = join(directory, 'addressees.yaml');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(right);
    writeFileSync(file, text.replace(right, wrong));
    expect(() => languageSource(directory)).toThrow(message);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

/** Word files against an independent reader: the same letters in the same order, all changes accepted. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/parse/readers/docx/read-docx.ts';
import type { Block } from '../../../../src/parse/reading.ts';

const root = resolve(import.meta.dirname, '..', '..', '..', '..');
const corpus = join(root, '..', 'shared', 'corpus', 'other');

/** Letters and digits alone: the two readers differ in white space, hyphens and numbering. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A block with the marks that were typed in it put back. */
function withTypedMarks({ text, footnotes }: Block): string {
  let words = text;
  // Where two marks stand together, the second is Word's own.
  const typed = footnotes.filter(
    ({ at, text: note }, i) => note === '' && footnotes[i - 1]?.at !== at,
  );
  for (const { mark, at } of typed.reverse()) {
    words = words.slice(0, at) + mark + words.slice(at);
  }
  return words;
}

async function compare(path: string): Promise<void> {
  const buffer = readFileSync(path);
  const { value } = await mammoth.extractRawText({ buffer });
  const { blocks } = await readDocx(new Uint8Array(buffer), path);
  const theirs = letters(value);
  const ours = letters(blocks.map(withTypedMarks).join('\n'));
  // The masthead in the first page's running head is not in their text.
  const start = ours.indexOf(theirs.slice(0, 60));
  expect(start, 'where the body begins').toBeGreaterThanOrEqual(0);
  expect(ours.slice(start)).toBe(theirs);
}

describe('the letters of a Word file', () => {
  it.each(['tracked/A_HRC_99_L.21.docx', 'formats/A_HRC_99_L.12.docx'])(
    'are those of mammoth in %s',
    async (name) => {
      await compare(join(root, 'fixtures', name));
    },
  );
});

const real = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.docx')) : [];
describe.skipIf(real.length === 0)('the letters of a real Word file', () => {
  it.each(real.length === 0 ? ['none'] : real)('are those of mammoth in %s', async (name) => {
    await compare(join(corpus, name));
  });
});

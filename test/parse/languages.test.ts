/** The other five official languages: read whole and in order, compared without damage. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diff, read } from '../../src/pipeline.ts';

const fixtures = join(resolve(import.meta.dirname, '..', '..'), 'fixtures');
const fileOf = (language: string, revised = ''): string =>
  join(fixtures, 'languages', `A_HRC_99_L.31${revised}-${language}.pdf`);
const NAMES = { ar: 'Arabic', es: 'Spanish', fr: 'French', ru: 'Russian', zh: 'Chinese' };

interface Expected {
  readonly prefix: string;
  readonly text: string;
  readonly notes: readonly string[];
}

/** Paragraphs of the source: numbering before a tab, notes in braces, the word that is revised. */
function sourceOf(language: string): { paragraphs: Expected[]; one: string; another: string } {
  const source = readFileSync(join(fixtures, 'source', 'languages', `${language}.txt`), 'utf8');
  const [, one = '', another = ''] = /\{([^{}→]+)→([^{}]+)\}/.exec(source)!;
  const body = source.replace(/\{([^{}→]+)→[^{}]+\}/, '$1').split(/\n---\n/)[1]!;
  const paragraphs = body
    .trim()
    .split(/\n\n+/)
    .map((block): Expected => {
      const [prefix, words] = block.includes('\t') ? block.split('\t') : ['', block];
      return {
        prefix: prefix!,
        text: words!
          .replace(/\{[^}]*\}/g, '')
          .replaceAll('_', '')
          .replaceAll('\u00a0', ' '),
        notes: Array.from(words!.matchAll(/\{([^}]*)\}/g), ([, note]) => note!),
      };
    });
  return { paragraphs, one, another };
}

describe.each(Object.entries(NAMES))('%s', (language, name) => {
  const { paragraphs: expected, one, another } = sourceOf(language);

  it('gives the paragraphs of the source, with their numbers and notes', async () => {
    const { info, paragraphs, problems } = await read(fileOf(language));
    expect(info.language).toBe(language);
    expect(
      paragraphs.map(({ prefix, text, footnotes }) => ({
        prefix,
        text,
        notes: footnotes.map((note) => note.text),
      })),
    ).toEqual(expected);
    const parts = paragraphs.map(({ part, level }) => `${part} ${level}`);
    expect(parts).toEqual(
      expected.map(({ prefix }) => {
        if (prefix === '') return 'preamble 1';
        return /^\d/.test(prefix) ? 'operative 1' : 'operative 2';
      }),
    );
    expect(problems).toEqual([]);
  });

  it('shows the changed word and nothing else, and does not judge it', async () => {
    const report = await diff(fileOf(language), fileOf(language, '_Rev.1'));
    const changed = report.changes.filter(({ kind }) => kind !== 'kept');
    expect(changed.map(({ edits }) => edits.filter(({ op }) => op !== 'equal'))).toEqual([
      [
        { op: 'delete', text: one },
        { op: 'insert', text: another },
      ],
    ]);
    expect(changed[0]).toMatchObject({ effect: 'neutral', flagged: false, signals: [] });
    expect(report.problems.map(({ code, message }) => [code, message])).toEqual([
      ['strength-not-judged', expect.stringContaining(`are in ${name}`)],
    ]);
  });
});

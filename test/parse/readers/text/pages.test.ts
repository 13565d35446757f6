/** Text out of a PDF: furniture and notes of pages are dropped with their reason, and paragraphs go on. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/model/document.ts';
import { parseDocument } from '../../../../src/parse/parse.ts';
import { splitPages } from '../../../../src/parse/readers/text/pages.ts';

const fixtures = join(resolve(import.meta.dirname, '..', '..', '..', '..'), 'fixtures');
const parse = (text: string): Promise<Document> =>
  parseDocument({ input: 'a.txt', url: null, bytes: new TextEncoder().encode(text), sha256: '' });

/** Two pages and a half as a viewer gives them: no form feeds, marks glued to the words. */
const PASTED = `United Nations A/HRC/99/L.41
General Assembly Distr.: Limited
29 June 2038
Original: English
Human Rights Council
Ninety-ninth session
Agenda item 3
Chile, Georgia and Luxembourg: draft resolution
99/… Swimming lessons for every child
The Human Rights Council,
Recalling the Convention on the Rights of the Child,1 in particular articles
24, 29 and 31,
Alarmed that in 2 of 3 cities surveyed most
__________________
1 United Nations, Treaty Series, vol. 1577, No. 27531.
GE.38-04601 (E)
290638
*3804601*
A/HRC/99/L.41
2/3
GE.38-04601
Pools are closed to schools, and taking note of the report on drowning,2
1. Urges States to teach every child to swim before the age of ten, free of
charge and close to home;
2. Calls upon States:
(a) To open public pools to schools on weekday mornings;
__________________
2 A/HRC/98/52.
A/HRC/99/L.41
3/3
GE.38-04601
(b) To employ lifeguards of all genders;
3. Decides to remain seized of the matter.
`;

describe('a text pasted from a viewer', () => {
  it('goes on over its pages, without heads, feet and notes', async () => {
    const { paragraphs, dropped, problems } = await parse(PASTED);
    expect(paragraphs.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'PP1 Recalling the Convention on the Rights of the Child, in particular articles 24, 29 and 31,',
      'PP2 Alarmed that in 2 of 3 cities surveyed most Pools are closed to schools, and taking note of the report on drowning,',
      'OP1 Urges States to teach every child to swim before the age of ten, free of charge and close to home;',
      'OP2 Calls upon States:',
      'OP2(a) To open public pools to schools on weekday mornings;',
      'OP2(b) To employ lifeguards of all genders;',
      'OP3 Decides to remain seized of the matter.',
    ]);
    expect(paragraphs.flatMap(({ label, footnotes }) => footnotes.map((n) => [label, n]))).toEqual([
      ['PP1', { mark: '1', at: 52, text: 'United Nations, Treaty Series, vol. 1577, No. 27531.' }],
      ['PP2', { mark: '2', at: 115, text: 'A/HRC/98/52.' }],
    ]);
    const reasons = dropped.map(({ reason, text }) => `${reason}: ${text}`);
    expect(reasons).toEqual(
      expect.arrayContaining([
        'running head: A/HRC/99/L.41',
        'page number: 2/3',
        'job number: GE.38-04601',
        'decoration: *3804601*',
        'footnote: 2 A/HRC/98/52.',
        'footnote mark: 2',
      ]),
    );
    expect(problems).toEqual([]);
  });

  it('keeps every word of the file in a page or in a drop', () => {
    const words = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
    const { pages, dropped } = splitPages(PASTED)!;
    const kept = pages.flatMap(({ body, foot }) => [...body, ...foot]);
    const text = [...kept, ...dropped.map((drop) => drop.text)].join('\n');
    expect(words(text)).toEqual(words(PASTED));
  });
});

describe('a head that comes back', () => {
  it('is dropped as the letters that it is, on every page but the first', async () => {
    const head = 'Draﬁ of\u00a01 June';
    const pages = ['The Human Rights Council,', '1. Urges States;', '2. Invites States.'];
    const { paragraphs, dropped, problems } = await parse(
      pages.map((page) => `${head}\n${page}`).join('\n\f'),
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['Urges States;', 'Invites States.']);
    const heads = dropped.filter(({ reason }) => reason === 'running head');
    expect(heads.map(({ text }) => text)).toEqual(['Drafi of 1 June', 'Drafi of 1 June']);
    expect(problems.filter(({ code }) => code.startsWith('words-'))).toEqual([]);
  });
});

describe('a symbol alone behind a form feed', () => {
  it('is a head, also where the first page has none', async () => {
    const { paragraphs } = await parse(
      'The Human Rights Council,\n\n1. Urges towns to give\n\fA/HRC/99/L.41\n\nchildren swings;\n\n2. Decides to go on.\n',
    );
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'Urges towns to give children swings;',
      'Decides to go on.',
    ]);
  });
});

describe('what is not sure stays', () => {
  it.each([
    ['a symbol on its own', 'A/HRC/99/L.41\n\nRecalling,\n\nA/HRC/99/L.41\n\n1. Urges;'],
    ['a list of documents', '1. Takes note of:\nA/HRC/1\nA/HRC/2\n2. Decides.'],
    ['a rule', 'Recalling,\n__________________\n1. Urges States;'],
  ])('%s', (_, text) => {
    expect(splitPages(text)).toBeNull();
  });

  it('a figure that is no mark, and one of two that may be', async () => {
    const { paragraphs } = await parse(
      [
        'The Human Rights Council,\nRecalling article 1 of the Convention, 1 and article 1 of its Protocol,',
        '1. Urges States to act.\n__________________\n1 See the annex.\n2/2',
      ].join('\n\f'),
    );
    expect(paragraphs[0]!.text).toBe(
      'Recalling article 1 of the Convention, 1 and article 1 of its Protocol,',
    );
  });
});

const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0;
describe.skipIf(!hasPdftotext)('text by pdftotext', () => {
  it.each(
    ['demo/A_HRC_99_L.7', 'demo/A_HRC_99_L.7_Rev.1', 'formats/A_HRC_99_L.12'].flatMap((name) => [
      [name, '-layout'],
      [name, '-raw'],
      [name, '-raw -nopgbrk'],
    ]),
  )('gives the paragraphs of the PDF: %s %s', async (name, mode) => {
    const text = execFileSync('pdftotext', [
      ...mode!.split(' '),
      join(fixtures, `${name}.pdf`),
      '-',
    ]).toString();
    const { paragraphs, problems } = await parse(text);
    const expected = JSON.parse(readFileSync(join(fixtures, `${name}.expected.json`), 'utf8'));
    // The program makes spaces out of letter-spacing.
    const bare = (words: string): string => words.replace(/\s/g, '');
    const shape = (p: { label: string; text: string; footnotes: readonly { text: string }[] }) => [
      p.label,
      bare(p.text),
      ...p.footnotes.map((note) => bare(note.text)),
    ];
    expect(paragraphs.map(shape)).toEqual(expected.paragraphs.map(shape));
    expect(problems).toEqual([]);
  });
});

/** `draftwatch uptake` through the real binary: lists in every form, statuses, movement, answers that people gave. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import type { Uptake } from '../../src/model/uptake.ts';
import { uptakeSchema } from '../../src/report/uptake/schema.ts';
import { asFile } from '../agreed/texts.ts';
import { draftwatch } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'asks-'));
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const resolution = (symbol: string, preamble: string[], operative: string[]): string =>
  file(
    `${symbol.replaceAll('/', '_')}.txt`,
    asFile({ symbol, date: '3 May 2033', title: 'Ferries and the young', preamble, operative }),
  );

const OLDER = resolution(
  'A/HRC/RES/95/3',
  ['Recalling the day of the ferries,'],
  [
    'Encourages States to train ferry crews in the rights of women;',
    'Encourages States to give children a safe and calm place on every ferry;',
    'Calls upon States to build schools progressively beside the landing stages;',
    'Invites States, where possible, to publish timetables;',
  ],
);
const NEWER = resolution(
  'A/HRC/RES/98/1',
  ['Recognizing that fees for ferries keep children from school,'],
  [
    'Urges States to train ferry crews in the rights of children;',
    'Urges States to give children a safe and calm place on every ferry;',
    'Calls upon States to build schools progressively beside the landing stages;',
    'Decides to remain seized of the matter.',
  ],
);

const LIST = `id,ask,kind,source
F1,train ferry crews in the rights of children,,harbour report
F2,a safe and calm place for children on ferries,,
F3,build schools immediately beside the landing stages,,
F4,abolish ferry fees that keep children from school,,
F5,publish timetables where possible,delete,
F6,lifeboats painted by poets,,
`;

const json = async (...args: string[]): Promise<Uptake> =>
  JSON.parse((await draftwatch(['uptake', ...args, '--format', 'json'])).stdout);
const statuses = ({ asks }: Uptake) =>
  asks.map(({ id, versions }) => [id, ...versions.map(({ status }) => status)]);

describe('statuses', async () => {
  const result = await json(file('asks.csv', LIST), OLDER, NEWER);

  it('says what became of each ask in each version', () => {
    expect(statuses(result)).toEqual([
      ['F1', 'not found', 'word for word'],
      ['F2', 'taken up', 'taken up'],
      ['F3', 'in part', 'in part'],
      ['F4', 'not found', 'only noted'],
      ['F5', 'opposite', 'taken up'],
      ['F6', 'not found', 'not found'],
    ]);
  });

  it('is what the shipped schema says', () => {
    expect(uptakeSchema.parse(result)).toEqual(result);
  });

  it('says how it moved, what is missing, what denies it, and that it stands in the preamble alone', () => {
    const last = Object.fromEntries(result.asks.map(({ id, versions }) => [id, versions[1]!]));
    expect(last['F1']!.movement).toBe('new');
    expect(last['F2']!.movement).toBe('firmer');
    expect(last['F3']).toMatchObject({ movement: 'already there', contrary: ['progressively'] });
    expect(last['F3']!.missing).toContain('immediately');
    expect(last['F4']).toMatchObject({ preambleOnly: true, label: 'PP1' });
  });

  it('does not take words about others for the ask', () => {
    const [first] = result.asks;
    expect(first!.must).toEqual(['train', 'children']);
    expect(first!.versions[0]).toMatchObject({ status: 'not found', label: 'OP1' });
    expect(first!.versions[0]!.missing).toContain('children');
  });

  it('does not take a denial for an answer', async () => {
    const denied = resolution(
      'A/HRC/RES/99/2',
      [],
      ['Decides not to build schools beside the landing stages;', 'Decides to meet again.'],
    );
    const { asks } = await json(
      file('build.txt', 'build schools beside the landing stages\n'),
      denied,
    );
    expect(asks[0]!.versions[0]).toMatchObject({ status: 'in part', contrary: ['not to build'] });
  });

  it('quotes exact slices', () => {
    for (const { text, place, quote } of result.asks.flatMap(({ versions }) => versions)) {
      if (place) expect(text.slice(place.start, place.end)).toBe(quote);
    }
  });

  it('finds a way out in the sentence that answers', async () => {
    const { asks } = await json(file('one.txt', 'publish timetables\n'), OLDER);
    expect(asks[0]!.versions[0]!.hedges.join()).toContain('where possible');
  });
});

describe('lists in any form', () => {
  const expected = [
    ['1', 'word for word'],
    ['2', 'not found'],
  ];
  const two = ['train ferry crews in the rights of children', 'lifeboats painted by poets'];

  it.each([
    ['lines.txt', `${two.join('\n')}\n`],
    ['bullets.md', `# Crews\n\n- ${two[0]}\n- ${two[1]}\n`],
    ['numbers.txt', `1. ${two[0]}\n2) ${two[1]}\n`],
    ['list.yaml', `asks:\n  - ${two[0]}\n  - ask: ${two[1]}\n`],
    ['semicolons.csv', `Ask;Priority\n${two[0]};high\n${two[1]};low\n`],
  ])('%s', async (name, text) => {
    expect(statuses(await json(file(name, text), NEWER))).toEqual(expected);
  });

  it('an Excel file, as the report writes it', async () => {
    const path = join(folder, 'written.xlsx');
    await draftwatch(['uptake', file('asks.csv', LIST), NEWER, '--out', `xlsx:${path}`]);
    expect(statuses(await json(path, NEWER)).map(([id]) => id)).toEqual([
      'F1',
      'F2',
      'F3',
      'F4',
      'F5',
      'F6',
    ]);
  });

  it('a Word list, and a Word table', async () => {
    const list = two.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    const row = (cells: readonly string[]) =>
      new TableRow({
        children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
      });
    const table = new Table({
      rows: [row(['id', 'Ask']), ...two.map((text, i) => row([String(i + 1), text]))],
    });
    for (const [name, children] of [
      ['list.docx', list],
      ['table.docx', [table]],
    ] as const) {
      const document = new Document({ sections: [{ children: [...children] }] });
      const path = file(name, await Packer.toBuffer(document));
      expect(statuses(await json(path, NEWER)), name).toEqual(expected);
    }
  });

  it('written amendments: new words in, deleted words out', async () => {
    const amendment = file(
      'A_HRC_95_L.9.txt',
      [
        'A/HRC/95/L.9',
        'Chile: amendment to draft resolution A/HRC/95/L.3',
        'Ferries and the young',
        'In paragraph 1, replace “women” with “children”.',
      ].join('\n\n'),
    );
    const { asks } = await json(amendment, NEWER);
    expect(asks.map(({ kind, ask }) => [kind, ask])).toEqual([
      ['add', '“children”'],
      ['delete', '“women”'],
    ]);
    expect(asks.map(({ versions }) => versions[0]!.status)).toEqual(['word for word', 'taken up']);
  });

  it('the recommendations of a report', async () => {
    const report = file(
      'A_HRC_97_20.txt',
      [
        'A/HRC/97/20',
        'Report of the harbour master',
        'I. Introduction',
        '1. The harbour is old.',
        'II. Conclusions and recommendations',
        '2. Ferries are dear to the young.',
        '3. The harbour master recommends that States:',
        '(a) Train ferry crews in the rights of children;',
        '(b) Paint lifeboats with poets.',
      ].join('\n\n'),
    );
    const { asks } = await json(report, NEWER);
    const trained = asks.find(({ ask }) => ask.startsWith('Train ferry crews'));
    expect(trained).toMatchObject({ addressee: 'States' });
    expect(trained!.versions[0]!.status).toBe('word for word');
  });

  it.each([
    ['blank.txt', '\n\n', 'has no ask'],
    ['columns.csv', 'id,wish\n1,x\n', "has no column 'ask'"],
    ['kind.csv', 'ask,kind\nx y,steal\n', "kind 'steal' is not known"],
    ['twice.csv', 'id,ask\n1,x y\n1,z y\n', "two asks with the id '1'"],
    ['broken.yaml', 'asks: [', 'is no YAML'],
    ['field.yaml', 'asks:\n  - ask: x\n    musst: y\n', "'musst' is no field"],
  ])('%s gets one clear line', async (name, text, says) => {
    const run = await draftwatch(['uptake', file(name, text), NEWER]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(says);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('an empty file cannot be relied on', async () => {
    expect((await draftwatch(['uptake', file('empty.txt', ''), NEWER])).code).toBe(4);
  });

  it('refuses a resolution given in place of the asks', async () => {
    const run = await draftwatch(['uptake', OLDER, NEWER]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('not a list of asks');
  });
});

describe('a person has the last word', async () => {
  const list = file('asks.csv', LIST);
  const hash = (await json(list, NEWER)).asks[5]!.versions[0]!.hash;
  const answers = file(
    'answers.yaml',
    `answers:\n  - {hash: ${hash}, status: taken up, by: Ana, reason: said in the room}\n`,
  );

  it('while the words stay', async () => {
    const result = await json(list, NEWER, '--answers', answers);
    expect(result.asks[5]!.versions[0]).toMatchObject({
      ...{ status: 'taken up', decidedBy: 'person' },
      decision: { by: 'Ana', reason: 'said in the room' },
    });
  });

  it('and not when the ask is another one', async () => {
    const other = file('other.csv', LIST.replace('painted by poets', 'painted by pilots'));
    const result = await json(other, NEWER, '--answers', answers);
    expect(result.asks[5]!.versions[0]!.decidedBy).toBe('rules');
  });

  it('says what is wrong with a file of answers', async () => {
    const bad = file('bad.yaml', 'answers:\n  - {hash: a, status: won, by: x, reason: y}\n');
    const run = await draftwatch(['uptake', list, NEWER, '--answers', bad]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain("status 'won' is none of");
  });
});

describe('output', () => {
  const list = file('asks.csv', LIST);

  it('opens with the count of each status and what moved', async () => {
    const { stdout } = await draftwatch(['uptake', list, OLDER, NEWER]);
    expect(stdout.split('\n\n')[0]!.replace(/\s+/g, ' ')).toBe(
      '6 asks: 1 word for word, 2 taken up, 1 in part, 1 only noted, 1 not found; 3 new, 1 firmer since A/HRC/RES/95/3',
    );
  });

  it.each(['html', 'docx', 'md', 'csv', 'xlsx'])('writes %s', async (format) => {
    const path = join(folder, `out.${format}`);
    expect(
      (await draftwatch(['uptake', list, OLDER, NEWER, '--out', `${format}:${path}`])).code,
    ).toBe(0);
    expect(readFileSync(path).length).toBeGreaterThan(200);
  });

  it('fails only when asked to', async () => {
    expect((await draftwatch(['uptake', list, OLDER])).code).toBe(0);
    expect((await draftwatch(['uptake', list, OLDER, '--fail-on', 'lost,opposite'])).code).toBe(1);
    expect((await draftwatch(['uptake', list, NEWER, '--fail-on', 'lost,opposite'])).code).toBe(0);
    expect((await draftwatch(['uptake', list, NEWER, '--fail-on', 'won'])).code).toBe(2);
  });
});

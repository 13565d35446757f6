/** Agreed language: planted passages are found, and what differs is judged from the agreed text on. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { adderFor } from '../../src/corpus/add.ts';
import { agreedFingerprints } from '../../src/corpus/agreed-fingerprints.ts';
import { openForWriting } from '../../src/corpus/database.ts';
import { EVERYTHING } from '../../src/corpus/narrow.ts';
import { sourceFinder } from '../../src/corpus/precedents.ts';
import type { AgreedDocument } from '../../src/model/agreed.ts';
import { reportSchema } from '../../src/report/comparison/schema.ts';
import { precedentsSchema } from '../../src/report/precedents/schema.ts';
import { differences, sourceSentence } from '../../src/report/precedents/wording.ts';
import { draftwatch } from '../cli/run.ts';
import { asFile, folderOf, HEARD, LATER } from './texts.ts';

const folder = folderOf([HEARD, LATER]);
const path = join(folder, 'agreed.sqlite');

const DRAFT = {
  ...LATER,
  symbol: 'A/HRC/96/L.5',
  date: '5 July 2034',
  operative: [
    HEARD.operative[0]!,
    'Notes the drying of wells by which villages are punished for what their children have said in public meetings;',
    'Requests the keeper of the register to print a map of all springs on cloth before the harvest;',
  ],
};

describe('precedents through the real binary', () => {
  beforeAll(async () => {
    await draftwatch(['corpus', 'add', folder, '--corpus', path]);
    writeFileSync(join(folder, 'draft.txt'), asFile(DRAFT));
  });
  const run = (...args: string[]) =>
    draftwatch(['precedents', join(folder, 'draft.txt'), '--corpus', path, ...args]);

  it('says what is agreed, what is weaker than agreed and what is new', async () => {
    const { paragraphs } = precedentsSchema.parse(
      JSON.parse((await run('--format', 'json')).stdout),
    );
    expect(paragraphs.map(({ label, status }) => [label, status])).toEqual([
      ['OP1', 'verbatim'],
      ['OP2', 'adapted'],
      ['OP3', 'new'],
    ]);
    expect(paragraphs[1]!.precedents[0]).toMatchObject({
      ...{ symbol: 'A/HRC/RES/91/4', label: 'OP2', date: '2031-03-14' },
      text: HEARD.operative[1],
    });
    expect(['weakened', 'mixed']).toContain(paragraphs[1]!.precedents[0]!.effect);
    expect((await run()).stdout).toContain('weaker than its source');
  });

  it('takes for no loss what the draft says in another paragraph, but for words that no longer ask anyone', async () => {
    const asked = [
      'Requests the keeper of the register to print a map of all springs on cloth before the harvest, and to read the names of all wells aloud in every village square on the first market day',
    ];
    const agreed = { ...HEARD, symbol: 'A/HRC/RES/92/7', title: 'Springs', operative: asked };
    const corpus = join(folderOf([agreed]), 'one.sqlite');
    await draftwatch(['corpus', 'add', dirname(corpus), '--corpus', corpus]);
    const [map, names] = asked[0]!.split(', and to ') as [string, string];
    const effects = async (draft: Partial<typeof DRAFT>): Promise<(string | undefined)[]> => {
      const file = join(dirname(corpus), 'draft.txt');
      writeFileSync(file, asFile({ ...DRAFT, preamble: [], ...draft }));
      const { stdout } = await draftwatch([
        ...['precedents', file, '--corpus', corpus, '--format', 'json'],
      ]);
      return JSON.parse(stdout).paragraphs.map(
        ({ precedents }: { precedents: { effect: string }[] }) => precedents[0]?.effect,
      );
    };
    const parted = [map, `Requests the keeper of the register to ${names}`];
    for (const effect of await effects({ operative: parted })) {
      expect(['weakened', 'mixed']).not.toContain(effect);
    }
    expect(await effects({ operative: [map] })).toEqual(['weakened']);
    const recalled = `Recalling the request to ${names},`;
    expect((await effects({ preamble: [recalled], operative: [map] }))[1]).toBe('weakened');
  });

  it('judges nothing by names of bodies that two texts have in common', async () => {
    const bodies =
      'the Committee on the Wells of the Lake Shore, the Council of the Keepers of Springs and the Assembly of the Villages';
    const agreed = {
      ...{ ...HEARD, symbol: 'A/HRC/RES/93/1', title: 'Dykes' },
      operative: [
        `Urges all Governments to rebuild without delay every dyke that was broken by the spring floods and to pay those who lost a field, as asked by ${bodies}`,
      ],
    };
    const named = join(folderOf([agreed]), 'names.sqlite');
    await draftwatch(['corpus', 'add', dirname(named), '--corpus', named]);
    const file = join(dirname(named), 'draft.txt');
    const thanks = `Welcomes the attention paid to schools for young swimmers by ${bodies}`;
    writeFileSync(file, asFile({ ...DRAFT, preamble: [], operative: [thanks] }));
    const { stdout } = await draftwatch([
      'precedents',
      file,
      '--corpus',
      named,
      '--format',
      'json',
    ]);
    const [{ precedents }] = JSON.parse(stdout).paragraphs;
    expect(precedents[0]).toMatchObject({ symbol: 'A/HRC/RES/93/1', effect: 'neutral' });
    expect(precedents[0].share).toBeGreaterThan(0.5);
  });

  it('gives exact slices as evidence', async () => {
    const { paragraphs } = JSON.parse((await run('--format', 'json')).stdout);
    for (const { text, precedents, news } of paragraphs) {
      for (const { start, end } of news) expect(text.slice(start, end)).not.toBe('');
      for (const one of precedents) {
        for (const { before, after } of one.signals) {
          if (before) expect(one.text.slice(before.start, before.end)).toBe(before.text);
          if (after) expect(text.slice(after.start, after.end)).toBe(after.text);
        }
      }
    }
  });

  it('tells no difference from a text that has less than half of the words: they were put together otherwise', async () => {
    const { paragraphs } = precedentsSchema.parse(
      JSON.parse((await run('--format', 'json')).stdout),
    );
    const nearest = paragraphs[1]!.precedents[0]!;
    expect(differences(nearest)).toEqual(nearest.signals);
    expect(nearest.signals).not.toEqual([]);
    expect(differences({ ...nearest, share: 0.49 })).toEqual([]);
    expect(sourceSentence({ ...nearest, share: 0.49 })).not.toContain('than agreed');
  });

  it.each(['text', 'html', 'docx', 'md', 'csv'])('writes %s', async (format) => {
    const { code, stdout } = await run('--format', format);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(100);
  });

  it('leaves out what it is told to', async () => {
    const without = await run('--format', 'json', '--not', 'a/hrc/res/91/4 ');
    const { corpus, paragraphs } = JSON.parse(without.stdout);
    expect(paragraphs[1].status).toBe('new');
    expect(corpus).toMatchObject({ documents: 1, paragraphs: 3 });
    expect(without.stderr).toBe('');
  });

  it('says when it was told to leave out what is not there, and that nothing was left to look in', async () => {
    const unknown = await run('--format', 'json', '--not', 'A/HRC/RES/91/44');
    expect(unknown).toMatchObject({ code: 0 });
    expect(unknown.stderr).toContain('--not A/HRC/RES/91/44: no text of the corpus has this');
    expect(await run('--since', '2033')).toMatchObject({ code: 2, stdout: '' });
    expect((await run('--since', '2033')).stderr).toMatch(
      /^draftwatch: the corpus has no text from before 2034-07-05, the date of the draft, that --since/,
    );
  });

  it('says of an amendment that it is no text', async () => {
    const amendment = [
      'A/HRC/96/L.7',
      'Wells and the young',
      'Republic of the Springs: amendment to draft resolution A/HRC/96/L.5',
      'In operative paragraph 1, replace “Encourages” with “Urges”.',
    ];
    writeFileSync(join(folder, 'amendment.txt'), amendment.join('\n\n'));
    const { stdout } = await draftwatch([
      ...['precedents', join(folder, 'amendment.txt'), '--corpus', path],
    ]);
    expect(stdout.replace(/\s+/g, ' ')).toContain('A/HRC/96/L.7 is an amendment, no text');
  });

  it('says where the corpus is missing', async () => {
    const none = await draftwatch([
      'precedents',
      join(folder, 'draft.txt'),
      '--corpus',
      '/none.sqlite',
    ]);
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toContain('there is no corpus at');
  });
});

describe('a comparison with a corpus', () => {
  const compared = async (...args: string[]) => {
    writeFileSync(
      join(folder, 'older.txt'),
      asFile({ ...HEARD, symbol: 'A/HRC/96/L.4', date: '1 July 2034' }),
    );
    writeFileSync(join(folder, 'newer.txt'), asFile(DRAFT));
    return await draftwatch([
      ...['diff', join(folder, 'older.txt'), join(folder, 'newer.txt'), '--corpus', path],
      ...args,
    ]);
  };

  it('says where what was weakened was agreed, and that the new words are weaker or new', async () => {
    const report = reportSchema.parse(JSON.parse((await compared('--format', 'json')).stdout));
    const weakened = report.changes.find(({ after }) =>
      after.some(({ label }) => label === 'OP2'),
    )!;
    expect(weakened.precedents![0]).toMatchObject({
      ...{ side: 'before', label: 'OP2', status: 'verbatim' },
      source: { symbol: 'A/HRC/RES/91/4', label: 'OP2', text: HEARD.operative[1] },
    });
    expect((await compared('--all')).stdout.replace(/\s+/g, ' ')).toContain(
      'The older words were agreed in A/HRC/RES/91/4 OP2.',
    );
  });

  it('says nothing of it without a corpus', async () => {
    const plain = await draftwatch([
      'diff',
      join(folder, 'older.txt'),
      join(folder, 'newer.txt'),
      '--format',
      'json',
    ]);
    expect(plain.stdout).not.toContain('"precedents"');
  });

  it('takes nothing for a precedent that was agreed later', async () => {
    writeFileSync(join(folder, 'early.txt'), asFile({ ...DRAFT, date: '1 March 2031' }));
    const run = await draftwatch([
      'precedents',
      join(folder, 'early.txt'),
      '--corpus',
      path,
      '--format',
      'json',
    ]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('the corpus has no text from before');
  });
});

describe('planted passages', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  const run = fc.array(word, { minLength: 8, maxLength: 30 });

  it('are found from eight words on, wherever they stand', async () => {
    const corpus = await openForWriting(join(folderOf([]), 'planted.sqlite'));
    const adder = adderFor(corpus);
    const planted: string[] = [];
    fc.assert(
      fc.property(run, run, run, (before, words, after) => {
        const text = [...before, ...words, ...after].join(' ');
        const document = documentOf(`A/RES/90/${planted.length + 1}`, text);
        adder.add(document, [agreedFingerprints(text)]);
        planted.push(words.join(' '));
      }),
      { numRuns: 300, seed: 7 },
    );
    adder.end();
    const finder = sourceFinder([corpus], EVERYTHING);
    const found = planted.filter((words, i) =>
      finder
        .find(`zzzz yyyy xxxx ${words} wwww vvvv uuuu`)
        .sources.some(({ place }) => place.symbol === `A/RES/90/${i + 1}`),
    );
    expect(found.length / planted.length).toBeGreaterThanOrEqual(0.99);
    corpus.close();
  });
});

function documentOf(symbol: string, text: string): AgreedDocument {
  const place = { label: 'OP1', part: 'operative', level: 1, section: [], verb: null } as const;
  return {
    ...{ symbol, title: null, date: '2030-01-01', organ: null, session: null, stage: 'adopted' },
    ...{ language: 'en', input: symbol, sha256: symbol.padStart(64, '0') },
    paragraphs: [
      {
        ...place,
        strength: null,
        addressee: null,
        themes: [],
        words: text.split(' ').length,
        text,
      },
    ],
  };
}

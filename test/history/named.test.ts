/** What a series names for the first time: children apart from girls, headings, names, requests; and its figures. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/history/names.ts';
import type { History } from '../../src/model/history.ts';
import { renderHistoryCsv } from '../../src/report/history/csv.ts';
import { renderHistoryJson } from '../../src/report/history/json.ts';
import { renderHistoryPage } from '../../src/report/history/page.ts';
import { renderHistoryText } from '../../src/report/history/text.ts';
import { historyOfDocuments } from '../../src/series.ts';
import { parseText } from '../parse/text.ts';

const text = (...paragraphs: string[]): string =>
  ['The Human Rights Council,', ...paragraphs].join('\n\n');

async function historyOf(words: string[], ...texts: string[]): Promise<History> {
  const documents = await Promise.all(texts.map((one, i) => parseText(one, `v${i + 1}.txt`)));
  return historyOfDocuments(documents, { words });
}

const EARLIER = text(
  'Recalling that women and girls, and young people, use the harbour every day,',
  '1. Urges towns to consult youth on the harbour;',
  '2. Requests the Secretary-General to submit a report on the harbour and its ferries to the Council at its next session.',
);
const LATER = text(
  'Recalling the Convention on the Rights of the Child and the Harbour Safety Compact,',
  'Welcoming the work of the Special Rapporteur on the right to swim, and of the Harbour Forum,',
  '1. Urges towns to ensure that children take part in decisions on the harbour;',
  '2. Urges towns to teach girls to swim;',
  '3. Requests the Secretary-General to submit a report on the harbour and its ferries to the Council at its tenth session;',
  '4. Requests the Office of the Harbour Master to prepare a study on lifeboats, and to present it to the Council.',
);
const two = (): Promise<History> => historyOf(['ferries', 'submarine'], EARLIER, LATER);
const named = (history: History, kind: string): string[] =>
  history.firsts.filter((first) => first.kind === kind).map(({ what }) => what);

describe('the firsts of a series', () => {
  it('do not take girls and youth for children', async () => {
    const { firsts } = await two();
    expect(firsts.find(({ what }) => what === 'children-named')).toMatchObject({
      version: 1,
      labels: ['PP1', 'OP1'],
    });
    expect(firsts.find(({ what }) => what === 'child-participation')).toMatchObject({
      labels: ['OP1'],
    });
  });

  it('do not tell children as new where they were named before', async () => {
    const { firsts } = await historyOf([], text('1. Urges all to hear the child;'), LATER);
    expect(firsts.some(({ what }) => what === 'children-named')).toBe(false);
  });

  it('count headings', async () => {
    const headed = text(
      '1. Urges towns to mend the harbour;',
      'Hate speech',
      '2. Urges towns to answer it;',
    );
    const { firsts } = await historyOf([], EARLIER, headed);
    expect(firsts.find(({ what }) => what === 'hate-speech')?.labels).toContain('H1');
  });

  it('name instruments, bodies and new requests, and no request that was made before', async () => {
    const history = await two();
    expect(named(history, 'instrument')).toEqual([
      'Convention on the Rights of the Child',
      'Harbour Safety Compact',
    ]);
    expect(named(history, 'body')).toEqual([
      'Special Rapporteur on the right to swim',
      'Harbour Forum',
      'Office of the Harbour Master',
    ]);
    expect(named(history, 'report')).toEqual([
      'the Office of the Harbour Master to prepare a study on lifeboats, and to present it to the Council',
    ]);
  });

  it('say which words stand nowhere', async () => {
    const history = await two();
    expect(history.absent).toEqual(['submarine']);
    expect(named(history, 'words')).toEqual(['ferries']);
  });

  it('look for whole words, in titles and notes too', async () => {
    const titled = `A/HRC/RES/99/1\n\nDistr.: General\n\n5 July 2033\n\nOriginal: English\n\nResolution adopted by the Human Rights Council on 5 July 2033\n\n99/1. Lanterns on the pier\n\n${LATER}`;
    const { firsts, absent } = await historyOf(['lanterns on', 'harb'], EARLIER, titled);
    expect(firsts).toContainEqual(
      expect.objectContaining({ what: 'lanterns on', labels: ['title'] }),
    );
    expect(absent).toEqual(['harb']);
  });
});

it('counts each version: paragraphs, those on children, and how many are operative', async () => {
  const { figures } = await two();
  expect(figures).toEqual([
    {
      version: 0,
      paragraphs: { all: 3, operative: 2 },
      children: { all: 0, operative: 0 },
      groups: { all: 1, operative: 0 },
      participation: { all: 0, operative: 0 },
    },
    {
      version: 1,
      paragraphs: { all: 6, operative: 4 },
      children: { all: 2, operative: 1 },
      groups: { all: 1, operative: 1 },
      participation: { all: 1, operative: 1 },
    },
  ]);
});

it('is told in every format', async () => {
  const history = await two();
  const view = { color: false, width: 100, all: false };
  for (const told of [renderHistoryText(history, view), renderHistoryPage(history)]) {
    expect(told).toContain('‘submarine’: in none of the 2 texts given');
    expect(told).toContain('Harbour Safety Compact: first in v2.txt (PP1)');
    expect(told).toContain('Reports asked for the first time');
    expect(told).toContain('on child participation');
  }
  expect(renderHistoryText(history, view)).toMatch(
    /v2\.txt {2}6 \(4\) +2 \(1\) +1 \(1\) +1 \(1\)\n/,
  );
  const table = renderHistoryCsv(history);
  expect(table).toContain(',nowhere,');
  expect(table).toMatch(/,figures,,v2\.txt,.*,6,4,2,1,1,1,1,1\r?\n/);
  expect(JSON.parse(renderHistoryJson(history))).toMatchObject({
    absent: ['submarine'],
    figures: [{ version: 0 }, { children: { all: 2 } }],
  });
});

describe('names', () => {
  const names = (words: string): string[] =>
    namesIn(words).map(({ kind, name }) => `${kind}: ${name}`);
  it.each([
    [
      'the Universal Declaration of Human Rights and the Vienna Declaration and Programme of Action',
      [
        'instrument: Universal Declaration of Human Rights',
        'instrument: Vienna Declaration and Programme of Action',
      ],
    ],
    [
      'the International Covenant on Economic, Social and Cultural Rights, States and others',
      ['instrument: International Covenant on Economic, Social and Cultural Rights'],
    ],
    [
      'general comment No. 12 (2009) of the Committee on the Rights of the Child on hearing',
      [
        'instrument: general comment No. 12 (2009) of the Committee on the Rights of the Child',
        'body: Committee on the Rights of the Child',
      ],
    ],
    [
      'the United Nations Harbour Organization Joint Declaration of Tides',
      ['instrument: United Nations Harbour Organization Joint Declaration of Tides'],
    ],
    ['a convention of sailors, the Council and the Charter', []],
    ['the Working Group on lost boats to submit a report', ['body: Working Group on lost boats']],
  ])('of %s', (words, expected) => {
    expect(names(words)).toEqual(expected);
  });
});

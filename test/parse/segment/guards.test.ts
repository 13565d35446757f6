/** Texts that were read wrongly as a whole are never passed over, and good ones never told. */
import { describe, expect, it } from 'vitest';
import { isGrave } from '../../../src/model/trust.ts';
import { guardProblems } from '../../../src/parse/segment/guards.ts';
import { parseText } from '../text.ts';

const graveOf = async (text: string): Promise<string[]> =>
  (await parseText(text)).problems.filter(isGrave).map(({ code }) => code);

describe('guards over all readers', () => {
  it('tell of paragraphs that were read as one', async () => {
    const line =
      'The Human Rights Council, Recalling it, 1. Urges States to open playgrounds; 2. Requests a map; 3. Decides to meet.';
    expect(await graveOf(line)).toEqual(['paragraphs-run-together']);
  });

  it('tell of glued words', async () => {
    const glued = Array.from({ length: 15 }, () => 'UrgesStatestoopenplaygrounds').join(' ');
    expect(await graveOf(glued)).toEqual(['words-glued']);
  });

  it('tell of numbered paragraphs above the opening formula', async () => {
    const text = [
      'Rules of the playground',
      '1. Children meet at the swing every morning.',
      '2. Children meet at the slide every evening.',
      'The Human Rights Council,',
      '1. Urges States to open playgrounds.',
    ].join('\n\n');
    expect(await graveOf(text)).toEqual(['masthead-large']);
  });

  it('say nothing of lists, citations and long titles', async () => {
    const text = [
      'Human Rights Council',
      '99/… Safe playgrounds for all children of all towns and villages, in winter and in summer',
      'The Human Rights Council,',
      'Recalling Articles 1, 2 and 3. It also recalls the annex, para. 12. The map is in part 4.',
      '1. Urges States to act on goals 4. Education, and 5. Equality of the list in the annex;',
    ].join('\n\n');
    expect(await graveOf(text.replace('4. Education, and 5.', '4 (education) and 5'))).toEqual([]);
  });
});

describe('lines that were taken for running heads', () => {
  const told = (...texts: string[]): string[] =>
    guardProblems(
      [],
      texts.map((text, i) => ({ reason: 'running head', text, page: i + 1 })),
    ).map(({ code, where }) => `${code} ${where}`);

  it('are told where they read like text', () => {
    expect(told('Gardens are open to all children of the town,')).toEqual(['text-in-head page 1']);
    expect(told('3. Requests a map of all gardens and playgrounds')).toEqual([
      'text-in-head page 1',
    ]);
  });

  it('are running heads where they stand on several pages, or are short', () => {
    const title = 'Opening the gardens to the children of all towns,';
    expect(told(title, title)).toEqual([]);
    expect(
      told('A/HRC/99/L.1', 'Safe gardens for all,', 'Page 3 of the report on gardens of the town'),
    ).toEqual([]);
  });
});

describe('the opening formula', () => {
  it('needs its comma, and is no sentence', async () => {
    const { paragraphs } = await parseText(
      [
        '[The Human Rights Council,',
        'Recalling it,',
        '1. The Conference of the Parties shall meet at least once a year,',
        '2. Decides to meet.',
      ].join('\n\n'),
    );
    expect(paragraphs.map(({ label }) => label)).toEqual(['PP1', 'OP1', 'OP2']);
  });
});

describe('numbers as rooms write them', () => {
  const labels = async (...lines: string[]): Promise<string[]> =>
    (await parseText(['The Human Rights Council,', ...lines].join('\n\n'))).paragraphs.map(
      ({ label }) => label,
    );

  it('are read with every Latin suffix, letters, and suffixes behind the full stop', async () => {
    const numbers = ['1.', '1 bis A.', '2A.', '2.bis', '2 septies.', '2 octies.', '3 alt 1.'];
    expect(await labels(...numbers.map((number) => `${number} Urges States to act;`))).toEqual([
      'OP1',
      'OP1bisA',
      'OP2A',
      'OP2bis',
      'OP2septies',
      'OP2octies',
      'OP3alt1',
    ]);
    expect(await labels('OP6 bis alt Urges States to act;', '8.1 Urges States to act;')).toEqual([
      'OP6bisalt',
      'OP8.1',
    ]);
  });

  it('are read in lists', async () => {
    const items = [
      '(a) To hear;',
      '(a bis) To act;',
      '(b) To go:',
      '(i) Up;',
      '(i bis) On;',
      '(c alt) To be;',
    ];
    expect(await labels('1. Calls upon States:', ...items)).toEqual([
      'OP1',
      'OP1(a)',
      'OP1(a bis)',
      'OP1(b)',
      'OP1(b)(i)',
      'OP1(b)(i bis)',
      'OP1(c alt)',
    ]);
  });
});

describe('a mail', () => {
  it('is read without its quoting and its signature', async () => {
    const quoted =
      'Dear all,\n\n> The Human Rights Council,\n>\n> Recalling it,\n>\n> 1. Urges States to act.\n\n-- \nA Delegate';
    const { paragraphs, dropped, problems } = await parseText(quoted);
    expect(paragraphs.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'PP1 Recalling it,',
      'OP1 Urges States to act.',
    ]);
    expect(dropped.map(({ text }) => text)).toContain('A Delegate');
    expect(problems).toEqual([]);
  });
});

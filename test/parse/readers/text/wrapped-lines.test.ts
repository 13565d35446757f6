/** Lines of a wrapped text without blank lines: where titles, decisions and numbered paragraphs begin. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../src/parse/parse.ts';
import { paragraphsOf } from '../../../../src/parse/readers/text/wrapped-lines.ts';
import { processorTime } from '../../../processor-time.ts';

const split = (lines: readonly string[]): string[] => paragraphsOf(lines.join('\n'), 'en', false);
const parse = (lines: readonly string[]) =>
  parseDocument({
    input: 'a.txt',
    url: null,
    bytes: new TextEncoder().encode(lines.join('\n')),
    sha256: '',
  });

describe('lines of a wrapped text', () => {
  it('take twice the time where they are twice as many, also in one paragraph', () => {
    const spent = processorTime();
    const [paragraph] = split(Array<string>(60_000).fill('Norway: a draft of the lake'));
    expect(paragraph).toHaveLength(60_000 * 28 - 1);
    // The square of them took half a minute.
    expect(spent()).toBeLessThan(10_000);
  });

  it('begin a unit with its title, also below a full line', () => {
    expect(
      split([
        '4. We will keep all playgrounds of our towns open on every day of the year.',
        'Action 9. We will plant trees in the yards of schools and along the roads that',
        'lead to them.',
        '5. We note that shade is scarce in the yards of schools in all warm countries.',
        'Article 6',
        '1. Each Party shall plant trees.',
      ]),
    ).toEqual([
      '4. We will keep all playgrounds of our towns open on every day of the year.',
      'Action 9. We will plant trees in the yards of schools and along the roads that lead to them.',
      '5. We note that shade is scarce in the yards of schools in all warm countries.',
      'Article 6',
      '1. Each Party shall plant trees.',
    ]);
  });

  it('go on where a sentence cites a unit', () => {
    expect(
      split([
        '1. Recalls what the Parties said in',
        'Article 6. The States that are Parties agree.',
      ]),
    ).toHaveLength(1);
  });

  it.each([
    ['Chile and Fiji: draft decision', 'The General Assembly, recalling'],
    ['Draft decision submitted by the Chair', 'The Human Rights Council, noting'],
  ])('hold a whole title and one sentence: %s', async (submitted, opening) => {
    const { info, paragraphs } = await parse([
      'United Nations A/C.3/91/L.7',
      'General Assembly Distr.: Limited',
      '3 November 2036',
      'Agenda item 61',
      submitted,
      'Trees in the yards of schools and',
      'shade on the roads to them',
      `${opening} that shade is scarce, decides to hold`,
      'a day of trees.',
    ]);
    expect(info.title).toBe('Trees in the yards of schools and shade on the roads to them');
    expect(info.date).toBe('2036-11-03');
    expect(paragraphs.map(({ text }) => text)).toEqual([
      `${opening} that shade is scarce, decides to hold a day of trees.`,
    ]);
  });

  it('lose a head that left and right pages print in another order', async () => {
    const page = (n: number): string[] => [
      n % 2 === 0 ? 'A/RES/91/7 Trees for schools' : 'Trees for schools A/RES/91/7',
      `${n}. Urges States to plant trees of kind ${n};`,
      `${n}/6`,
    ];
    const pages = [2, 3, 4, 5].map((n) => page(n).join('\n'));
    const first = 'The General Assembly,\nRecalling its resolution 90/1,\n1. Asks for trees;\n1/6';
    const { paragraphs, dropped } = await parse([[first, ...pages].join('\n\f')]);
    expect(paragraphs).toHaveLength(6);
    expect(dropped.filter(({ reason }) => reason === 'running head')).toHaveLength(4);
  });
});

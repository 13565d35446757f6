/** A rolling text as a whole: words, positions and standings, with every word accounted for. */
import { describe, expect, it } from 'vitest';
import { parseHere } from '../../src/parse/parse.ts';

const TEXT = [
  'The Human Rights Council,',
  'Recalling the Convention on the Rights of the Child, (agreed ad ref)',
  '1. Urges [all] States [RUS, EGY: delete “all”] to hear children;',
  '2. Option 1: Urges States to publish what they heard;',
  'Option 2: Encourages States to publish what they heard;',
  '3. [Mexico on behalf of CELAC: add “and girls”] Invites [young] children to speak;',
  '[NAM: delete]',
  '4. Decides to remain seized of the matter. [agreed]',
].join('\n\n');

const read = () =>
  parseHere({
    input: 'rolling.txt',
    url: null,
    sha256: '',
    bytes: new TextEncoder().encode(TEXT),
  });

describe('a rolling text', () => {
  it('has words without attributions, in paragraphs that keep their labels', async () => {
    const { paragraphs } = await read();
    expect(paragraphs.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'PP1 Recalling the Convention on the Rights of the Child,',
      'OP1 Urges [all] States to hear children;',
      'OP2 Urges States to publish what they heard;',
      'OP2¶2 Encourages States to publish what they heard;',
      'OP3 Invites [young] children to speak;',
      'OP4 Decides to remain seized of the matter.',
    ]);
  });

  it('says who wants what and how far the room is', async () => {
    const { paragraphs } = await read();
    const said = paragraphs.map(({ positions = [], standing, alternative }) => [
      ...positions.map(({ state, wants, words }) => `${state} ${wants} ${words}`),
      standing,
      alternative,
    ]);
    expect(said).toEqual([
      ['agreed ad ref', undefined],
      ['RUS delete all', 'EGY delete all', 'open', undefined],
      [undefined, 'Option 1'],
      [undefined, 'Option 2'],
      [
        'Mexico on behalf of CELAC add and girls',
        'NAM delete Invites [young] children to speak;',
        'open',
        undefined,
      ],
      ['agreed', undefined],
    ]);
  });

  it('loses no word', async () => {
    const { problems, info } = await read();
    expect(problems.filter(({ code }) => code.startsWith('words-'))).toEqual([]);
    expect(info.coverage.words).toBe(info.coverage.kept + info.coverage.dropped);
  });
});

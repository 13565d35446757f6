/** The end of a pasted text: notes, rule, job number; and mastheads that keep their lines. */
import { describe, expect, it } from 'vitest';
import { areMastheadLines } from '../../../src/parse/readers/masthead-lines.ts';
import { splitTail } from '../../../src/parse/readers/tail.ts';
import { block } from '../block.ts';

const tail = (...texts: string[]): ReturnType<typeof splitTail> =>
  splitTail(texts.map((t) => block(t)));

describe('the end of a text', () => {
  it('is notes, a rule and a job number', () => {
    const { blocks, notes, dropped } = tail(
      'Recalling the Convention,[1] in particular its article 12,[2]',
      '_______',
      '[1] See there.',
      '[2] Ibid.',
      '* State not a member.',
      'GE.38-04417 (E)',
    );
    expect(blocks).toHaveLength(1);
    expect(notes.map(({ mark }) => mark)).toEqual(['1', '2', '*']);
    expect(dropped.map(({ reason }) => reason)).toEqual(['decoration', 'job number']);
  });

  it('takes plain numbers for notes only below a rule', () => {
    expect(tail('Decides to act.', '2 States abstained').notes).toEqual([]);
    expect(tail('Decides to act.', '____', '1 See there.').notes).toEqual([
      { mark: '1', text: 'See there.', page: null },
    ]);
  });

  it('leaves contested numbers and numbered items alone', () => {
    expect(tail('Decides to wait [3][4] years').blocks[0]!.text).toBe(
      'Decides to wait [3][4] years',
    );
    expect(splitTail([block('* a point', { number: '2.' })]).notes).toEqual([]);
  });
});

describe('masthead lines', () => {
  it('are told by what only mastheads print', () => {
    expect(areMastheadLines(['Distr.: Limited', '28 June 2038'])).toBe(true);
    expect(
      areMastheadLines(['Human Rights Council', 'Ninety-ninth session', 'Agenda item 3']),
    ).toBe(true);
    expect(areMastheadLines(['Urges States to act', 'and to report;'])).toBe(false);
    expect(areMastheadLines(['28 June 2038'])).toBe(false);
  });
});

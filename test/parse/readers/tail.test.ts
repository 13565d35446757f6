/** The end of a pasted text: notes, rule, job number; and mastheads that keep their lines. */
import { describe, expect, it } from 'vitest';
import { areMastheadLines } from '../../../src/parse/readers/masthead-lines.ts';
import { splitTail } from '../../../src/parse/readers/tail.ts';
import type { Block } from '../../../src/parse/reading.ts';

const block = (text: string, number = ''): Block => ({
  text,
  number,
  marks: [],
  footnotes: [],
  page: null,
  indent: null,
  role: 'body',
});
const tail = (...texts: string[]): ReturnType<typeof splitTail> =>
  splitTail(texts.map((t) => block(t)));

describe('the end of a text', () => {
  it('gives its notes to the marks in brackets', () => {
    const { blocks, notes, dropped } = tail(
      'Recalling the Convention,[1] in particular its article 12,[2]',
      '_______',
      '[1] See there.',
      '[2] Ibid.',
      '* State not a member.',
      'GE.38-04417 (E)',
    );
    expect(blocks.map(({ text }) => text)).toEqual([
      'Recalling the Convention, in particular its article 12,',
    ]);
    expect(blocks[0]!.footnotes).toEqual([
      { mark: '1', at: 25, text: 'See there.' },
      { mark: '2', at: 55, text: 'Ibid.' },
    ]);
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
    expect(splitTail([block('* a point', '2.')]).notes).toEqual([]);
  });

  it('moves the marks of the words with them', () => {
    const marks = [{ kind: 'italic' as const, start: 8, end: 11 }];
    const { blocks } = splitTail([{ ...block('Act,[1] now'), marks }, block('[1] See.')]);
    const { text, marks: moved } = blocks[0]!;
    expect(moved.map(({ start, end }) => text.slice(start, end))).toEqual(['now']);
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

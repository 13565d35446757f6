/** Labels as the room writes them: OP3bis, OP3ter, PP5alt. */
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/model/document.ts';
import { parseDocument } from '../../src/parse/parse.ts';

async function parse(text: string): Promise<readonly Paragraph[]> {
  const bytes = new TextEncoder().encode(text);
  return (await parseDocument({ input: 'draft.txt', url: null, bytes, sha256: '' })).paragraphs;
}

describe('labels of the room', () => {
  it('are two levels where two numbers stand in one opening', async () => {
    const paragraphs = await parse(
      [
        'The Human Rights Council,',
        '1. Urges States to listen;',
        '2. (a) Decides to hold a hearing of children;',
        '(b) Also decides to hold it in spring;',
        '(c) (i bis) Asks the Office to prepare it;',
        '(ii) Asks the Office to report on it;',
        '3. (b) is a letter of a list that is elsewhere;',
      ].join('\n\n'),
    );
    expect(
      paragraphs.map(({ label, prefix, level, chapeau }) => [label, prefix, level, chapeau]),
    ).toEqual([
      ['OP1', '1.', 1, null],
      ['OP2(a)', '2. (a)', 2, null],
      ['OP2(b)', '(b)', 2, null],
      ['OP2(c)(i bis)', '(c) (i bis)', 3, null],
      ['OP2(c)(ii)', '(ii)', 3, null],
      ['OP3', '3.', 1, null],
    ]);
    expect(paragraphs[1]).toMatchObject({
      text: 'Decides to hold a hearing of children;',
      verb: { lemma: 'decide' },
    });
  });

  it('are read with items, with several numbers and with other signs', async () => {
    const paragraphs = await parse(
      [
        'The Human Rights Council,',
        '1. Urges States to listen:',
        '1 (a) To children;',
        '1(a bis) To parents;',
        'OP 1.(b) To teachers;',
        'OP2-3 Calls upon schools to open',
        'OP4 [Calls upon] schools to close;',
        '(5) Asks the Office to help;',
        '(5 bis) Requests ink;',
        '6, Decides to rest;',
      ].join('\n'),
    );
    expect(paragraphs.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'OP1 Urges States to listen:',
      'OP1(a) To children;',
      'OP1(a bis) To parents;',
      'OP1(b) To teachers;',
      'OP2-3 Calls upon schools to open',
      'OP4 [Calls upon] schools to close;',
      'OP5 Asks the Office to help;',
      'OP5bis Requests ink;',
      'OP6 Decides to rest;',
    ]);
  });

  it('are given to the words below where they stand alone', async () => {
    const paragraphs = await parse(
      [
        'The Human Rights Council,',
        '1.',
        'Urges States to listen;',
        'OP2 bis (EU)',
        'Asks all;',
      ].join('\n\n'),
    );
    expect(paragraphs.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'OP1 Urges States to listen;',
      'OP2bis Asks all;',
    ]);
  });

  it('are read inside of the bracket that contests the paragraph', async () => {
    const paragraphs = await parse(
      [
        'The Human Rights Council,',
        '[PP1 alt. Recalling the Convention,]',
        '1. Urges States to hear children;',
        '[2. Encourages States:',
        '(a) To publish what they heard;',
        '(b) To answer;]',
        '[2 bis. [Urges] [Invites] the Office to help;]',
        '3. Decides to remain seized of the matter.',
      ].join('\n\n'),
    );
    const contested = paragraphs.map(({ label, prefix, text, marks }) => {
      const spans = marks.filter(({ kind }) => kind === 'contested');
      return [label, prefix, ...spans.map(({ start, end }) => text.slice(start, end))];
    });
    expect(contested).toEqual([
      ['PP1alt', 'PP1 alt.', '[Recalling the Convention,]'],
      ['OP1', '1.'],
      ['OP2', '2.', '[Encourages States:'],
      ['OP2(a)', '(a)', 'To publish what they heard;'],
      ['OP2(b)', '(b)', 'To answer;]'],
      ['OP2bis', '2 bis.', '[[Urges] [Invites] the Office to help;]', '[Urges]', '[Invites]'],
      ['OP3', '3.'],
    ]);
    expect(paragraphs[5]).toMatchObject({ verb: { lemma: 'urge' } });
  });

  it('are taken as written, with their part, also without an opening formula', async () => {
    const paragraphs = await parse(
      [
        'PP1 Recalling the Convention on the Rights of the Child,',
        'PP1bis Recalling also its article 12, (Norway)',
        'PP2 alt. Noting that children are seldom heard,',
        'OP1. Urges States to hear children;',
        'OP1 ter Encourages States to publish what they heard;',
        '(a) In full;',
        'OP2: Decides to remain seized of the matter.',
      ].join('\n\n'),
    );
    expect(paragraphs.map(({ label, part, text }) => [label, part, text.split(' ')[0]])).toEqual([
      ['PP1', 'preamble', 'Recalling'],
      ['PP1bis', 'preamble', 'Recalling'],
      ['PP2alt', 'preamble', 'Noting'],
      ['OP1', 'operative', 'Urges'],
      ['OP1ter', 'operative', 'Encourages'],
      ['OP1ter(a)', 'operative', 'In'],
      ['OP2', 'operative', 'Decides'],
    ]);
    expect(paragraphs[1]!.marks).toEqual([
      { kind: 'attribution', start: 0, end: 30, author: 'Norway' },
    ]);
  });

  it('stand among printed numbers', async () => {
    const paragraphs = await parse(
      [
        'The Human Rights Council,',
        'Recalling the Convention,',
        '1. Urges States to act;',
        '1 bis. [Urges States to act now;]',
        '1 alt. Encourages States to act;',
        '2. Decides to remain seized of the matter.',
      ].join('\n\n'),
    );
    expect(paragraphs.map(({ label }) => label)).toEqual(['PP1', 'OP1', 'OP1bis', 'OP1alt', 'OP2']);
    expect(paragraphs[2]!.marks.map(({ kind }) => kind)).toEqual(['contested']);
  });

  it('go on below a letter that is open, and count what rooms count', async () => {
    const paragraphs = await parse(
      [
        'The Human Rights Council,',
        '1. Recalling the Convention,',
        '2. Urges States:',
        '(a) To act;',
        '(b)(i) To hear;',
        '(b)(ii bis) To answer:',
        '- In writing;',
        '(3) Requests a report;',
        '3 bis. Requests a debate:',
        '(4) Is an item;',
        '4. Decides to act.',
      ].join('\n\n'),
    );
    expect(paragraphs.map(({ label }) => label)).toEqual([
      'PP1',
      'OP2',
      'OP2(a)',
      'OP2(b)(i)',
      'OP2(b)(ii bis)',
      'OP2(b)(ii bis)(•1)',
      'OP3',
      'OP3bis',
      'OP3bis(4)',
      'OP4',
    ]);
  });
});

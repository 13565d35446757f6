/** Contested text and attributions, in all the ways in which rooms write them. */
import { describe, expect, it } from 'vitest';
import { findBrackets } from '../../../src/parse/segment/brackets.ts';

const found = (text: string): string[] =>
  findBrackets(text).map(
    ({ kind, start, end, author, note }) =>
      `${kind} ${text.slice(start, end)}${author ? ` by ${author}` : ''}${note ? `: ${note}` : ''}`,
  );

describe('contested text', () => {
  it('is found with brackets in brackets', () => {
    expect(found('[Urges States to [consider issuing] [issue] certificates;]')).toEqual([
      'contested [Urges States to [consider issuing] [issue] certificates;]',
      'contested [consider issuing]',
      'contested [issue]',
    ]);
  });

  it('reaches to the end of a paragraph where its bracket is not closed there', () => {
    expect(found('Urges [States to act;')).toEqual(['contested [States to act;']);
    expect(found('at once;] and later')).toEqual(['contested at once;]']);
  });

  it.each([
    'as follows [sic] here',
    'the text […] goes on',
    'the words[1] of',
    'resolution 217 [III]',
  ])('is not seen in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('attributions', () => {
  it.each([
    ['[Egypt: delete]', 'attribution [Egypt: delete] by Egypt: delete'],
    ['[EGYPT: delete]', 'attribution [EGYPT: delete] by EGYPT: delete'],
    ['[delete: Egypt]', 'attribution [delete: Egypt] by Egypt: delete'],
    [
      '[Delete – Russian Federation]',
      'attribution [Delete – Russian Federation] by Russian Federation: Delete',
    ],
    ['[US delete]', 'attribution [US delete] by US: delete'],
    ['(Spain; Norway)', 'attribution (Spain; Norway) by Spain, Norway'],
    [
      '[EU, Iceland and Norway: retain]',
      'attribution [EU, Iceland and Norway: retain] by EU, Iceland, Norway: retain',
    ],
    ['(Egypt on behalf of NAM)', 'attribution (Egypt on behalf of NAM) by Egypt on behalf of NAM'],
    ['[Trinidad and Tobago]', 'attribution [Trinidad and Tobago] by Trinidad and Tobago'],
  ])('%s', (text, expected) => {
    expect(found(`Urges all [States] ${text} to act`)).toContain(expected);
    expect(found(`${text} Urges all [States] to act`)).toContain(expected);
  });

  it('keep the proposed words themselves contested', () => {
    expect(found('[EU: and girls in particular]')).toEqual([
      'contested [EU: and girls in particular]',
    ]);
  });

  it('are not seen in places and full names of an ordinary text', () => {
    expect(
      found('held in Geneva (Switzerland) in 2038 and Bolivia (Plurinational State of) spoke'),
    ).toEqual([]);
    expect(found('the Convention (the “Convention”), paragraph 3 (a), and others')).toEqual([]);
  });

  it('are not seen in abbreviations and in words that a text itself may hold', () => {
    expect(found('[the United States (US)] and small island States (SIDS) [and Norway]')).toEqual([
      'contested [the United States (US)]',
      'contested [and Norway]',
    ]);
    expect(found('[all States] in [SIDS]')).toEqual(['contested [all States]', 'contested [SIDS]']);
    expect(found('the border of both States (Gabon/Equatorial Guinea),')).toEqual([]);
  });

  it('are seen at the end of a proposal without other brackets', () => {
    expect(found('Urges all States to act; (Norway)')).toEqual(['attribution (Norway) by Norway']);
  });
});

it('takes time in proportion to the text', () => {
  const started = performance.now();
  findBrackets('[Egypt ('.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(5000);
});

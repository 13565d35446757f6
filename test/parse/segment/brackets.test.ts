/** Contested text: words in square brackets. */
import { describe, expect, it } from 'vitest';
import { findBrackets } from '../../../src/parse/segment/brackets.ts';
import { processorTime } from '../../processor-time.ts';

const found = (text: string): string[] =>
  findBrackets(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

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

it('takes time in proportion to the text', () => {
  const spent = processorTime();
  findBrackets('[Egypt ('.repeat(20_000));
  expect(spent()).toBeLessThan(5000);
});

/** The opening formula: of any body, with its comma, and no sentence. */
import { describe, expect, it } from 'vitest';
import { isOpeningFormula } from '../../../src/parse/segment/formulas.ts';

describe('an opening formula', () => {
  it.each([
    'The General Assembly,',
    'The General Assembly',
    'The Board of Trustees,',
    'The World Health Assembly,',
    'The Committee of Ministers of the Pond Union,',
    '[The Conference of the Parties,]',
    'Les Parties à la Convention,',
  ])('is %s', (text) => {
    expect(isOpeningFormula(text)).toBe(true);
  });

  it.each([
    'The Board of Trustees',
    'The Secretary-General,',
    'The Council shall meet once a year,',
    'The United Nations and the Preparatory Commission,',
    'The committee of the town,',
    'The Conference of the Parties shall meet at the seat,',
  ])('is not %s', (text) => {
    expect(isOpeningFormula(text)).toBe(false);
  });
});

/** Words that no language writes are told, and ordinary ones are left in peace. */
import { describe, expect, it } from 'vitest';
import { improbableWords } from '../../../src/parse/readers/improbable.ts';

describe('words that no language writes', () => {
  it.each([
    ['a sign for a letter', 'PRÉAM%ULE', ['PRÉAM%ULE']],
    ['two of them', 'the DIVERSITÉ %IOLO*I4UE of ponds', ['%IOLO*I4UE']],
    ['a mark of another script', 'PORTS SUR\u0bd7LA\u0bd7MER', ['SUR\u0bd7LA\u0bd7MER']],
    ['a dollar', 'JURI$DICTION', ['JURI$DICTION']],
  ])('are found: %s', (_, line, words) => {
    expect(improbableWords([line])).toEqual(words);
  });

  it.each([
    'US$ 5 and 10% of A*, B* and R&D',
    'see https://example.org/a?lang=en and name@example.org',
    'un été à l’École, naïve coöperation',
    'бассейн мира',
    'குழந்தைகள் உரிமை',
    'p = q, 2*x, 50%',
  ])('are not found in: %s', (line) => {
    expect(improbableWords([line])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { typedVerb } from '../../src/cli/lead-verb.ts';

describe('a verb typed on the command line', () => {
  it.each([
    ['encourages States', 'encourage'],
    ['Requesting', 'request'],
    ['expresses its deep concern', 'express concern'],
    ['emphasizes', 'emphasize'],
  ])('is found in "%s"', async (typed, lemma) => {
    expect((await typedVerb(typed)).verb?.lemma).toBe(lemma);
  });

  it('is none in other words', async () => {
    expect((await typedVerb('as appropriate')).verb).toBeNull();
  });
});

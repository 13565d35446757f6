/** English verb forms by rule. */
import { describe, expect, it } from 'vitest';
import { VERBS } from '../../../../src/parse/language/verbs/english-words.ts';
import {
  baseOfParticiple,
  baseOfThirdPerson,
  pastParticiple,
  presentParticiple,
  thirdPerson,
} from '../../../../src/parse/language/verbs/inflect.ts';

describe('inflection', () => {
  it.each([
    ['urge', 'urges', 'urging', 'urged'],
    ['express', 'expresses', 'expressing', 'expressed'],
    ['rely', 'relies', 'relying', 'relied'],
    ['regret', 'regrets', 'regretting', 'regretted'],
    ['agree', 'agrees', 'agreeing', 'agreed'],
    ['convey', 'conveys', 'conveying', 'conveyed'],
    ['take', 'takes', 'taking', 'taken'],
    ['hear', 'hears', 'hearing', 'heard'],
  ])('%s', (base, third, participle, past) => {
    expect([thirdPerson(base), presentParticiple(base), pastParticiple(base)]).toEqual([
      third,
      participle,
      past,
    ]);
  });

  it('finds the way back from a third person for every verb of the lexicon', () => {
    const wrong = VERBS.filter((verb) => baseOfThirdPerson(thirdPerson(verb)) !== verb);
    expect(wrong).toEqual(['echo', 'focus'].filter((verb) => VERBS.includes(verb)));
  });

  it('finds the way back from a participle for nine verbs in ten', () => {
    const right = VERBS.filter((verb) => baseOfParticiple(presentParticiple(verb)) === verb);
    expect(right.length / VERBS.length).toBeGreaterThan(0.9);
  });
});

/** Negations that come and go: their direction depends on what they meet. */
import { describe, expect, it } from 'vitest';
import { assessChanges } from '../../../src/assess/assess.ts';
import { exampleChange } from '../../../src/cli/rules/example-change.ts';
import { loadRules } from '../../../src/rules/rules.ts';

const rules = await loadRules();

async function judged(before: string, after: string) {
  const [assessment] = assessChanges([await exampleChange({ before, after })], rules, []);
  const { effect, confidence, signals } = assessment!;
  const negations = signals.filter(({ rule }) => rule.startsWith('negation.'));
  return {
    effect,
    confidence,
    negations: negations.map(({ before: b, after: a }) => `${b?.text} > ${a?.text}`),
  };
}

/** What protects more, and the same without it. */
const LOSSES: readonly (readonly [string, string])[] = [
  [
    'Affirms that the police shall not use tear gas or other weapons near schools;',
    'Affirms that the police shall use tear gas or other weapons near schools;',
  ],
  ['Affirms that no pupil shall be detained;', 'Affirms that pupils shall be detained;'],
  ['Affirms that no pupil may be expelled;', 'Affirms that a pupil may be expelled;'],
  ['Decides to renew the mandate;', 'Decides not to renew the mandate;'],
  [
    'Urges States to prohibit child labour in quarries;',
    'Urges States to regulate child labour in quarries;',
  ],
  [
    'Calls upon States to ensure that teachers do not discriminate against pupils;',
    'Calls upon States to ensure that teachers discriminate against pupils;',
  ],
  [
    'Urges States to refrain from restricting bus services to pupils;',
    'Urges States to restrict bus services to pupils;',
  ],
  [
    'Affirms that pupils take part without fear of reprisals;',
    'Affirms that pupils take part with fear of reprisals;',
  ],
];

describe('a negation', () => {
  it.each(LOSSES)('protects: %s', async (strong, weak) => {
    expect((await judged(strong, weak)).effect).toBe('weakened');
    expect((await judged(weak, strong)).effect).toBe('strengthened');
  });

  it('shows the words on both sides', async () => {
    const { negations } = await judged(LOSSES[0]![0], LOSSES[0]![1]);
    expect(negations).toEqual(['shall not use > shall use']);
  });

  it.each([
    [
      'Urges States to refrain from painting school buses yellow;',
      'Urges States to paint school buses yellow;',
    ],
    ['Concerned that buses do not stop at schools,', 'Concerned that buses stop at schools,'],
  ])('is left to a person where it cannot be told: %s', async (before, after) => {
    expect(await judged(before, after)).toMatchObject({ effect: 'mixed', confidence: 'review' });
  });

  it.each([
    [
      'Affirms that records shall not be kept without consent;',
      'Affirms that records shall be kept with consent;',
    ],
    [
      'Calls upon States not to deny pupils access to libraries;',
      'Calls upon States to grant pupils access to libraries;',
    ],
    ['Urges States to refrain from arming guards;', 'Urges States not to arm guards;'],
    [
      'Affirms that no pupil shall be detained;',
      'Affirms that a pupil shall under no circumstances be detained;',
    ],
  ])('that is put in another way is none: %s', async (before, after) => {
    const { effect, negations } = await judged(before, after);
    expect(negations).toEqual([]);
    expect(['neutral', 'editorial']).toContain(effect);
  });

  it.each([
    ['Urges States to report by 2030;', 'Urges States to report no later than 2030;'],
    ['Recalling general comment 12,', 'Recalling general comment No. 12,'],
    [
      'Urges States to protect pupils in schools;',
      'Urges States not to detain pupils and to protect pupils in schools;',
    ],
    ['Urges States to reach pupils;', 'Urges States to reach pupils and leave no one behind;'],
  ])('is not seen in a set phrase or in front of new words: %s', async (before, after) => {
    expect((await judged(before, after)).negations).toEqual([]);
    expect((await judged(after, before)).negations).toEqual([]);
  });
});

/** In a stretch that was written anew an expression became another only where the two stand alike. */
import { describe, expect, it } from 'vitest';
import { assessChanges } from '../../../src/assess/assess.ts';
import { loadRules } from '../../../src/rules/rules.ts';
import { changeOf } from '../change-of.ts';

const rules = await loadRules();

/** The steps of a pair: `taking into account → implement`. */
function stepsOf(before: string, after: string): string[] {
  const { signals } = assessChanges([changeOf(before, after)], rules, [])[0]!;
  return signals
    .filter(({ direction }) => direction !== 'review')
    .flatMap((signal) =>
      signal.before && signal.after ? [`${signal.before.text} → ${signal.after.text}`] : [],
    );
}

const STRANGERS: readonly (readonly [string, string])[] = [
  [
    'Recalls the declaration on school meals, stresses that further measures must be taken at the local level to end hunger among pupils, taking into account ongoing efforts and programmes of all partners in the region;',
    'Recalls the declaration on school meals, underscores the value of clean kitchens for the health of cooks and pupils alike, and asks ministries of finance to implement universal insurance for kitchen staff;',
  ],
  [
    'Welcomes the day of clean water, which will be held in spring, and that the event will review ten years of wells and dams and also consider a third decade of water;',
    'Welcomes the day of clean water, for the launch of a fund for remote islands, and that mayors of small towns may support local celebrations within the means of their budgets and staff;',
  ],
  [
    'Invites cities to fund libraries, and encourages parents, teachers and the keepers of archives to read old maps with pupils before the autumn break, as the museums of the coast have done;',
    'Invites cities to fund libraries, and urges ferry companies, harbour masters and the owners of mills to repair their bridges after each flood, so that no pupils of the coast are cut off from the mainland;',
  ],
];

const KIN: readonly (readonly [string, string, string])[] = [
  [
    'Recalls the declaration on school meals, stresses that further measures must be taken at the local level by all who run kitchens, and to consider school gardens for every pupil of the region;',
    'Recalls the declaration on school meals, underscores the value of clean water for the health of cooks and of guests in town, and to ensure school gardens wherever a canteen has been opened;',
    'consider → ensure',
  ],
  [
    'Invites cities to fund libraries, and encourages parents to read maps with pupils;',
    'Invites cities to fund libraries, and urges parents to read old maps with all their pupils;',
    'encourages → urges',
  ],
];

describe('a stretch written anew', () => {
  it('knows no step between what stands in clauses that have nothing in common', () => {
    for (const [before, after] of STRANGERS) {
      expect(stepsOf(before, after)).toEqual([]);
      expect(stepsOf(after, before)).toEqual([]);
    }
  });

  it('knows the step where both rule the same words', () => {
    for (const [before, after, step] of KIN) {
      expect(stepsOf(before, after)).toContain(step);
      expect(stepsOf(after, before)).toContain(step.split(' → ').reverse().join(' → '));
    }
  });
});

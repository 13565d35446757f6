/** What the signals of a change are, beyond the examples that the rules carry. */
import { describe, expect, it } from 'vitest';
import { assessChanges } from '../../src/assess/assess.ts';
import { loadRules } from '../../src/rules/rules.ts';
import { changeOf } from './change-of.ts';

const rules = await loadRules();

function judged(before: string, after: string) {
  const [assessment] = assessChanges([changeOf(before, after)], rules, []);
  const signals = assessment!.signals.map(
    ({ rule, direction, before: b, after: a }) =>
      `${rule} ${direction}: ${b?.text ?? ''} > ${a?.text ?? ''}`,
  );
  return { effect: assessment!.effect, signals };
}

describe('signals', () => {
  it('show exactly the words, and only what changed', () => {
    expect(
      judged(
        'Urges States to ensure that girls and boys can play;',
        'Encourages States, as appropriate, to promote that girls can play;',
      ),
    ).toEqual({
      effect: 'weakened',
      signals: [
        'verb.directive weaker: Urges > Encourages',
        'action.force weaker: ensure > promote',
        'hedge.discretion weaker:  > as appropriate',
        'text.passage weaker: boys > ',
      ],
    });
  });

  it('see a decision that became an invitation, whatever was put around it', () => {
    const { effect, signals } = judged(
      'Decides to establish a working group on school safety;',
      'Invites States to consider establishing a working group on school safety and on bus routes;',
    );
    expect(effect).toBe('weakened');
    expect(signals[0]).toBe('verb.decision weaker: Decides > Invites');
  });

  it('take a commitment that is only recalled for a loss', () => {
    const { effect } = judged(
      'Recommits to open a library in each school;',
      'Recalls the target to open a library in each school;',
    );
    expect(effect).toBe('weakened');
  });

  it('do not take a list in another order for a change', () => {
    const { effect } = judged(
      'Stresses that play, rest, sport and music are good for pupils;',
      'Stresses that music, play, rest and sport are good for pupils;',
    );
    expect(effect).toBe('editorial');
  });

  it('do not take the name of a treaty in full for more', () => {
    const { effect } = judged(
      'Recalls the Convention and its protocols;',
      'Recalls the Convention on Toys and its protocols;',
    );
    expect(effect).toBe('editorial');
  });

  it('leave treaty-based qualifiers to a person, with the article', () => {
    const change = changeOf(
      'Urges schools to hear pupils;',
      'Urges schools to hear pupils, consistent with their evolving capacities;',
    );
    const [assessment] = assessChanges([change], rules, []);
    expect(assessment).toMatchObject({ effect: 'mixed', confidence: 'review' });
    expect(assessment?.signals).toMatchObject([
      {
        rule: 'qualifier.evolving-capacities',
        direction: 'review',
        args: { article: 'Convention on the Rights of the Child, article 5' },
      },
    ]);
  });

  it('see one element of article 12 lost', () => {
    const { effect, signals } = judged(
      'Urges schools to hear pupils in all matters affecting them and to give their views due weight;',
      'Urges schools to hear pupils in matters affecting them and to give their views weight;',
    );
    expect(effect).toBe('weakened');
    expect(signals.length).toBeGreaterThanOrEqual(2);
  });

  it('count a hedge inside a new provision against that provision only', () => {
    const { effect } = judged(
      'Urges States to build schools;',
      'Urges States to build schools and to provide, where appropriate, free meals, books and transport to all pupils;',
    );
    expect(effect).toBe('strengthened');
  });
});

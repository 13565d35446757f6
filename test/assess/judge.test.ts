/** One change judged: effects, signals with exact words, and the exact mirror. */
import { describe, expect, it } from 'vitest';
import { assessChanges } from '../../src/assess/assess.ts';
import { judgeOneWay } from '../../src/assess/judge.ts';
import { lexiconOf } from '../../src/assess/lexicon/lexicon.ts';
import { mirroredChange, mirroredEffect } from '../../src/assess/mirror.ts';
import { loadRules } from '../../src/rules/rules.ts';
import { changeOf } from './change-of.ts';

const rules = await loadRules();

const CASES: readonly (readonly [string, string, string])[] = [
  [
    'Affirms that States shall register every birth;',
    'Affirms that States should register every birth;',
    'weakened',
  ],
  ['Urges States to open more schools;', 'Encourages States to open more schools;', 'weakened'],
  ['Takes note of the guide;', 'Welcomes the guide;', 'strengthened'],
  [
    'Stresses that States need to adopt plans for schools;',
    'Stresses that States should consider adopting plans for schools;',
    'weakened',
  ],
  [
    'Urges States to fund school meals;',
    'Urges States to fund school meals, as appropriate;',
    'weakened',
  ],
  [
    'Urges States to protect children;',
    'Urges States to protect children, including girls with disabilities;',
    'strengthened',
  ],
  [
    'Encourages States to fund schools;',
    'Urges States to fund schools, where appropriate;',
    'mixed',
  ],
  [
    'Urges States to review laws on schools;',
    'Also urges States to review the laws on schools;',
    'editorial',
  ],
  [
    'Recalling its resolution 10/1 of 3 March 2020,',
    'Recalling its resolution 12/4 of 5 April 2022,',
    'editorial',
  ],
  ['Urges States to build wooden bridges;', 'Urges States to build railway tunnels;', 'neutral'],
];

describe('assessChanges', () => {
  it.each(CASES)('%s → %s: %s', (before, after, effect) => {
    const change = changeOf(before, after);
    const [assessment] = assessChanges([change], rules, []);
    expect(assessment?.effect).toBe(effect);
    for (const signal of assessment?.signals ?? []) {
      for (const evidence of [signal.before, signal.after]) {
        if (!evidence) continue;
        const all = [...change.before, ...change.after];
        const texts = all.filter(({ label }) => label === evidence.label).map(({ text }) => text);
        expect(texts.map((text) => text.slice(evidence.start, evidence.end))).toContain(
          evidence.text,
        );
      }
    }
  });

  it.each(CASES)('mirrors %s', (before, after) => {
    const change = changeOf(before, after);
    const [there] = assessChanges([change], rules, []);
    const [back] = assessChanges([mirroredChange(change)], rules, []);
    expect(back?.effect).toBe(mirroredEffect(there!.effect));
    expect(back?.confidence).toBe(there?.confidence);
    const turned = back?.signals.map(({ before: b, after: a, direction, ...rest }) => ({
      ...rest,
      direction: { stronger: 'weaker', weaker: 'stronger', review: 'review' }[direction],
      before: a,
      after: b,
    }));
    expect(turned).toEqual(there?.signals);
  });

  it.each(CASES)('judges %s alike from both sides before it is oriented', (before, after) => {
    const change = changeOf(before, after);
    const lexicon = lexiconOf(rules);
    const there = judgeOneWay(change, lexicon);
    const back = judgeOneWay(mirroredChange(change), lexicon);
    expect(back.effect).toBe(mirroredEffect(there.effect));
  });

  it('leaves other languages to a person', () => {
    const change = changeOf(
      'Prie instamment les États de veiller à ce que chaque enfant puisse aller à l’école;',
      'Invite les États à envisager de veiller à ce que chaque enfant puisse aller à l’école;',
    );
    expect(assessChanges([change], rules, [])[0]).toMatchObject({
      effect: 'neutral',
      confidence: 'review',
      signals: [],
    });
  });

  it('flags a change on a watched theme only', () => {
    const change = changeOf(
      'Urges States to protect children;',
      'Invites States to protect children;',
    );
    expect(assessChanges([change], rules, ['child-rights'])[0]).toMatchObject({
      effect: 'weakened',
      flagged: true,
    });
    expect(assessChanges([change], rules, ['participation'])[0]?.flagged).toBe(false);
  });

  it('judges a chapeau once, on the themes of its subparagraphs', () => {
    const chapeau = changeOf('Urges States:', 'Encourages States:');
    const below = changeOf('To hear children in court;', 'To hear children in court;', {
      index: 1,
      label: 'OP1(a)',
      chapeau: 0,
    });
    const [first, second] = assessChanges([chapeau, below], rules, ['child-rights']);
    expect(first).toMatchObject({ effect: 'weakened', flagged: true });
    expect(second).toMatchObject({ effect: 'none', flagged: false, signals: [] });
  });
});

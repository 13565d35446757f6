/** Further verbs of the organ inside a paragraph, and clauses that belong to others. */
import { describe, expect, it } from 'vitest';
import { findLeadVerb } from '../../../../src/parse/language/verbs/lead.ts';
import { findSecondaryVerbs } from '../../../../src/parse/language/verbs/secondary.ts';

function secondary(text: string, part: 'preamble' | 'operative' = 'operative'): string[] {
  const verbs = findSecondaryVerbs(text, findLeadVerb(text, part, 'en'), part, 'en');
  for (const verb of verbs) expect(text.slice(verb.start, verb.end)).toBe(verb.text);
  return verbs.map((verb) => verb.lemma);
}

describe('findSecondaryVerbs', () => {
  it.each([
    ['Welcomes the plan, and encourages cities to carry it out;', ['encourage']],
    ['Welcomes the plan; and calls upon cities to carry it out;', ['call upon']],
    ['Welcomes and endorses the plan;', ['endorse']],
    [
      'Recalls the plan, takes note of its results, and further requests the Mayor to report;',
      ['take note', 'request'],
    ],
    ['Welcomes the plan, which supports cities, and invites donors to pay;', ['invite']],
    ['[Urges] [Encourages] [Invites] cities to plant trees;', ['encourage', 'invite']],
    ['[Urges/Encourages] cities to plant trees, and invites donors;', ['encourage', 'invite']],
    ['Welcomes the idea that, building on a study, it supports trees;', []],
    ['Notes that the plan names cities and encourages them;', []],
    ['Urges cities to collect views, requests and reports;', []],
    ['Urges cities to plan, including by ensuring and promoting access;', []],
  ])('in %j finds %j', (text, lemmas) => {
    expect(secondary(text)).toEqual(lemmas);
  });

  it.each([
    'Welcoming plans for identifying, reaffirming and consolidating rights to trees,',
    'Welcoming the role of cities in driving and directing the planting of trees,',
    'Welcoming the planting of trees by cities, taking into account their needs,',
  ])('leaves what others do to them: %j', (text) => {
    expect(secondary(text, 'preamble')).toEqual([]);
  });

  it('finds participles in the preamble', () => {
    expect(
      secondary(
        'Recalling the plan, and reaffirming also its aims, while noting with concern gaps,',
        'preamble',
      ),
    ).toEqual(['reaffirm', 'note with concern']);
    expect(
      secondary('Recalling plans for protecting and promoting trees, including oaks,', 'preamble'),
    ).toEqual([]);
  });
});

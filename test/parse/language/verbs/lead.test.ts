/** Lead verbs: openings as drafters write them, and look-alikes that are none. */
import { describe, expect, it } from 'vitest';
import { findLeadVerb } from '../../../../src/parse/language/verbs/lead.ts';

type Part = 'preamble' | 'operative' | 'annex';
const lead = (text: string, part: Part = 'operative', level = 1) =>
  findLeadVerb(text, part, 'en', { level });

describe('findLeadVerb', () => {
  it.each([
    ['Urges States to act', 'Urges', 'urge', [], []],
    ['URGES all States to act', 'URGES', 'urge', [], []],
    ['Also strongly urges States to act', 'Also strongly urges', 'urge', ['also'], ['strongly']],
    ['Calls once again upon all States', 'Calls once again upon', 'call upon', ['once again'], []],
    ['Calls for the early end of hunger', 'Calls for', 'call for', [], []],
    ['Takes note of the report', 'Takes note of', 'take note', [], []],
    [
      'Takes note with great appreciation of the report',
      'Takes note with great appreciation of',
      'take note with appreciation',
      [],
      ['greatly'],
    ],
    [
      'Takes note, in this regard, with interest of the plan',
      'Takes note, in this regard, with interest of',
      'take note with interest',
      ['in this regard'],
      [],
    ],
    [
      'Notes with deep concern that',
      'Notes with deep concern',
      'note with concern',
      [],
      ['deeply'],
    ],
    ['Stresses, in this regard, that', 'Stresses', 'stress', ['in this regard'], []],
    [
      'Expresses its grave concern at',
      'Expresses its grave concern',
      'express concern',
      [],
      ['gravely'],
    ],
    ['Is deeply concerned at', 'Is deeply concerned', 'express concern', [], ['deeply']],
    ['Remains gravely alarmed by', 'Remains gravely alarmed', 'express alarm', [], ['gravely']],
    [
      'Condemns in the strongest possible terms all attacks',
      'Condemns in the strongest possible terms',
      'condemn',
      [],
      ['in the strongest terms'],
    ],
    [
      'Firmly and unequivocally condemns all attacks',
      'Firmly and unequivocally condemns',
      'condemn',
      [],
      ['firmly', 'unequivocally'],
    ],
    [
      'Reiterates its urgent call upon States',
      'Reiterates its urgent call upon',
      'reiterate call',
      [],
      ['urgently'],
    ],
    [
      'Decides to remain seized of the matter.',
      'Decides to remain seized of',
      'decide to remain seized',
      [],
      [],
    ],
    [
      'In this regard, invites donors to',
      'In this regard, invites',
      'invite',
      ['in this regard'],
      [],
    ],
    ['[Urges] [Encourages] States to act', 'Urges', 'urge', [], []],
    [
      'The Council strongly condemns the raid',
      'The Council strongly condemns',
      'condemn',
      [],
      ['strongly'],
    ],
    ['Encourages further efforts to plant trees', 'Encourages', 'encourage', [], []],
    [
      'Continues to encourage cities to plant trees',
      'Continues to encourage',
      'encourage',
      ['continues to'],
      [],
    ],
    [
      'Reaffirms its deep concern at the felling',
      'Reaffirms its deep concern',
      'reaffirm concern',
      [],
      ['deeply'],
    ],
    ['Reaffirms its aims, while noting with concern the felling', 'Reaffirms', 'reaffirm', [], []],
    ['Reiterates its calls for trees', 'Reiterates its calls', 'reiterate call', [], []],
    [
      'Condemns without reservation the felling',
      'Condemns without reservation',
      'condemn',
      [],
      ['unreservedly'],
    ],
    [
      'Calls, in line with the plan, upon cities to act',
      'Calls, in line with the plan, upon',
      'call upon',
      [],
      [],
    ],
    ['Recognizes further that trees grow', 'Recognizes further', 'recognize', ['further'], []],
  ])('reads %j', (text, printed, lemma, connectives, adverbs) => {
    const verb = lead(text);
    expect(verb).toMatchObject({ text: printed, lemma, connectives, adverbs });
    expect(text.slice(verb?.start, verb?.end)).toBe(printed);
  });

  it.each([
    ['Recalling also its resolutions', 'recall'],
    ['Deeply concerned that', 'express concern'],
    ['Expressing its deep concern that', 'express concern'],
    ['Guided by the Charter', 'be guided'],
    ['Bearing also in mind the plan', 'bear in mind'],
    ['Having also considered the note', 'have considered'],
    ['Fully aware of the risks', 'be aware'],
    ['Mindful, in that connection, of the risks', 'be mindful'],
    ['Cherishing the memory of the founders', 'cherish'],
  ])('reads the preambular %j as %j', (text, lemma) => {
    expect(lead(text, 'preamble')?.lemma).toBe(lemma);
  });

  it('gives preamble and operative part the same lemma', () => {
    for (const [participle, finite] of [
      ['Recognizing that', 'Recognizes that'],
      ['Reaffirming the', 'Reaffirms the'],
      ['Taking note with appreciation of', 'Takes note with appreciation of'],
      ['Looking forward to', 'Looks forward to'],
      ['Deploring the', 'Deplores the'],
      ['Deeply alarmed at', 'Expresses deep alarm at'],
      ['Regretting that', 'Regrets that'],
      ['Committing to', 'Commits to'],
    ] as const) {
      const preambular = lead(participle, 'preamble');
      const operative = lead(finite);
      expect(preambular?.lemma).toBe(operative?.lemma);
      expect(preambular?.adverbs).toEqual(operative?.adverbs);
    }
  });

  it('finds the verb behind a fronted clause', () => {
    const text = 'Recognizing the part that cities play, urges mayors to plant trees;';
    expect(lead(text)).toMatchObject({ text: 'urges', lemma: 'urge', start: 39 });
  });

  it.each([
    'To ensure that trees are planted',
    'Ensure that trees are planted',
    'Ensuring that trees are planted',
    'Encouraging the planting of trees',
    'Requests for assistance and replies to them',
    'Measures to plant trees',
    'Reports of felled trees',
    'Acts of violence against trees',
    'Recalls and other measures',
  ])('leaves the subparagraph %j to its chapeau', (text) => {
    expect(lead(text, 'operative', 2)).toBeNull();
  });

  it('gives a subparagraph its own finite verb', () => {
    expect(lead('Welcomes the planting of trees', 'operative', 2)?.lemma).toBe('welcome');
  });

  it('reads an annex only where its authors speak', () => {
    expect(lead('We, the mayors, deeply regret the felling', 'annex')?.lemma).toBe('regret');
    expect(lead('Cities should plant trees', 'annex')).toBeNull();
    expect(lead('Planting trees is the task of cities', 'annex')).toBeNull();
  });

  it('has no opinion in a language without a lexicon', () => {
    expect(findLeadVerb('Urges States', 'operative', 'ru')).toBeNull();
  });
});

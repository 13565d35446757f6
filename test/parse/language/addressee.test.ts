/** Addressees: the whole name, and nothing but the name. */
import { describe, expect, it } from 'vitest';
import { findAddressee } from '../../../src/parse/language/addressee.ts';
import { findLeadVerb } from '../../../src/parse/language/verbs/lead.ts';

function addressee(text: string): string | null {
  const verb = findLeadVerb(text, 'operative', 'en');
  const found = verb && findAddressee(text, verb, 'en');
  if (found) expect(text.slice(found.start, found.end)).toBe(found.text);
  return found?.text ?? null;
}

describe('findAddressee', () => {
  it.each([
    ['Urges States to plant trees;', 'States'],
    ['Calls upon all States, in accordance with their duties, to plant trees;', 'all States'],
    ['Calls upon States:', 'States'],
    ['Urges [all] States to plant trees;', '[all] States'],
    ['Calls upon [all relevant] States to plant trees;', '[all relevant] States'],
    ['Urges [all States] [and civil society] to plant trees;', '[all States] [and civil society]'],
    ['Urges States [and civil society] to plant trees;', 'States [and civil society]'],
    ['Urges [Encourages] all States to plant trees;', 'all States'],
    [
      'Invites Member States in a position to do so to plant trees;',
      'Member States in a position to do so',
    ],
    ['Urges States that have not yet done so to plant trees;', 'States that have not yet done so'],
    [
      'Calls upon States parties to the Convention to plant trees;',
      'States parties to the Convention',
    ],
    ['Urges States Parties to plant trees;', 'States Parties'],
    ['Requests the Secretary-General, in this regard, to report;', 'the Secretary-General'],
    ['Requests, in this regard, the Secretary-General to report;', 'the Secretary-General'],
    [
      'Requests the Office of the United Nations High Commissioner for Human Rights to report on trees;',
      'the Office of the United Nations High Commissioner for Human Rights',
    ],
    [
      'Encourages the Special Rapporteur on the right to education to visit schools;',
      'the Special Rapporteur on the right to education',
    ],
    [
      'Encourages States, the United Nations system and civil society to plant trees;',
      'States, the United Nations system and civil society',
    ],
    [
      'Invites regional and subregional organizations, as well as donors, to plant trees;',
      'regional and subregional organizations, as well as donors',
    ],
    [
      'Calls upon countries of origin, transit and destination to plant trees;',
      'countries of origin, transit and destination',
    ],
    ['Urges States, and encourages cities, to plant trees;', 'States'],
    ['Requests that the Secretary-General submit a report;', 'the Secretary-General'],
    ['Recommends that Member States should plant trees;', 'Member States'],
    ['Demands that Ruritania withdraw its saws;', 'Ruritania'],
    [
      'Reiterates its call upon all parties to the conflict to spare trees;',
      'all parties to the conflict',
    ],
    [
      'Appeals to all Governments and to individuals to plant trees;',
      'all Governments and to individuals',
    ],
    ['[Urges] [Encourages] States to plant trees;', 'States'],
    ['[Urges/Encourages] all States to plant trees;', 'all States'],
    ['Reminds States of their duty to plant trees;', 'States'],
    [
      'Recommends that the international community foster the planting of trees;',
      'the international community',
    ],
    ['Calls upon the Ruritanian military to spare trees;', 'the Ruritanian military'],
    ['We urge donors such as banks to plant trees.', 'donors'],
    [
      'Urges those States that have made reservations to article 4 to withdraw them;',
      'those States that have made reservations to article 4',
    ],
    [
      'Invites cities, as well as civil society, to plant trees;',
      'cities, as well as civil society',
    ],
    ['Calls upon developing countries to plant trees;', 'developing countries'],
  ])('in %j is %j', (text, name) => {
    expect(addressee(text)).toBe(name);
  });

  it.each([
    'Encourages efforts to plant trees;',
    'Encourages the full participation of States in the planting of trees;',
    'Calls for States to plant trees;',
    'Calls for the planting of trees;',
    'Urges the implementation of the plan by all States;',
    'Encourages assisting States in the planting of trees;',
    'Encourages programmes that plant trees and shrubs;',
    'Encourages further cooperation among States to plant trees;',
    'Welcomes the Secretary-General to the forest;',
    'Decides that States shall plant trees;',
  ])('in %j is nobody', (text) => {
    expect(addressee(text)).toBeNull();
  });
});

/** Themes: the bundled ones keep their own examples, and evidence is exact. */
import { beforeAll, describe, expect, it } from 'vitest';
import { themeEvidence, themesOf } from '../../src/assess/themes/themes.ts';
import { watchedThemes } from '../../src/assess/themes/watched.ts';
import { InputError } from '../../src/model/errors.ts';
import { loadRules, type RuleSet, rulesOf } from '../../src/rules/rules.ts';

let rules: RuleSet;
beforeAll(async () => {
  rules = await loadRules();
});

describe('bundled themes', () => {
  it('keep their own examples', () => {
    const broken = rulesOf(rules, 'theme').flatMap((theme) => [
      ...theme.examples.fires
        .filter((text) => !themesOf(rules, [text]).includes(theme.id))
        .map((text) => `${theme.id} should fire: ${text}`),
      ...theme.examples.silent
        .filter((text) => themesOf(rules, [text]).includes(theme.id))
        .map((text) => `${theme.id} should be silent: ${text}`),
    ]);
    expect(broken).toEqual([]);
  });

  it('stand under themes that exist', () => {
    const themes = rulesOf(rules, 'theme');
    const ids = new Set(themes.map((theme) => theme.id));
    expect(themes.flatMap((theme) => theme.under.filter((id) => !ids.has(id)))).toEqual([]);
  });

  it('each look for something', () => {
    const empty = rulesOf(rules, 'theme').filter((theme) => !theme.terms.length && !theme.near);
    expect(empty.map((theme) => theme.id)).toEqual([]);
  });
});

describe('themeEvidence', () => {
  it('gives exact slices, in order', () => {
    const text =
      'Urges States to hear the views of girls, and of their parents, in school councils;';
    const evidence = themeEvidence(rules, text);
    for (const { text: words, start, end } of evidence) expect(text.slice(start, end)).toBe(words);
    expect(evidence.map(({ start }) => start)).toEqual(
      evidence.map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(evidence.filter(({ theme }) => theme === 'girls').map((e) => e.text)).toEqual(['girls']);
  });

  it('shows both words of a theme that needs two', () => {
    const evidence = themeEvidence(rules, 'Invites councils to consult children.');
    const words = evidence.filter(({ theme }) => theme === 'child-participation');
    expect(words.map(({ text }) => text)).toEqual(['consult', 'children']);
  });

  it('does not count words inside an exception', () => {
    const silent = 'Notes the labour force participation of older workers.';
    expect(themesOf(rules, [silent])).not.toContain('participation');
    expect(themesOf(rules, [`${silent} Invites the participation of all.`])).toContain(
      'participation',
    );
  });
});

describe('themesOf', () => {
  it('adds wider themes and puts watched ones first', () => {
    expect(themesOf(rules, ['Protects child human rights defenders.'])).toEqual([
      'child-rights',
      'participation',
      'children-named',
      'civic-space',
      'human-rights-defenders',
      'child-defenders',
    ]);
  });

  it('keeps youth apart from children, and children apart from schools', () => {
    const on = (text: string): readonly string[] => themesOf(rules, [text]);
    expect(on('Invites youth to the opening of the ferry line.')).toEqual([
      'adolescents-and-youth',
    ]);
    expect(on('Invites youth and children to the opening of the ferry line.')).toEqual([
      'child-rights',
      'children-named',
      'adolescents-and-youth',
    ]);
    expect(on('Urges towns to repair their schools.')).not.toContain('children-named');
    expect(on('Deplores the trial of persons under 18 years of age.')).toContain('children-named');
  });

  it.each([
    ['child-rights', 'Urges hospitals to use age-sensitive forms.'],
    ['child-rights', 'Recalls that marriage requires the free consent of the intending spouses.'],
    ['birth-registration', 'Invites towns to see that births are registered without delay.'],
    ['participation', 'Deplores that the ministry censors ferry pilots.'],
    ['participation', 'Condemns network shutdowns on market days.'],
    ['participation', 'Regrets that websites are blocked.'],
    ['participation', 'Requests that NGOs without consultative status be accredited.'],
  ])('finds %s: %s', (theme, text) => {
    expect(themesOf(rules, [text])).toContain(theme);
  });

  it.each([
    'Encourages the active involvement of sport in the festival.',
    'Requests the office, in cooperation with civil society and other stakeholders, to print maps.',
  ])('finds no participation: %s', (text) => {
    expect(themesOf(rules, [text])).not.toContain('participation');
  });

  it('takes several texts together, and finds nothing in nothing', () => {
    expect(themesOf(rules, ['Protects girls.', 'Supports elections.'])).toEqual(
      expect.arrayContaining(['girls', 'public-affairs']),
    );
    expect(themesOf(rules, [''])).toEqual([]);
  });
});

describe('watchedThemes', () => {
  it('are child rights and participation, unless others are chosen', () => {
    expect(watchedThemes(rules)).toEqual(['child-rights', 'participation']);
    expect(watchedThemes(rules, ['climate'])).toEqual(['climate']);
  });

  it('refuse a theme that is not there, with a suggestion', () => {
    expect(() => watchedThemes(rules, ['child-right'])).toThrow(InputError);
    expect(() => watchedThemes(rules, ['child-right'])).toThrow('(did you mean "child-rights"?)');
  });
});

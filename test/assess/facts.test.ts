/** Connectives, occasions, themes and titles, which grant nothing; and what sentences say of wrongs, agents and bodies. */
import { describe, expect, it } from 'vitest';
import { assessChanges } from '../../src/assess/assess.ts';
import type { Signal } from '../../src/model/assessment.ts';
import { signalSentence } from '../../src/report/wording/wording-signals.ts';
import { loadRules } from '../../src/rules/rules.ts';
import { changeOf } from './change-of.ts';

const rules = await loadRules();

function signals(before: string, after: string): readonly Signal[] {
  return assessChanges([changeOf(before, after)], rules, [])[0]!.signals;
}

/** The words of `text` in braces came in; without them is the text before. */
function came(text: string): readonly Signal[] {
  return signals(text.replace(/\{.*?\}/g, ''), text.replace(/[{}]/g, ''));
}

const gone = (text: string): readonly Signal[] =>
  signals(text.replace(/[{}]/g, ''), text.replace(/\{.*?\}/g, ''));

describe('no direction, coming or going', () => {
  it.each([
    'Urges States to fund schools and{, to that end,} to train teachers;',
    'Urges States{, in this light,} to fund schools;',
    'Invites towns{, for these purposes,} to open their gyms;',
    'Urges States{, against this backdrop,} to fund school buses;',
    'Recalls general comment No. 7 (2005) of the Committee on Toys{ on play in early childhood};',
    'Takes note of general comment No. 9 (2011){ on the safety of children on school roads};',
    'Urges States to respect applicable {law, including }international law;',
    'Encourages towns to build playgrounds{ in line with the main objectives of the tenth anniversary of the Year of Play};',
    'Encourages towns to plant trees{ on the occasion of the thirtieth anniversary of the pact on school roads};',
    'Encourages schools to open their doors{ to mark the first observance of the day of play};',
    'Encourages States to promote school meals{ in preparation for the second summit on food};',
  ])('%s', (text) => {
    const all = [...came(text), ...gone(text)];
    expect(all.filter(({ direction }) => direction !== 'review')).toEqual([]);
  });

  it.each([
    [
      'Decides that the theme of its annual panel discussion on schools will be the impact of school fees, with a special focus on rural towns;',
      'Decides that the theme of its annual panel discussion on schools will be early warning;',
    ],
    [
      'Decides that the topic of its next forum on health shall be clean water and safe food in remote areas;',
      'Decides that the topic of its next forum on health shall be cold chains;',
    ],
    [
      'Notes the reports of the Office entitled “Buses in the north of the country” and “Roads and bridges in the rural south”;',
      'Notes the reports of the Office entitled “Trains and trams in coastal towns” and “Buses in the north of the country”;',
    ],
    [
      'Recalls the report, which says that towns should plan, of 4 June 2023;',
      'Recalls the report, which says that towns should plan, of 4 May 2023;',
    ],
  ])('%s', (before, after) => {
    expect(signals(before, after).filter(({ direction }) => direction !== 'review')).toEqual([]);
  });

  it('is lost where children were the theme', () => {
    const [before, after] = ['the rights of children with disabilities in school', 'cold chains'];
    const text = (theme: string): string =>
      `Decides that the theme of its annual panel discussion on health will be ${theme};`;
    expect(signals(text(before), text(after)).map(({ direction }) => direction)).toContain(
      'weaker',
    );
  });
});

describe('names', () => {
  it.each([
    [
      'the Oslo Guidelines, the Accra Plan and the Lima Accord',
      'the Lima Accord and the Oslo Guidelines',
      'Accra Plan',
    ],
    [
      'the Peace Fund, the Youth Bank and the Food Agency',
      'the Food Agency and the Peace Fund',
      'Youth Bank',
    ],
    [
      'the Oslo Guidelines, the Accra Rules, the Lima Rules and the Quito Rules',
      'the Accra Rules, the Quito Rules and the Oslo Guidelines',
      'Lima',
    ],
  ])('are a set: of %s, %s remain', (before, after, lost) => {
    const of = (names: string): string => `Notes the work done under ${names};`;
    const quotes = signals(of(before), of(after)).map((signal) => signal.before?.text ?? '');
    expect(quotes.filter((quote) => quote.includes(lost))).toHaveLength(1);
    expect(quotes).toHaveLength(1);
  });

  it('in another order are the same', () => {
    const before = 'Notes the work of the Peace Fund, the Youth Bank and the Food Agency;';
    const after = 'Notes the work of the Food Agency, the Youth Bank and the Peace Fund;';
    expect(signals(before, after)).toEqual([]);
  });
});

describe('sentences', () => {
  it.each([
    [
      'Urges States to end {the worst forms of }child labour;',
      'limited to the gravest|only the gravest',
    ],
    ['Condemns {the most severe forms of }corporal punishment;', 'only the gravest'],
    ['Welcomes the opening of a shelter{ by the transitional authorities};', 'who does it'],
    [
      'Calls for an end to threats{ and to the reported violations of the rights to a fair trial};',
      'wrong',
    ],
    ['Calls for an end to bullying{ and to arbitrary arrests of journalists};', 'wrong'],
    ['Urges the Government to account for raids{ with the support of militias};', 'now named here'],
    ['Condemns raids on schools{ with the support of local mayors};', 'under ‘Condemns’'],
  ])('%s', (text, said) => {
    const sentences = came(text).map(signalSentence);
    expect(
      sentences.some((sentence) => new RegExp(said).test(sentence)),
      sentences.join(' | '),
    ).toBe(true);
  });

  it.each([
    'Encourages the Government to go on{, and encourages engagement with the Panel of Experts};',
    'Notes the timetable{ set in collaboration with the regional commission};',
    'Calls for action against firms{ involved in trafficking};',
    'Welcomes the visit{ and the dialogue between the authorities and the mission};',
    'Notes the plan{ drawn up in consultation with the armed forces};',
  ])('see no say of people in %s', (text) => {
    const all = came(text);
    expect(all.length).toBeGreaterThan(0);
    expect(all.map(({ type }) => type)).not.toContain('participation');
    expect(all.map(signalSentence).join()).not.toContain('more say');
  });

  it('see a say of people where people have one', () => {
    const all = came('Urges schools to draw up rules{ in consultation with children};');
    expect(all.map(({ type }) => type)).toContain('participation');
  });

  it.each([
    'regardless of their status',
    'irrespective of sex, migration status, place of birth or belief',
    'no matter where they live',
  ])('quote all that makes no difference: %s', (words) => {
    const text = `Urges States to admit children to school{, ${words}};`;
    expect(came(text).map(({ after, direction }) => [direction, after?.text])).toEqual([
      ['stronger', words],
    ]);
    expect(gone(text).map(({ direction }) => direction)).toEqual(['weaker']);
  });

  it('quote a phrase whole around an “and” that both texts have', () => {
    const before = 'Urges States to fund public services and measures for rest;';
    const after =
      'Urges States to fund public services, including accessible and affordable childcare, and measures for rest;';
    expect(signals(before, after).map((signal) => signal.after?.text)).toEqual([
      'including accessible and affordable childcare',
    ]);
  });
});

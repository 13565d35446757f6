/** Words whose coming or going a person has to weigh: no signal of them has a direction, either way. */
import { describe, expect, it } from 'vitest';
import { assessChanges } from '../../src/assess/assess.ts';
import { exampleChange } from '../../src/cli/rules/example-change.ts';
import { loadRules } from '../../src/rules/rules.ts';

const rules = await loadRules();

async function directionsOf(before: string, after: string): Promise<string[]> {
  const change = await exampleChange({ before, after });
  return assessChanges([change], rules, [])[0]!.signals.map(({ direction }) => direction);
}

describe('what a person has to weigh', () => {
  it.each([
    [
      'Urges States to ensure that fees do not hinder the enrolment of girls;',
      'Urges States to ensure that fees are not unduly used to hinder the enrolment of girls;',
    ],
    [
      'Urges States to adopt measures to prevent the sale of toys that harm;',
      'Urges States to adopt measures that seek to prevent the sale of toys that harm;',
    ],
    [
      'Recognizes that cameras can make schools safer;',
      'Recognizes that cameras can make schools safer if used in a manner compliant with human rights;',
    ],
    [
      'Urges States to provide health services for girls;',
      'Urges States to provide culturally sensitive health services for girls;',
    ],
    [
      'Welcomes the participation of young people;',
      'Welcomes the participation of young people in the work of the Forum on school roads;',
    ],
  ])('%s', async (before, after) => {
    for (const said of [await directionsOf(before, after), await directionsOf(after, before)]) {
      expect(said.filter((direction) => direction !== 'review')).toEqual([]);
    }
  });
});

describe('where something holds', () => {
  it('narrows people whom it picks out', async () => {
    const before = 'Urges States to ensure the participation of women of all ages;';
    const after =
      'Urges States to ensure the participation of women in rural and remote areas of all ages;';
    expect(await directionsOf(before, after)).toEqual(['weaker']);
  });

  it('is a gain where it says how a thing is done', async () => {
    const before = 'Requests the Secretary-General to make the report available;';
    const after =
      'Requests the Secretary-General to make the report available in an accessible format;';
    expect(await directionsOf(before, after)).toEqual(['stronger']);
  });
});

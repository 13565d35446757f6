/** What is a provision and what is only told; what a limit means where its substance went too. */
import { describe, expect, it } from 'vitest';
import { assessChanges } from '../../src/assess/assess.ts';
import { exampleChange } from '../../src/cli/rules/example-change.ts';
import { loadRules } from '../../src/rules/rules.ts';

const rules = await loadRules();

async function effectOf(before: string, after: string): Promise<string> {
  const change = await exampleChange({ before, after });
  return assessChanges([change], rules, [])[0]!.effect;
}

describe('a fact', () => {
  it.each([
    [
      'Welcoming the conference on school roads,',
      'Welcoming the conference on school roads, hosted by Peru and Chile and held in Lima,',
    ],
    [
      'Welcomes the convening of the second forum on school roads in Lima;',
      'Welcomes the convening of the second forum on school roads in Lima, and looks forward to the third session of the Forum, to be held in Quito;',
    ],
    [
      'Takes note of the work of the Ad Hoc Open-ended Working Group on Roads on school roads;',
      'Takes note of the work of the Standing Committee on Roads on school roads;',
    ],
  ])('has no direction: %s', async (before, after) => {
    expect(['neutral', 'editorial']).toContain(await effectOf(before, after));
    expect(['neutral', 'editorial']).toContain(await effectOf(after, before));
  });

  it('is none where a meeting is decided', async () => {
    expect(
      await effectOf(
        'Decides to remain seized of the matter;',
        'Decides to convene a meeting and to remain seized of the matter;',
      ),
    ).toBe('strengthened');
  });
});

describe('a limit', () => {
  it('that went with the request it limited is no gain', async () => {
    expect(
      await effectOf(
        'Invites States to consider the building of safe bus stops;',
        'Underlines the building of safe bus stops;',
      ),
    ).toBe('weakened');
  });
});

describe('what is listed', () => {
  it('is not lost where "all" came in for it', async () => {
    expect(
      await effectOf(
        'Stresses the need to respect their right to rest and leisure;',
        'Stresses the need to respect all their human rights;',
      ),
    ).toBe('strengthened');
  });

  it('is a loss and a gain where one item stands for another', async () => {
    expect(
      await effectOf(
        'Urges States to fund libraries, school buses and playgrounds;',
        'Urges States to fund libraries, football clubs and playgrounds;',
      ),
    ).toBe('mixed');
  });
});

describe('the form of a verb', () => {
  it('is no other verb', async () => {
    expect(
      await effectOf(
        'Recommits to repairing bridges by closing missing links, and encourage the use of bicycles;',
        'Recommits to repairing bridges by closing missing links, and encourages the use of bicycles;',
      ),
    ).toBe('editorial');
  });
});

/** Duties turned into advice, addressees narrowed, qualities lost, texts merged. */
import { describe, expect, it } from 'vitest';
import { assessChanges } from '../../src/assess/assess.ts';
import { exampleChange } from '../../src/cli/rules/example-change.ts';
import { loadRules } from '../../src/rules/rules.ts';

const rules = await loadRules();

async function effectOf(before: string, after: string): Promise<string> {
  const change = await exampleChange({ before, after });
  return assessChanges([change], rules, [])[0]!.effect;
}

/** Weaker one way, stronger the other. */
async function expectLoss(strong: string, weak: string): Promise<void> {
  expect([await effectOf(strong, weak), await effectOf(weak, strong)]).toEqual([
    'weakened',
    'strengthened',
  ]);
}

describe('a duty', () => {
  it.each([
    'have an obligation to',
    'have the primary responsibility to',
    'are bound to',
    'have a duty to',
    'undertake to',
    'must',
  ])('that States %s fulfil is more than one they should fulfil', async (words) => {
    await expectLoss(
      `Recalls that States ${words} inspect school buses;`,
      'Recalls that States should inspect school buses;',
    );
  });

  it('is not made stronger by a "should" of its own', async () => {
    await expectLoss(
      'Stresses that operators have a duty to inspect buses and to repair brakes;',
      'Stresses that operators have a duty to inspect buses and should repair brakes;',
    );
  });
});

describe('an addressee', () => {
  it('is narrowed by words that pick out some of it', async () => {
    await expectLoss(
      'Invites the United Nations system to support village libraries;',
      'Invites the regional entities of the United Nations system to support village libraries;',
    );
  });

  it('is narrowed by a quality of its own', async () => {
    await expectLoss(
      'Urges States to repair school bridges;',
      'Urges coastal States to repair school bridges;',
    );
  });

  it('is narrowed wherever it stands', async () => {
    await expectLoss(
      'Stresses that the support of the United Nations system keeps libraries open;',
      'Stresses that the support of relevant entities of the United Nations system keeps libraries open;',
    );
  });

  it('is widened by a further actor', async () => {
    await expectLoss(
      'Invites States and private publishers to support village libraries;',
      'Invites States to support village libraries;',
    );
  });
});

describe('words that belong to another', () => {
  it('items listed with national priorities are part of that limit', async () => {
    await expectLoss(
      'Requests the Fund to support village libraries;',
      'Requests the Fund to support village libraries, in line with national priorities, needs and plans;',
    );
  });

  it('a quality inside a compound is lost with it', async () => {
    await expectLoss(
      'Urges States to publish age-disaggregated figures on bus routes;',
      'Urges States to publish disaggregated figures on bus routes;',
    );
  });

  it('the one of the same force is what became of an expression', async () => {
    expect(
      await effectOf(
        'Encourages the Rapporteur to participate in yearly meetings on bus safety;',
        'Encourages the Rapporteur to consult with drivers and to participate in yearly meetings on bus safety;',
      ),
    ).toBe('strengthened');
  });

  it('an anniversary that has passed is no loss', async () => {
    expect(
      await effectOf(
        'Recalling the Convention on Bridges, which has its tenth anniversary in 2020,',
        'Recalling the Convention on Bridges,',
      ),
    ).toBe('editorial');
  });
});

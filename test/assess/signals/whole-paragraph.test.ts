/** What an added or removed paragraph says by itself is shown, and bears on nothing. */
import { describe, expect, it } from 'vitest';
import { assessChanges } from '../../../src/assess/assess.ts';
import { mirroredChange } from '../../../src/assess/mirror.ts';
import type { Change } from '../../../src/model/change.ts';
import { signalSentence } from '../../../src/report/wording/wording-signals.ts';
import { loadRules } from '../../../src/rules/rules.ts';
import { paragraphOf } from '../change-of.ts';

const rules = await loadRules();

function added(text: string): Change {
  const edits = [{ op: 'insert', text }] as const;
  const change = { id: 'c1', kind: 'added', moved: false, partChange: null } as const;
  return { ...change, before: [], after: [paragraphOf(text)], edits, seeAlso: [], passages: [] };
}

const TEXT =
  'Urges States to fund school buses by 2040, as appropriate and within existing resources, and affirms that drivers shall be trained;';

describe('an added paragraph', () => {
  const change = added(TEXT);
  const [assessment] = assessChanges([change], rules, []);

  it('shows its verb, its duties, its deadline and its limits', () => {
    expect(assessment).toMatchObject({ effect: 'added', confidence: 'certain' });
    expect(
      assessment!.signals.map(({ rule, direction, after }) => [rule, direction, after?.text]),
    ).toEqual([
      ['verb.directive', 'stronger', 'Urges'],
      ['modal.duty', 'stronger', 'shall'],
      ['term.deadline', 'stronger', 'by 2040'],
      ['hedge.discretion', 'review', 'as appropriate'],
      ['hedge.resources', 'review', 'within existing resources'],
    ]);
    for (const { after } of assessment!.signals) {
      expect(TEXT.slice(after!.start, after!.end)).toBe(after!.text);
    }
  });

  it('says so in sentences', () => {
    expect(assessment!.signals.map(signalSentence)).toEqual([
      '‘Urges’ is its verb: step 6 of 7, from ‘hope’ to ‘demand’',
      '‘shall’ stands in it: an obligation',
      '‘by 2040’ stands in it: when to act',
      '‘as appropriate’ stands in it: whether and how to act is left open',
      '‘within existing resources’ stands in it: it now depends on money, or on an agreement',
    ]);
  });

  it('is the mirror of a removed one', () => {
    const [back] = assessChanges([mirroredChange(change)], rules, []);
    expect(back).toMatchObject({ effect: 'removed', confidence: 'certain' });
    expect(back!.signals.map(({ direction }) => direction)).toEqual([
      'weaker',
      'weaker',
      'weaker',
      'review',
      'review',
    ]);
    expect(signalSentence(back!.signals[0]!)).toMatch(/^‘Urges’ was its verb: /);
  });

  it('shows nothing where it asks nothing, and nothing in another language', () => {
    const quiet = [
      'Noting the work of drivers,',
      'Prie instamment les États de veiller à ce que chaque enfant puisse aller à l’école;',
    ];
    for (const text of quiet) {
      expect(assessChanges([added(text)], rules, [])[0]!.signals).toEqual([]);
    }
  });

  it('leaves words of the Convention that may limit to a person', () => {
    const text = 'Urges States to teach pupils, with appropriate guidance from parents;';
    const [own] = assessChanges([added(text)], rules, []);
    expect(own!.signals.at(-1)).toMatchObject({ direction: 'review', confidence: 'review' });
  });
});

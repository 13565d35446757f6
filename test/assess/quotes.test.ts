/** What a signal quotes: whole phrases, lists in one piece, each word once. */
import { describe, expect, it } from 'vitest';
import { assessChanges } from '../../src/assess/assess.ts';
import type { Change } from '../../src/model/change.ts';
import { loadRules } from '../../src/rules/rules.ts';
import { changeOf, paragraphOf } from './change-of.ts';

const rules = await loadRules();

/** Directions and quotes of a change, `before > after`. */
function quotes(before: string, after: string): string[] {
  const [assessment] = assessChanges([changeOf(before, after)], rules, []);
  return assessment!.signals.map(
    ({ direction, before: b, after: a }) => `${direction}: ${b?.text ?? ''} > ${a?.text ?? ''}`,
  );
}

describe('quotes', () => {
  it('hold the adjectives of one list together', () => {
    expect(
      quotes(
        'Urges States to remove barriers to the participation of pupils in town councils;',
        'Urges States to remove barriers to the full, equal, meaningful and safe participation of pupils in town councils;',
      ),
    ).toEqual(['stronger:  > full, equal, meaningful and safe']);
  });

  it('take rights for named only where they are, not in the name of people, bodies and wrongs', () => {
    const types = (after: string): readonly string[] => {
      const before = 'Urges States to protect journalists;';
      const [assessment] = assessChanges([changeOf(before, after)], rules, []);
      return assessment!.signals.map(({ type }) => type);
    };
    for (const name of ['defenders', 'monitors', 'mechanisms', 'lawyers', 'institutions']) {
      const after = `Urges States to protect journalists and human rights ${name};`;
      expect(types(after), name).not.toContain('right');
    }
    expect(types('Urges States to protect journalists and human rights;')).toContain('right');
  });

  it('take in numbers and names that went with the words', () => {
    expect(
      quotes(
        'Recalling its resolutions 61/3 of 9 May 2021 on school roads and 62/4 of 2 June 2022 on bus routes,',
        'Recalling its resolution 61/3 of 9 May 2021 on school roads,',
      ),
    ).toContain('weaker: 62/4 of 2 June 2022 on bus routes > ');
  });

  it('leave out of a passage what goes the other way in it, and say that it is only a part of the new', () => {
    const found = quotes(
      'Recognizing the role of teachers in schools,',
      'Recognizing the role of teachers in schools, and stressing the responsibility of head teachers, to the extent of the powers granted to them, to keep pupils safe and to hear their views,',
    );
    expect(found).toContain('review:  > to the extent of the powers granted to them');
    expect(found.some((quote) => quote.startsWith('stronger') && /extent/.test(quote))).toBe(false);
  });

  it('stand in one paragraph each, so that nothing behind the first is passed over', () => {
    const one = 'Urges towns to repair bridges;';
    const two = 'Calls upon towns to hire nurses and to open clinics for newborns in every valley;';
    const change = changeOf(one, one);
    const before = [paragraphOf(one), paragraphOf(two, { index: 1, label: 'OP2' })];
    const [first, second] = ['Urges towns to repair bridges', ' and to paint fences;'];
    const merged: Change = {
      ...change,
      kind: 'merged',
      before: [paragraphOf(`${first} and tunnels of the old canal;`), before[1]!],
      after: [paragraphOf(`${first}${second}`)],
      edits: [
        { op: 'equal', text: first },
        { op: 'delete', text: ` and tunnels of the old canal;\n${two.slice(0, -1)}` },
        { op: 'insert', text: ' and to paint fences' },
        { op: 'equal', text: ';' },
      ],
    };
    const [assessment] = assessChanges([merged], rules, []);
    const labels = assessment!.signals.flatMap(({ before: b }) => (b ? [b.label] : []));
    expect(new Set(labels)).toEqual(new Set(['OP1', 'OP2']));
  });

  it('give a verb the weight that is laid on what it asks', () => {
    expect(
      quotes(
        'Urges States to take measures to protect pupils;',
        'Stresses the importance of taking measures to protect pupils;',
      ),
    ).toContain('weaker: Urges States to take > Stresses the importance of taking');
  });

  it('say nothing of a limit that went with its clause as a gain', () => {
    const found = quotes(
      'Urges States to fund schools, and to open, where appropriate, libraries for children in every district;',
      'Urges States to fund schools;',
    );
    expect(found.filter((quote) => quote.startsWith('stronger'))).toEqual([]);
  });
});

/** The sentences for signals: their forms, and that none is missing or malformed. */
import { describe, expect, it } from 'vitest';
import { SIGNAL_TYPES, type Signal } from '../../../src/model/assessment.ts';
import { signalSentence } from '../../../src/report/wording/wording-signals.ts';
import { loadRules } from '../../../src/rules/rules.ts';
import { paragraph, signal } from '../reports.ts';

const from = paragraph('OP1', 'States shall act, as appropriate;');
const to = paragraph('OP2', 'States should act on all of it;');

describe('the sentence of a signal', () => {
  it('says what was and what is, and what that means', () => {
    expect(signalSentence(signal('modal', from, 'shall', to, 'should'))).toBe(
      '‘shall’ became ‘should’: an obligation became advice',
    );
  });

  it('says what is gone and what is new', () => {
    expect(signalSentence(signal('hedge', from, 'as appropriate', to, '', 'stronger'))).toMatch(
      /^‘as appropriate’ is gone: /,
    );
    expect(signalSentence(signal('quantifier', from, '', to, 'all of it'))).toMatch(
      /^‘all of it’ is new: /,
    );
  });

  it('uses the words of the rule before those of the type', () => {
    const hedge = signal('hedge', from, 'as appropriate', to, '', 'stronger');
    const says = { weaker: 'a brake was put on', stronger: 'the brake is off', review: 'a brake' };
    expect(signalSentence({ ...hedge, says })).toBe('‘as appropriate’ is gone: the brake is off');
    expect(signalSentence(hedge)).toBe('‘as appropriate’ is gone: a way out was closed');
  });

  it('names where a promoted or demoted paragraph stood', () => {
    const move = (direction: Signal['direction']): Signal => ({
      ...signal('order', from, 'States', to, 'States', direction),
      rule: 'part.change',
    });
    expect(signalSentence(move('weaker'))).toMatch(/preamble \(was OP1\): /);
    expect(signalSentence(move('stronger'))).toMatch(/operative part \(was OP1\): /);
  });

  it('says what a new or lost passage is about', () => {
    const passage = {
      ...signal('group', from, '', to, 'all of it', 'stronger'),
      rule: 'text.passage',
    };
    expect(signalSentence(passage)).toBe('‘all of it’ is new: now named');
    const asked = { ...passage, type: 'other' as const, args: { part: 'asked', verb: 'Urges' } };
    expect(signalSentence(asked)).toBe('‘all of it’ is new: now part of what ‘Urges’ asks for');
    expect(signalSentence({ ...asked, args: { part: 'example', verb: 'Urges' } })).toBe(
      '‘all of it’ is new: now singled out',
    );
    expect(signalSentence({ ...asked, args: {} })).toBe('‘all of it’ is new: now named here');
    const says = { weaker: 'fewer', stronger: 'more of those who live at sea', review: 'others' };
    expect(signalSentence({ ...passage, says })).toBe(
      '‘all of it’ is new: more of those who live at sea',
    );
  });

  it('shortens a long passage', () => {
    const long = paragraph(
      'OP1',
      'one two three four five six seven eight nine ten '.repeat(5).trim(),
    );
    const sentence = signalSentence(signal('other', long, long.text, to, ''));
    expect(sentence).toContain('‘one two three four five six seven … four five');
    expect(sentence.length).toBeLessThan(160);
  });

  it('is a whole sentence without a stop for every type and rule, in every direction', async () => {
    const rules = (await loadRules()).rules.flatMap(({ entry }) =>
      'says' in entry && entry.says ? [entry.says] : [],
    );
    expect(rules.length).toBeGreaterThan(50);
    for (const direction of ['weaker', 'stronger', 'review'] as const) {
      const signals: Signal[] = [
        ...SIGNAL_TYPES.map((type) => signal(type, from, 'act', to, 'act', direction)),
        ...rules.map((says) => ({ ...signal('other', from, 'act', to, 'act', direction), says })),
      ];
      for (const one of signals) expect(signalSentence(one)).toMatch(/^\S.*: [a-zA-Z].*[^.\s]$/);
    }
  });
});

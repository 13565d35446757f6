/** Sentences on words that stand elsewhere. */
import { describe, expect, it } from 'vitest';
import type { PassageAt, TracedPassage } from '../../../src/model/change.ts';
import type { ParagraphRef, ReportChange } from '../../../src/model/report.ts';
import { passageSentences, tracedLabels } from '../../../src/report/wording/wording-passages.ts';

const TEXT = 'Urges towns to hear the net menders, to keep the lamps lit and to dig wells for all;';

function ref(label: string): ParagraphRef {
  return { index: 0, label, part: 'operative', text: TEXT, page: null, section: [] };
}

function at(label: string, words: string): PassageAt {
  const start = TEXT.indexOf(words);
  return { label, start, end: start + words.length, part: 'operative', verb: 'urge' };
}

function sentences(side: 'before' | 'after', passages: readonly TracedPassage[]): string[] {
  const change = {
    before: side === 'before' ? [ref('OP3')] : [],
    after: side === 'after' ? [ref('OP3')] : [],
    passages,
  } as unknown as ReportChange;
  return passageSentences(change);
}

describe('the sentences of passages', () => {
  const words = 'to hear the net menders';
  const passage = (how: TracedPassage['how'], from: string, to: string): TracedPassage => ({
    how,
    from: at(from, words),
    to: at(to, words),
    share: 1,
  });

  it.each([
    ['before', 'moved', 'OP3', 'OP4(d)', `Moved to OP4(d): “${words}”.`],
    ['after', 'moved', 'PP9', 'OP3', `Moved here from PP9: “${words}”.`],
    ['before', 'repeated', 'OP3', 'OP9', `Still said in OP9: “${words}”.`],
    ['after', 'repeated', 'PP9', 'OP3', `Already said in PP9: “${words}”.`],
  ] as const)('%s, %s', (side, how, from, to, sentence) => {
    expect(sentences(side, [passage(how, from, to)])).toEqual([sentence]);
  });

  it('say what the words lost, or won, on the way', () => {
    const [whole, lone] = [at('OP3', 'to keep the lamps lit'), at('OP3', 'lamps')];
    const only = [{ start: lone.start, end: lone.end }];
    const moved: TracedPassage = {
      how: 'moved',
      from: { ...whole, only },
      to: { ...whole, only },
      share: 0.7,
    };
    const quoted = '“to keep the lamps lit”';
    expect(sentences('before', [moved])).toEqual([`Moved to OP3: ${quoted} (without “lamps”).`]);
    expect(sentences('after', [moved])).toEqual([`Moved here from OP3: ${quoted} (new: “lamps”).`]);
  });

  it('is silent about what is linked or gone', () => {
    const gone: TracedPassage = { how: 'gone', from: at('OP3', words), to: null, share: 0 };
    expect(sentences('before', [passage('linked', 'OP3', 'OP3'), gone])).toEqual([]);
  });

  it('gathers what went to one place, quotes two and counts the others', () => {
    const moved = ['to hear the net menders', 'to keep the lamps lit', 'to dig wells'].map(
      (some): TracedPassage => ({
        how: 'moved',
        from: at('OP3', some),
        to: at('OP7', some),
        share: 1,
      }),
    );
    expect(sentences('before', moved)).toEqual([
      'Moved to OP7: “to hear the net menders”, “to keep the lamps lit” and 1 more.',
    ]);
  });

  it('names the paragraphs that it speaks of', () => {
    const change = { before: [ref('OP3')], after: [], passages: [passage('moved', 'OP3', 'OP7')] };
    expect([...tracedLabels(change as unknown as ReportChange)]).toEqual(['OP7']);
  });
});

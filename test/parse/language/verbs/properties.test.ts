/** Whatever the text, verbs and addressees are exact slices of it, in order, and never a crash. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddressee } from '../../../../src/parse/language/addressee.ts';
import { findLeadVerb, type VerbPart } from '../../../../src/parse/language/verbs/lead.ts';
import { findSecondaryVerbs } from '../../../../src/parse/language/verbs/secondary.ts';
import { processorTime } from '../../../processor-time.ts';

const word = fc.constantFrom(
  ...`Urges urges Also further, again calls upon for , ; : [ ] / and all States States parties to the Convention plant
not including such as with deep concern Having regard considered Recalling recalling that which in this regard, Requests
the Secretary-General of Trees “trees” ( ) prie instamment Décide de rester saisi Teniendo presente se déclare l’ d’ 1 -`
    .split(/\s+/)
    .concat(['', 'é', '\u0301', '𝒳', '\u200f']),
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const part = fc.constantFrom<VerbPart>('preamble', 'operative', 'annex');
const language = fc.constantFrom('en', 'fr', 'es', 'ru', 'und');

describe('verbs of any text', () => {
  it('are exact slices, in order', () => {
    fc.assert(
      fc.property(
        text,
        part,
        language,
        fc.integer({ min: 1, max: 4 }),
        (words, where, tag, level) => {
          const lead = findLeadVerb(words, where, tag, { level });
          const verbs = [...(lead ? [lead] : []), ...findSecondaryVerbs(words, lead, where, tag)];
          let last = 0;
          for (const verb of verbs) {
            expect(words.slice(verb.start, verb.end)).toBe(verb.text);
            expect(verb.text).toBe(verb.text.trim());
            expect(verb.start).toBeGreaterThanOrEqual(last);
            last = verb.end;
          }
          const name = lead && findAddressee(words, lead, tag);
          if (name) expect(words.slice(name.start, name.end)).toBe(name.text);
          if (name && lead) expect(name.start).toBeGreaterThanOrEqual(lead.end);
        },
      ),
      { seed: 80190, numRuns: 2000 },
    );
  });

  it.each([
    ['verbs', ', and urges '],
    ['modifiers', 'also '],
    ['adjectives', 'with deep and grave '],
    ['conjunctions', ' and '],
    ['names', 'States, '],
    ['brackets', '[Urges] '],
  ])('are found in little time among many %s', (_, piece) => {
    const words = `Urges ${piece.repeat(20_000)}`;
    const spent = processorTime();
    const lead = findLeadVerb(words, 'operative', 'en');
    findSecondaryVerbs(words, lead, 'operative', 'en');
    if (lead) findAddressee(words, lead, 'en');
    findSecondaryVerbs(words, lead, 'preamble', 'en');
    expect(spent()).toBeLessThan(2000);
  });
});

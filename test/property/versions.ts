/** Random drafts and versions of them, for properties of the comparison. */
import fc from 'fast-check';
import type { Part } from '../../src/model/document.ts';
import type { Draft } from '../compare/documents.ts';

/** A small vocabulary, so that chance likeness, ties and repeated texts are frequent. */
const WORDS =
  'urges recalls States children all the of and to rivers schools safe report fund shall should [ ] “care” A/70/1 participation, rights; (b) —'.split(
    ' ',
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 14 })
  .map((words) => words.join(' '));

const part = fc.constantFrom<Part>('preamble', 'operative', 'operative', 'heading', 'annex');

const draft: fc.Arbitrary<Draft> = fc.record({
  text: sentence,
  part,
  level: fc.constantFrom(1, 1, 1, 2, 3),
});

/** Up to 14 paragraphs that may repeat. */
export const drafts = fc.array(draft, { maxLength: 14 });

type Step = {
  at: number;
  what: 'drop' | 'double' | 'swap' | 'retext' | 'join' | 'repart';
  text: string;
};

const step: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(20),
  what: fc.constantFrom('drop', 'double', 'swap', 'retext', 'join', 'repart'),
  text: sentence,
});

/** Drafts and a version of them, some steps of redrafting later. */
export const versions = fc
  .tuple(drafts, fc.array(step, { maxLength: 8 }))
  .map(([before, steps]) => ({ before, after: steps.reduce(redrafted, before) }));

function redrafted(list: readonly Draft[], { at, what, text }: Step): Draft[] {
  if (list.length === 0) return [{ text }];
  const i = at % list.length;
  const here = list[i]!;
  const next = list[(i + 1) % list.length]!;
  const changed: Record<Step['what'], Draft[]> = {
    drop: [],
    double: [here, { ...here, text }],
    swap: [next, here],
    retext: [{ ...here, text: `${here.text} ${text}` }],
    join: [{ ...here, text: `${here.text} ${next.text}` }],
    repart: [{ ...here, part: here.part === 'preamble' ? 'operative' : 'preamble' }],
  };
  return [...list.slice(0, i), ...changed[what], ...list.slice(i + 1)];
}

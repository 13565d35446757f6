/** Words that stand beside an empty paragraph are left out under a name, never lost in silence. */
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { documentOf } from '../../src/parse/parse.ts';
import { readBlocks } from '../../src/parse/readers/pdf/blocks.ts';
import type { BodyLine } from '../../src/parse/readers/pdf/page-text.ts';
import type { Block } from '../../src/parse/reading.ts';
import { block } from './block.ts';

const raised = (mark: string) => ({ footnotes: [{ mark, at: 0, text: '' }] });
const OPENING = [block('The Council of Playgrounds,'), block('Recalling its swings,')];

function read(blocks: readonly Block[]): Document {
  const extracted = blocks
    .flatMap(({ number, text, footnotes }) => [number, text, ...footnotes.map(({ mark }) => mark)])
    .join('\n');
  const raw = { input: 'swings.pdf', url: null, bytes: new Uint8Array(), sha256: '' };
  return documentOf(raw, {
    ...{ format: 'pdf', blocks, notes: [], dropped: [], problems: [], extracted },
  });
}

const ADDS_UP = [
  ['a line of raised letters above the text', [block('', raised('Limited')), ...OPENING]],
  ['one between two paragraphs', [...OPENING, block('', raised('Limited')), block('1. Urges.')]],
  ['one at the end', [...OPENING, block('1. Urges towns.'), block('', raised('7'))]],
  ['a number without words', [...OPENING, block('', { number: '1.' }), block('Urges towns.')]],
  ['a number and a mark', [...OPENING, block('', { number: '1.', ...raised('9') })]],
  ['a mark on an attribution', [...OPENING, block('[Egypt: delete]', raised('4'))]],
  ['a mark on a loose bracket', [...OPENING, block('[', raised('4')), block('1. Urges.]')]],
  ['a mark without a formula', [block('', raised('Limited')), block('1. Urges towns.')]],
] as const;

describe('words beside an empty paragraph', () => {
  for (const [name, blocks] of ADDS_UP) {
    it(`are told: ${name}`, () => {
      const { info, problems } = read(blocks);
      expect(problems.filter(({ code }) => code.startsWith('words-'))).toEqual([]);
      expect(info.coverage.kept + info.coverage.dropped).toBe(info.coverage.words);
    });
  }

  it('stay with the lines of a PDF they are printed with', () => {
    const line = (text: string, y: number, marks: readonly string[]): BodyLine => ({
      ...{ text, x: 72, xEnd: 500, y, size: 11, styles: [], page: 1, width: 612 },
      raised: marks.map((mark) => ({ at: text.length, text: mark })),
    });
    const lines = [line('', 700, ['6']), line('Recalling swings', 687, []), line('', 674, ['7'])];
    const marks = readBlocks(lines).flatMap(({ footnotes }) => footnotes.map(({ mark }) => mark));
    expect(marks).toEqual(['6', '7']);
  });
});

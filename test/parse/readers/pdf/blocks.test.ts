/** Pieces of a printed line, and where a paragraph goes on. */
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../src/parse/readers/pdf/blocks.ts';
import { readLines } from '../../../../src/parse/readers/pdf/lines.ts';
import type { BodyLine } from '../../../../src/parse/readers/pdf/page-text.ts';

const run = (text: string, x: number, edges: readonly number[]) => ({
  ...{ text, x, xEnd: edges.at(-1)!, y: 700, size: 11, italic: false, bold: false, edges },
});

describe('a printed line', () => {
  it('is one where blanks around a number reach under the words behind it', () => {
    const number = run(' (a) ', 123, [123, 150, 154, 158, 162, 196]);
    const words = 'Swings ';
    const text = run(words, 180, [180, 186, 192, 198, 204, 210, 216, 219]);
    expect(readLines([number, text], 600).map((line) => line.text)).toEqual(['(a) Swings']);
  });

  it('parts what was painted a space apart, and not what is letter-spaced', () => {
    const after = (gap: number): string => {
      const first = run(
        '1. Asks the town',
        72,
        Array.from({ length: 17 }, (_, i) => 72 + i * 5),
      );
      const x = first.xEnd + gap * 11;
      return readLines([first, run('ship', x, [x, x + 5, x + 10, x + 15, x + 20])], 600)[0]!.text;
    };
    expect([0.25, 0.22, 0.16].map(after)).toEqual([
      '1. Asks the town ship',
      '1. Asks the town ship',
      '1. Asks the township',
    ]);
  });
});

describe('a numbered paragraph', () => {
  const line = (text: string, y: number, xEnd: number): BodyLine => ({
    ...{ text, x: 72, xEnd, y, size: 11, styles: [], raised: [], page: 1, width: 612 },
  });
  const blocks = (...lines: readonly (readonly [string, number])[]): string[] =>
    readBlocks(lines.map(([text, xEnd], i) => line(text, 700 - 13 * i, xEnd))).map(
      ({ text }) => text,
    );

  it('goes on behind a comma, whatever letter follows', () => {
    expect(
      blocks(
        ['1. Unless the playground is closed because of snow,', 340],
        ['The Friends of Swings shall meet there every morning of the whole long year, at', 540],
        ['nine.', 100],
      ),
    ).toHaveLength(1);
  });

  it('ends behind one where a number follows, and a recital where none does', () => {
    expect(
      blocks(['1. Urges towns to mend swings,', 240], ['2. Asks for slides.', 180]),
    ).toHaveLength(2);
    expect(blocks(['Recalling its swings,', 200], ['Noting its slides,', 180])).toHaveLength(2);
    // Full lines, one of which a remark of the room ends.
    const full = 'Recalling its long work on swings and slides in all the towns of the coast,';
    expect(blocks([full, 540], ['Noting its ropes, and', 540], ['ladders,', 100])).toHaveLength(2);
    const asked = '1. Urges towns to mend swings and slides in all parks; (agreed)';
    expect(blocks([asked, 540], ['2. Asks for ropes of a length', 540], ['of 3 m.', 100])).toEqual([
      asked,
      '2. Asks for ropes of a length of 3 m.',
    ]);
    // Lines of much the same length are no full ones.
    expect(
      blocks(['Recalling swings,', 187], ['Noting the slides,', 182], ['Decides to play.', 184]),
    ).toHaveLength(3);
  });
});

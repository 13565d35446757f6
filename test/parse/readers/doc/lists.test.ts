/** Lists that Word numbers, in the structures of a binary file. */
import { expect, it } from 'vitest';
import { hasAutomaticNumbers } from '../../../../src/parse/readers/doc/lists.ts';

const PAGE = 512;
const LIST = 0x460b;
const SHADE = 0x442d;

const words = (...numbers: number[]): Buffer =>
  Buffer.from(Uint16Array.from(numbers).buffer as ArrayBuffer);

/** A style with its modifiers, based on another. */
function style(base: number, ...modifiers: number[]): Buffer {
  const body = words(0, base << 4, 0, 0, ...modifiers);
  return Buffer.concat([words(body.length), body]);
}

/** The two streams of a file with these styles, and paragraphs given as style and modifiers. */
function file(styles: Buffer[], paragraphs: number[][]): [Buffer, Buffer] {
  const sheet = Buffer.concat([words(2, styles.length), ...styles]);
  const plex = Buffer.alloc(12);
  plex.writeUInt32LE(1, 8);
  const main = Buffer.alloc(2 * PAGE);
  const place = (at: number, position: number, length: number): void => {
    main.writeUInt32LE(position, at);
    main.writeUInt32LE(length, at + 4);
  };
  place(0xa2, 0, sheet.length);
  place(0x102, sheet.length, plex.length);
  const page = main.subarray(PAGE);
  page[PAGE - 1] = paragraphs.length;
  let at = PAGE - 2;
  paragraphs.forEach((paragraph, i) => {
    const body = words(...paragraph);
    at -= body.length + 2;
    page[at + 1] = body.length / 2;
    body.copy(page, at + 2);
    page[(paragraphs.length + 1) * 4 + i * 13] = at / 2;
  });
  return [main, Buffer.concat([sheet, plex])];
}

const STYLES = [style(0xfff), style(0, LIST, 1), style(1, SHADE, 0), style(1, LIST, 0)];

it.each([
  ['a paragraph in a list', [[0], [0, LIST, 2]], true],
  ['a paragraph of a style in a list', [[0], [1]], true],
  ['a paragraph of a style based on such a one', [[2]], true],
  [
    'a paragraph taken out of the list of its style',
    [
      [1, LIST, 0],
      [2, SHADE, 1, LIST, 0],
    ],
    false,
  ],
  ['a style that leaves the list of its base', [[3]], false],
  ['lists that no paragraph is in', [[0], [0, SHADE, LIST]], false],
])('%s', (_name, paragraphs, expected) => {
  expect(hasAutomaticNumbers(...file(STYLES, paragraphs))).toBe(expected);
});

it('survives styles that lead to themselves, and structures that are cut off', () => {
  expect(hasAutomaticNumbers(...file([style(1), style(0)], [[1], [7]]))).toBe(false);
  const [main, table] = file(STYLES, [[1]]);
  for (let length = 0; length < table.length; length += 1) {
    expect(() => hasAutomaticNumbers(main, table.subarray(0, length))).not.toThrow();
  }
  expect(hasAutomaticNumbers(Buffer.alloc(16), Buffer.alloc(0))).toBe(false);
});

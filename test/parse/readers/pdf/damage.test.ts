/** Files that name a letter wrongly or arrived damaged: the words are told, and sound files are left in peace. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isGrave } from '../../../../src/model/trust.ts';
import { doubtfulCodes } from '../../../../src/parse/readers/pdf/damage.ts';
import { readPdf } from '../../../../src/parse/readers/pdf/read-pdf.ts';

/** A PDF in Times, in which a table may say another letter than the one that is painted. */
function pdf(words: string, named: Readonly<Record<string, string>>, encoding = ''): Uint8Array {
  const hex = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, '0');
  const letters = [...new Set(words)].map(
    (letter) => `<${hex(letter).slice(2)}> <${hex(named[letter] ?? letter)}>`,
  );
  const table = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${letters.length} beginbfchar ${letters.join(' ')} endbfchar endcmap end`;
  const stream = (content: string): string =>
    `<</Length ${content.length}>>stream\n${content}\nendstream`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    stream(`BT /F1 12 Tf 72 700 Td (${words}) Tj ET`),
    `<</Type/Font/Subtype/Type1/BaseFont/Times-Roman${encoding}/ToUnicode 6 0 R>>`,
    stream(table),
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer<</Root 1 0 R>>\n%%EOF`);
}

async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const { problems } = await readPdf(bytes, 'a.pdf');
  return problems.map(({ message }) => message);
}

/** Glyphs by names that say nothing, with a narrow j. */
const UNNAMED = `/Encoding<</Differences[0 ${Array.from({ length: 128 }, (_, i) => `/c${i}`).join(' ')}]>>/FirstChar 0/LastChar 127/Widths[${Array.from({ length: 128 }, (_, i) => (i === 106 ? 278 : 500)).join(' ')}]`;

const WORDS = 'The objectives of major youth projects on food, and of other work to follow';

describe('letters in two widths', () => {
  it('are told with the words that have them', async () => {
    expect(await problemsOf(pdf(WORDS, { j: 'o' }, UNNAMED))).toEqual([
      expect.stringContaining('check oboectives, maoor, prooects on the page'),
    ]);
  });

  it('are read by their names where the font is not part of the file', async () => {
    const { blocks, problems } = await readPdf(pdf(WORDS, { j: 'o' }), 'a.pdf');
    expect(blocks[0]!.text).toBe(WORDS);
    expect(problems).toEqual([]);
  });

  it('are no news where every glyph has its own letter', async () => {
    expect(await problemsOf(pdf(WORDS, {}))).toEqual([]);
  });

  const font = (glyphs: readonly (readonly [string, number, number])[]) =>
    new Map([
      ['f', new Map(glyphs.map(([unicode, width, count], i) => [i, { unicode, width, count }]))],
    ]);

  it('are the rarer ones, beyond a hair', () => {
    const odd = font([
      ['o', 278, 10],
      ['o', 500, 900],
      ['e', 440, 90],
      ['e', 441, 5],
    ]);
    expect([...doubtfulCodes(odd)]).toEqual([['f', new Set([0])]]);
  });

  it('are a design where there are many of them: small capitals', () => {
    const small = [...'aeiou'].flatMap(
      (letter) =>
        [
          [letter, 450, 90],
          [letter, 560, 9],
        ] as const,
    );
    expect(doubtfulCodes(font(small)).size).toBe(0);
    expect(
      doubtfulCodes(
        font([
          ['A', 722, 9],
          ['A', 560, 2],
          ['1', 500, 9],
          ['1', 300, 2],
        ]),
      ).size,
    ).toBe(0);
  });
});

describe('packed parts that arrived damaged', () => {
  /** A page and another part, both packed; `flip` changes one byte of the checksum of a part. */
  function packed(other: string, flip: 'page' | 'other' | null): Uint8Array {
    const part = (head: string, content: string, damaged: boolean): Buffer => {
      const bytes = deflateSync(Buffer.from(content));
      if (damaged) bytes[bytes.length - 1]! ^= 1;
      const dictionary = `<<${head}/Filter/FlateDecode/Length ${bytes.length}>>stream\n`;
      return Buffer.concat([Buffer.from(dictionary), bytes, Buffer.from('\nendstream')]);
    };
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
      part('', 'BT /F1 12 Tf 72 700 Td (1. Urges all States to act;) Tj ET', flip === 'page'),
      '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>',
      part(other, '<x>A description</x>', flip === 'other'),
    ].map((object, i) =>
      Buffer.concat([
        Buffer.from(`${i + 1} 0 obj\n`),
        Buffer.from(object),
        Buffer.from('\nendobj\n'),
      ]),
    );
    const ends = [Buffer.from('%PDF-1.4\n'), Buffer.from('trailer<</Root 1 0 R>>\n%%EOF')] as const;
    return new Uint8Array(Buffer.concat([ends[0], ...objects, ends[1]]));
  }

  it.each([
    ['the page', '/Type/Metadata/Subtype/XML', 'page'],
    ['a part of which nobody says what it holds', '', 'other'],
  ] as const)('leave nothing to trust: %s', async (_, other, flip) => {
    const { problems } = await readPdf(packed(other, flip), 'a.pdf');
    expect(problems.map(({ code }) => code)).toEqual(['damaged-file']);
    expect(problems.every(isGrave)).toBe(true);
  });

  it.each([
    ['nothing is damaged', '', null],
    ['a description of the file is', '/Type/Metadata/Subtype/XML', 'other'],
    ['a profile of colours is', '/N 3/Alternate/DeviceRGB', 'other'],
  ] as const)('are no news where %s', async (_, other, flip) => {
    expect(await problemsOf(packed(other, flip))).toEqual([]);
  });
});

it('a line whose letters are hidden leaves nothing to trust', async () => {
  const shift = (words: string): string =>
    words.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29));
  const shifted = shift('States to protect children on their way to every school');
  const { problems } = await readPdf(pdf(shifted, {}, UNNAMED), 'a.pdf');
  expect(problems.map(({ code }) => code)).toEqual(['letters-unreadable']);
  expect(problems.every(isGrave)).toBe(true);
});

/** What a reader of the page sees is the text of a PDF, and what is left out is said. */
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/parse/readers/pdf/read-pdf.ts';
import type { TrackedView } from '../../../../src/parse/reading.ts';
import { plainPdf } from '../../../fuzz/hostile.ts';

const FIRST = 'BT /F1 12 Tf 72 700 Td (Parks stay open to every child;) Tj ET';
const LAST = 'BT /F1 12 Tf 72 640 Td (Gardens are kept by the town.) Tj ET';
const SECRET = 'BT /F1 12 Tf 72 670 Td (Nobody may play there;) Tj ET';

async function read(content: string, view?: TrackedView) {
  const { blocks, dropped, problems } = await readPdf(plainPdf(content), 'a.pdf', view);
  return {
    texts: blocks.map(({ text }) => text),
    dropped: dropped.map(({ reason, text }) => `${reason}: ${text}`),
    codes: problems.map(({ code }) => code),
  };
}

describe('a page that shows what no reader can turn into letters', () => {
  const strip = (y: number): string =>
    `q 500 0 0 100 50 ${y} cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q`;
  const HEAD = `${FIRST} ${FIRST.replace('700', '715')} ${FIRST.replace('700', '730')}`;
  const letter = (n: number): string => {
    const [x, y] = [72 + (n % 40) * 9, 600 - Math.floor(n / 40) * 14];
    return `${x} ${y} m ${x + 3} ${y + 6} l ${x + 6} ${y} l h f`;
  };
  const letters = (count: number): string =>
    Array.from({ length: count }, (_, n) => letter(n)).join(' ');

  it.each([
    ['a picture in strips', [50, 150, 250, 350, 450].map(strip).join(' ')],
    ['letters as outlines', letters(400)],
  ])('is no page of text below its running head: %s', async (_, content) => {
    expect((await read(`${HEAD} ${content}`)).codes).toContain('image-only-page');
  });

  it('is one where the picture or the drawing is small', async () => {
    expect((await read(`${HEAD} ${LAST} ${strip(450)}`)).codes).not.toContain('image-only-page');
    expect((await read(`${HEAD} ${LAST} ${letters(20)}`)).codes).not.toContain('image-only-page');
  });
});

describe('words that the page does not show', () => {
  const ways: Record<string, string> = {
    'in the mode that paints nothing': `q 3 Tr ${SECRET} Q`.replace('BT', 'BT 3 Tr'),
    'white on white': `q 1 1 1 rg ${SECRET} Q`,
    'as specks': SECRET.replace('12 Tf', '0.5 Tf'),
    'squeezed flat': `q ${SECRET.replace('BT', 'BT 0 Tz')} Q`,
    'cut off': `q 0 0 5 5 re W n ${SECRET} Q`,
    'beside the page': SECRET.replace('72 670', '900 670'),
    'under a white box': `${SECRET} q 1 1 1 rg 60 660 300 30 re f Q`,
  };
  for (const [how, content] of Object.entries(ways)) {
    it(`are left out and told: ${how}`, async () => {
      const { texts, dropped, codes } = await read(`${FIRST} ${content} ${LAST}`);
      expect(texts.join(' ')).toBe('Parks stay open to every child; Gardens are kept by the town.');
      expect(dropped).toEqual(['not shown: Nobody may play there;']);
      expect(codes).toEqual(['hidden-text']);
    });
  }

  it('are text where they are white on a dark ground', async () => {
    const { texts, codes } = await read(`0 g 60 660 300 30 re f 1 g ${SECRET} 0 g ${LAST}`);
    expect(texts.join(' ')).toContain('Nobody may play there;');
    expect(codes).toEqual([]);
  });

  it('stand once when they are painted twice for bold', async () => {
    const { texts } = await read(`${FIRST} ${FIRST.replace('72 700', '72.4 700')} ${LAST}`);
    expect(texts.join(' ')).toBe('Parks stay open to every child; Gardens are kept by the town.');
  });

  it('are beside the text where they are turned', async () => {
    const stamp = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (DRAFT) Tj ET';
    const { dropped, codes } = await read(`${FIRST} ${stamp} ${LAST}`);
    expect(dropped).toEqual(['watermark: DRAFT']);
    expect(codes).toEqual([]);
  });

  it('are read upright where the whole page is turned', async () => {
    const turned = `q 0 1 -1 0 600 0 cm ${FIRST.replace('72 700', '72 400')} Q`;
    expect((await read(turned)).texts).toEqual(['Parks stay open to every child;']);
  });
});

describe('struck words', () => {
  const line = (y: number): string => `0.7 w 72 ${y} m 98 ${y} l S`;

  it('are the older text', async () => {
    const content = `${FIRST} ${line(703)} ${LAST}`;
    const after = await read(content);
    expect(after.texts[0]).toBe('stay open to every child;');
    expect(after.dropped).toEqual(['struck out: Parks']);
    expect(after.codes).toEqual(['struck-text']);
    expect((await read(content, 'before')).texts[0]).toBe('Parks stay open to every child;');
  });

  it('are not those above a line', async () => {
    const { texts, codes } = await read(`${FIRST} ${line(698)} ${LAST}`);
    expect(texts[0]).toBe('Parks stay open to every child;');
    expect(codes).toEqual([]);
  });
});

describe('the order of words', () => {
  it('is that of the page, not of the painting', async () => {
    const { texts } = await read(`${LAST} ${FIRST}`);
    expect(texts.join(' ')).toBe('Parks stay open to every child; Gardens are kept by the town.');
  });

  it('has a space where a line moves instead of printing one', async () => {
    const words = '[(Parks) -300 (stay) -310 (open) -290 (to) -300 (all)] TJ';
    const { texts } = await read(`BT /F1 12 Tf 72 700 Td ${words} ET`);
    expect(texts).toEqual(['Parks stay open to all']);
  });

  it('goes column by column, and says so', async () => {
    const row = (y: number, left: string, right: string): string =>
      `BT /F1 12 Tf 72 ${y} Td (${left}) Tj ET BT /F1 12 Tf 320 ${y} Td (${right}) Tj ET`;
    const rows = [
      row(700, 'Parks stay open', 'Gardens are kept'),
      row(686, 'to every child', 'by the whole town'),
      row(672, 'of the town.', 'and its people.'),
    ];
    const { texts, codes } = await read(rows.join(' '));
    expect(texts.join(' ')).toBe(
      'Parks stay open to every child of the town. Gardens are kept by the whole town and its people.',
    );
    expect(codes).toEqual(['columns']);
  });

  it('goes on at the top of a column that begins higher', async () => {
    const column = (x: number, y: number, words: readonly string[]): string =>
      words.map((word, i) => `BT /F1 12 Tf ${x} ${y - 14 * i} Td (${word}) Tj ET`).join(' ');
    const left = column(72, 700, ['1. Parks stay', 'open to every', 'child, and no']);
    const right = column(320, 712, ['child is sent', 'away from them;', '2. Gardens stay.']);
    const { texts } = await read(`${left} ${right}`);
    expect(texts.join(' ')).toBe(
      '1. Parks stay open to every child, and no child is sent away from them; 2. Gardens stay.',
    );
  });

  it('has no numbers of lines in it', async () => {
    const lines = ['Parks stay open', 'to every child', 'of the town', 'and of', 'all others.'];
    const numbered = lines.map((words, i) => {
      const y = 700 - 14 * i;
      return `BT /F1 9 Tf 40 ${y} Td (${i + 1}) Tj ET BT /F1 12 Tf 72 ${y} Td (${words}) Tj ET`;
    });
    const { texts, dropped } = await read(numbered.join(' '));
    expect(texts.join(' ')).toBe('Parks stay open to every child of the town and of all others.');
    expect(dropped).toContain('line number: 3');
  });
});

describe('numbers of lines', () => {
  const words = [
    'Parks stay open',
    'to every child',
    '',
    'of the town',
    'and of',
    '',
    'all others.',
  ];
  const numbered = (every: number, apart = 14) =>
    words.map((text, i) => {
      const y = 700 - apart * i;
      const number = (i + 1) % every === 0 ? `BT /F1 9 Tf 40 ${y} Td (${i + 1}) Tj ET` : '';
      return `${number} BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`;
    });

  it('are none of the text where empty lines are counted too', async () => {
    const { texts, dropped } = await read(numbered(1).join(' '));
    expect(texts.join(' ')).not.toMatch(/\d/);
    expect(dropped).toContain('line number: 3');
  });

  it('nor where every fifth line has one, and there are few', async () => {
    const more =
      'BT /F1 12 Tf 72 588 Td (and of) Tj ET BT /F1 12 Tf 72 574 Td (theirs.) Tj ET BT /F1 9 Tf 40 574 Td (10) Tj ET';
    const { texts, dropped } = await read([...numbered(5), more].join(' '));
    expect(texts.join(' ')).not.toMatch(/\d/);
    expect(dropped).toEqual(expect.arrayContaining(['line number: 5', 'line number: 10']));
  });

  it('are numbers of paragraphs where they stand farther apart than lines', async () => {
    const rows = [1, 2, 3, 4, 5].map((n) => {
      const y = 720 - 42 * n;
      return `BT /F1 12 Tf 40 ${y} Td (${n}) Tj ET BT /F1 12 Tf 72 ${y} Td (Keep the park open) Tj ET BT /F1 12 Tf 72 ${y - 14} Td (to every child;) Tj ET`;
    });
    expect((await read(rows.join(' '))).dropped.join()).not.toContain('line number');
  });
});

describe('notes in the margin', () => {
  const text = (y: number, words: string): string => `BT /F1 12 Tf 72 ${y} Td (${words}) Tj ET`;
  const note = (y: number, words: string): string => `BT /F1 8 Tf 400 ${y} Td (${words}) Tj ET`;
  const TEXT = [
    text(700, '1. Parks stay open to all'),
    text(686, 'who come;'),
    text(658, '2. Gardens stay.'),
  ];
  const NOTES = [
    note(702, 'Commented [AB1]: Norway asks'),
    note(692, 'who comes.'),
    note(672, 'Deleted: often'),
  ];

  it.each([
    ['painted last', [...TEXT, ...NOTES]],
    ['painted first', [...NOTES, ...TEXT]],
    ['painted line by line', [TEXT[0]!, NOTES[0]!, TEXT[1]!, NOTES[1]!, NOTES[2]!, TEXT[2]!]],
  ])('are told, and none of the text: %s', async (_, painted) => {
    const { texts, dropped, codes } = await read(painted.join(' '));
    expect(texts.join(' ')).toBe('1. Parks stay open to all who come; 2. Gardens stay.');
    expect(dropped).toContain('note: Deleted: often');
    expect(codes).toEqual(['margin-note']);
  });

  it.each([
    [
      'small text goes on in the line',
      `${text(700, '1. Parks stay open to all')} ${note(700, '1').replace('400', '199')}`,
    ],
    [
      'nothing stands beside it',
      `${text(700, '1. Parks stay open;')} ${note(640, 'Small print.')}`,
    ],
    [
      'it is as large as the text',
      `${text(700, '1. Parks stay open;')} ${note(700, 'and more').replace('8 Tf', '12 Tf')}`,
    ],
  ])('are none where %s', async (_, painted) => {
    expect((await read(painted)).codes).not.toContain('margin-note');
  });
});

describe('marks of notes', () => {
  it('are raised also where browsers make them little smaller', async () => {
    const { texts, dropped } = await read(
      'BT /F1 12 Tf 72 700 Td (Parks stay open.) Tj ET BT /F1 10 Tf 158 705 Td (1) Tj ET',
    );
    expect(texts).toEqual(['Parks stay open.']);
    expect(dropped).toEqual([]);
  });

  it('and small letters on the line are words', async () => {
    const { texts } = await read(
      'BT /F1 12 Tf 72 700 Td (Parks of the year ) Tj ET BT /F1 10 Tf 165 700 Td (2030) Tj ET',
    );
    expect(texts).toEqual(['Parks of the year 2030']);
  });
});

describe('what no reader can turn into letters', () => {
  it('is told: an outline among words', async () => {
    const drawing = '250 440 m 262 440 l 262 452 l 256 446 l f';
    const [first, last] = [FIRST.replace('700', '480'), LAST.replace('640', '440')];
    expect((await read(`${first} ${last} ${drawing}`)).codes).toEqual(['unread-picture']);
  });

  it('refuses letters that are shifted', async () => {
    const shifted = 'The town keeps its parks open to all of the children that live in it and '
      .repeat(4)
      .replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29));
    const escaped = shifted.replace(/[\\()]/g, '\\$&');
    const content = `BT /F1 6 Tf 20 700 Td (${escaped.slice(0, 200)}) Tj 0 -8 Td (${escaped.slice(200)}) Tj ET`;
    await expect(read(content)).rejects.toThrow(/hides its letters/);
  });

  it('refuses words that run together', async () => {
    const words = 'Parksstayopentoeverychild Gardensarekeptbythetown '.repeat(25);
    const lines = Array.from({ length: 5 }, () => `(${words.slice(0, 240)}) Tj 0 -14 Td`);
    await expect(read(`BT /F1 4 Tf 20 700 Td ${lines.join(' ')} ET`)).rejects.toThrow(
      /runs its words together/,
    );
  });
});

/** Notes that somebody typed, wherever they stand, and the words that they limit. */
import { describe, expect, it } from 'vitest';
import { bindTypedNotes } from '../../src/parse/typed-notes.ts';
import { processorTime } from '../processor-time.ts';
import { block } from './block.ts';
import { parseText } from './text.ts';

/** Label, words and notes of each operative paragraph, and the codes of problems. */
async function read(lines: readonly string[]) {
  const { paragraphs, problems } = await parseText(
    ['The Human Rights Council,', 'Recalling its earlier work,', ...lines].join('\n\n'),
  );
  return [
    ...paragraphs
      .filter(({ part }) => part !== 'preamble')
      .map(({ label, text, footnotes }) =>
        [
          `${label}: ${text}`,
          ...footnotes.map(({ mark, at, text: note }) => `${mark}@${at} ${note}`),
        ].join(' | '),
      ),
    ...problems.map(({ code }) => code),
  ];
}

const OP3 = 'OP3: Decides to act.';
const END = '3. Decides to act.';

describe('typed notes', () => {
  it.each<[string, string[], string[]]>([
    [
      'with a stroke, at the end and below a title',
      [
        '1. Urges States to hear children 1/;',
        '2. Asks for a report; a/',
        END,
        'Notes',
        '1/ Where possible.\na/ Funds permitting.',
      ],
      [
        'OP1: Urges States to hear children; | 1@29 Where possible.',
        'OP2: Asks for a report; | a@18 Funds permitting.',
        OP3,
      ],
    ],
    [
      'with plain figures in the middle, and with further paragraphs',
      [
        '1. Urges States to hear children;1',
        '2. Asks for a report;2',
        '1 This obliges nobody.',
        END,
        '2 Funds permitting.',
        'It is asked for once.',
      ],
      [
        'OP1: Urges States to hear children; | 1@30 This obliges nobody.',
        'OP2: Asks for a report; | 2@18 Funds permitting. It is asked for once.',
        OP3,
      ],
    ],
    [
      'in the middle of the text, each below its paragraph',
      [
        '1. Urges States to hear children; 1/',
        '1/ Where possible.',
        '2. Asks for a report; 1/',
        '1/ Funds permitting.',
        END,
      ],
      [
        'OP1: Urges States to hear children; | 1@30 Where possible.',
        'OP2: Asks for a report; | 1@18 Funds permitting.',
        OP3,
      ],
    ],
    [
      'as figures typed onto words, below a rule or not',
      [
        '1. Urges States to hear children1 in all matters;',
        '2. Recalls document L.1 and resolution 58.16;2',
        END,
        '1 Where possible.\n2 In part.',
      ],
      [
        'OP1: Urges States to hear children in all matters; | 1@29 Where possible.',
        'OP2: Recalls document L.1 and resolution 58.16; | 2@42 In part.',
        OP3,
      ],
    ],
    [
      'raised, and no powers',
      [
        '1. Urges States to give each child 9 m² of room;²',
        '2. Asks for a report*;',
        '* In writing.',
        END,
        '² Where possible.',
      ],
      [
        'OP1: Urges States to give each child 9 m² of room; | ²@45 Where possible.',
        'OP2: Asks for a report; | *@17 In writing.',
        OP3,
      ],
    ],
    [
      'with a full stop below a rule, where a figure calls them',
      [
        '1. Urges States to hear children;1',
        '2. Asks for a report;',
        END,
        '-----',
        '1. Where possible.',
      ],
      [
        'OP1: Urges States to hear children; | 1@30 Where possible.',
        'OP2: Asks for a report;',
        OP3,
      ],
    ],
  ])('are bound: %s', async (_, lines, expected) => {
    expect(await read(lines)).toEqual(expected);
  });

  it('are told where nothing calls them, and dates and lists are none', async () => {
    const lines = [
      '1. Recalls articles 1/2 and resolution 58.16;',
      '* *To act* at once;',
      '2. Asks for a report;',
      END,
    ];
    expect(await read([...lines, '_____', '7 Where possible.'])).toContain('note-without-call');
    expect(await read([...lines, '16 December 2020'])).toEqual([
      'OP1: Recalls articles 1/2 and resolution 58.16;',
      'OP1¶2: * *To act* at once;',
      'OP2: Asks for a report;',
      OP3,
    ]);
  });

  it('move the marks of the words with them', () => {
    const blocks = [
      { ...block('Act,[1] now'), marks: [{ kind: 'italic' as const, start: 8, end: 11 }] },
    ];
    const notes = [{ mark: '1', text: 'See.', page: null }];
    const bound = bindTypedNotes({
      format: 'text',
      blocks,
      notes,
      dropped: [],
      problems: [],
      extracted: '',
    });
    const { text, marks } = bound.blocks[0]!;
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['now']);
  });

  it('take time in proportion to the text', async () => {
    const spent = processorTime();
    await read([`1. Asks for ${'children.[1] '.repeat(20_000)};`, '[1] Up to ten years old.']);
    expect(spent()).toBeLessThan(8000);
  });
});

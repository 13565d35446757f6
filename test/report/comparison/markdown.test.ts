/** Markdown: the findings are there, and document text cannot format, link or mention. */
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/report/comparison/markdown.ts';
import { escapeMarkdown, markdownRedline } from '../../../src/report/kit/escape.ts';
import { HOSTILE } from '../hostile.ts';
import { SAMPLE } from '../sample.ts';

describe('renderMarkdown', () => {
  it('says what was lost before what was gained', () => {
    const text = renderMarkdown(SAMPLE);
    const heads = [...text.matchAll(/^## .*$/gm)].map(([line]) => line);
    expect(heads.slice(0, 4)).toEqual([
      '## Read these first',
      '## Lost or weakened (3: 1 removed, 2 weakened)',
      '## Changed, please check (1)',
      '## Won (2: 1 strengthened, 1 added)',
    ]);
    expect(text).toContain('▼ weakened **OP1**');
    expect(text).toContain('an obligation became advice');
    expect(text).toContain('~~Urges~~**Encourages** ~~all~~ States to ensure that children');
  });

  it('lets document text do nothing', () => {
    const text = renderMarkdown(HOSTILE);
    expect(text).not.toMatch(/<(script|img)/);
    expect(text).not.toMatch(/(?<!\\)\[link(?<!\\)\]/);
    expect(text).not.toContain('@someone');
    expect(text).not.toContain('`code`');
    expect(text).not.toMatch(/^::/m);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['# head', '\\# head'],
    ['a_b*c', 'a\\_b\\*c'],
    ['<b>&', '&lt;b&gt;&amp;'],
    ['a\nb', 'a b'],
    ['[OP13](b)', '\\[OP13\\](b)'],
  ])('%s', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});

describe('redline', () => {
  it('keeps spaces outside the marks, and paragraph borders as lines', () => {
    expect(
      markdownRedline([
        { op: 'equal', text: 'a ' },
        { op: 'delete', text: 'b ' },
        { op: 'insert', text: 'c\nd ' },
        { op: 'equal', text: 'e' },
      ]),
    ).toBe('a ~~b~~ **c**\n**d** e');
  });

  it('slants a phrase that moved, inside the words around it', () => {
    expect(
      markdownRedline([
        { op: 'delete', text: 'wells and maps', move: 1 },
        { op: 'delete', text: ', ' },
        { op: 'equal', text: 'mills' },
        { op: 'insert', text: ' and ' },
        { op: 'insert', text: 'wells and maps', move: 1 },
      ]),
    ).toBe('~~_wells and maps_,~~ mills **and _wells and maps_**');
  });
});

/** Curly, double and pointed brackets around words that are not agreed are read as square ones. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/parse/parse.ts';
import { squareBrackets } from '../../../src/parse/segment/bracket-shapes.ts';
import { block } from '../block.ts';

const squared = (...texts: string[]): string[] =>
  squareBrackets(texts.map((text) => block(text))).map(({ text }) => text);

describe('brackets of other shapes', () => {
  it.each([
    ['Urges {all} towns {Egypt: delete} to act;', 'Urges [all] towns [Egypt: delete] to act;'],
    ['Urges {{all} big} towns;', 'Urges [[all] big] towns;'],
    ['Urges ⟦all⟧ 【big】 〔old〕 ［new］ towns;', 'Urges [all] [big] [old] [new] towns;'],
    ['{3 bis. Urges towns;}', '[3 bis. Urges towns;]'],
    ['Urges <all> towns <RUS: delete>;', 'Urges [all] towns [RUS: delete];'],
    ['Urges <small, old towns> to <act>;', 'Urges [small, old towns] to [act];'],
    ['Urges <all> towns; <agreed ad ref>', 'Urges [all] towns; [agreed ad ref]'],
  ])('are square: %s', (printed, read) => {
    expect(squared(printed)).toEqual([read]);
  });

  it.each([
    'children of < 5 years and > 3 years {and more',
    'see <https://example.org/swings> and <swings@example.org>',
    'see <www.example.org/swings and slides>',
    'a <div class="big red"> of <h1 id=top>',
    'Safe swings {#swings}',
    'a note {1} and words left out {…}',
    'closes } before it opens {',
    'Urges <all> towns;',
    'Urges {all⟧ towns;',
  ])('stay: %s', (printed) => {
    expect(squared(printed)).toEqual([printed]);
  });

  it('reach over several paragraphs, and stand alone on a line', () => {
    expect(squared('{2. Urges towns;', '3. Asks for slides;}')).toEqual([
      '[2. Urges towns;',
      '3. Asks for slides;]',
    ]);
    expect(squared('{', '2. Urges towns;', '}')).toEqual(['[', '2. Urges towns;', ']']);
    expect(squared('Urges <all> towns;', '2. Asks. <EU: delete>')[0]).toBe('Urges [all] towns;');
  });
});

it('a rolling text in curly brackets says who wants what, and how far it is', () => {
  const lines = [
    'The Human Rights Council,',
    '1. Urges {all} {RUS, EGY: delete} towns to mend swings;',
    '2. Asks for {{safe}} slides. {agreed ad ref}',
    '{3. Invites towns to tell;',
    '4. Decides to go on.}',
  ];
  const extracted = lines.join('\n');
  const raw = { input: 'swings.txt', url: null, bytes: new Uint8Array(), sha256: '' };
  const reading = { notes: [], dropped: [], problems: [], extracted };
  const { paragraphs, problems, info } = documentOf(raw, {
    ...{ format: 'text', blocks: lines.map((line) => block(line)), ...reading },
  });
  const told = paragraphs.map(({ label, text, marks, positions = [], standing }) => [
    `${label} ${text}`,
    marks.filter(({ kind }) => kind === 'contested').length,
    positions.map(({ state, wants, words }) => `${state} ${wants} ${words}`).join(', '),
    standing,
  ]);
  expect(told).toEqual([
    ['OP1 Urges [all] towns to mend swings;', 1, 'RUS delete all, EGY delete all', 'open'],
    ['OP2 Asks for [[safe]] slides.', 1, '', 'agreed ad ref'],
    ['OP3 [Invites towns to tell;', 1, '', 'open'],
    ['OP4 Decides to go on.]', 1, '', 'open'],
  ]);
  expect(problems).toEqual([]);
  expect(info.coverage.kept + info.coverage.dropped).toBe(info.coverage.words);
});

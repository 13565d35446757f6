/** Printed numbering and its place among open lists. */
import { describe, expect, it } from 'vitest';
import { type OpenList, place } from '../../src/parse/segment/list-places.ts';
import { letterValue, romanValue } from '../../src/parse/segment/number-values.ts';
import { readNumber } from '../../src/parse/segment/numbering.ts';

describe('readNumber', () => {
  it.each([
    ['1. Urges States', '1.', '1', '1.'],
    ['13.\u00a0Urges', '13.', '13', '1.'],
    ['3 bis. Calls upon', '3 bis.', '3bis', '1.'],
    ['12 alt. Calls upon', '12 alt.', '12alt', '1.'],
    ['(a) To ensure', '(a)', 'a', '(a)'],
    ['(ii) Recalling', '(ii)', 'ii', '(a)'],
    ['(bb) Recalling', '(bb)', 'bb', '(a)'],
    ['a) De garantir', 'a)', 'a', 'a)'],
    ['b. Tools', 'b.', 'b', 'a.'],
    ['• Targets', '•', '•', '•'],
  ])('reads %s', (text, printed, bare, shape) => {
    expect(readNumber(text)).toMatchObject({ printed, bare, shape });
  });

  it.each([
    ['[3. bis] [Invites', '[3. bis]', '3bis'],
    ['[1 bis] [Invites', '[1 bis]', '1bis'],
    ['[5.] [bis] Requests', '[5.] [bis]', '5bis'],
    ['[2.] Calls upon', '[2.]', '2'],
    ['[4][2]. Recognizes', '[4][2].', '2'],
    ['6. (bis) Requests', '6. (bis)', '6bis'],
    ['13 (1er ter). Requests', '13 (1er ter).', '13ter'],
    ['3. alt. 2 Urges', '3. alt. 2', '3alt2'],
    ['OP8 bis. alt. 2 Requests', 'OP8 bis. alt. 2', '8bisalt2'],
    ['OP6-bis: Requests', 'OP6-bis:', '6bis'],
    ['New OP9: Requests', 'New OP9:', '9'],
    ['7. (new) Requests', '7. (new)', '7'],
    ['2ème. Invite', '2ème.', '2'],
    ['3º Invita', '3º', '3'],
    ['1er ter. Invite', '1er ter.', '1ter'],
    ['6.- Invites', '6.-', '6'],
    ['§7 Decides', '§7', '7'],
    ['5 - bis. Requests', '5 - bis.', '5bis'],
    ['4, bis. Requests', '4, bis.', '4bis'],
    ['(3, ter) Requests', '(3, ter)', '3 ter'],
    ['10-11. Decides', '10-11.', '10-11'],
    ['OP5-6 Encourages', 'OP5-6', '5-6'],
    ['OP 9 & 10 Decides', 'OP 9 & 10', '9-10'],
    ['OPs 6 and 7: Asks', 'OPs 6 and 7:', '6-7'],
    ['OP-6 Welcomes', 'OP-6', '6'],
    ['O.P. 7 Takes note', 'O.P. 7', '7'],
    ['OP#8 Recalls', 'OP#8', '8'],
    ['(OP3 bis) Requests', '(OP3 bis)', '3bis'],
    ['Paragraph 4. Decides', 'Paragraph 4.', '4'],
    ['(b)(ii bis) To fund', '(b)(ii bis)', 'b'],
    ['- Protect girls', '-', '-'],
    ['6. BIS Urges', '6. BIS', '6bis'],
    ['* To hear', '*', '*'],
  ])('reads %s as rooms write it', (text, printed, bare) => {
    const number = readNumber(text);
    expect(number).toMatchObject({ printed, bare });
    expect(text.slice(number!.length)).toMatch(/^\[?\p{Lu}\p{Ll}/u);
    expect(number!.opened).toBeUndefined();
  });

  it('knows the part that a number is written with', () => {
    const rooms = ['Preambular paragraph 3 bis: Noting', 'Operative paragraph 2. Asks'];
    expect(rooms.map((text) => readNumber(text)?.room)).toEqual(['PP', 'OP']);
  });

  it.each([
    ['[3 bis. Urges States]', '3 bis.', '3bis', '['],
    ['[[3. Urges] [Encourages]', '3.', '3', '[['],
    ['[ OP4 alt. Urges States', 'OP4 alt.', '4alt', '['],
    ['[(b) To ensure;]', '(b)', 'b', '['],
  ])('reads %s inside of its bracket', (text, printed, bare, opened) => {
    expect(readNumber(text)).toMatchObject({ printed, bare, opened });
  });

  it.each([
    ['1 - يحث الدول', '1 -', '1', '1.'],
    ['(ب) استشارة الأطفال', '(ب)', 'ب', '(a)'],
    ['（a）促请各国', '（a）', 'a', '(a)'],
  ])('reads %s', (text, printed, bare, shape) => {
    expect(readNumber(text)).toMatchObject({ printed, bare, shape });
  });

  it.each([
    '[2030 Agenda]',
    '[1] See the annex',
    '[3][4] years later',
    'new 5 per cent',
    '- 2 -',
    'Paragraph 4 of the annex',
    '3º aniversario',
    '[a. m.] meetings',
    '5 - 10 per cent',
    '1.5 degrees of warming',
    '2030 Agenda',
    'A. Introduction',
    '(see annex)',
    'I. Scope',
    '30 per cent',
  ])('finds none in %s', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe('values', () => {
  it('counts letters past z', () => {
    expect(['a', 'z', 'aa', 'bb', 'ab'].map(letterValue)).toEqual([1, 26, 27, 28, null]);
  });
  it('counts Arabic letters in the order in which they number', () => {
    expect(['أ', 'ا', 'ب', 'ج', 'هـ'].map(letterValue)).toEqual([1, 1, 2, 3, 5]);
  });
  it('reads Roman numerals', () => {
    expect(['i', 'iv', 'ix', 'xii', 'xl', 'abc', 'iiii'].map(romanValue)).toEqual([
      1,
      4,
      9,
      12,
      40,
      null,
      null,
    ]);
  });
});

describe('place', () => {
  const letters = (value: number): OpenList => ({ style: 'letter', shape: '(a)', value });
  const numerals = (value: number): OpenList => ({ style: 'roman', shape: '(a)', value });
  const at = (text: string, open: readonly OpenList[], afterChapeau = false) =>
    place(readNumber(text)!, open, afterChapeau);

  it('reads (i) after (h) as a letter', () => {
    expect(at('(i) x', [letters(8)])).toMatchObject({ depth: 0, list: letters(9), expected: true });
  });
  it('reads (i) after a chapeau as the first numeral below it', () => {
    expect(at('(i) x', [letters(8)], true)).toMatchObject({ depth: 1, list: numerals(1) });
  });
  it('goes back to the letters after the numerals', () => {
    expect(at('(c) x', [letters(2), numerals(3)])).toMatchObject({ depth: 0, list: letters(3) });
  });
  it('reads (ii) as a letter only after (hh)', () => {
    expect(at('(ii) x', [letters(34)])).toMatchObject({ depth: 0, list: letters(35) });
    expect(at('(ii) x', [letters(2), numerals(1)])).toMatchObject({ depth: 1, list: numerals(2) });
  });
  it('says when a number is not the one expected', () => {
    expect(at('(e) x', [letters(2)])).toMatchObject({
      depth: 0,
      list: letters(5),
      expected: false,
    });
  });
});

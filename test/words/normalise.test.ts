/** What cleaning removes and folds, and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import { canonical, clean } from '../../src/words/normalise.ts';

describe('clean', () => {
  it.each([
    ['ligatures of Latin letters', 'aﬃrms, ﬁrst', 'affirms, first'],
    ['shapes of Arabic letters', 'ﺣﻘﻮﻕ ﺍﻷﻃﻔﺎﻝ', 'حقوق الأطفال'],
    ['marks of direction', '\u200fA\u200eB\u061cC', 'ABC'],
    ['what prints nothing', 'sh\u034fa\u2063l\ufe0fl\u{e0061}', 'shall'],
    ['control characters inside a word', 'sh\u0003all be', 'shall be'],
    ['soft hyphens and special spaces', 'a\u00adb\u00a0c\u2009d', 'ab c d'],
    ['no-break hyphens', 'self\u2011made', 'self-made'],
  ])('folds %s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each(['10⁶ m²', '№ 5', '½', 'Ａ', 'كـتاب', '…'])('leaves %s', (text) => {
    expect(clean(text)).toBe(text);
  });
});

describe('canonical', () => {
  it('looks past typography, stretched words and directions', () => {
    expect(canonical('“a” – كـتاب\u200f  b')).toBe('"a" - كتاب b');
  });
});

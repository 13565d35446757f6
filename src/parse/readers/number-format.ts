/** Counters as Word prints them: 1, 01, a, A, i, I, first … */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const HAN_DIGITS = '〇一二三四五六七八九';
const MAX_ROMAN = 3999;
/** `aaaa…`: Word repeats the letter; more than this is not a number anyone prints. */
const MAX_REPEAT = 20;

/** The counter `value` (from 0) in a number format of WordprocessingML; unknown formats print decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value, 'abcdefghijklmnopqrstuvwxyz');
    case 'upperLetter':
      return letters(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'russianLower':
      return letters(value, RUSSIAN);
    case 'russianUpper':
      return letters(value, RUSSIAN.toUpperCase());
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return han(value);
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}

/** a … z, aa … zz, aaa …, as Word continues after the last letter. */
function letters(value: number, alphabet: string): string {
  const repeat = Math.ceil(value / alphabet.length);
  if (value < 1 || repeat > MAX_REPEAT) return String(value);
  return alphabet[(value - 1) % alphabet.length]!.repeat(repeat);
}

function roman(value: number): string {
  if (value < 1 || value > MAX_ROMAN) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

/** 一 … 十, 十一 … 九十九; beyond that decimal digits. */
function han(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : HAN_DIGITS[tens]}十`;
  return head + (ones === 0 ? '' : HAN_DIGITS[ones]);
}

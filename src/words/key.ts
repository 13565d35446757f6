/** The form in which words are looked up: lower case, plain apostrophes and hyphens, no possessive. */
import { MONTHS } from './months.ts';

/** `Child’s` → `child`, `States’` → `states`, `Decision‑making` → `decision-making`. */
export function keyOf(word: string): string {
  if (isPlain(word)) return word;
  return unmixed(word.toLowerCase())
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–]/g, '-')
    .replace(/'s?$/, '');
}

/** Letters of other alphabets that look like a Latin one. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'уy',
    'хx',
    'іi',
    'ѕs',
    'јj',
    'һh',
    'ԁd',
    'αa',
    'οo',
    'ρp',
    'νv',
    'ιi',
  ].map(([other, latin]) => [other!, latin!]),
);

/** `shоuld` with a Cyrillic letter reads as `should`: a word of two alphabets is none. */
function unmixed(word: string): string {
  if (!/[a-z]/.test(word) || !/[\u0370-\u052f]/.test(word)) return word;
  return [...word].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}

/** True when every character is a small letter, a digit, a hyphen, a stop or a slash. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 45 && code <= 57))) return false;
  }
  return true;
}

/** True for the key of a month. */
export function isMonthKey(key: string): boolean {
  return MONTH_KEYS.has(key);
}

const MONTH_KEYS: ReadonlySet<string> = new Set(MONTHS.map((month) => month.toLowerCase()));

/** Class of a word that patterns can name, or null: `<year>`, `<number>`, `<ordinal>`. */
export function classOf(key: string): string | null {
  const first = key.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (/^\d+(?:st|nd|rd|th)$/.test(key)) return '<ordinal>';
    return /^(19|20)\d\d$/.test(key) ? '<year>' : '<number>';
  }
  return endsAsOrdinal(key) && ORDINAL.test(key) ? '<ordinal>' : null;
}

/** `st`, `nd`, `rd`, `th`: most words are told apart from ordinals by their last letters. */
function endsAsOrdinal(key: string): boolean {
  const last = key.charCodeAt(key.length - 1);
  const before = key.charCodeAt(key.length - 2);
  if (last === T) return before === S;
  return last === D ? before === N || before === R : last === H && before === T;
}

const [D, H, N, R, S, T] = [...'dhnrst'].map((letter) => letter.charCodeAt(0)) as number[];

const ORDINAL =
  /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth)$/;

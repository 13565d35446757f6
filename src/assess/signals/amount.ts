/** A number with what it counts: `forty per cent`, `two thirds of`, `six months`, `three times a year`, `five members`. */
import { stemOf } from '../../words/form.ts';
import { NUMBER_WORDS } from '../../words/number-words.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';

/** Shares of a whole, days, times a year, or things of a name: only amounts of one kind can be compared. */
export interface Amount extends Range {
  readonly value: number;
  readonly of: 'share' | 'time' | 'rate' | 'things';
  /** Stem of what is counted; empty where that is a share or a time. */
  readonly noun: string;
}

const FRACTIONS = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .flatMap((word, i): [string, number][] => [
      [word, i + 2],
      [word === 'half' ? 'halves' : `${word}s`, i + 2],
    ]),
);

/** In days. */
const UNITS = new Map(
  Object.entries({
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    week: 7,
    month: 365 / 12,
    year: 365,
  }).flatMap(([unit, days]): [string, number][] => [
    [unit, days],
    [`${unit}s`, days],
  ]),
);
const TIMES = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);
/** An adjective or two may stand between the number and what it counts. */
const NEAR = 3;

/** The one amount of a side of a place of change that holds a word which changed and which nothing explains; null for none or several. */
export function amountIn(side: Side, { from, to }: Range): Amount | null {
  const found: Amount[] = [];
  for (let at = Math.max(0, from - NEAR); at < to; ) {
    const amount = amountAt(side, at);
    if (amount && amount.to > from && isOpen(side, amount)) found.push(amount);
    at = amount?.to ?? at + 1;
  }
  return found.length === 1 ? found[0]! : null;
}

/** The length of twelve months is that of one year, nearly. */
export function isSameAmount(one: Amount, other: Amount): boolean {
  const near = one.of === 'time' || one.of === 'rate' ? 0.02 : 1e-6;
  return Math.abs(one.value - other.value) <= near * Math.max(one.value, other.value);
}

function isOpen({ changed, used, quoted }: Side, { from, to }: Range): boolean {
  let touched = false;
  for (let at = from; at < to; at++) {
    if (quoted[at] || (changed[at] && used[at])) return false;
    if (changed[at]) touched = true;
  }
  return touched;
}

/** Words that are no number and open an amount all the same. */
const OPENING: ReadonlySet<string> = new Set([...TIMES.keys(), 'every', 'half', 'whole', 'a']);

function amountAt(side: Side, at: number): Amount | null {
  const { key, form } = side.words[at]!;
  // Quick: most words are none of these.
  if (!form.digits && !OPENING.has(key) && smallNumber(key) === null) return null;
  return rateAt(side, at) ?? fractionAt(side, at) ?? countedAt(side, at);
}

/** `three times a year`, `once a month`, `every two years`, `every year`. */
function rateAt({ words }: Side, at: number): Amount | null {
  const rate = (value: number, to: number): Amount => ({
    from: at,
    to,
    value,
    of: 'rate',
    noun: '',
  });
  if (words[at]!.key === 'every') {
    const number = numberAt(words, at + 1);
    const unit = number ? number.to : at + 1;
    const days = UNITS.get(words[unit]?.key ?? '');
    return days === undefined ? null : rate(365 / (days * (number?.value ?? 1)), unit + 1);
  }
  const number = numberAt(words, at);
  const times = TIMES.get(words[at]!.key) ?? number?.value;
  const next = number ? number.to : at + 1;
  const each = number && words[next]?.key === 'times' ? next + 1 : next;
  if (times === undefined || (number && each === next)) return null;
  if (!/^(?:a|per|each|every)$/.test(words[each]?.key ?? '')) return null;
  const days = UNITS.get(words[each + 1]?.key ?? '');
  return days === undefined ? null : rate((times * 365) / days, each + 2);
}

/** `a third of`, `three quarters of`, `half of`, `half the`, `the whole of`. */
function fractionAt({ words }: Side, at: number): Amount | null {
  const { key } = words[at]!;
  const share = (value: number, to: number): Amount => ({
    from: at,
    to,
    value,
    of: 'share',
    noun: '',
  });
  const isOf = (place: number): boolean => words[place]?.key === 'of';
  if (key === 'half' && /^(?:of|the|their|its|all)$/.test(words[at + 1]?.key ?? ''))
    return share(0.5, at + 1);
  if (key === 'whole' && isOf(at + 1)) return share(1, at + 1);
  const inAll = outOf(words, at);
  if (inAll) return share(inAll.value, inAll.to);
  const count = key === 'a' ? 1 : NUMBER_WORDS.get(key);
  const parts = FRACTIONS.get(words[at + 1]?.key ?? '');
  return count !== undefined && parts && isOf(at + 2) ? share(count / parts, at + 2) : null;
}

/** `one in ten`, `three out of every five`. */
function outOf(
  words: Side['words'],
  at: number,
): { readonly to: number; readonly value: number } | null {
  const part = numberAt(words, at);
  const link = part ? words.slice(part.to, part.to + 3).map(({ key }) => key) : [];
  const size = link[0] === 'in' ? 1 : link[0] === 'out' && link[1] === 'of' ? 2 : 0;
  const whole =
    part && size > 0 ? numberAt(words, part.to + size + (link[size] === 'every' ? 1 : 0)) : null;
  return part && whole && part.value < whole.value
    ? { to: whole.to, value: part.value / whole.value }
    : null;
}

function countedAt({ words }: Side, at: number): Amount | null {
  const number = numberAt(words, at);
  if (!number) return null;
  const { to, value } = number;
  const [next, after] = [words[to]?.key ?? '', words[to + 1]?.key ?? ''];
  if (/^(?:percent|%)$/.test(next))
    return { from: at, to: to + 1, value: value / 100, of: 'share', noun: '' };
  if (next === 'per' && after === 'cent')
    return { from: at, to: to + 2, value: value / 100, of: 'share', noun: '' };
  // `no fewer than two of the judges`
  if (next === 'of') return { from: at, to, value, of: 'things', noun: '' };
  const near = words.slice(to, to + NEAR);
  const end = near.findIndex(({ stops, form }) => stops || (form.linking && !UNITS.has(form.key)));
  const nouns = end < 0 ? near : near.slice(0, end);
  const unit = nouns.findIndex(({ key }) => UNITS.has(key));
  const noun =
    unit >= 0 ? unit : nouns.findIndex(({ key }, i) => key.endsWith('s') || i === nouns.length - 1);
  if (noun < 0) return null;
  const { key, form } = nouns[noun]!;
  const range = { from: at, to: to + noun + 1 };
  const days = UNITS.get(key);
  return days === undefined
    ? { ...range, value, of: 'things', noun: stemOf(form) }
    : { ...range, value: value * days, of: 'time', noun: '' };
}

/** `40`, `0.7`, `forty`, `twenty-four`, `one hundred and eighty`. */
function numberAt(
  words: Side['words'],
  at: number,
): { readonly to: number; readonly value: number } | null {
  const { key = '', form } = words[at] ?? {};
  if (form?.kind === '<number>' && /^\d[\d.,]*$/.test(key))
    return { to: at + 1, value: Number(key.replace(/,(?=\d{3})/g, '')) };
  const small = smallNumber(key) ?? (key === 'a' && words[at + 1]?.key === 'hundred' ? 1 : null);
  if (small === null) return null;
  if (words[at + 1]?.key !== 'hundred') return { to: at + 1, value: small };
  const rest = words[at + 2]?.key === 'and' ? smallNumber(words[at + 3]?.key ?? '') : null;
  return rest === null
    ? { to: at + 2, value: 100 * small }
    : { to: at + 4, value: 100 * small + rest };
}

/** `twelve`, `twenty-four`; null for any other word. */
export function smallNumber(key: string): number | null {
  const known = NUMBER_WORDS.get(key);
  if (known !== undefined) return known;
  const dash = key.indexOf('-');
  if (dash < 0) return null;
  const [tens, ones] = [
    NUMBER_WORDS.get(key.slice(0, dash)),
    NUMBER_WORDS.get(key.slice(dash + 1)),
  ];
  return tens === undefined || ones === undefined ? null : tens + ones;
}

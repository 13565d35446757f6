/** Lines of plain text that a mail quotes, `> `: the text, or what was written before it. */
import type { Dropped, Problem } from '../../../model/document.ts';
import { clean, foldSpace } from '../../../words/normalise.ts';
import { isOpeningFormula } from '../../segment/formulas.ts';
import { readNumber } from '../../segment/numbering.ts';
import { leftOut } from './thread.ts';

/** Lines that quote, in a text that a mail carried. */
const FEWEST_QUOTED = 2;
const SIGNS = /^\s*(?:>\s?)+/;
const WROTE = /(?:wrote|a écrit|escribió|schrieb)\s?:\s*$/i;

export interface Unquoted {
  readonly text: string;
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
}

/** The text without signs of quoting, signature, and what is not quoted between quoted lines, or quoted below the text. */
export function withoutQuotes(text: string): Unquoted {
  const printed = text.split('\n');
  if (printed.filter((line) => SIGNS.test(line)).length < FEWEST_QUOTED) {
    return { text, dropped: [], problems: [] };
  }
  const end = printed.findIndex((line) => /^-- ?$/.test(line));
  const lines = printed.slice(0, end < 0 ? undefined : end);
  const signature = end < 0 ? [] : printed.slice(end + 1);
  const bare = lines.map((line) => line.replace(SIGNS, ''));
  const quotes = lines.map((line) => SIGNS.test(line));
  const opens = bare.findIndex((line) => isOpeningFormula(line.trim()));
  const numbered = bare.findIndex(isNumbered);
  const first = opens >= 0 ? opens : numbered;
  const isQuoted = first < 0 || quotes[first]!;
  const left: string[] = [];
  const kept = bare.map((line, i) => {
    if (isText(i, isQuoted, quotes, bare)) return line;
    left.push(line);
    return '';
  });
  return {
    text: kept.join('\n'),
    dropped: [left, signature].flatMap(dropOf),
    problems: leftOut(
      isQuoted ? wordsOf(left) : left.filter(isNumbered).map((line) => line.trim()),
    ),
  };
}

/** Of a quoted text what is quoted, what stands above it and the overflow of its lines; else what is not quoted. */
function isText(
  at: number,
  isQuoted: boolean,
  quotes: readonly boolean[],
  lines: readonly string[],
): boolean {
  if (!isQuoted) return !quotes[at] && !(quotes[at + 1] && WROTE.test(lines[at]!));
  if (quotes[at] || quotes.indexOf(true) > at) return true;
  const before = lines[at - 1] ?? '';
  const overflows = quotes[at - 1] && /[\p{L}\p{N},]$/u.test(before.trimEnd());
  return overflows === true && /^\p{Ll}/u.test(lines[at]!);
}

/** All of it in one piece, where it has any. */
function wordsOf(lines: readonly string[]): string[] {
  const text = foldSpace(clean(lines.join(' ')));
  return text === '' ? [] : [text];
}

function dropOf(lines: readonly string[]): Dropped[] {
  return wordsOf(lines).map((text) => ({ reason: 'mail', text, page: null }));
}

function isNumbered(line: string): boolean {
  return readNumber(line.trim())?.shape === '1.';
}

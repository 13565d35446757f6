/** Finding words of an instruction in a paragraph, typography and spacing aside. */
import type { Span } from '../model/document.ts';
import { literal, wholeWords } from '../words/literal.ts';
import { keysIn } from '../words/words.ts';

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/['‘’]/g, "['‘’]"],
  [/["“”«»]/g, '["“”«»]'],
  [/[-‐‑–—]/g, '[-‐‑–—]'],
  [/\s+/g, '\\s+'],
];

/** Every place where the words stand; case counts, unless they stand nowhere in that case. */
export function findWords(text: string, words: string): Span[] {
  const pattern = patternOf(words);
  if (pattern === null) return [];
  const exact = spans(text, new RegExp(pattern, 'gu'));
  return exact.length > 0 ? exact : spans(text, new RegExp(pattern, 'giu'));
}

function patternOf(words: string): string | null {
  const trimmed = words.trim();
  if (trimmed === '') return null;
  let pattern = literal(trimmed);
  for (const [typed, any] of CLASSES) pattern = pattern.replace(typed, any);
  return wholeWords(trimmed, pattern);
}

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What stands before words without a space between, and behind them: brackets, quotes, and what binds words together. */
const OPENS = /[\s(“"[‐‑/-]$/;
const CLOSES = /^[\s,.;:)”\]‐‑/’'-]/;

/** Puts words between two pieces of text with the spaces that belong there, and no comma beside another mark. */
export function splice(text: string, at: Span, words: string): string {
  const before = text.slice(0, at.start);
  const after = text.slice(at.end);
  let put = words.trim();
  if (/^[,.;:]/.test(after)) put = put.replace(/,$/, '');
  if (/,\s*$/.test(before)) put = put.replace(/^,\s*/, '');
  if (put === '') return tidy(before, after);
  const left = before === '' || OPENS.test(before) || /^[,.;:)”\]]/.test(put) ? '' : ' ';
  const right = after === '' || CLOSES.test(after) ? '' : ' ';
  return `${before}${left}${put}${right}${after}`;
}

/** What is left after a deletion: no double space, none before a comma, no doubled comma. */
function tidy(before: string, after: string): string {
  if (/\s$/.test(before) && /^[\s,.;:)”]/.test(after)) {
    return (
      before.trimEnd() + after.replace(/^\s+(?=[,.;:)”])/, '').replace(/^(?=[^\s,.;:)”])/, ' ')
    );
  }
  if (before === '') return after.trimStart();
  if (/,$/.test(before) && /^,/.test(after)) return before + after.slice(1);
  if (/[\p{L}\p{N},;]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return `${before} ${after}`;
  return before + after;
}

/** Share of the words of `part` that `whole` has too, 0 … 1. */
export function shareHeld(part: string, whole: string): number {
  const there = new Set(keysIn(whole));
  const wanted = keysIn(part);
  if (wanted.length === 0) return 0;
  return wanted.filter((word) => there.has(word)).length / wanted.length;
}

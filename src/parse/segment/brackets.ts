/**
 * Brackets of negotiated texts: words not agreed. Who asks for what is taken out of the words before: see
 * `parse/positions/extract-positions.ts`.
 */
import type { Mark } from '../../model/document.ts';

/** `[sic]`, `[…]`, `[A]` of symbols, numbers of notes: brackets that contest nothing. */
const NOT_CONTESTED = /^(?:sic|…|\.{3}|\d{1,3}|\*{1,3}|[IVXLC]{1,6}(?: [A-Z])?)$/;
/** A pair of brackets. */
export interface Bracket {
  readonly start: number;
  /** After the closing bracket. */
  readonly end: number;
  readonly kind: '[' | '(';
}

/** Marks of kind `contested`, in the order of the text. */
export function findBrackets(text: string): Mark[] {
  if (!text.includes('[') && !text.includes(']')) return [];
  return pairBrackets(text).flatMap(({ start, end, kind }, i, pairs): Mark[] => {
    const inside = text.slice(start + 1, end - 1).trim();
    const around = pairs[i - 1];
    // `[[all]]`: once.
    if (around?.kind === kind && around.start + 1 === start && around.end - 1 === end) return [];
    return kind === '(' || NOT_CONTESTED.test(inside) ? [] : [{ kind: 'contested', start, end }];
  });
}

/** Square brackets that close what no bracket of this text opened, and that open what none closes. */
export function unpairedBrackets(text: string): { closed: number; opened: number } {
  let closed = 0;
  let opened = 0;
  for (const [sign] of text.matchAll(/[[\]]/g)) {
    if (sign === '[') opened += 1;
    else if (opened > 0) opened -= 1;
    else closed += 1;
  }
  return { closed, opened };
}

/** Pairs of brackets, by their beginning; a square one that is open at an end of the text reaches to that end. */
export function pairBrackets(text: string): Bracket[] {
  const pairs: Bracket[] = [];
  const square: number[] = [];
  const round: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '[') square.push(at);
    else if (character === '(') round.push(at);
    else if (character === ']') {
      const start = square.pop() ?? -1;
      pairs.push({ start: Math.max(0, start), end: at + 1, kind: '[' });
    } else if (character === ')') {
      const start = round.pop();
      if (start !== undefined) pairs.push({ start, end: at + 1, kind: '(' });
    }
  }
  for (const start of square) pairs.push({ start, end: text.length, kind: '[' });
  return pairs.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Brackets of negotiated texts: words not agreed, and who asks for what. No convention is assumed:
 * States stand in square or round brackets, before or after the words they speak of, in any case.
 */
import type { Mark } from '../../model/document.ts';
import { isSubject, readParties } from '../language/parties.ts';

/** Longest list of names with an instruction, in characters. */
const MAX_ATTRIBUTION = 160;
/** `[sic]`, `[…]`, `[A]` of symbols, numbers of notes: brackets that contest nothing. */
const NOT_CONTESTED = /^(?:sic|…|\.{3}|\d{1,3}|\*{1,3}|[IVXLC]{1,6}(?: [A-Z])?)$/;
/** What a State asks for, when the bracket holds no words of the text itself. */
const INSTRUCTION =
  /^(?:to\s+)?(?:delete[sd]?|deletion|del|remove[sd]?|retain(?:s|ed)?|keep[s]?|reserv(?:e|es|ed|ation)|bracket(?:s|ed)?|agree[sd]?|support(?:s|ed)?|oppose[sd]?|against|accept(?:s|ed)?|prefer(?:s|red)?|move[sd]?|merge[sd]?|flexible|no|yes|supprimer|maintenir|eliminar|mantener|suprimir)\b/i;

interface Bracket {
  readonly start: number;
  /** After the closing bracket. */
  readonly end: number;
  readonly kind: '[' | '(';
}

/** Marks of kind `contested` and `attribution`, in the order of the text. */
export function findBrackets(text: string): Mark[] {
  if (!text.includes('[') && !text.includes('(') && !text.includes(']')) return [];
  const brackets = pairBrackets(text);
  const negotiated = brackets.some(({ kind }) => kind === '[');
  return brackets.flatMap((bracket): Mark[] => {
    const inside = text.slice(bracket.start + 1, bracket.end - 1);
    const attribution = readAttribution(inside);
    const { start, end } = bracket;
    const said =
      bracket.kind === '[' ||
      (negotiated
        ? !abbreviates(inside, text.slice(Math.max(0, start - 200), start))
        : isPlainlySaid(inside, text, bracket));
    if (attribution && said) {
      return [{ kind: 'attribution', start, end, ...attribution }];
    }
    if (bracket.kind === '(' || NOT_CONTESTED.test(inside.trim())) return [];
    return [{ kind: 'contested', start, end }];
  });
}

/** Square brackets that close what no bracket of this text opened, and that open what none closes. */
export function unpaired(text: string): { closed: number; opened: number } {
  let closed = 0;
  let opened = 0;
  for (const [sign] of text.matchAll(/[[\]]/g)) {
    if (sign === '[') opened += 1;
    else if (opened > 0) opened -= 1;
    else closed += 1;
  }
  return { closed, opened };
}

/** Pairs of brackets; a square one that is open at an end of the text reaches to that end. */
function pairBrackets(text: string): Bracket[] {
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

/** Without square brackets near it, `(Spain)` may be a place; these forms are not. */
function isPlainlySaid(inside: string, text: string, { start, end }: Bracket): boolean {
  if (/[;:]|on behalf of/i.test(inside)) return true;
  return (
    /[;:,.]\s*$/.test(text.slice(Math.max(0, start - 9), start)) &&
    /^[\s;,.]*$/.test(text.slice(end))
  );
}

/** `United States (US)`: the letters are those of the words before. */
function abbreviates(inside: string, before: string): boolean {
  const letters = inside.trim().toLowerCase();
  if (!/^\p{L}{2,6}$/u.test(letters)) return false;
  const words = before.trim().split(/\s+/).slice(-letters.length);
  return words.map((word) => word[0]?.toLowerCase()).join('') === letters;
}

/** `Egypt: delete`, `Spain; Norway`, `delete – Egypt`, `Egypt on behalf of NAM`. */
function readAttribution(inside: string): { author: string; note?: string } | null {
  const words = inside.trim();
  if (words.length > MAX_ATTRIBUTION) return null;
  const parties = readParties(words);
  if (parties) return parties.some(isSubject) ? null : { author: parties.join(', ') };
  const split = /^([^:–—]+?)\s*[:–—]\s*(.+)$/.exec(words) ?? /^(.+?)\s+-\s+(.+)$/.exec(words);
  if (!split) return readSpoken(words);
  const [, left = '', right = ''] = split;
  const before = readParties(left);
  if (before && INSTRUCTION.test(right)) return { author: before.join(', '), note: right };
  const after = INSTRUCTION.test(left) ? readParties(right) : null;
  return after ? { author: after.join(', '), note: left } : null;
}

/** `EGYPT delete`, `delete Egypt`: a name and an instruction without a sign between. */
function readSpoken(words: string): { author: string; note?: string } | null {
  const parts = words.split(/\s+/);
  for (let cut = 1; cut < parts.length; cut += 1) {
    const left = parts.slice(0, cut).join(' ');
    const right = parts.slice(cut).join(' ');
    const first = readParties(left);
    if (first && INSTRUCTION.test(right)) return { author: first.join(', '), note: right };
    const last = INSTRUCTION.test(left) ? readParties(right) : null;
    if (last) return { author: last.join(', '), note: left };
  }
  return null;
}

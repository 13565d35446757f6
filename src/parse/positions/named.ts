/** Names and options inside of brackets that hold words of the text too: the names go, the words stay. */
import type { Span } from '../../model/document.ts';
import type { RoomStanding } from '../../model/position.ts';
import type { Bracket } from '../segment/brackets.ts';
import { ownerStart, proposerLength, type Saying } from './saying.ts';

/** A stretch to take out. */
export interface SayingCut extends Span {
  readonly sayings: readonly Saying[];
  readonly standing?: RoomStanding;
  /** `Option 1`, where it names one of several texts. */
  readonly alternative?: string;
  /** The words it is about, where they are plain from the brackets. */
  readonly about: Span | null;
  /** A note of the room about the text, which becomes a comment on it. */
  readonly isNote?: true;
  /** `[Start of EU proposal]`, `[End of EU proposal]`: what stands between is proposed. */
  readonly edge?: 'opens' | 'closes';
  /** Bracketed words stand on both sides: those before are taken, which is a guess. */
  readonly unsure?: true;
}

const OPTION =
  '(?:Option|Opción|Alternative|Alt\\.?|Variante?)\\s*(?:\\d{1,2}|[IVX]{1,4}|[A-H])(?![\\p{L}\\p{N}])';
/** `Option 2:`, `Alt 1 –`, `Alternative 1 [`, before the words of one of several texts. */
const OPENS = new RegExp(`^\\s*(${OPTION})\\s*(?:(?:[:.–—]|\\s-)\\s*(?=[^\\s\\]])|(?=\\[))`, 'iu');
/** The same behind the words of another one. */
const BETWEEN = new RegExp(`[\\];.:]\\s*((${OPTION})\\s*(?:[:.–—-]\\s*)?)$`, 'iu');
/** A line that names an option and says nothing else. */
const ALONE = new RegExp(`^([[\\s]*)(${OPTION})\\s*[:.–—-]?(\\s*\\])?$`, 'iu');
/** `all / some`: what stands between the words of several. */
const APART = /\s+\/\s+|\s*\|\s*/g;

/** The option that a text opens with, from `start` on. */
export function optionAt(text: string, start: number): SayingCut[] {
  const found = OPENS.exec(text.slice(start, start + 40));
  if (!found) return [];
  const end = start + found[0].length;
  return [{ start, end, sayings: [], alternative: found[1]!, about: null }];
}

/** `Alternative 2` between the bracket before and this one. */
export function optionBefore(text: string, bracket: number): SayingCut[] {
  const found = BETWEEN.exec(text.slice(Math.max(0, bracket - 40), bracket));
  if (!found) return [];
  const start = bracket - found[1]!.length;
  return [{ start, end: bracket, sayings: [], alternative: found[2]!, about: null }];
}

/** `Option 1`, `[Option 2:`: the name, and brackets that open before it and stay open; null for other lines. */
export function optionLine(line: string): { name: string; opened: string } | null {
  const [, opened = '', name, closed] = line.length <= 60 ? (ALONE.exec(line.trim()) ?? []) : [];
  if (name === undefined) return null;
  return { name, opened: opened.replace(/\s/g, '').slice(closed === undefined ? 0 : 1) };
}

/** `[EU: and girls]`, `[all – EGYPT]`, `[EU: all / US: some]`. */
export function namedCuts({ start, end }: Bracket, text: string): SayingCut[] {
  const pieces = piecesOf(text, start + 1, end - 1);
  const several = pieces.length > 1 ? pieces.flatMap((piece) => namedIn(piece, text)) : [];
  return several.length > 0 ? several : namedIn({ start: start + 1, end: end - 1 }, text);
}

function namedIn({ start, end }: Span, text: string): SayingCut[] {
  const option = optionAt(text.slice(0, end), start);
  if (option.length > 0) return option;
  const inside = text.slice(start, end);
  const head = proposerLength(inside.slice(0, 200));
  if (head) {
    const from = start + head.length;
    const sayings = [{ states: head.states, wants: 'add' as const }];
    return [{ start, end: from, sayings, about: { start: from, end } }];
  }
  const tail = ownerStart(inside);
  if (!tail) return [];
  const cut = start + tail.start;
  return [{ start: cut, end, sayings: tail.sayings, about: { start, end: cut } }];
}

/** Longest inside of brackets in which strokes are looked for, in characters. */
const LONGEST = 1500;

/** The stretches between strokes, `all / some`; one where no stroke stands. */
function piecesOf(text: string, start: number, end: number): Span[] {
  if (end - start > LONGEST) return [{ start, end }];
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: sign, index } of text.slice(start, end).matchAll(APART)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + sign.length;
  }
  return [...pieces, { start: from, end }];
}

/** The stretch between strokes in which a place stands. */
export function pieceAround(text: string, inside: Span, place: Span): Span {
  const pieces = piecesOf(text, inside.start, inside.end);
  return pieces.find(({ start, end }) => start <= place.start && place.end <= end) ?? inside;
}

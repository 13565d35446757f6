/** Brackets of a text that say who wants what or how far the room is, and are no words of it. */
import type { Span } from '../../model/document.ts';
import { type Bracket, pairBrackets } from '../segment/brackets.ts';
import { namedCuts, optionAt, optionBefore, pieceAround, type SayingCut } from './named.ts';
import { noteCut, proposalCut, withProposals } from './note-cuts.ts';
import { proposerLength, readSayings, type Saying } from './saying.ts';
import { type SpeaksOf, speakingOrders } from './speaking-order.ts';
import { bareStanding, isUndecided, readStanding } from './status.ts';

/** Longest inside of a bracket that is looked at, in characters. */
const LONGEST = 1500;

/** Stretches in the order of the text, apart from each other; `number` is the length of its numbering. */
export function findCuts(text: string, number: number): SayingCut[] {
  const bare = bareStanding(text.slice(number));
  const cuts: SayingCut[] = [...optionAt(text, number), ...speakerAt(text, number)];
  if (/[[\](]/.test(text)) {
    const brackets = pairBrackets(text);
    const squares = brackets.filter(({ kind }) => kind === '[');
    const room: Room = {
      text,
      number,
      begins: new Map(squares.map((pair) => [pair.start, pair])),
      ends: new Map(squares.map((pair) => [pair.end, pair])),
      around: [],
      orders: speakingOrders(text, brackets),
      cuts,
    };
    for (const bracket of brackets) {
      while ((room.around.at(-1)?.end ?? Infinity) <= bracket.start) room.around.pop();
      const { start } = bracket;
      const isGone = cuts.slice(-4).some((cut) => cut.start <= start && start < cut.end);
      if (!isGone) cuts.push(...cutsOf(bracket, room));
      if (bracket.kind === '[') room.around.push(bracket);
    }
  }
  if (bare) {
    const [start, end] = [bare.start + number, bare.end + number];
    const apart = cuts.every((cut) => cut.end <= start || cut.start >= end);
    if (apart) cuts.push({ start, end, sayings: [], standing: bare.standing, about: null });
  }
  const ordered = cuts.sort((a, b) => a.start - b.start);
  return wholeProposal(text, number, withProposals(ordered, text.length));
}

/** `3 bis. [Canada: add “Urges …”]`: the words are all that the paragraph has, so they are its text. */
function wholeProposal(text: string, number: number, cuts: SayingCut[]): SayingCut[] {
  const [cut] = cuts;
  const words = cut?.sayings.find(({ wants }) => wants === 'add')?.words;
  if (!cut || !words || number === 0 || cuts.length > 1) return cuts;
  const from = text.indexOf(words, cut.start);
  const rest = text.slice(number, cut.start) + text.slice(cut.end);
  if (/[\p{L}\p{N}]/u.test(rest) || from < 0) return cuts;
  const about = { start: from, end: from + words.length };
  const opening: SayingCut = { ...cut, start: cut.start + 1, end: from, about };
  const closing: SayingCut = { start: about.end, end: cut.end - 1, sayings: [], about: null };
  return closing.end > closing.start ? [opening, closing] : [opening];
}

interface Room {
  readonly text: string;
  readonly number: number;
  /** Pairs of square brackets, by where they begin and by where they end. */
  readonly begins: ReadonlyMap<number, Bracket>;
  readonly ends: ReadonlyMap<number, Bracket>;
  /** Pairs of square brackets around the place that is looked at, the outermost first. */
  readonly around: Bracket[];
  readonly orders: ReadonlyMap<Bracket, SpeaksOf>;
  readonly cuts: readonly SayingCut[];
}

function cutsOf(bracket: Bracket, room: Room): SayingCut[] {
  const { text, number } = room;
  const { start, kind } = bracket;
  if (bracket.end - start > LONGEST && kind === '(') return [];
  const printed = text.slice(start + 1, bracket.end - 1);
  // `[[agreed]]` of `<<agreed>>`.
  const inside = /^\[+([^[\]]{1,200})\]+$/.exec(printed)?.[1] ?? printed;
  const standing = bracket.end - start <= LONGEST ? readStanding(inside) : null;
  if (standing && isStanding(inside, bracket, room)) {
    return [{ start, end: withSign(bracket, room), sayings: [], standing, about: null }];
  }
  const edge = proposalCut(bracket, inside);
  if (edge) return [edge];
  const sayings = readSayings(inside);
  if (sayings) {
    const order = room.orders.get(bracket);
    const follows = order && order !== 'unsure' ? insideOf(order) : null;
    const about = follows ?? contestedBefore(start, room) ?? contestedAround(bracket, room);
    if (!isSaid(sayings, inside, bracket, about, room)) return [];
    const unsure = order === 'unsure' && { unsure: true as const };
    const end = withSign(bracket, room);
    return [{ start, end, sayings, about: about ?? contestedBehind(end, room), ...unsure }];
  }
  const note = noteCut(bracket, text, number, isAtEdge(bracket, room));
  if (note) return [note];
  if (kind === '(') return [];
  const option = optionBefore(text, start).filter(
    (cut) => cut.start >= (room.cuts.at(-1)?.end ?? 0),
  );
  return [...option, ...namedCuts(bracket, text)];
}

/** `2. RUS: Calls upon …`: a name in front of the words of a numbered paragraph. */
function speakerAt(text: string, number: number): SayingCut[] {
  const head = number > 0 ? proposerLength(text.slice(number, number + 200)) : null;
  if (!head) return [];
  const end = number + head.length;
  if (!/^[[“"]?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))) return [];
  const sayings = [{ states: head.states, wants: 'add' as const }];
  return [{ start: number, end, sayings, about: { start: end, end: text.length } }];
}

/** At an edge of the paragraph a status is none of its words; before the last stop what is not decided yet. */
function isStanding(inside: string, bracket: Bracket, room: Room): boolean {
  if (isAtEdge(bracket, room) || /ad\s+ref/i.test(inside)) return true;
  const isLast = room.text.slice(bracket.end, bracket.end + LONGEST).trim() === '';
  if (isLast && !/^\s*open\s*$/i.test(inside)) return true;
  return (
    isUndecided(inside) && /^[\s;,.]*$/.test(room.text.slice(bracket.end, bracket.end + LONGEST))
  );
}

/** The end of a bracket in front of the words, with the sign behind it: `(EU): Requests`. */
function withSign({ start, end }: Bracket, { text, number }: Room): number {
  if (text.slice(number, start).trim() !== '') return end;
  return end + (/^\s*(?:[:–—]|\s-(?=\s))\s*/.exec(text.slice(end, end + 9))?.[0].length ?? 0);
}

/** An instruction is no text; a name alone may be, unless it stands where only a speaker stands. */
function isSaid(
  sayings: readonly Saying[],
  inside: string,
  bracket: Bracket,
  about: Span | null,
  room: Room,
): boolean {
  const { text } = room;
  const { start, end, kind } = bracket;
  if (sayings.some(({ note }) => note !== undefined)) return true;
  if (kind === '(' && abbreviates(inside, text.slice(Math.max(0, start - 200), start)))
    return false;
  if (kind === '[' && text.slice(end, end + LONGEST).trim() === '') return true;
  if (about || /on behalf of/i.test(inside) || isAtEdge(bracket, room)) return true;
  if (kind === '[' && sayings[0]!.states.length > 1 && /[/+]/.test(inside)) return true;
  return room.begins.size > 0 && kind === '(' && /^;/.test(text.slice(end));
}

/** Behind the last stop or before the first word. */
function isAtEdge({ start, end }: Bracket, { text, number, cuts }: Room): boolean {
  const previous = cuts.at(-1);
  const begin = previous?.start === number ? previous.end : number;
  if (start <= begin || (start > begin && text.slice(begin, start).trim() === '')) {
    return /^[\s\]):–—-]*[\p{Lu}[(“"]/u.test(text.slice(end, end + 40));
  }
  if (!/^[\s;,.]*(?:[[(].*[\])][\s;,.]*)?$/.test(text.slice(end, end + LONGEST))) return false;
  const from = previous && text.slice(previous.end, start).trim() === '' ? previous.start : start;
  return /[;:,.\]]\s*$/.test(text.slice(Math.max(0, from - 9), from));
}

/** Words in square brackets that end right before, other sayings between them left aside. */
function contestedBefore(start: number, { text, ends, cuts }: Room): Span | null {
  const at = start - (/\s*$/.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0);
  const previous = cuts.at(-1);
  if (previous?.end === at) return previous.about;
  const found = text[at - 1] === ']' ? ends.get(at) : undefined;
  return found ? insideOf(found) : null;
}

/** The pair that it stands in, when it opens or closes that pair. */
function contestedAround({ start, end }: Bracket, { text, around }: Room): Span | null {
  const pair = around.at(-1);
  if (!pair) return null;
  const piece = pieceAround(text, insideOf(pair), { start, end });
  const first = text.slice(piece.start, start).trim() === '';
  const last = /^[\s,;.]*$/.test(text.slice(end, piece.end));
  if (!first && !last) return null;
  return first ? { start: end, end: piece.end } : { start: piece.start, end: start };
}

/** Words in square brackets that begin right behind. */
function contestedBehind(end: number, { text, begins }: Room): Span | null {
  const at = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  const found = begins.get(at);
  if (!found || readSayings(text.slice(found.start + 1, found.end - 1))) return null;
  return insideOf(found);
}

function insideOf({ start, end }: Bracket): Span {
  return { start: start + 1, end: end - 1 };
}

/** `United States (US)`: the letters are those of the words before. */
function abbreviates(inside: string, before: string): boolean {
  const letters = inside.trim().toLowerCase();
  if (!/^\p{L}{2,6}$/u.test(letters)) return false;
  const words = before.trim().split(/\s+/).slice(-letters.length);
  return words.map((word) => word[0]?.toLowerCase()).join('') === letters;
}

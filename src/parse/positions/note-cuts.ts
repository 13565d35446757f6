/** Notes of a room in the brackets of a paragraph, and brackets between which a proposal stands. */
import type { Bracket } from '../segment/brackets.ts';
import type { SayingCut } from './named.ts';
import {
  citesSource,
  isBareCitation,
  isRoomNote,
  isSourceLine,
  namesFormer,
  proposalEdge,
} from './room-notes.ts';

/** Characters before which a bracket may be the first word. */
const NEAR = 200;

/**
 * A bracket that holds a note on the text. Where others come from is said at an edge of the paragraph, or of its last
 * clause in a citation alone: inside of a sentence `(based on the report)` is text.
 */
export function noteCut(
  { start, end, kind }: Bracket,
  text: string,
  number: number,
  isAtEdge: boolean,
): SayingCut | null {
  const inside = text.slice(start + 1, end - 1);
  const cut: SayingCut = { start, end, sayings: [], isNote: true, about: null };
  const isFirst = start - number < NEAR && text.slice(number, start).trim() === '';
  const isLast = /^[\s;,.]*$/.test(text.slice(end, end + 200));
  if (isFirst && !isLast && namesFormer(inside)) return cut;
  // `that the note read: (Note by the Secretariat: …)` quotes it.
  if (/:\s*$/.test(text.slice(Math.max(number, start - NEAR), start))) return null;
  if (isRoomNote(inside)) return kind === '[' || isAtEdge || (isFirst && isLast) ? cut : null;
  if (isFirst && isLast) return citesSource(inside) ? cut : null;
  if (isAtEdge) return (isFirst ? isBareCitation(inside) : citesSource(inside)) ? cut : null;
  return isLast && isSourceLine(inside) && isBareCitation(inside) ? cut : null;
}

/** A bracket at which the proposal of someone begins or ends. */
export function proposalCut({ start, end }: Bracket, inside: string): SayingCut | null {
  const found = proposalEdge(inside);
  if (!found) return null;
  const { opens, sayings } = found;
  return opens
    ? { start, end, sayings, edge: 'opens', about: null }
    : { start, end, sayings: [], edge: 'closes', about: null };
}

/** Each proposal with the words between its brackets; one that stays open goes on to the end. */
export function withProposals(cuts: readonly SayingCut[], length: number): SayingCut[] {
  let close = length;
  const found = [...cuts];
  for (let i = found.length - 1; i >= 0; i -= 1) {
    const { edge, start, end } = found[i]!;
    if (edge === 'closes') close = start;
    else if (edge === 'opens') {
      found[i] = { ...found[i]!, about: { start: end, end: close } };
      close = length;
    }
  }
  return found;
}

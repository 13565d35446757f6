/** Which words of a paragraph each saying is about. */
import type { Span } from '../../model/document.ts';
import type { Position } from '../../model/position.ts';
import { partyOf } from '../language/parties.ts';
import type { Clean } from './cut-out.ts';
import type { SayingCut } from './named.ts';

/** One position for each State of each saying, with offsets in the clean text. */
export function positionsOf(
  text: string,
  number: number,
  cuts: readonly SayingCut[],
  clean: Clean,
): Position[] {
  const pieces: string[] = [];
  let kept = 0;
  for (const { start, end } of cuts) {
    pieces.push(text.slice(kept, start), ' '.repeat(end - start));
    kept = end;
  }
  const blank = pieces.join('') + text.slice(kept);
  return cuts.flatMap((cut, i) => {
    if (cut.sayings.length === 0) return [];
    const about = cut.about ?? aboutOf(blank, number, cuts, i);
    return cut.sayings.flatMap(({ states, wants, note, words, by }) => {
      const place = { ...(about ? within(about, clean) : { ...at(cut, clean) }) };
      const named = words === undefined ? null : find(clean.text, words, place, number);
      const span = named ?? (words === undefined ? place : at(cut, clean));
      return states.map(
        (state): Position => ({
          state,
          party: partyOf(state),
          wants,
          words: words ?? clean.text.slice(span.start, span.end),
          ...(by !== undefined && { by }),
          ...(note !== undefined && { note }),
          ...(cut.unsure && { unsure: true }),
          start: span.start,
          end: span.end,
        }),
      );
    });
  });
}

/** In a text with blanks for all sayings, at an end of the paragraph: all of it, or the last proposal of several; null inside a sentence. */
function aboutOf(text: string, number: number, cuts: readonly SayingCut[], i: number): Span | null {
  const { start, end } = cuts[i]!;
  const before = text.slice(number, start);
  const after = text.slice(end);
  if (isBlank(before)) return { start: end, end: text.length };
  const isEnd =
    /^[\s;,.]*$/.test(after) && (/[;:,.\]]\s*$/.test(before.slice(-2000)) || isBlank(after));
  const isItem = cuts[i]!.sayings.every(({ note }) => note === undefined) && /^\s*;/.test(after);
  if (!isEnd && !isItem) return null;
  const previous = cuts[i - 1];
  const first = isItem && previous && text[previous.end] === ';' ? previous.end + 1 : number;
  return { start: first, end: start };
}

/** Looks at the nearest words first: most stretches hold some. */
function isBlank(text: string): boolean {
  return !/\S/.test(text.slice(-200)) && !/\S/.test(text);
}

function at(cut: SayingCut, clean: Clean): Span {
  const place = Math.min(clean.offset(cut.start), clean.text.length);
  return { start: place, end: place };
}

/** The stretch in the clean text, without space at its ends. */
function within(about: Span, { text, offset }: Clean): Span {
  let [start, end] = [offset(about.start), offset(about.end)];
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  return { start, end };
}

/** The named words nearest to the place, or null where the text does not hold them. */
function find(text: string, words: string, { start }: Span, number: number): Span | null {
  const inside = text.indexOf(words, start);
  const before = text.lastIndexOf(words, start);
  const found =
    inside >= 0 && (before < number || inside - start <= start - before) ? inside : before;
  return found < number ? null : { start: found, end: found + words.length };
}

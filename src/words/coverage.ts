/** Which of many spans reach how far: asked for each of them, without looking at all of the others. */
import type { Span } from '../model/document.ts';

/** `start` ascending; the end that is furthest among the spans up to each. */
export interface Reach {
  readonly starts: readonly number[];
  readonly furthest: readonly number[];
}

/** The reach of spans that are in order of their starts. */
export function reachOf(spans: readonly Span[]): Reach {
  let end = Number.NEGATIVE_INFINITY;
  const furthest = spans.map((span) => {
    end = Math.max(end, span.end);
    return end;
  });
  return { starts: spans.map(({ start }) => start), furthest };
}

/** The furthest end of all spans that start before a place; minus infinity when there are none. */
export function furthestBefore({ starts, furthest }: Reach, place: number): number {
  const at = firstAtOrAfter(starts, place) - 1;
  return furthest[at] ?? Number.NEGATIVE_INFINITY;
}

/** Index of the first number of an ascending list that is not below `least`; the length when there is none. */
export function firstAtOrAfter(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

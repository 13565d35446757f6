/** A text without some of its stretches, and where its offsets went. */
import type { Span } from '../../model/document.ts';

export interface Clean {
  readonly text: string;
  /** From an offset in the text as it was to one in the text as it is. */
  readonly offset: (before: number) => number;
}

/** Cuts stretches out, in order and apart from each other, with the space that they leave over. */
export function cutOut(text: string, cuts: readonly Span[]): Clean {
  const gone: Span[] = [];
  for (const { start, end } of cuts) {
    const opens = /^$|[\s([]$/.test(text.slice(Math.max(0, start - 1), start));
    const closes = /^(?:$|[\s;,.:)\]])/.test(text.slice(end));
    let [from, to] = [start, end];
    if (closes) while (from > 0 && /\s/.test(text[from - 1]!)) from -= 1;
    if (from === 0 || (opens && !closes) || /[([]$/.test(text.slice(0, from).slice(-1))) {
      while (to < text.length && /\s/.test(text[to]!)) to += 1;
    }
    gone.push({ start: Math.max(from, gone.at(-1)?.end ?? 0), end: to });
  }
  return withoutSpans(text, gone);
}

/** Cuts exactly these stretches out, in order and apart from each other. */
export function withoutSpans(text: string, gone: readonly Span[]): Clean {
  const pieces: string[] = [];
  let kept = 0;
  for (const { start, end } of gone) {
    pieces.push(text.slice(kept, start));
    kept = end;
  }
  pieces.push(text.slice(kept));
  // How much is gone before each stretch.
  const shifts: number[] = [];
  for (const [i, { start, end }] of gone.entries()) shifts[i + 1] = (shifts[i] ?? 0) + end - start;
  const offset = (before: number): number => {
    let [low, high] = [0, gone.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (gone[middle]!.start < before) low = middle + 1;
      else high = middle;
    }
    const last = gone[low - 1];
    return last ? before - shifts[low]! + Math.max(0, last.end - before) : before;
  };
  return { text: pieces.join(''), offset };
}

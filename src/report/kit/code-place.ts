/** Where a code host opens a finding: a file of the repository and a line, found by the words. */
import type { SourceInfo } from '../../model/document.ts';
import { keysIn } from '../../words/words.ts';

/** A file that a code host can open. */
export interface CodeFile {
  /** With slashes, relative to the top of the repository. */
  readonly path: string;
  /** Where to open it when no words are looked for; from 1. */
  readonly line: number;
  /** What it prints, where it is plain text that holds the paragraphs. */
  readonly text: string | null;
}

/** The file of a text that was read; null when there is none in the repository. */
export type FindCodeFile = (source: Pick<SourceInfo, 'input' | 'format'>) => CodeFile | null;

/** Words that a paragraph is known by. */
const OPENING = 6;

/** Lines of paragraphs in the text of a file, by label; those that are not found have none. */
export function linesOf(
  text: string,
  paragraphs: readonly { readonly label: string; readonly text: string }[],
): ReadonlyMap<string, number> {
  const openings = paragraphs.map(({ text: own }) => keysIn(own).slice(0, OPENING));
  const places = placesOf(text, new Set(openings.map(({ length }) => length)));
  const found = new Map<string, number>();
  let last = 1;
  for (const [i, { label }] of paragraphs.entries()) {
    const line = firstFrom(places.get(openings[i]!.join(' ')) ?? [], last);
    if (line === undefined) continue;
    found.set(label, line);
    last = line;
  }
  return found;
}

/** Lines on which so many words in a row begin, by the words. */
function placesOf(text: string, lengths: ReadonlySet<number>): Map<string, number[]> {
  const words: string[] = [];
  const lines: number[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    for (const word of keysIn(line.replace(/<[^<>]*>/g, ' '))) {
      words.push(word);
      lines.push(i + 1);
    }
  }
  const places = new Map<string, number[]>();
  for (const length of lengths) {
    for (let i = 0; length > 0 && i + length <= words.length; i += 1) {
      const key = words.slice(i, i + length).join(' ');
      const known = places.get(key);
      if (known) known.push(lines[i]!);
      else places.set(key, [lines[i]!]);
    }
  }
  return places;
}

/** The first number not below a bound, else the first of all. `sorted` is ascending. */
function firstFrom(sorted: readonly number[], bound: number): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? sorted[0];
}

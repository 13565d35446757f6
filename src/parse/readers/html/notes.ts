/** Footnotes of a page: which lines are notes, and which call they answer. */
import { writeBlock } from '../inline.ts';
import type { HtmlInline, HtmlLine } from './line.ts';

export interface PageNote {
  readonly mark: string;
  readonly text: string;
}

/** A line with the words of the notes it calls, in the order of the calls. */
export type NotedLine = HtmlLine & { readonly noteTexts: readonly string[] };

/**
 * Takes the notes out: lines that a link of a mark names by their id, and lines that open with a
 * raised mark called before.
 */
export function extractNotes(lines: readonly HtmlLine[]): { notes: PageNote[]; rest: NotedLine[] } {
  const targets = new Map<string, { mark: string; line: number }>();
  const called = new Set<string>(['*', '**', '***', '****']);
  const notes: PageNote[] = [];
  const texts = new Map<string, string>();
  lines.forEach((line, i) => {
    for (const call of callsOf(line)) {
      if (call.target !== null && !targets.has(call.target)) {
        targets.set(call.target, { mark: call.mark, line: i });
      }
    }
  });
  const rest = lines.filter((line, i) => {
    const lead = leadOf(line);
    const anchor = line.anchors.find((name) => (targets.get(name)?.line ?? i) !== i);
    const mark = anchor === undefined ? (lead?.mark ?? null) : targets.get(anchor)!.mark;
    const isNote = mark !== null && (anchor !== undefined || called.has(mark));
    for (const call of callsOf(line)) called.add(call.mark);
    if (!isNote) return true;
    const words = line.inlines.filter((inline) => inline.call === null);
    const { text } = writeBlock(words.map((inline) => ({ ...inline, note: null })));
    notes.push({ mark, text });
    texts.set(anchor ?? mark, text);
    return false;
  });
  const textOf = ({ mark, target }: NonNullable<HtmlInline['call']>): string =>
    (target === null ? undefined : texts.get(target)) ?? texts.get(mark) ?? '';
  return {
    notes,
    rest: rest.map((line) => ({
      ...line,
      noteTexts: line.inlines.flatMap(({ call }) => (call ? [textOf(call)] : [])),
    })),
  };
}

/** The mark a line opens with: it is the note's own, not a call. */
function leadOf(line: HtmlLine): HtmlInline['call'] {
  return line.inlines.find(({ text, call }) => call || text.trim() !== '')?.call ?? null;
}

function callsOf(line: HtmlLine): NonNullable<HtmlInline['call']>[] {
  const lead = leadOf(line);
  return line.inlines.flatMap(({ call }) => (call && call !== lead ? [call] : []));
}

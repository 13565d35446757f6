/** The end of a text without pages: typed notes, the rule above them, the job number. */
import type { Dropped, Footnote, Mark } from '../../model/document.ts';
import type { Block, Note } from '../reading.ts';
import { BARCODE } from './barcode.ts';

const RULE = /^[_‗―—–-]{4,}$/;
const JOB_NUMBER = /^(?:GE\.|V\.)?\d{2}-\d{4,6}\*?(?:\s*\([A-Z]\))?(?:\s+\d{6})*$/;
/** The note on sponsors that are no members, where no rule is printed. */
const STAR = /^\*\s+\p{Lu}/u;
/** `[1] Words`: a note wherever it stands at the end. */
const BRACKETED_NOTE = /^\[(\d{1,3}|\*{1,3}|[a-z])\]\s*(?=\S)/;
/** `* Words`: a note to the sponsors. `1 Words`: a note only below a rule. */
const STARRED_NOTE = /^(\*{1,3})\s?(?=\p{L})/u;
const NUMBERED_NOTE = /^(\d{1,3})\s+(?=\S)/;

/** What opens a note below the rule. */
const NOTE_MARK = /^(?:\[(?:\d{1,3}|\*{1,3}|[a-z])\]|\*{1,3}|\d{1,3}(?=\s+[\p{Lu}“"«]))\s*(?=\S)/u;

/** Index of the line from which on a chunk of lines holds notes: its rule, or a first mark. */
export function notesStart(lines: readonly string[]): number {
  const [first = ''] = lines;
  if (BRACKETED_NOTE.test(first) || STARRED_NOTE.test(first)) return 0;
  const rule = lines.findIndex((line) => RULE.test(line) || STAR.test(line));
  return rule < 0 ? lines.length : rule;
}

/** True for a line that stands alone at the end of a text, or opens a note there. */
export function opensTail(line: string, amongNotes: boolean): boolean {
  if (RULE.test(line) || JOB_NUMBER.test(line) || BARCODE.test(line)) return true;
  return amongNotes && NOTE_MARK.test(line);
}

/** A mark between two letters is no mark: taking it out would make one word of two. */
const CALL = /\[(\d{1,3}|\*{1,3}|[a-z])\](?![\p{L}\p{N}])/gu;

export interface Tail {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly dropped: readonly Dropped[];
}

/** Takes notes and job number off the end, and the bracketed marks of those notes out of the words. */
export function splitTail(blocks: readonly Block[]): Tail {
  const ruleAt = blocks.findLastIndex((block) => RULE.test(block.text));
  const notes: Note[] = [];
  const dropped: Dropped[] = [];
  const bracketed = new Map<string, string>();
  let end = blocks.length;
  for (; end > 0; end -= 1) {
    const { text, number, page, footnotes } = blocks[end - 1]!;
    if (number !== '' || footnotes.length > 0) break;
    const inBrackets = BRACKETED_NOTE.exec(text);
    const note =
      inBrackets ??
      STARRED_NOTE.exec(text) ??
      (end - 1 > ruleAt && ruleAt >= 0 ? NUMBERED_NOTE.exec(text) : null);
    if (RULE.test(text) || BARCODE.test(text))
      dropped.unshift({ reason: 'decoration', text, page });
    else if (JOB_NUMBER.test(text)) dropped.unshift({ reason: 'job number', text, page });
    else if (note) {
      const words = text.slice(note[0].length);
      notes.unshift({ mark: note[1]!, text: words, page });
      if (inBrackets) bracketed.set(note[1]!, words);
    } else break;
  }
  const rest = blocks.slice(0, end);
  return {
    blocks: bracketed.size > 0 ? rest.map((b) => withoutMarks(b, bracketed)) : rest,
    notes,
    dropped,
  };
}

/** `Child,[1] in` → `Child, in`, with the note at its place. */
function withoutMarks(block: Block, notes: ReadonlyMap<string, string>): Block {
  const footnotes: Footnote[] = [];
  const cuts: { at: number; length: number }[] = [];
  for (const call of block.text.matchAll(CALL)) {
    const text = notes.get(call[1]!);
    if (text === undefined) continue;
    const gone = cuts.reduce((sum, cut) => sum + cut.length, 0);
    footnotes.push({ mark: call[1]!, at: call.index - gone, text });
    cuts.push({ at: call.index, length: call[0].length });
  }
  if (cuts.length === 0) return block;
  const shift = (at: number): number =>
    at - cuts.reduce((sum, cut) => sum + Math.min(cut.length, Math.max(0, at - cut.at)), 0);
  const marks: Mark[] = block.marks.map((mark) => ({
    ...mark,
    start: shift(mark.start),
    end: shift(mark.end),
  }));
  let text = '';
  let from = 0;
  for (const { at, length } of cuts) {
    text += block.text.slice(from, at);
    from = at + length;
  }
  text += block.text.slice(from);
  return {
    ...block,
    text: text.trimEnd(),
    marks,
    footnotes: [...block.footnotes.map((note) => ({ ...note, at: shift(note.at) })), ...footnotes],
  };
}

/** The end of a text without pages: typed notes, the rule above them, the job number. */
import type { Dropped } from '../../model/document.ts';
import { announcedMark, possibleCalls } from '../note-calls.ts';
import type { Block, Note } from '../reading.ts';
import { isClosing, isOpeningFormula } from '../segment/formulas.ts';
import { BARCODE } from './barcode.ts';

const RULE = /^[_‗―—–-]{4,}$/;
/** What stands above notes in the place of a rule. */
const TITLE = /^(?:(?:foot|end)?notes?|notas?)\s*:?$/i;
const JOB_NUMBER = /^(?:GE\.|V\.)?\d{2}-\d{4,6}\*?(?:\s*\([A-Z]\))?(?:\s+\d{6})*$/;
/** The note on sponsors that are no members, where no rule is printed. */
const STAR = /^\*\s+\p{Lu}/u;
/** `1 Words`, `1. Words`, `1) Words`: a note only below a rule, or where its figure is typed onto a word. */
const NUMBERED_NOTE = /^(\d{1,3})([.)]?)\s+(?=\S)/;

/** What opens a note below the rule. */
const NUMBERED_MARK = /^\d{1,3}\s+(?=[\p{Lu}“"«])/u;

/** Index of the line from which on a chunk of lines holds notes: its rule, or a first mark. */
export function notesStart(lines: readonly string[]): number {
  const [first = ''] = lines;
  if (announcedMark(first) || opensNumbered(lines)) return 0;
  const rule = lines.findIndex((line) => RULE.test(line) || STAR.test(line));
  return rule < 0 ? lines.length : rule;
}

/** `1 Words` above `2 Words`. */
function opensNumbered([first = '', ...rest]: readonly string[]): boolean {
  if (!NUMBERED_MARK.test(first)) return false;
  const next = `${Number.parseInt(first, 10) + 1} `;
  return rest.some((line) => line.startsWith(next) && NUMBERED_MARK.test(line));
}

/** True for a line that stands alone at the end of a text, or opens a note there. */
export function opensTail(line: string, amongNotes: boolean): boolean {
  if (RULE.test(line) || JOB_NUMBER.test(line) || BARCODE.test(line)) return true;
  return amongNotes && (announcedMark(line) !== null || NUMBERED_MARK.test(line));
}

export interface Tail {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly dropped: readonly Dropped[];
}

/** Takes notes and job number off the end; where the notes are called, `bindTypedNotes` finds. */
export function splitTail(blocks: readonly Block[]): Tail {
  const opening = blocks.findIndex((block) => isOpeningFormula(block.text));
  const ruleAt = blocks.findLastIndex(({ text }) => RULE.test(text) || TITLE.test(text));
  const typed = typedOnto(blocks);
  const notes: Note[] = [];
  const dropped: Dropped[] = [];
  let end = blocks.length;
  for (; end > 0; end -= 1) {
    const { text, number, page, footnotes } = blocks[end - 1]!;
    if (number !== '' || footnotes.length > 0) break;
    const note = noteOf(text, ruleAt > opening && end - 1 > ruleAt, typed);
    const isRule = RULE.test(text) || (notes.length > 0 && TITLE.test(text));
    if (isRule || BARCODE.test(text)) dropped.unshift({ reason: 'decoration', text, page });
    else if (JOB_NUMBER.test(text)) dropped.unshift({ reason: 'job number', text, page });
    else if (note) notes.unshift({ ...note, page });
    else break;
  }
  return { blocks: blocks.slice(0, end), notes, dropped };
}

/** Figures that stand on the end of a word; looked for when a block may be their note. */
function typedOnto(blocks: readonly Block[]): () => ReadonlySet<string> {
  let found: Set<string> | undefined;
  return () => {
    found ??= new Set(
      blocks.flatMap(({ text }) =>
        possibleCalls(text).flatMap(({ plain, mark }) => (plain ? [mark] : [])),
      ),
    );
    return found;
  };
}

function noteOf(
  text: string,
  belowRule: boolean,
  typed: () => ReadonlySet<string>,
): Omit<Note, 'page'> | null {
  const announced = announcedMark(text);
  if (announced) return { mark: announced.mark, text: text.slice(announced.length) };
  const [whole, mark = '', sign] = NUMBERED_NOTE.exec(text) ?? [];
  if (whole === undefined || isClosing(text, false)) return null;
  const words = text.slice(whole.length);
  const isNote = belowRule ? sign === '' || typed().has(mark) : sign === '' && typed().has(mark);
  return isNote ? { mark, text: words } : null;
}

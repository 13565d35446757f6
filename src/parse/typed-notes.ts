/** Notes that somebody typed, below the text or in its middle, given to the words that they limit. */
import type { Footnote, Mark, Problem } from '../model/document.ts';
import { firstFew } from '../words/first-few.ts';
import { announcedMark, type PossibleCall, possibleCalls } from './note-calls.ts';
import { goingOn, plainNotes } from './notes-among.ts';
import { withoutSpans } from './positions/cut-out.ts';
import type { Block, Note, Reading } from './reading.ts';
import { isOpeningFormula } from './segment/formulas.ts';

/** Formats in which a mark is a sign like others; the rest have marks of their own. */
const TYPED: ReadonlySet<string> = new Set(['text', 'markdown', 'html', 'mail', 'doc']);
/** Notes that a message names, and characters of each. */
const SHOWN = 4;
const QUOTED = 40;

interface PlacedCall extends PossibleCall {
  readonly block: number;
}
/** A call to be cut out of its block. */
interface Call extends PlacedCall {
  readonly note: Note;
}

/**
 * Binds typed notes to their calls. A note in the middle of a text is taken out of it where its mark announces itself
 * and stands in the words above; one below the text that nothing calls is told.
 */
export function bindTypedNotes(reading: Reading): Reading {
  const { blocks, notes } = reading;
  if (blocks.some(({ cited }) => cited)) return reading;
  const bound = new Set(blocks.flatMap(({ footnotes }) => footnotes.map(({ mark }) => mark)));
  const below = TYPED.has(reading.format) ? notes.filter(({ mark }) => !bound.has(mark)) : [];
  const openings = blocks.map(openingOf);
  const isPlain = blocks.some(({ text }) => /^[\d*]{1,3}\s/.test(text));
  if (below.length === 0 && !isPlain && openings.every((opening) => opening === null))
    return reading;
  const places = placesOf(blocks);
  const among = new Map([
    ...notesAmong(blocks, openings, places),
    ...plainNotes(blocks, notes, (mark) => typedCall(places, mark)),
  ]);
  if (below.length === 0 && among.size === 0) return reading;
  const further = goingOn(blocks, among);
  for (const [at, to] of further) {
    const note = among.get(to)!;
    among.set(to, { ...note, text: `${note.text} ${blocks[at]!.text}` });
  }
  const waiting = [...among].map(([to, note]) => ({ to, note }));
  const calls = bind(places, [...waiting, ...below.map((note) => ({ to: blocks.length, note }))]);
  const called = new Set(calls.map(({ note }) => note));
  const own = new Map<number, Call[]>();
  for (const call of calls) {
    const beside = own.get(call.block);
    if (beside) beside.push(call);
    else own.set(call.block, [call]);
  }
  return {
    ...reading,
    blocks: blocks.flatMap((block, at) =>
      among.has(at) || further.has(at) ? [] : [withoutCalls(block, own.get(at) ?? [])],
    ),
    notes: [...notes, ...among.values()],
    problems: [...reading.problems, ...uncalled(below.filter((note) => !called.has(note)))],
    extracted: setApart(reading.extracted, blocks, calls),
  };
}

/** The first block in which the mark is a plain figure typed onto a word; null where there is none. */
function typedCall(
  places: ReadonlyMap<string, readonly PlacedCall[]>,
  mark: string,
): number | null {
  return places.get(mark)?.find(({ plain }) => plain)?.block ?? null;
}

function openingOf({ text, number, footnotes }: Block): ReturnType<typeof announcedMark> {
  return number === '' && footnotes.length === 0 ? announcedMark(text) : null;
}

/** Where notes may be called behind the opening formula, by their mark. */
function placesOf(blocks: readonly Block[]): Map<string, PlacedCall[]> {
  const first = blocks.findIndex(({ text }) => isOpeningFormula(text)) + 1;
  const places = new Map<string, PlacedCall[]>();
  for (let block = first; block < blocks.length; block += 1) {
    for (const call of possibleCalls(blocks[block]!.text)) {
      const own = places.get(call.mark);
      if (own) own.push({ ...call, block });
      else places.set(call.mark, [{ ...call, block }]);
    }
  }
  return places;
}

/** Notes between the paragraphs, by the position of their block: their mark is typed onto words above. */
function notesAmong(
  blocks: readonly Block[],
  openings: readonly ReturnType<typeof openingOf>[],
  places: ReadonlyMap<string, readonly PlacedCall[]>,
): Map<number, Note> {
  const found = new Map<number, Note>();
  openings.forEach((opening, at) => {
    const calls = opening ? (places.get(opening.mark) ?? []) : [];
    if (!opening || !calls.some(({ plain, block }) => !plain && block < at)) return;
    const { text, page } = blocks[at]!;
    found.set(at, { mark: opening.mark, text: text.slice(opening.length), page });
  });
  return found;
}

/**
 * The calls of each note: all that stand between the note of the same mark before it and itself; of plain figures the
 * first behind the call of the note before.
 */
function bind(
  places: ReadonlyMap<string, readonly PlacedCall[]>,
  waiting: readonly { readonly to: number; readonly note: Note }[],
): Call[] {
  const taken = new Map<string, number>();
  let last: PlacedCall | null = null;
  return waiting.flatMap(({ to, note }) => {
    const all = places.get(note.mark) ?? [];
    const from = taken.get(note.mark) ?? 0;
    let end = from;
    while (end < all.length && all[end]!.block < to) end += 1;
    taken.set(note.mark, end);
    const own = all.slice(from, end);
    const announced = own.filter(({ plain }) => !plain);
    const first = own.find((call) => last === null || isBehind(call, last));
    const calls = announced.length > 0 ? announced : first ? [first] : [];
    last = calls[0] ?? last;
    return calls.map((call) => ({ ...call, note }));
  });
}

function isBehind(call: PlacedCall, other: PlacedCall): boolean {
  return call.block > other.block || (call.block === other.block && call.start >= other.end);
}

function withoutCalls(block: Block, calls: readonly Call[]): Block {
  if (calls.length === 0) return block;
  const own = [...calls].sort((a, b) => a.start - b.start);
  const { text, offset } = withoutSpans(block.text, own);
  const notes = own.map(
    ({ note, start }): Footnote => ({ mark: note.mark, text: note.text, at: offset(start) }),
  );
  const before = block.footnotes.map((note) => ({ ...note, at: offset(note.at) }));
  return {
    ...block,
    text: text.trimEnd(),
    marks: block.marks.map((mark): Mark => {
      return { ...mark, start: offset(mark.start), end: offset(mark.end) };
    }),
    footnotes: [...before, ...notes].sort((a, b) => a.at - b.at),
  };
}

/** The extracted text with a space before marks that are typed onto letters, so that its words can be counted. */
function setApart(extracted: string, blocks: readonly Block[], calls: readonly Call[]): string {
  const glued = new Map<string, string[]>();
  for (const { block, start, end, mark } of calls) {
    const { text } = blocks[block]!;
    const [head] = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 80), start))!;
    if (head === '' || !/^[\p{L}\p{N}]/u.test(text.slice(start, end))) continue;
    const word = head + mark;
    const apart = glued.get(word);
    if (apart) apart.push(`${head} ${mark}`);
    else glued.set(word, [`${head} ${mark}`]);
  }
  if (glued.size === 0) return extracted;
  return extracted.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => glued.get(word)?.pop() ?? word);
}

/** Numbered notes that nothing calls; asterisks may belong to the sponsors. */
function uncalled(notes: readonly Note[]): Problem[] {
  const numbered = notes.filter(({ mark }) => /^[\d\p{No}]/u.test(mark));
  if (numbered.length === 0) return [];
  const named = numbered.map(({ mark, text }) => `“${mark} ${text.slice(0, QUOTED)}”`);
  const message = `Notes below the text are called nowhere in it, so that they were compared with nothing: ${firstFew(named, SHOWN)}. Please check the page.`;
  return [{ side: null, code: 'note-without-call', message, where: null }];
}

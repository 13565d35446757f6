/** Blocks among the paragraphs that are notes: by the mark they open with, and what goes on with them. */
import { opensWithFiniteVerb, opensWithParticiple } from './language/verbs/lead.ts';
import type { Block, Note } from './reading.ts';
import { isAnnexTitle, isClosing, isOpeningFormula } from './segment/formulas.ts';
import { hasNumber } from './segment/numbering.ts';

/** `1 Words`: without a stop, so that it is no paragraph. */
const PLAIN = /^(\d{1,3}|\*{1,3})\s+(?=[\p{Lu}“"«(])/u;
/** Longest further paragraph of a note, in characters. */
const LONGEST = 600;

/**
 * Notes with a plain figure, by the position of their block: one that is called by a raised mark without words, or by a
 * figure typed onto a word above.
 *
 * @param calls for each mark the last block that calls it with a figure typed onto a word
 */
export function plainNotes(
  blocks: readonly Block[],
  notes: readonly Note[],
  calls: (mark: string) => number | null,
): Map<number, Note> {
  const told = new Set(notes.map(({ mark }) => mark));
  const raised = new Map<string, number>();
  const found = new Map<number, Note>();
  blocks.forEach(({ text, number, footnotes, page }, at) => {
    const [whole = '', mark = ''] = (number === '' && PLAIN.exec(text)) || [];
    const called = mark === '' || told.has(mark) ? null : (raised.get(mark) ?? calls(mark));
    if (
      called !== null &&
      called < at &&
      footnotes.length === 0 &&
      !opensParagraph(text.slice(whole.length))
    ) {
      found.set(at, { mark, text: text.slice(whole.length), page });
      raised.delete(mark);
    }
    for (const note of footnotes) if (note.text === '') raised.set(note.mark, at);
  });
  return found;
}

/**
 * Further paragraphs of notes, each with the block of its note: below the last paragraph, where nothing but notes
 * follows. Above that, what stands below a note goes on with the text of the page before.
 */
export function goingOn(
  blocks: readonly Block[],
  among: ReadonlyMap<number, Note>,
): Map<number, number> {
  const found = new Map<number, number>();
  const tail = blocks.findLastIndex((block, at) => !among.has(at) && !isFurther(block)) + 1;
  blocks.forEach((block, at) => {
    if (at < tail) return;
    const before = among.has(at - 1) ? at - 1 : found.get(at - 1);
    if (before === undefined || among.has(at) || !isFurther(block)) return;
    if (/[.!?:][”"’)\]]*$/.test(blocks[at - 1]!.text)) found.set(at, before);
  });
  return found;
}

function isFurther({ text, number, role, footnotes, cell }: Block): boolean {
  if (number !== '' || role !== 'body' || footnotes.length > 0 || cell) return false;
  if (text.length > LONGEST || !/^\p{Lu}.*[.!?][”"’)\]]*$/su.test(text)) return false;
  if (hasNumber(text) || opensParagraph(text)) return false;
  return !isAnnexTitle(text) && !isOpeningFormula(text) && !isClosing(text, false);
}

/** `Urges`, `Recalling`: a paragraph of a resolution. */
function opensParagraph(text: string): boolean {
  return opensWithFiniteVerb(text, 'en') || opensWithParticiple(text, 'en');
}

/** Says which words of a document are written otherwise than they look, and where. */
import type { Paragraph, Problem } from '../model/document.ts';
import type { DisguiseKind } from '../words/disguise.ts';
import { firstFew } from '../words/first-few.ts';
import type { FoundDisguise } from './undisguise.ts';

const SAYS: Readonly<Record<DisguiseKind, readonly [code: string, what: string]>> = {
  'two alphabets': ['mixed-alphabets', 'Letters of two alphabets in one word'],
  'look-alike': ['look-alike-letters', 'Words in letters of another alphabet that look Latin'],
  forms: ['letter-forms', 'Words in special forms of letters (mathematical, full-width, enclosed)'],
  marks: ['marked-letters', 'Words with marks or strokes on their letters'],
  spaced: ['spaced-words', 'Spaces inside words'],
  figures: ['figures-in-words', 'Figures for letters inside words'],
  directions: ['direction-controls', 'Hidden characters that change the direction of the text'],
};

/** How many places a message names. */
const SHOWN = 6;

/** One problem for each kind of disguise. */
export function disguiseProblems(
  found: readonly FoundDisguise[],
  paragraphs: readonly Paragraph[],
): Problem[] {
  const problems: Problem[] = [];
  for (const [kind, [code, what]] of Object.entries(SAYS)) {
    const these = found.filter((one) => one.kind === kind);
    if (these.length === 0) continue;
    const places = [...new Set(these.map((one) => placeOf(one, paragraphs)))];
    const message = `${what}, read as they look: ${firstFew(places, SHOWN)}.`;
    problems.push({ side: null, code, message, where: null });
  }
  return problems;
}

/** `‘possible’ (OP1)`; the first paragraph that has the words of the block. */
function placeOf({ read, block }: FoundDisguise, paragraphs: readonly Paragraph[]): string {
  const words = read.trim().length > 40 ? `${read.trim().slice(0, 40)}…` : read.trim();
  const holder = paragraphs.find(
    ({ text }) => text !== '' && (block.text.includes(text) || text.includes(block.text)),
  );
  return holder ? `‘${words}’ (${holder.label})` : `‘${words}’`;
}

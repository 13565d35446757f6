/** Where the front matter ends: at the opening formula, or after the sponsors of an amendment. */
import { endsSponsors } from '../header/sponsors.ts';
import type { Block } from '../reading.ts';
import { isOpeningFormula, opensDecision } from './formulas.ts';
import { readNumber } from './numbering.ts';
import { readUnit } from './units.ts';

const SPONSORS_END =
  /:\*?\s*(?:revised\s+)?(?:draft\s+(?:resolution|decision)|amendments?\s+to\b|projets?\s+de|(?:sous-)?amendements?\b|proyectos?\s+de|(?:sub)?enmiendas?\b)/i;

/** Blocks of the longest front matter without an opening formula. */
const LONGEST = 40;
/** Characters of the longest line that ends with what is submitted. */
const LONG_LINE = 2000;
/** Words of a paragraph of a report; items of an agenda have fewer. */
const FEWEST_WORDS = 12;

/** Index of the first block of the text itself. */
export function frontEnd(blocks: readonly Block[]): number {
  const formula = blocks.findIndex((block) => isOpeningFormula(block.text));
  if (formula >= 0) return reportStart(blocks.slice(0, formula)) ?? formula;
  const sponsors = blocks.findIndex((block) => SPONSORS_END.test(block.text));
  const decision = decisionAt(blocks);
  if (decision >= 0) return decision;
  if (sponsors < 0 || sponsors > LONGEST) return 0;
  let end = sponsors + 1;
  while (end < blocks.length && isBold(blocks[end]!)) end += 1;
  if (end === sponsors + 1 && looksLikeTitle(blocks[end])) end += 1;
  return end;
}

/**
 * Where the numbered paragraphs of a report begin that stand above its first draft: from the heading of the first on.
 * Null where there are none, as in every resolution.
 */
function reportStart(above: readonly Block[]): number | null {
  const numbers = above.map((block) => {
    const { text } = block;
    const number = readNumber(block.number === '' ? text : `${block.number} ${text}`);
    return number?.shape === '1.' && text.split(' ').length >= FEWEST_WORDS ? number.bare : null;
  });
  const first = numbers.indexOf('1');
  if (first < 0 || numbers.indexOf('2', first) < 0) return null;
  let start = first;
  while (start > 0 && readUnit(above[start - 1]!.text) !== null) start -= 1;
  return start;
}

/** Where the one sentence of a decision begins, behind the lines that submit it; -1 where there is none. */
function decisionAt(blocks: readonly Block[]): number {
  const at = blocks.slice(0, LONGEST).findIndex(({ text }) => opensDecision(text));
  const above = blocks.slice(0, Math.max(0, at)).filter(({ text }) => text.length <= LONG_LINE);
  return above.some(({ text }) => endsSponsors(text)) ? at : -1;
}

/** True when at least nine tenths of a block are bold. */
export function isBold(block: Block): boolean {
  const bold = block.marks
    .filter((mark) => mark.kind === 'bold')
    .reduce((n, mark) => n + mark.end - mark.start, 0);
  return block.text !== '' && bold >= 0.9 * block.text.length;
}

function looksLikeTitle(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.text.length < 250 &&
    /^(?:\d{1,4}\/\S*\s)?\p{Lu}[^;]*[^,;.:]$/u.test(block.text)
  );
}

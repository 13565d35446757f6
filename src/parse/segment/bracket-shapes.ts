/**
 * Brackets of other shapes in which rooms put words that are not agreed, `{all}`, `⟦all⟧`, `<all>`: they become
 * square ones, sign for sign, so that everything behind knows one shape. The words stay as they are.
 */
import { proposerLength, readSayings } from '../positions/saying.ts';
import { readStanding } from '../positions/status.ts';
import type { Block } from '../reading.ts';

const OPENING = '{⟦【〔［';
const CLOSING = '}⟧】〕］';
const CURLY = /[{}⟦⟧【】〔〕［］]/g;
/** Pointed brackets around a word: no comparison, address or link. */
const POINTED = /(<{1,3})(?=[\p{L}\p{N}“"])([^<>@]{2,400})(>{1,3})/gu;
/** `{#anchor}`, `{: .class}`, `{1}`, `{…}`, `{%`: notation of files, numbers of notes. */
const NO_WORDS = /^\s*(?:[#.:%$*]|[^\p{L}]*$)/u;

/** Blocks with square brackets for those of other shapes that stand around words, also over several blocks. */
export function squareBrackets(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ text }) => /[{⟦【〔［<]/.test(text))) return blocks;
  const speaks = blocks.some(({ text }) => speaksInPointed(text));
  const changed = new Map<number, string[]>();
  for (const { open, close } of pairsOf(blocks)) {
    put(changed, blocks, open, '[');
    put(changed, blocks, close, ']');
  }
  return blocks.map((block, i) => {
    const text = changed.get(i)?.join('') ?? block.text;
    const all = speaks ? text.replace(POINTED, pointed) : text;
    return all === block.text ? block : { ...block, text: all };
  });
}

/** A bracket: the position of its block, and its offset there. */
interface Place {
  readonly block: number;
  readonly at: number;
}

/** Pairs of one shape around words; what is open in a block may close in a later one. */
function pairsOf(blocks: readonly Block[]): { open: Place; close: Place }[] {
  const pairs: { open: Place; close: Place }[] = [];
  const open: (Place & { readonly shape: number })[] = [];
  for (const [block, { text }] of blocks.entries()) {
    for (const { 0: sign, index: at } of text.matchAll(CURLY)) {
      const shape = OPENING.indexOf(sign);
      if (shape >= 0) open.push({ block, at, shape });
      else if (open.at(-1)?.shape === CLOSING.indexOf(sign)) {
        const first = open.pop()!;
        const end = first.block === block ? at : undefined;
        const inside = blocks[first.block]!.text.slice(first.at + 1, end);
        const loose = end === undefined && inside.trim() === '';
        if (loose || !NO_WORDS.test(inside)) pairs.push({ open: first, close: { block, at } });
      }
    }
  }
  return pairs;
}

function put(
  changed: Map<number, string[]>,
  blocks: readonly Block[],
  { block, at }: Place,
  sign: string,
): void {
  const signs = changed.get(block) ?? blocks[block]!.text.split('');
  signs[at] = sign;
  changed.set(block, signs);
}

/** Several words, as no tag, address or link has them. */
const PHRASE = /^[\p{L}’'-]+(?:[ ,;]+[\p{L}\p{N}’'()-]+)+[ ,;.]*$/u;

/** Pointed brackets are brackets of the room where one holds a phrase, someone who speaks, or a standing. */
function speaksInPointed(text: string): boolean {
  return [...text.matchAll(POINTED)].some(
    ([, , inside = '']) =>
      PHRASE.test(inside) ||
      readStanding(inside) !== null ||
      readSayings(inside) !== null ||
      proposerLength(inside) !== null,
  );
}

function pointed(whole: string, opens: string, inside: string, closes: string): string {
  if (/:\/\/|^www\./.test(inside)) return whole;
  return `${'['.repeat(opens.length)}${inside}${']'.repeat(closes.length)}`;
}

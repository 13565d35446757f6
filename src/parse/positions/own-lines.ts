/** Lines that say something of the paragraph before or behind them and are no paragraph themselves. */
import type { Dropped } from '../../model/document.ts';
import { partyOf } from '../language/parties.ts';
import type { Block } from '../reading.ts';
import { numberOfBlock } from '../segment/block-number.ts';
import { readNumber } from '../segment/numbering.ts';
import { optionLine } from './named.ts';
import { readProposers, readSayings, type Saying } from './saying.ts';
import { lineStanding } from './status.ts';

/** What is said on lines above a paragraph, until that paragraph comes. */
export interface Announced {
  readonly sayings: readonly Saying[];
  readonly alternative?: string;
}

/** The standing of the paragraph above, `Agreed ad ref`, on a line of its own. */
export function standingBelow(block: Block, before: Block | undefined): Block | null {
  if (!before || block.number !== '' || block.footnotes.length > 0) return null;
  const standing = lineStanding(block.text);
  return standing && { ...before, standing };
}

/**
 * What a line announces of the paragraph below it: `EU proposal:`, `[EU, MEX: new OP4]`, `Option 2:`; `left` are
 * brackets that open there. Null for other lines.
 */
export function announces(
  block: Block,
  next: Block | undefined,
): (Announced & { readonly left: string; readonly reason: Dropped['reason'] }) | null {
  const { text, number, role } = block;
  if (!next || number !== '' || role === 'heading' || text.length > 200) return null;
  const option = optionLine(text);
  if (option)
    return { sayings: [], alternative: option.name, left: option.opened, reason: 'alternative' };
  const proposers = readProposers(text);
  if (proposers)
    return { sayings: [{ states: proposers, wants: 'add' }], left: '', reason: 'attribution' };
  const inside = /^\s*[[(]([^[\]()]+)[\])]\s*$/.exec(text)?.[1];
  const sayings = inside === undefined ? null : readSayings(inside);
  return sayings && speaksOf(sayings, next) ? { sayings, left: '', reason: 'attribution' } : null;
}

/** `new OP4`, `delete OP5`, where that is the number of the next paragraph. */
function speaksOf(sayings: readonly Saying[], next: Block): boolean {
  const number = numberOfBlock(next);
  return (
    number !== null &&
    sayings.every(({ note = '' }) => {
      const named = /\b(?:OP|PP|para(?:graph)?)\s?(\d{1,3}(?:\s?[a-z]+)?)\s*$/i.exec(note)?.[1];
      return (
        named !== undefined && named.replace(/\s/g, '').toLowerCase() === number.bare.toLowerCase()
      );
    })
  );
}

/** The paragraph with what was announced above it. */
export function withAnnounced(block: Block, { sayings, alternative }: Announced): Block {
  if (sayings.length === 0 && alternative === undefined) return block;
  const start = block.number === '' ? (readNumber(block.text)?.length ?? 0) : 0;
  const whole = { start, end: block.text.length, words: block.text.slice(start) };
  const positions = sayings.flatMap(({ states, wants, note }) =>
    states.map((state) => ({
      state,
      party: partyOf(state),
      wants,
      ...(note !== undefined && { note }),
      ...whole,
    })),
  );
  return {
    ...block,
    ...(positions.length > 0 && { positions: [...(block.positions ?? []), ...positions] }),
    ...(alternative !== undefined && { alternative: block.alternative ?? alternative }),
  };
}

/** Lines of a room between the paragraphs: notes on the text, and where the proposal of someone begins and ends. */
import type { Dropped, Mark } from '../../model/document.ts';
import { readParties } from '../language/parties.ts';
import type { Block } from '../reading.ts';
import { readNumber } from '../segment/numbering.ts';
import { isRoomNote, isSourceLine, proposalEdge } from './room-notes.ts';
import type { Saying } from './saying.ts';
import { opensWithName } from './spoken.ts';

export interface WithoutRoomLines {
  readonly blocks: readonly Block[];
  /** Who proposes each block, by its position. */
  readonly proposed: readonly (readonly Saying[])[];
  readonly dropped: readonly Dropped[];
  /** Notes as printed. */
  readonly notes: readonly string[];
}

/** Signs around a line, `--- Start of EU proposal ---`, `[Start of EU proposal]`. */
const AROUND = /^[\s*=~#<>«»_|–—[(-]+|[\s*=~#<>«»_|–—\])-]+$/g;
const BRACKET = /[[(]([^[\]()]{4,150})[\])]/g;

/** Longest line in which someone speaks, in characters. */
const LONGEST_SPOKEN = 600;
/** What follows a name in the place of a saying: the words of a paragraph. */
const PROPOSAL = /^\s*(?:\(|[“"[]*\p{Lu}\p{Ll}+(?:s|ing|ed)\b)/u;

/** Makes comments of notes and takes lines such as `[Start of EU proposal]` away. */
export function withoutRoomLines(all: readonly Block[]): WithoutRoomLines {
  const blocks: Block[] = [];
  const proposed: (readonly Saying[])[] = [];
  const dropped: Dropped[] = [];
  const notes: string[] = [];
  const edges = all.map(edgeOf);
  const lastEnd = edges.findLastIndex((edge) => edge?.opens === false);
  let open: readonly Saying[] = [];
  // By the position of the block that they are about: the one above, or the first.
  const comments: string[][] = [];
  all.forEach((block, at) => {
    const { text, page } = block;
    const edge = edges[at]!;
    if (edge?.isLine) {
      dropped.push({ reason: 'attribution', text, page });
      open = edge.opens ? edge.sayings : [];
    } else if (isNoteLine(block)) {
      dropped.push({ reason: 'comment', text, page });
      notes.push(text);
      const to = Math.max(0, blocks.length - 1);
      comments[to] ??= [];
      comments[to].push(text);
    } else {
      proposed[blocks.length] = open;
      blocks.push(block);
      if (edge) open = edge.opens ? edge.sayings : [];
      // Without an end it is the next paragraph alone.
      else if (at > lastEnd && /\p{L}/u.test(text)) open = [];
    }
  });
  return {
    blocks: blocks.map((block, at) => withComments(block, comments[at] ?? [])),
    ...{ proposed, dropped, notes },
  };
}

/** The last edge of a proposal in a block that nothing in it closes; null where there is none. */
function edgeOf({
  text,
  number,
}: Block): (ReturnType<typeof proposalEdge> & { isLine: boolean }) | null {
  if (!/(?:start|begin|open|end|clos)/i.test(text)) return null;
  const bare = number === '' && text.length <= 200 ? text.replace(AROUND, '') : '';
  const line = bare === '' || /[[\]()]/.test(bare) ? null : proposalEdge(bare);
  if (line) return { ...line, isLine: true };
  const inside = Array.from(text.matchAll(BRACKET), ([, words = '']) => proposalEdge(words));
  const last = inside.filter((edge) => edge !== null).at(-1);
  return last ? { ...last, isLine: false } : null;
}

/** A line without brackets that speaks of the text. */
function isNoteLine({ text, number, role, footnotes }: Block): boolean {
  if (number !== '' || role === 'heading' || footnotes.length > 0) return false;
  return isSourceLine(text) || (/^[^[(]/.test(text) && (isRoomNote(text) || isSpokenLine(text)));
}

/** `Support: DNK, FIN`, `Opposed by Iran`: who is for the paragraph above, and who against it. */
const FOR_OR_AGAINST =
  /^(?:support(?:s|ed)?(?:\s+by)?|oppos(?:es?|ed)(?:\s+by)?|reserv(?:es?|ed|ations?)(?:\s+by)?|bracketed\s+(?:by|at the request of)|co-?sponsors?|proposed by)\s*:?\s+(.{2,160}?)[.;]?$/i;

/** `RUS: delete; it is said in OP3`, `EU: We can accept this`: a line in which someone speaks and proposes no paragraph. */
function isSpokenLine(text: string): boolean {
  const names = text.length <= LONGEST_SPOKEN ? FOR_OR_AGAINST.exec(text)?.[1] : undefined;
  if (names !== undefined && readParties(names) !== null) return true;
  if (text.length > LONGEST_SPOKEN || !opensWithName(text)) return false;
  const said = text.slice(text.indexOf(':') + 1).trim();
  return !PROPOSAL.test(said) && readNumber(said) === null;
}

/** The block with notes as comments on all of it. */
export function withComments(block: Block, notes: readonly string[]): Block {
  if (notes.length === 0) return block;
  const { text, marks } = block;
  const comments = notes.map(
    (note): Mark => ({ kind: 'comment', start: 0, end: text.length, note }),
  );
  return { ...block, marks: [...marks, ...comments] };
}

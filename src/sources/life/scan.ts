/** Looking through the L documents after a draft, to the end of the series, for amendments to it. */
import { type DocumentSymbol, formatSymbol } from '../../model/symbol.ts';
import type { Kept } from '../cache/cache.ts';
import type { ChainSearch } from './finding.ts';
import { isVersionOf } from './library.ts';
import { type Standing, standingOf } from './standing.ts';
import { END_GAP, type SeriesWalk, walk } from './walk.ts';

/** What a document itself says about its kin: symbols as printed in it. */
export interface Clues {
  /** Drafts that it amends. */
  readonly amends: readonly string[];
  /** Drafts or reports that it was adopted from. */
  readonly from: readonly string[];
}

/** Reads a document; a sentence when it cannot be read, or is not the one that was asked for. */
export type ReadClues = (kept: Kept) => Promise<Clues | { readonly unread: string }>;

/**
 * Adds the amendments to a draft. Looks at the next `scan` documents, at all up to `last`, and on to the end
 * of the series. True when it reached the end and nothing on the way stayed unknown.
 */
export async function lookThrough(
  draft: DocumentSymbol,
  { scan, last }: { readonly scan: number; readonly last: number },
  found: ChainSearch,
  readClues: ReadClues,
): Promise<boolean> {
  const at = (number: number): DocumentSymbol => ({ ...draft, number: String(number) });
  let unread = 0;
  const ask = async (number: number): Promise<Standing> => {
    const one = at(number);
    if (found.members.has(formatSymbol(one))) return { state: 'there' };
    const had = await found.look(one, 'probe');
    if (had === null) return { state: 'absent' };
    if (!('kept' in had)) return standingOf(one, found.language, had, found.tools);
    const clues = await readClues(had.kept);
    if ('unread' in clues) {
      unread += 1;
      found.unknown.push(`whether ${formatSymbol(one)} amends it: ${clues.unread}`);
    } else if (clues.amends.some((name) => isVersionOf(name, draft))) {
      found.add(one, { role: 'amendment', by: 'scan', notes: [] }, had);
    }
    return { state: 'there' };
  };
  const first = Number(draft.number) + 1;
  const least = Math.max(first + scan - 1 - END_GAP, last);
  const { denyEverything } = found;
  const result = await walk({ first, least, ask, denyEverything });
  found.unknown.push(...notAsked(result, (number) => formatSymbol(at(number))));
  return result.ended && result.unknown.length === 0 && unread === 0;
}

/** What a walk could not find out, in a sentence or two. */
export function notAsked(
  { unknown, ended, asked }: SeriesWalk,
  name: (number: number) => string,
): string[] {
  const [first] = unknown;
  const missed = first
    ? [
        `${unknown.map(({ number }) => name(number)).join(', ')}: could not be asked for certain; the first of them: ${first.why}`,
      ]
    : [];
  return ended
    ? missed
    : [...missed, `what comes after ${name(asked)}: the end of the series was not reached.`];
}

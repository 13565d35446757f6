/** Going through the numbers of a series of documents to its end: what is there, what is not, what nobody could say. */
import type { Standing } from './standing.ts';

export interface SeriesWalk {
  /** Numbers of documents that are there, in order. */
  readonly there: readonly number[];
  /** Numbers that the servers deny, up to the last one that is there. */
  readonly gaps: readonly number[];
  /** Numbers that could not be asked, each with a sentence. */
  readonly unknown: readonly { readonly number: number; readonly why: string }[];
  /** The last number that was asked for. */
  readonly asked: number;
  /** True when so many numbers after the last one are denied that the series has ended. */
  readonly ended: boolean;
}

export interface WalkOptions {
  readonly first: number;
  /** The series is known to go at least as far as this number. */
  readonly least?: number;
  readonly ask: (number: number) => Promise<Standing>;
  /** So many numbers in a row that are denied end the series; `END_GAP` when left out. */
  readonly gap?: number;
  /** Whether the servers deny even what exists: then no denial counts. */
  readonly denyEverything: () => Promise<boolean>;
}

/** So many numbers in a row that are denied end a series: drafts come out of order, gaps are shorter. */
export const END_GAP = 20;
/** So many in a row that cannot be asked: the servers are not to be reached now. */
const OUT_OF_REACH = 6;
/** Asked at the same time. */
const AT_ONCE = 2;
/** No body has so many drafts in a session. */
const MOST = 600;

/**
 * Asks for `first` and the numbers after it until the series has ended. A number that could not be asked
 * is asked once more at the end, and is no gap: it does not bring the end nearer.
 */
export async function walk(options: WalkOptions): Promise<SeriesWalk> {
  const { first, least = 0, ask, gap = END_GAP, denyEverything } = options;
  const end = { least, gap };
  const known = new Map<number, Standing>();
  let next = first;
  const askOn = async (): Promise<void> => {
    while (next < first + MOST && !hasEnded(known, next - 1, end) && !isLost(known, next)) {
      const batch = Array.from({ length: AT_ONCE }, (_, i) => next + i);
      const standings = await Promise.all(batch.map(ask));
      for (const [i, standing] of standings.entries()) known.set(batch[i]!, standing);
      next += AT_ONCE;
    }
  };
  await askOn();
  const open = [...known].filter(([, { state }]) => state === 'unknown').map(([n]) => n);
  if (open.length > 0 && !isLost(known, next)) {
    for (const number of open) known.set(number, await ask(number));
    await askOn();
  }
  const denied = [...known.values()].some(({ state }) => state === 'absent');
  if (denied && (await denyEverything())) {
    const why =
      'was not found, but the servers deny even what exists, or could not be asked for that.';
    for (const [number, { state }] of known) {
      if (state === 'absent') known.set(number, { state: 'unknown', why });
    }
  }
  return outcome(known, next - 1, end);
}

/** Where a series may end: behind `least`, after `gap` numbers that are denied. */
interface End {
  readonly least: number;
  readonly gap: number;
}

function outcome(known: ReadonlyMap<number, Standing>, asked: number, end: End): SeriesWalk {
  const numbers = [...known.keys()].sort((a, b) => a - b);
  const inState = (state: Standing['state']) =>
    numbers.filter((number) => known.get(number)!.state === state);
  const there = inState('there');
  const last = there.at(-1) ?? 0;
  return {
    there,
    gaps: inState('absent').filter((number) => number < last),
    unknown: numbers.flatMap((number) => {
      const standing = known.get(number)!;
      return standing.state === 'unknown' ? { number, why: standing.why } : [];
    }),
    asked,
    ended: hasEnded(known, asked, end),
  };
}

/** The numbers up to `asked` end with a long enough run of denials, all of them beyond `least`. */
function hasEnded(
  known: ReadonlyMap<number, Standing>,
  asked: number,
  { least, gap }: End,
): boolean {
  for (let number = asked; number > asked - gap; number--) {
    if (number <= least || known.get(number)?.state !== 'absent') return false;
  }
  return true;
}

function isLost(known: ReadonlyMap<number, Standing>, next: number): boolean {
  for (let number = next - 1; number >= next - OUT_OF_REACH; number--) {
    if (known.get(number)?.state !== 'unknown') return false;
  }
  return true;
}

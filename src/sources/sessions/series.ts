/** The L documents of a session, where no open record lists them: asked for one after the other, into the cache. */
import {
  type DocumentSymbol,
  formatSymbol,
  parseSymbol,
  withModifier,
} from '../../model/symbol.ts';
import { allEntries, findKept, type Kept } from '../cache/cache.ts';
import type { Language } from '../http/settings.ts';
import { notAsked } from '../life/scan.ts';
import { getterFor, type Standing, standingOf } from '../life/standing.ts';
import { walk } from '../life/walk.ts';
import { startWitness } from '../life/witness.ts';
import type { Tools } from '../options.ts';
import { twoAtATime } from '../two-at-a-time.ts';
import { limitedSymbol, type SessionName } from './session-name.ts';

/** A text that is there: `versions` are its revisions, oldest first. */
export interface Tabled {
  readonly symbol: DocumentSymbol;
  readonly kept: Kept;
  readonly versions: readonly { readonly symbol: DocumentSymbol; readonly kept: Kept }[];
}

export interface SeriesOfSession {
  readonly documents: readonly Tabled[];
  readonly last: number;
  readonly asked: number;
  readonly ended: boolean;
  readonly gaps: readonly number[];
  /** What could not be asked for, each one a sentence. */
  readonly unknown: readonly string[];
}

/** Most revisions that are asked for. */
const MOST = 30;

/**
 * Goes through the series to its end. Everything found is kept, so that a run which is broken off goes on
 * where it ended. `isDraft` says of which documents a revision may exist: of amendments there is none.
 */
export async function askSeries(
  session: SessionName,
  language: Language,
  tools: Tools,
  isDraft: (kept: Kept) => Promise<boolean>,
): Promise<SeriesOfSession> {
  const get = getterFor(language, tools);
  const found = new Map<number, Kept>();
  const { hear, denyEverything } = startWitness(tools);
  const askOne = async (symbol: DocumentSymbol): Promise<Standing & { kept?: Kept }> => {
    const outcome = await get(symbol, 'probe');
    await hear(outcome);
    const standing = standingOf(symbol, language, outcome, tools);
    return 'kept' in outcome ? { ...standing, kept: outcome.kept } : standing;
  };
  const result = await walk({
    first: 1,
    ask: async (number) => {
      const standing = await askOne(limitedSymbol(session, number));
      if (standing.kept) found.set(number, standing.kept);
      return standing;
    },
    denyEverything,
  });
  const unknown = notAsked(result, (number) => formatSymbol(limitedSymbol(session, number)));
  const notThere: string[] = [];
  const documents = await twoAtATime(result.there, async (number): Promise<Tabled> => {
    const symbol = limitedSymbol(session, number);
    const kept = found.get(number)!;
    const versions: { symbol: DocumentSymbol; kept: Kept }[] = [];
    for (let revision = 1; revision <= MOST && (await isDraft(kept)); revision++) {
      const next = withModifier(symbol, 'Rev', revision);
      const standing = await askOne(next);
      if (standing.state === 'unknown') unknown.push(standing.why);
      if (standing.state === 'absent') notThere.push(formatSymbol(next));
      if (!standing.kept) break;
      versions.push({ symbol: next, kept: standing.kept });
    }
    return { symbol, kept, versions };
  });
  if (notThere.length > 0 && (await denyEverything())) {
    const why = 'the servers deny even what exists, or could not be asked for that';
    unknown.push(`${notThere.join(', ')}: ${why}.`);
  }
  const { asked, ended, gaps } = result;
  return { documents, last: result.there.at(-1) ?? 0, asked, ended, gaps, unknown };
}

/** What of a session is in the cache. */
export async function keptSeries(
  session: SessionName,
  language: Language,
  { cache }: Pick<Tools, 'cache'>,
): Promise<readonly Tabled[]> {
  const names = new Set(
    (await allEntries(cache)).flatMap(({ holding }) =>
      holding?.language === language ? holding.name : [],
    ),
  );
  const symbols = [...names].flatMap((name) => parseSymbol(name) ?? []);
  const own = symbols.filter(
    ({ series, body, session: at }) =>
      series === 'limited' && body === session.body && at === session.session,
  );
  const keptOf = async (symbol: DocumentSymbol): Promise<Kept | null> =>
    (await findKept(cache, { name: formatSymbol(symbol), language })).kept;
  const documents: Tabled[] = [];
  for (const symbol of own.filter(({ modifiers }) => modifiers.length === 0)) {
    const kept = await keptOf(symbol);
    if (!kept) continue;
    const versions: { symbol: DocumentSymbol; kept: Kept }[] = [];
    for (let revision = 1; revision <= MOST; revision++) {
      const next = withModifier(symbol, 'Rev', revision);
      const one = names.has(formatSymbol(next)) ? await keptOf(next) : null;
      if (one) versions.push({ symbol: next, kept: one });
    }
    documents.push({ symbol, kept, versions });
  }
  return documents.sort((a, b) => Number(a.symbol.number) - Number(b.symbol.number));
}

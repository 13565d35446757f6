/** What is new in a look: each version that came, changed or went, as a notice. */
import type { Unchecked } from '../../model/check.ts';
import type { Tracked } from '../config.ts';
import { type CompareTools, compareNew, earlierThan, type News, newsOfGone } from './compare.ts';
import { doubtOf } from './doubt.ts';
import type { GatheredVersions, Sighting } from './gather.ts';
import type { SeenOfText, SeenVersion } from './memory.ts';

export interface JudgedText {
  readonly seen: SeenOfText;
  readonly news: readonly News[];
  /** Of versions that were told, but not compared in full so far. */
  readonly unchecked: readonly Unchecked[];
  /** Texts to be remembered as they are now. */
  readonly remember: readonly Sighting[];
}

const UNKNOWN: SeenVersion = { state: 'unknown' };
const ABSENT: SeenVersion = { state: 'absent' };
type There = SeenVersion & { readonly state: 'there' };

/** What is to be said of one version, and how it is remembered. */
interface JudgedVersion {
  readonly seen: There;
  readonly fresh: News | null;
  readonly remember: boolean;
}

/** `before` is what was seen earlier, null when the text was never looked at. */
export async function judgeVersions(
  text: Tracked,
  look: GatheredVersions,
  before: SeenOfText | null,
  tools: CompareTools,
): Promise<JudgedText> {
  const isNamed = ([input, was]: readonly [string, SeenVersion]): boolean =>
    text.versions.includes(input) || (was.state === 'there' && was.found);
  const seen = new Map([...(before ?? [])].filter(isNamed));
  const news: News[] = [];
  const unchecked: Unchecked[] = [];
  const remember: Sighting[] = [];
  for (const { what } of look.unchecked) {
    if (text.versions.includes(what) && !seen.has(what)) seen.set(what, UNKNOWN);
  }
  for (const input of [...look.waiting, ...look.missing]) {
    if (text.versions.includes(input)) seen.set(input, ABSENT);
  }
  for (const one of look.there) {
    const was = before?.get(one.input);
    const begins = one.listed && (before === null || was?.state === 'unknown');
    const earlier = was?.state === 'there' ? was : null;
    const judged = begins
      ? await begin(text, one, look, tools)
      : await judgeOne(text, one, look, earlier, tools);
    seen.set(one.input, judged.seen);
    if (judged.remember) remember.push(one);
    const { fresh } = judged;
    if (fresh === null) continue;
    if (begins || fresh.notice.id === earlier?.told) unchecked.push(...fresh.notice.unchecked);
    else news.push(fresh);
  }
  return { seen, news, unchecked, remember };
}

/** The watch begins with what is there; only what cannot be trusted is said, and is news when it can. */
async function begin(
  text: Tracked,
  one: Sighting,
  look: GatheredVersions,
  tools: CompareTools,
): Promise<JudgedVersion> {
  const settled = settledAs(one, null);
  const previous = earlierThan(one, look).at(-1)?.document;
  const { document } = one;
  const doubtful =
    document === null ||
    (previous && doubtOf(await tools.checker.compare(previous, document)) !== null);
  const fresh = doubtful ? await compareNew(text, one, look, tools, null) : null;
  if (fresh === null || fresh.trusted) {
    return { seen: settled, fresh: null, remember: document !== null };
  }
  return { seen: { ...settled, told: fresh.notice.id, open: true }, fresh, remember: false };
}

async function judgeOne(
  text: Tracked,
  one: Sighting,
  look: GatheredVersions,
  was: There | null,
  tools: CompareTools,
): Promise<JudgedVersion> {
  if (one.gone) {
    if (was === null || was.gone) {
      return { seen: was ?? { ...settledAs(one, null), gone: true }, fresh: null, remember: false };
    }
    const fresh = newsOfGone(text, one, look, tools);
    return { seen: { ...was, gone: true }, fresh, remember: false };
  }
  const settled = settledAs(one, was);
  const other = was !== null && was.sha256 !== settled.sha256;
  if (was && !was.open && !other) return { seen: settled, fresh: null, remember: false };
  const known = was && other ? tools.recall(one.input) : null;
  const forgotten = was !== null && other && !was.open && was.sha256 !== null && known === null;
  const earlier = forgotten ? 'lost' : known;
  const fresh = await compareNew(text, one, look, tools, earlier);
  if (fresh === null) return { seen: settled, fresh, remember: true };
  const { notice, trusted, keep } = fresh;
  const open = !trusted || (notice.unchecked.length > 0 && notice.kind !== 'changed');
  return { seen: { ...settled, told: notice.id, open }, fresh, remember: keep };
}

function settledAs({ kind, listed, document }: Sighting, was: There | null): There {
  const sha256 = document?.info.source.sha256 ?? null;
  return { state: 'there', kind, found: !listed, sha256, told: was?.told ?? null, open: false };
}

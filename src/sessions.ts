/** The drafts of a session, from the open record of proposals or by asking for L.1, L.2 …, with what was read of them. */
import { readKeptDocument } from './documents.ts';
import type { Document } from './model/document.ts';
import { SourceError, UnreadableError } from './model/errors.ts';
import type { SessionAmendment, SessionDraft, SessionReport } from './model/session.ts';
import { parseSymbol } from './model/symbol.ts';
import { loadRules, type RuleSet } from './rules/rules.ts';
import {
  amendmentsOfText,
  amendmentsToDrafts,
  draftOfTexts,
  themesByCount,
} from './sessions/tabled-drafts.ts';
import { findKept, type Kept } from './sources/cache/cache.ts';
import { tryDocument } from './sources/fetch-document.ts';
import { describeFaults } from './sources/http/faults.ts';
import { type SourceOptions, type Tools, toolsFor } from './sources/options.ts';
import { askProposals } from './sources/sessions/draft-in-record.ts';
import type { Proposals } from './sources/sessions/proposals.ts';
import { askSeries, keptSeries } from './sources/sessions/series.ts';
import {
  formatSession,
  readSession,
  recordNames,
  type SessionName,
} from './sources/sessions/session-name.ts';
import { twoAtATime } from './sources/two-at-a-time.ts';

export interface SessionOptions {
  readonly sources?: SourceOptions;
  /** Only drafts with these words in their title, whatever their case. */
  readonly title?: string;
  /** ISO date: only drafts with something of that day or later. */
  readonly newSince?: string;
  /** Fetch and read the newest text of every draft that is listed. */
  readonly read?: boolean;
  /** Ask for L.1, L.2 … though there is a record. */
  readonly series?: boolean;
  readonly rules?: readonly string[];
}

type Found = Pick<
  SessionReport,
  'source' | 'drafts' | 'amendments' | 'series' | 'unknown' | 'notes'
>;

/** Throws InputError for what names no session, SourceError when the record cannot be had. */
export async function sessionReport(text: string, options: SessionOptions): Promise<SessionReport> {
  const session = readSession(text);
  const name = formatSession(session);
  const tools = toolsFor(name, options.sources ?? {});
  const rules = await loadRules(options.rules);
  const recorded = tools.offline || options.series ? null : await askProposals(session, tools);
  if (recorded && !recorded.ok) {
    throw new SourceError(
      `the record of proposals of ${name} could not be had (${describeFaults([recorded])}): try again later, or ask for L.1, L.2 … with --series.`,
    );
  }
  const all = recorded
    ? fromRecord(recorded.proposals)
    : await fromSeries(session, tools, options, rules);
  const drafts = all.drafts.filter((draft) => isWanted(draft, options));
  const read = recorded ? await withThemes(drafts, tools, options, rules) : { drafts, unknown: [] };
  return {
    schemaVersion: 1,
    session: name,
    filter: { title: options.title ?? null, newSince: options.newSince ?? null },
    ...all,
    drafts: read.drafts,
    unknown: [...all.unknown, ...read.unknown],
  };
}

function fromRecord({ drafts, amendments, unnamed }: Proposals): Found {
  const notes = [
    'From the record of proposals of the General Assembly: amendments stand in it about three days late, decisions up to ten.',
    ...(unnamed.length > 0
      ? [`The record has no draft of this session under: ${unnamed.join('; ')}.`]
      : []),
  ];
  return { source: 'record', drafts, amendments, series: null, unknown: [], notes };
}

/** The words of a title in a row, however they are spaced; what has no date may be new. */
function isWanted(
  { title, versions, amendments, decided }: SessionDraft,
  { title: wanted, newSince }: SessionOptions,
): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  if (wanted && !plain(title ?? '').includes(plain(wanted))) return false;
  if (!newSince) return true;
  const dates = [
    ...versions.map(({ date }) => date),
    ...amendments.map(({ date }) => date),
    decided,
  ];
  return (
    dates.some((date) => date !== null && date >= newSince) ||
    versions.some((one) => one.date === null)
  );
}

/** Themes of the newest text, where it is at hand or is to be read. */
async function withThemes(
  drafts: readonly SessionDraft[],
  tools: Tools,
  { read, sources = {} }: SessionOptions,
  rules: RuleSet,
): Promise<{ drafts: SessionDraft[]; unknown: string[] }> {
  const language = sources.language ?? 'en';
  const unknown: string[] = [];
  const done = await twoAtATime(drafts, async (draft): Promise<SessionDraft> => {
    const newest = draft.versions.at(-1)!.symbol;
    let kept = (await findKept(tools.cache, { name: newest, language })).kept;
    if (!kept && read) {
      const outcome = await tryDocument(parseSymbol(newest)!, language, tools, 'full');
      if ('kept' in outcome) kept = outcome.kept;
      else unknown.push(`what ${newest} is about: ${describeFaults(outcome.faults.slice(0, 1))}.`);
    }
    const document =
      kept && (await readOr(kept, sources, (why) => unknown.push(`${newest}: ${why}`)));
    return document ? { ...draft, themes: themesByCount(document, rules) } : draft;
  });
  return { drafts: done, unknown };
}

/** Null, and a word about why, for what cannot be read or is another document. */
async function readOr(
  kept: Kept,
  sources: SourceOptions,
  say: (why: string) => void,
): Promise<Document | null> {
  try {
    return await readKeptDocument(kept, sources);
  } catch (error) {
    if (!(error instanceof UnreadableError || error instanceof SourceError)) throw error;
    say(error.message);
    return null;
  }
}

async function fromSeries(
  session: SessionName,
  tools: Tools,
  { sources = {} }: SessionOptions,
  rules: RuleSet,
): Promise<Found> {
  const language = sources.language ?? 'en';
  const unknown: string[] = [];
  const documents = new Map<Kept, Promise<Document | null>>();
  const read = (kept: Kept): Promise<Document | null> => {
    const known =
      documents.get(kept) ??
      readOr(kept, sources, (why) => unknown.push(`${kept.holding.name}: ${why}`));
    documents.set(kept, known);
    return known;
  };
  if (!tools.offline) {
    tools.note(
      `Nothing lists the drafts of ${formatSession(session)}: asking for L.1, L.2 … takes minutes the first time. What is found is kept; a run that is broken off goes on from there.`,
    );
  }
  const isDraft = async (kept: Kept) => (await read(kept))?.info.stage !== 'amendment';
  const series = tools.offline ? null : await askSeries(session, language, tools, isDraft);
  const tabled = series?.documents ?? (await keptSeries(session, language, tools));
  const drafts: SessionDraft[] = [];
  const amendments: SessionAmendment[] = [];
  for (const one of tabled) {
    const first = await read(one.kept);
    if (first?.info.stage === 'amendment') amendments.push(...amendmentsOfText(one, first));
    else drafts.push(await draftOfTexts(one, first, read, rules));
  }
  const notes = [
    recordNames(session) === null
      ? 'Outcomes and adopted texts: no open record of this body says.'
      : 'Outcomes and adopted texts: the record of proposals was not asked.',
    ...(tools.offline ? ['Only what is in the cache: --offline asks no server.'] : []),
  ];
  return {
    source: 'series',
    ...amendmentsToDrafts(drafts, amendments),
    series: series && {
      last: series.last,
      asked: series.asked,
      ended: series.ended,
      gaps: series.gaps,
    },
    unknown: [...unknown, ...(series?.unknown ?? [])],
    notes,
  };
}

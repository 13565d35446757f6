/** The drafts of a session, from the open record of proposals or by asking for L.1, L.2 …, with what was read of them. */
import { profileParagraphs } from './assess/profile.ts';
import { readKeptDocument } from './documents.ts';
import type { Document } from './model/document.ts';
import { SourceError, UnreadableError } from './model/errors.ts';
import type { SessionAmendment, SessionDraft, SessionReport } from './model/session.ts';
import { formatSymbol, parentOf, parseSymbol } from './model/symbol.ts';
import { loadRules, type RuleSet } from './rules/rules.ts';
import { findKept, type Kept } from './sources/cache/cache.ts';
import { tryDocument } from './sources/fetch-document.ts';
import { describeFaults } from './sources/http/faults.ts';
import { type SourceOptions, type Tools, toolsFor } from './sources/options.ts';
import { askProposals } from './sources/sessions/draft-in-record.ts';
import type { Proposals } from './sources/sessions/proposals.ts';
import { askSeries, keptSeries, type Tabled } from './sources/sessions/series.ts';
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
    return document ? { ...draft, themes: themesOf(document, rules) } : draft;
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

/** By how many paragraphs they stand in. */
function themesOf(document: Document, rules: RuleSet): string[] {
  const counts = new Map<string, number>();
  for (const { themes } of profileParagraphs(document, rules)) {
    for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
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
    if (first?.info.stage === 'amendment') amendments.push(...amendmentOf(one, first));
    else drafts.push(await draftOf(one, first, read, rules));
  }
  const notes = [
    recordNames(session) === null
      ? 'Outcomes and adopted texts: no open record of this body says.'
      : 'Outcomes and adopted texts: the record of proposals was not asked.',
    ...(tools.offline ? ['Only what is in the cache: --offline asks no server.'] : []),
  ];
  return {
    source: 'series',
    ...sorted(drafts, amendments),
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

async function draftOf(
  { symbol, kept, versions }: Tabled,
  first: Document | null,
  read: (kept: Kept) => Promise<Document | null>,
  rules: RuleSet,
): Promise<SessionDraft> {
  const texts = [{ symbol, kept, document: first }];
  for (const one of versions) texts.push({ ...one, document: await read(one.kept) });
  const newest = texts.findLast(({ document }) => document !== null)?.document ?? null;
  return {
    symbol: formatSymbol(symbol),
    title: newest?.info.title ?? null,
    agendaItem: newest?.info.agendaItem ?? null,
    sponsors: (newest?.info.sponsors ?? []).map(({ name, onBehalfOf }) =>
      onBehalfOf === null ? name : `${name} (on behalf of ${onBehalfOf})`,
    ),
    versions: texts.map((one) => ({
      symbol: formatSymbol(one.symbol),
      date: one.document?.info.date ?? null,
    })),
    amendments: [],
    others: [],
    orallyRevised: texts.some(({ document }) => document?.info.oralRevision != null),
    outcome: null,
    decided: null,
    vote: null,
    adopted: null,
    themes: newest && themesOf(newest, rules),
  };
}

function amendmentOf({ symbol }: Tabled, { info }: Document): SessionAmendment[] {
  const about = {
    symbol: formatSymbol(symbol),
    date: info.date,
    sponsors: info.sponsors.map(({ name }) => name),
    outcome: null,
    vote: null,
  };
  const targets = info.amends ?? [];
  if (targets.length === 0) return [{ ...about, amends: null }];
  return targets.map((amends) => ({ ...about, amends }));
}

/** Amendments go to their drafts; those whose draft is not there stay by themselves. */
function sorted(
  drafts: readonly SessionDraft[],
  amendments: readonly SessionAmendment[],
): Pick<Found, 'drafts' | 'amendments'> {
  const parentName = (text: string | null) => {
    const symbol = text === null ? null : parseSymbol(text);
    return symbol && formatSymbol(parentOf(symbol));
  };
  const targets = amendments.map((one) => ({ one, draft: parentName(one.amends) }));
  const known = new Set(drafts.map(({ symbol }) => symbol));
  return {
    drafts: drafts.map((draft) => ({
      ...draft,
      amendments: targets.filter((target) => target.draft === draft.symbol).map(({ one }) => one),
    })),
    amendments: targets
      .filter(({ draft }) => draft === null || !known.has(draft))
      .map(({ one }) => one),
  };
}

/** Drafts and amendments of a session that no record lists: made of the documents that were found. */
import { profileParagraphs } from '../assess/profile.ts';
import type { Document } from '../model/document.ts';
import type { SessionAmendment, SessionDraft } from '../model/session.ts';
import { formatSymbol, parentOf, parseSymbol } from '../model/symbol.ts';
import type { RuleSet } from '../rules/rules.ts';
import type { Kept } from '../sources/cache/cache.ts';
import type { Tabled } from '../sources/sessions/series.ts';

/** By how many paragraphs they stand in. */
export function themesByCount(document: Document, rules: RuleSet): string[] {
  const counts = new Map<string, number>();
  for (const { themes } of profileParagraphs(document, rules)) {
    for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

/** A draft of its first text and its later versions. */
export async function draftOfTexts(
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
    themes: newest && themesByCount(newest, rules),
  };
}

/** One amendment for each draft that a text amends. */
export function amendmentsOfText({ symbol }: Tabled, { info }: Document): SessionAmendment[] {
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
export function amendmentsToDrafts(
  drafts: readonly SessionDraft[],
  amendments: readonly SessionAmendment[],
): { drafts: SessionDraft[]; amendments: SessionAmendment[] } {
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

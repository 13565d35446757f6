/** From records of proposals to drafts: versions, amendments and their drafts, votes, the adopted text. */
import type { SessionAmendment, SessionDraft, SessionText } from '../../model/session.ts';
import { compareSymbols, formatSymbol, parentOf, parseSymbol } from '../../model/symbol.ts';
import type { RecordedProposal, RecordedStage } from './record.ts';
import {
  adoptedSymbol,
  byDate,
  isOral,
  outcomeOf,
  sponsorsOf,
  stageDate,
  symbolIn,
  tidyTitle,
  voteOf,
} from './record-fields.ts';
import type { SessionName } from './session-name.ts';

export interface Proposals {
  /** In the order of their numbers. */
  readonly drafts: readonly SessionDraft[];
  /** Amendments whose draft the record does not name, or does not have. */
  readonly amendments: readonly SessionAmendment[];
  /** Records without the symbol of a draft, by title. */
  readonly unnamed: readonly string[];
}

/** A stage that was struck out is no stage; what it said may have been entered again. */
const isLive = ({ Status }: RecordedStage): boolean => !/^deleted$/i.test(Status);

export function readProposals(
  session: SessionName,
  records: readonly RecordedProposal[],
): Proposals {
  const drafts = new Map<string, SessionDraft>();
  const loose: SessionAmendment[] = [];
  const unnamed: string[] = [];
  for (const record of records) {
    const stages = record.PR_Stage.filter(isLive);
    const amended = amendedBy(record.PR_Title, session);
    const draft = draftOf(record, stages, session);
    if (amended !== null && isAmendmentAlone(stages)) {
      loose.push(amendmentRecord(record, stages, amended, session));
    } else if (draft === null) {
      if (record.PR_Title !== '') unnamed.push(record.PR_Title);
      loose.push(...amendmentsIn(stages, session));
    } else if (drafts.has(draft.symbol)) {
      drafts.set(draft.symbol, joined(drafts.get(draft.symbol)!, draft));
    } else drafts.set(draft.symbol, draft);
  }
  const left = loose.filter((one) => !giveToDraft(one, drafts));
  const inOrder = [...drafts.values()].sort((a, b) => inSymbolOrder(a.symbol, b.symbol));
  return { drafts: inOrder, amendments: left, unnamed };
}

/** `Amendment to draft resolution A/C.3/80/L.2`: the symbol in it, or the empty text without one. */
function amendedBy(title: string, session: SessionName): string | null {
  if (!/^(?:sub-?)?amendments?\b.*\bto\b/i.test(title)) return null;
  const named = title.split(/[\s,;:()“”"]+/).map((word) => symbolIn(word, session));
  return named.find((one) => one !== null) ?? '';
}

/** A record may carry the title of an amendment to it; its own draft and revisions tell it apart. */
function isAmendmentAlone(stages: readonly RecordedStage[]): boolean {
  return !stages.some(({ StageName }) => /^(?:revision|amendment|adoption$)/i.test(StageName));
}

function amendmentRecord(
  record: RecordedProposal,
  stages: readonly RecordedStage[],
  amends: string,
  session: SessionName,
): SessionAmendment {
  const submitted = stages.find(({ StageName }) => /^submission/i.test(StageName));
  const decided = stages.findLast((one) => outcomeOf(one) !== null);
  return {
    symbol: submitted ? symbolIn(submitted.DocSymbol, session) : null,
    date: stageDate(submitted),
    amends: amends === '' ? null : amends,
    sponsors: sponsorsOf(record),
    outcome: decided ? outcomeOf(decided) : null,
    vote: decided ? voteOf(decided) : null,
  };
}

/** True when its draft is known: it is put there, unless it stands there already. */
function giveToDraft(one: SessionAmendment, drafts: Map<string, SessionDraft>): boolean {
  const name = one.amends && parseSymbol(one.amends);
  const key = name ? formatSymbol(parentOf(name)) : null;
  const draft = key === null ? undefined : drafts.get(key);
  if (!draft) return false;
  const { amendments } = draft;
  const twin = amendments.find(({ symbol }) => symbol !== null && symbol === one.symbol);
  const all = twin
    ? amendments.map((other) => (other === twin ? merged(other, one) : other))
    : [...amendments, one];
  drafts.set(draft.symbol, { ...draft, amendments: all });
  return true;
}

function merged(a: SessionAmendment, b: SessionAmendment): SessionAmendment {
  return {
    symbol: a.symbol,
    date: a.date ?? b.date,
    amends: b.amends ?? a.amends,
    sponsors: a.sponsors.length > 0 ? a.sponsors : b.sponsors,
    outcome: a.outcome ?? b.outcome,
    vote: a.vote ?? b.vote,
  };
}

function draftOf(
  record: RecordedProposal,
  stages: readonly RecordedStage[],
  session: SessionName,
): SessionDraft | null {
  const named = (pattern: RegExp) =>
    stages.filter(({ StageName }) => pattern.test(StageName)).sort(byDate);
  const texts = (pattern: RegExp): SessionText[] =>
    distinct(
      named(pattern).flatMap((one) => {
        const symbol = symbolIn(one.DocSymbol, session);
        return symbol === null ? [] : [{ symbol, date: stageDate(one) }];
      }),
    );
  const tabled = texts(/^(?:submission|revision)/i);
  const first = tabled[0] ?? texts(/^sponsorship/i)[0];
  if (!first) return null;
  const symbol = formatSymbol(parentOf(parseSymbol(first.symbol)!));
  const isOwn = (one: SessionText) => formatSymbol(parentOf(parseSymbol(one.symbol)!)) === symbol;
  const versions = tabled.filter(isOwn).sort((a, b) => inSymbolOrder(a.symbol, b.symbol));
  const amendments = amendmentsIn(stages, session);
  const known = (one: SessionText) =>
    isOwn(one) || amendments.some((amendment) => amendment.symbol === one.symbol);
  const others = [...tabled, ...texts(/^(?:draft|advance)/i)].filter((one) => !known(one));
  return {
    symbol,
    title: tidyTitle(record.PR_Title),
    agendaItem: record.PR_AgendaItem || null,
    sponsors: sponsorsOf(record),
    versions: versions.length > 0 ? versions : [{ symbol, date: null }],
    amendments,
    others: distinct(others),
    orallyRevised: stages.some(isOral),
    ...decision(stages, session),
    themes: null,
  };
}

function amendmentsIn(stages: readonly RecordedStage[], session: SessionName): SessionAmendment[] {
  const own = stages.filter(({ StageName }) => /^amendment/i.test(StageName));
  return own
    .map((one) => amendmentStage(one, session))
    .sort((a, b) => inSymbolOrder(a.symbol ?? 'A/1', b.symbol ?? 'A/1'));
}

function amendmentStage(one: RecordedStage, session: SessionName): SessionAmendment {
  const amends = one.Comments.split(/[\s,;:()]+/).map((word) => symbolIn(word, session));
  const symbol = symbolIn(one.DocSymbol, session);
  return {
    symbol,
    date: stageDate(one),
    amends: amends.find((other) => other !== null && other !== symbol) ?? null,
    sponsors: [],
    outcome: outcomeOf(one),
    vote: voteOf(one),
  };
}

/** What the Assembly decided goes before what its committee did. */
function decision(stages: readonly RecordedStage[], { session }: SessionName) {
  const adoptions = stages
    .filter((one) => /^adoption/i.test(one.StageName) && outcomeOf(one) !== null)
    .sort(byDate);
  const final = adoptions.findLast(({ StageName }) => /^adoption$/i.test(StageName));
  const last = final ?? adoptions.at(-1);
  return {
    outcome: last ? outcomeOf(last) : null,
    decided: stageDate(last),
    vote: last ? voteOf(last) : null,
    adopted:
      final && outcomeOf(final) === 'adopted' ? adoptedSymbol(final.DocSymbol, session) : null,
  };
}

function distinct(texts: readonly SessionText[]): SessionText[] {
  const all = new Map<string, SessionText>();
  for (const one of texts) if (!all.has(one.symbol)) all.set(one.symbol, one);
  return [...all.values()];
}

/** Two records of one draft, as when it was entered twice. */
function joined(a: SessionDraft, b: SessionDraft): SessionDraft {
  const later = b.outcome === null ? a : b;
  return {
    ...a,
    title: a.title ?? b.title,
    versions: distinct([...a.versions, ...b.versions]).sort((x, y) =>
      inSymbolOrder(x.symbol, y.symbol),
    ),
    amendments: [...a.amendments, ...b.amendments],
    others: distinct([...a.others, ...b.others]),
    orallyRevised: a.orallyRevised || b.orallyRevised,
    outcome: later.outcome,
    decided: later.decided,
    vote: later.vote,
    adopted: a.adopted ?? b.adopted,
  };
}

function inSymbolOrder(a: string, b: string): number {
  return compareSymbols(parseSymbol(a)!, parseSymbol(b)!);
}

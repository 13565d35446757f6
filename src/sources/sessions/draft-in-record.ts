/** What the record of proposals says about one draft: which texts belong to it, and what became of it. */
import type { SessionAmendment, SessionDraft } from '../../model/session.ts';
import { type DocumentSymbol, formatSymbol, parseSymbol, sameSymbol } from '../../model/symbol.ts';
import type { Fault } from '../http/faults.ts';
import type { Kin } from '../life/library.ts';
import type { ServerTools } from '../un-servers.ts';
import { type Proposals, readProposals } from './proposals.ts';
import { askRecord } from './record.ts';
import { RECORDED_BODIES, type SessionName } from './session-name.ts';

export interface Recorded {
  readonly ok: true;
  readonly proposals: Proposals;
}

/** Asks for the proposals of a session; null for sessions that the record does not cover, or has nothing on. */
export async function askProposals(
  session: SessionName,
  asking: ServerTools,
): Promise<Recorded | Fault | null> {
  const answer = await askRecord(session, asking);
  if (answer === null || !answer.ok) return answer;
  if (answer.proposals.length === 0) return null;
  return { ok: true, proposals: readProposals(session, answer.proposals) };
}

/** The draft that a symbol, of any version, adopted text or amendment, belongs to. */
export function draftNamed(symbol: string, { drafts }: Proposals): SessionDraft | null {
  const names = ({ versions, adopted, amendments }: SessionDraft) => [
    ...versions.map((one) => one.symbol),
    ...(adopted === null ? [] : [adopted]),
    ...amendments.flatMap((one) => one.symbol ?? []),
  ];
  const own = (draft: SessionDraft) =>
    sameSymbol(draft.symbol, symbol) || names(draft).some((name) => sameSymbol(name, symbol));
  return drafts.find(own) ?? null;
}

/** The texts that the record gives to a draft. */
export function kinInRecord(draft: SessionDraft): readonly Kin[] {
  const kin = (role: Kin['role'], text: string, notes: readonly string[] = []): Kin[] => {
    const symbol = parseSymbol(text);
    return symbol ? [{ symbol, role, notes }] : [];
  };
  return [
    ...draft.versions.flatMap(({ symbol }) => kin('version', symbol)),
    ...draft.amendments.flatMap((one) =>
      one.symbol === null ? [] : kin('amendment', one.symbol, fateOf(one)),
    ),
    ...(draft.adopted === null ? [] : kin('adopted', draft.adopted)),
  ];
}

function fateOf({ outcome, vote }: Pick<SessionAmendment, 'outcome' | 'vote'>): string[] {
  if (outcome === null) return [];
  const votes =
    vote === null ? '' : ` by ${vote.yes} votes to ${vote.no}, with ${vote.abstain} abstentions`;
  return [`The amendment was ${outcome}${votes}.`];
}

/** Amendments are recorded days late, a decision later still: once it is there, none is missing. */
export const hasAllAmendments = ({ outcome }: SessionDraft): boolean => outcome !== null;

/** The draft that became a resolution of the Assembly: asked of one body after the other. */
export async function draftOfAdopted(
  { body, series, session, number }: DocumentSymbol,
  asking: ServerTools,
): Promise<{ readonly session: SessionName; readonly draft: SessionDraft } | null> {
  if (body !== 'A' || series !== 'resolution' || session === null) return null;
  const name = formatSymbol({ body, series, session, number, modifiers: [], part: null });
  for (const one of RECORDED_BODIES) {
    const at = { body: one, session };
    const answer = await askProposals(at, asking);
    const draft = answer?.ok ? draftNamed(name, answer.proposals) : null;
    if (draft) return { session: at, draft };
    if (answer && !answer.ok) return null;
  }
  return null;
}

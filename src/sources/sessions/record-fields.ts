/** The fields of a record of proposals, as the record writes them, read one by one. */
import type { ProposalOutcome, RecordedVote } from '../../model/session.ts';
import { formatSymbol, parseSymbol } from '../../model/symbol.ts';
import type { RecordedProposal, RecordedStage } from './record.ts';
import { formatSession, type SessionName } from './session-name.ts';

/** A stage that was revised or amended by word of mouth. */
export const isOral = ({ StageName, OralChanges }: RecordedStage): boolean =>
  /^oral/i.test(StageName) ||
  (OralChanges ?? []).some((one) => /oral (?:revision|amendment)/i.test(one));

/** Numbers of decisions of the Assembly begin after those of its resolutions. */
const FIRST_DECISION = 401;

/** `80/191` is resolution A/RES/80/191, `80/525` decision A/DEC/80/525. */
export function adoptedSymbol(text: string, session: string): string | null {
  const [, of, number, letter = ''] = /^(\d+)\/(\d+) ?([A-Z]?)\b/.exec(text) ?? [];
  if (of !== session || number === undefined) return null;
  return `A/${Number(number) < FIRST_DECISION ? 'RES' : 'DEC'}/${of}/${number}${letter}`;
}

/** What was decided at a stage, or null. */
export function outcomeOf({ Outcome }: RecordedStage): ProposalOutcome | null {
  if (/^adopted$/i.test(Outcome)) return 'adopted';
  return /^(?:not[- ]adopted|rejected)$/i.test(Outcome) ? 'not adopted' : null;
}

/** The vote of a stage; null where none is recorded. */
export function voteOf({ VoteY, VoteN, VoteAbstain }: RecordedStage): RecordedVote | null {
  if (VoteY == null || VoteN == null) return null;
  return { yes: VoteY, no: VoteN, abstain: VoteAbstain ?? 0 };
}

/** An L document of this session; symbols of others (reports, letters) are none of its drafts. */
export function symbolIn(text: string, session: SessionName): string | null {
  const symbol = parseSymbol(text);
  if (symbol?.series !== 'limited' || symbol.session === null) return null;
  const own = formatSession({ body: symbol.body, session: symbol.session });
  return own === formatSession(session) ? formatSymbol(symbol) : null;
}

/** ISO date of a stage, or null. */
export function stageDate(stage: RecordedStage | undefined): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(stage?.StageD ?? '')?.[0] ?? null;
}

/** Stages in the order of their dates. */
export const byDate = (a: RecordedStage, b: RecordedStage): number =>
  a.StageD < b.StageD ? -1 : 1;

/** `CUBA (on behalf of Group A, B and C), PERU`: commas inside brackets part nobody. */
export function sponsorsOf({ PR_MainSponsors }: RecordedProposal): string[] {
  return PR_MainSponsors.split(/,(?![^(]*\))/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A stray mark at an end is a slip of the record. */
export function tidyTitle(title: string): string | null {
  const tidy = title.replace(/^["“”'\s]+(?=[^"“”]*$)|(?<=^[^"“”]*)["“”'\s]+$/g, '').trim();
  return tidy === '' ? null : tidy;
}

/** The sentences of a session: what became of a draft, who amends it, how far the list can be relied on. */
import type {
  ProposalOutcome,
  RecordedVote,
  SessionAmendment,
  SessionDraft,
  SessionReport,
} from '../../model/session.ts';
import { firstFew } from '../../words/first-few.ts';
import { count, dateWords, listed, themeName } from '../wording/wording.ts';

/** Sponsors that a line has room for. */
const SPONSORS = 4;
/** Themes that a line has room for. */
const THEMES = 6;

/** `L.20/Rev.1`: the body and session stand in the head. */
export function shortSymbol(symbol: string, session: string): string {
  return symbol.startsWith(`${session}/`) ? symbol.slice(session.length + 1) : symbol;
}

const voteWords = ({ yes, no, abstain }: RecordedVote): string =>
  ` by ${yes} votes to ${no}, ${count(abstain, 'abstention')}`;

const fate = (outcome: ProposalOutcome, vote: RecordedVote | null): string =>
  `${outcome}${vote === null ? '' : voteWords(vote)}`;

/** `Adopted by 176 votes to 4, 1 abstention, on 15 December 2025, as orally revised: A/RES/80/190`; null while it is open. */
export function proposalOutcome({
  outcome,
  vote,
  decided,
  orallyRevised,
  adopted,
}: SessionDraft): string | null {
  if (outcome === null) return orallyRevised ? 'Orally revised' : null;
  const day = decided === null ? '' : `${vote === null ? '' : ','} on ${dateWords(decided)}`;
  const oral = orallyRevised ? ', as orally revised' : '';
  const text = adopted === null ? '' : `: ${adopted}`;
  const said = `${fate(outcome, vote)}${day}${oral}${text}`;
  return said[0]!.toUpperCase() + said.slice(1);
}

/** `L.20 (21 October 2025), L.20/Rev.1 (12 November 2025)`. */
export function versionsSentence({ versions, others }: SessionDraft, session: string): string {
  const all = [...versions, ...others].map(({ symbol, date }) => {
    const day = date === null ? '' : ` (${dateWords(date)})`;
    return `${shortSymbol(symbol, session)}${day}`;
  });
  return all.join(', ');
}

/** `L.58, to L.50: not adopted by 17 votes to 90, 50 abstentions`. */
export function amendmentSentence(one: SessionAmendment, session: string): string {
  const name = one.symbol === null ? 'not issued yet' : shortSymbol(one.symbol, session);
  const to = one.amends === null ? '' : `, to ${shortSymbol(one.amends, session)}`;
  const by = one.sponsors.length === 0 ? '' : `, by ${sponsorList(one)}`;
  return `${name}${to}${by}${one.outcome === null ? '' : `: ${fate(one.outcome, one.vote)}`}`;
}

export function sponsorList({ sponsors }: Pick<SessionDraft, 'sponsors'>): string {
  return sponsors.length > SPONSORS + 1 ? firstFew(sponsors, SPONSORS) : listed(sponsors);
}

/** Null while it was not read. */
export function themesSentence({ themes }: SessionDraft): string | null {
  if (themes === null) return null;
  return themes.length === 0 ? 'none watched' : themes.slice(0, THEMES).map(themeName).join(', ');
}

/** `A/C.3/80: 56 drafts, 14 amendments`, with what was asked for. */
export function sessionHead({ session, drafts, amendments, filter }: SessionReport): string {
  const amending = new Set(
    [...drafts.flatMap((draft) => draft.amendments), ...amendments].map(
      ({ symbol, amends }) => symbol ?? amends,
    ),
  );
  const wanted = [
    ...(filter.title === null ? [] : [` with “${filter.title}” in the title`]),
    ...(filter.newSince === null
      ? []
      : [` with something new since ${dateWords(filter.newSince)}`]),
  ].join(' and');
  return `${session}: ${count(drafts.length, 'draft')}${wanted}, ${count(amending.size, 'amendment')}`;
}

/** Where the series ends, and what is missing before; null for a record. That no end was reached is not known, and said there. */
export function seriesSentence({ series }: SessionReport): string | null {
  if (series === null) return null;
  const { last, asked, ended, gaps } = series;
  const missing = gaps.length === 0 ? [] : [`Not there: ${gaps.map((n) => `L.${n}`).join(', ')}.`];
  const end = last === 0 ? 'Nothing is there' : `The series ends at L.${last}`;
  const ends = ended ? [`${end}: the numbers up to L.${asked} are not there today.`] : [];
  return [...ends, ...missing].join(' ') || null;
}

/** The drafts and amendments of a session as CSV: one row each, an amendment beside its draft. */
import type { RecordedVote, SessionAmendment, SessionReport } from '../../model/session.ts';
import { csv } from '../comparison/csv.ts';
import type { Cell } from '../kit/columns.ts';

const HEADER = [
  ...['row', 'symbol', 'title', 'agenda item', 'main sponsors', 'first date', 'newest version'],
  ...['newest date', 'amends', 'amendments', 'outcome', 'decided', 'yes', 'no', 'abstain'],
  ...['orally revised', 'adopted as', 'themes'],
] as const;

export function renderSessionCsv({ drafts, amendments }: SessionReport): string {
  const rows = drafts.flatMap((draft) => {
    const { symbol, title, agendaItem, sponsors, versions, themes } = draft;
    const newest = versions.at(-1);
    const names = draft.amendments.flatMap((one) => one.symbol ?? []);
    return [
      [
        ...['draft', symbol, title, agendaItem, sponsors.join('; ')],
        ...[versions[0]?.date ?? null, newest?.symbol ?? null, newest?.date ?? null, null],
        ...[names.join('; '), draft.outcome, draft.decided, ...votes(draft.vote)],
        ...[draft.orallyRevised, draft.adopted, themes === null ? null : themes.join('; ')],
      ],
      ...draft.amendments.map((one) => amendmentRow(one, title)),
    ];
  });
  return csv(HEADER, [...rows, ...amendments.map((one) => amendmentRow(one, null))]);
}

function amendmentRow(one: SessionAmendment, title: string | null): Cell[] {
  return [
    ...['amendment', one.symbol, title, null, one.sponsors.join('; '), one.date, null, null],
    ...[one.amends, null, one.outcome, null, ...votes(one.vote), null, null, null],
  ];
}

const votes = (vote: RecordedVote | null): Cell[] =>
  vote === null ? [null, null, null] : [vote.yes, vote.no, vote.abstain];

/** The drafts of a session: what was tabled, revised and amended, and what became of it. */

/** As recorded; an empty record is null, never zero. */
export interface RecordedVote {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

export type ProposalOutcome = 'adopted' | 'not adopted';

/** One text under a symbol, and the day on which it was recorded (ISO date), where that is known. */
export interface SessionText {
  readonly symbol: string;
  readonly date: string | null;
}

export interface SessionAmendment {
  /** Null while it is recorded without one. */
  readonly symbol: string | null;
  readonly date: string | null;
  /** The text it amends, as far as it is known: a revision, or the draft. */
  readonly amends: string | null;
  readonly sponsors: readonly string[];
  readonly outcome: ProposalOutcome | null;
  readonly vote: RecordedVote | null;
}

export interface SessionDraft {
  /** The text first submitted. */
  readonly symbol: string;
  readonly title: string | null;
  readonly agendaItem: string | null;
  /** Main sponsors. */
  readonly sponsors: readonly string[];
  /** First submission and revisions, oldest first. */
  readonly versions: readonly SessionText[];
  readonly amendments: readonly SessionAmendment[];
  /** Other documents that the record lists with it, of a kind that it does not name. */
  readonly others: readonly SessionText[];
  /** Changes were read out when it was adopted: the text tabled is not the text adopted. */
  readonly orallyRevised: boolean;
  readonly outcome: ProposalOutcome | null;
  /** ISO date of the last decision on it. */
  readonly decided: string | null;
  readonly vote: RecordedVote | null;
  /** Symbol of the adopted text. */
  readonly adopted: string | null;
  /** Themes of its paragraphs, most frequent first; null while it was not read. */
  readonly themes: readonly string[] | null;
}

/** Documents of a session that are neither drafts nor amendments to one that is known. */
export interface SessionReport {
  readonly schemaVersion: 1;
  /** Body and session: `A/C.3/80`. */
  readonly session: string;
  /** `record`: the General Assembly's record of proposals. `series`: L.1, L.2 … were asked for. */
  readonly source: 'record' | 'series';
  /** What was asked for; null for everything. */
  readonly filter: { readonly title: string | null; readonly newSince: string | null };
  /** In the order of their numbers. */
  readonly drafts: readonly SessionDraft[];
  /** Amendments whose draft is not known. */
  readonly amendments: readonly SessionAmendment[];
  /** Where the series ends; null for a record. */
  readonly series: null | {
    /** The last number that is there; 0 for none. */
    readonly last: number;
    /** The last number that was asked for. */
    readonly asked: number;
    /** True when the numbers after the last one are denied for certain, long enough to be the end. */
    readonly ended: boolean;
    /** Numbers that the servers do not have. */
    readonly gaps: readonly number[];
  };
  /** What could not be found out, each one a sentence. */
  readonly unknown: readonly string[];
  /** What to know about the list, each one a sentence. */
  readonly notes: readonly string[];
}

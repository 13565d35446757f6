/** The result of a comparison, as `diff --format json` prints it (schema version 1). */
import type { Amendment } from './amendment.ts';
import type { ChangeGravity, Confidence, Effect, Signal } from './assessment.ts';
import type { ChangeKind, Edit, NoteChange, PartChange, SeeAlso, TracedPassage } from './change.ts';
import type { DocumentInfo, Part, Problem } from './document.ts';
import type { RoomStanding, Wants } from './position.ts';

export interface ParagraphRef {
  /** Position in its document, from 0. */
  readonly index: number;
  readonly label: string;
  readonly part: Part;
  /** Headings it stands under, from the outermost to the nearest. */
  readonly section: readonly string[];
  readonly text: string;
  readonly page: number | null;
}

/** A tracked change, a comment or an attribution to a State that lies in a change. */
export interface Proposal {
  readonly kind: 'inserted' | 'deleted' | 'comment' | 'attribution';
  readonly side: 'before' | 'after';
  readonly label: string;
  /** As the file names them; empty when it does not. */
  readonly author: string;
  /** ISO date and time; null when the file gives none. */
  readonly date: string | null;
  /** The words of a comment. */
  readonly note: string | null;
  /** Equals the slice `start`–`end` of the text of the paragraph `label`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where the words of a paragraph of a change were agreed before; with a corpus only. */
export interface AgreedSource {
  readonly side: 'before' | 'after';
  readonly label: string;
  readonly status: 'verbatim' | 'adapted' | 'new';
  /** What of the paragraph was agreed there, where it is some words alone. */
  readonly words?: string;
  /** The nearest agreed paragraph, or the last one with these words; null for new language. */
  readonly source: null | {
    readonly symbol: string;
    readonly label: string;
    /** ISO date. */
    readonly date: string | null;
    /** Share of the paragraph's words that stand in it, 0 to 1. */
    readonly share: number;
    /** What the paragraph is, seen from the agreed one. */
    readonly effect: Effect;
    readonly text: string;
    /** In how many agreed texts that wording stands, and the ISO date of the last. */
    readonly count: number;
    readonly latest: string | null;
  };
}

export interface ReportChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly moved: boolean;
  readonly partChange: PartChange | null;
  readonly before: readonly ParagraphRef[];
  readonly after: readonly ParagraphRef[];
  readonly themes: readonly string[];
  readonly effect: Effect;
  readonly confidence: Confidence;
  /** Gravity of the worst loss and of the best gain; 0 for none. */
  readonly gravity: ChangeGravity;
  /** To which side a `mixed` change leans, or null. */
  readonly leans: 'stronger' | 'weaker' | null;
  readonly flagged: boolean;
  /** Place in the order of reading: 1 is to be read first; every change has its own. */
  readonly rank: number;
  readonly signals: readonly Signal[];
  readonly edits: readonly Edit[];
  readonly seeAlso: readonly SeeAlso[];
  /** Footnotes that came, went or say something else; absent when none does. */
  readonly notes?: readonly NoteChange[];
  readonly passages: readonly TracedPassage[];
  /** Who proposed what, where the files say so; absent when they do not. */
  readonly proposals?: readonly Proposal[];
  /** Where its words were agreed before; absent without a corpus. */
  readonly precedents?: readonly AgreedSource[];
}

/** What became of the room's standing on a paragraph of a rolling text, and of who wants what with it. */
export interface RoomChange {
  /** `opened`, `closed`: the paragraph; `came`, `left`: a position; `turned`: a State wants something else. */
  readonly what: 'opened' | 'closed' | 'came' | 'left' | 'turned';
  /** In the after document; in the before one where the paragraph is gone. */
  readonly label: string;
  /** Empty where the paragraph as a whole was opened or closed. */
  readonly states: readonly string[];
  /** What they want now; what they wanted for `left`; null where nobody is named. */
  readonly wants: Wants | null;
  readonly words: string;
  readonly by: string | null;
  /** `agreed`, `agreed ad ref` for `closed`; what it was before for `opened`. */
  readonly standing: RoomStanding | null;
}

export interface Summary {
  readonly kinds: Readonly<Record<ChangeKind, number>>;
  readonly effects: Readonly<Record<Effect, number>>;
  /** Flagged changes, and in how many paragraphs they are when a chapeau and its items are one. */
  readonly flagged: number;
  readonly paragraphs: number;
}

export interface Tool {
  readonly name: 'draftwatch';
  readonly version: string;
  /** SHA-256 over the rules in force, so that two reports can be told apart by their rules. */
  readonly rulesHash: string;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: Tool;
  readonly before: DocumentInfo;
  readonly after: DocumentInfo;
  readonly changes: readonly ReportChange[];
  readonly summary: Summary;
  readonly problems: readonly Problem[];
  /** What was opened and closed and who moved, in a rolling text; absent where nothing was. */
  readonly room?: readonly RoomChange[];
  /** What each instruction of the applied amendments came to; absent in other comparisons. */
  readonly amendments?: readonly Amendment[];
}

/** A document as read: paragraphs, what was left out, and what the reader is not sure of. */
import type { Format } from './file-formats.ts';
import type { Position, RoomStanding } from './position.ts';

/** Where a paragraph stands. Annex paragraphs are never operative, even when numbered. */
export type Part = 'preamble' | 'operative' | 'heading' | 'annex';

export type Stage = 'draft' | 'revised draft' | 'amendment' | 'adopted' | 'other';

/** Half-open range of UTF-16 code units in `Paragraph.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a paragraph with a standing of its own. */
export interface Mark extends Span {
  readonly kind:
    | 'italic'
    | 'bold'
    | 'contested'
    | 'attribution'
    | 'inserted'
    | 'deleted'
    | 'comment';
  /** Who: the State in an attribution, the author of a tracked change or comment. */
  readonly author?: string;
  /** ISO date of a tracked change or comment. */
  readonly date?: string;
  /** The words of a comment. */
  readonly note?: string;
}

/** A footnote taken out of the text: its printed mark, where the mark stood, what the note says. */
export interface Footnote {
  readonly mark: string;
  /** Offset in `Paragraph.text` at which the mark stood. */
  readonly at: number;
  /** Words of the note; empty when the note was not found. */
  readonly text: string;
}

/** The opening word(s) that carry a paragraph's force, with what surrounds the verb kept apart. */
export interface LeadVerb extends Span {
  /** As printed: `Also strongly urges`, `Taking note with appreciation of`. */
  readonly text: string;
  /**
   * Base form with its fixed complement: `urge`, `take note with appreciation`, `call upon`. The same
   * for participle and finite verb, by the scheme in `parse/verbs/language.ts`.
   */
  readonly lemma: string;
  /** Editorial connectives, lower case: `also`, `further`, `once again`, `continues to`. */
  readonly connectives: readonly string[];
  /** Adverbs of degree, lower case: `strongly`; adjectives count as theirs, `deep` as `deeply`. */
  readonly adverbs: readonly string[];
}

/** Whom a directive speaks to: `States`, `States parties`, `the Secretary-General`. */
export interface Addressee extends Span {
  readonly text: string;
}

/** The unit of comparison. */
export interface Paragraph {
  /** Position in the document, from 0; unique. */
  readonly index: number;
  /** How people cite it: `PP5`, `OP13(b)(ii)`, `Annex 4`, `H2`. Unique in its document. */
  readonly label: string;
  readonly part: Part;
  /** 1 for preambular and numbered operative paragraphs, 2 for (a), 3 for (i), 4 for a. … */
  readonly level: number;
  /** Printed numbering, apart from the text: `13.`, `(b)`; empty when there is none. */
  readonly prefix: string;
  /** The words, white space folded to single spaces, without numbering and footnote marks. */
  readonly text: string;
  /** Own lead verb; null for headings and for subparagraphs that inherit their chapeau's. */
  readonly verb: LeadVerb | null;
  /** Other finite directive or participial verbs inside (", and encourages …"). */
  readonly secondaryVerbs: readonly LeadVerb[];
  /** Own addressee; null when there is none or it is inherited. */
  readonly addressee: Addressee | null;
  /** `index` of the paragraph whose chapeau this one depends on, or null. */
  readonly chapeau: number | null;
  /** Headings it stands under, from the outermost to the nearest; `[]` where there is none. */
  readonly section: readonly string[];
  readonly marks: readonly Mark[];
  readonly footnotes: readonly Footnote[];
  /** Who wants what, in the order of the text; absent where nobody is named. */
  readonly positions?: readonly Position[];
  /** As printed, or `open` where words are in brackets; absent in texts that are not negotiated. */
  readonly standing?: RoomStanding;
  /** `Option 1`: which of several texts it is; absent where there is one. */
  readonly alternative?: string;
  /** First page it stands on, from 1; null for formats without pages. */
  readonly page: number | null;
  /** True when its number or part was inferred, not printed. */
  readonly inferred: boolean;
}

/** Why words of the file are in no paragraph. */
export type DropReason =
  | 'masthead'
  | 'title'
  | 'sponsors'
  | 'opening formula'
  | 'closing'
  | 'running head'
  | 'page number'
  | 'job number'
  | 'footnote mark'
  | 'footnote'
  | 'tracked change'
  | 'comment'
  | 'decoration'
  /** Who wants what: see `Paragraph.positions`. */
  | 'attribution'
  /** `(agreed ad ref)`: see `Paragraph.standing`. */
  | 'standing'
  /** `Option 1:`: see `Paragraph.alternative`. */
  | 'alternative'
  | 'table of contents'
  /** In the file, but not to be seen on the page: see `parse/readers/shown.ts`. */
  | 'not shown'
  | 'struck out'
  | 'line number'
  | 'watermark'
  /** Of a mail around the text: heads, signatures, other messages, comments between quoted lines. */
  | 'mail'
  /** A note box or balloon that stands on the page beside the text. */
  | 'note'
  /** What an earlier report of ours says about the text: see `model/redline.ts`. */
  | 'report page';

export interface Dropped {
  readonly reason: DropReason;
  readonly text: string;
  readonly page: number | null;
}

/** Something the reader is not sure of; data, not an exception. */
export interface Problem {
  readonly side: 'before' | 'after' | null;
  /** Stable code in kebab case: `words-lost`, `number-gap`, `no-operative-paragraphs`. */
  readonly code: string;
  readonly message: string;
  /** Label, page or other place; null when it is the whole document. */
  readonly where: string | null;
}

export interface Sponsor {
  readonly name: string;
  /** False when marked with an asterisk as not a member of the organ. */
  readonly member: boolean;
  /** Group for which it speaks: `the African Group`; null otherwise. */
  readonly onBehalfOf: string | null;
}

export interface Vote {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  /** State names as printed; empty lists when the names are not printed. */
  readonly names: {
    readonly inFavour: readonly string[];
    readonly against: readonly string[];
    readonly abstaining: readonly string[];
  };
}

export interface Adoption {
  /** ISO date (YYYY-MM-DD) or null. */
  readonly date: string | null;
  readonly meeting: string | null;
  readonly method: 'without a vote' | 'recorded vote' | 'unknown';
  readonly vote: Vote | null;
  /** Symbols in the bracketed note above the title: the committee's report or the draft itself. */
  readonly documents?: readonly string[];
}

/** Where the bytes came from. `input` is what the user wrote; never an absolute path added by us. */
export interface SourceInfo {
  readonly input: string;
  readonly url: string | null;
  readonly sha256: string;
  readonly format: Format;
  readonly bytes: number;
}

/** Conservation: `words` extracted = `kept` in paragraphs + `dropped` with a reason. */
export interface Coverage {
  readonly words: number;
  readonly kept: number;
  readonly dropped: number;
}

export interface DocumentInfo {
  readonly symbol: string | null;
  readonly title: string | null;
  readonly stage: Stage;
  /** BCP 47 primary tag of the text: `en`, `fr`, `es`, `ar`, `ru`, `zh`; `und` when unknown. */
  readonly language: string;
  /** ISO date of the masthead or of adoption; null when none was found. */
  readonly date: string | null;
  readonly organ: string | null;
  readonly session: string | null;
  /** Number as printed: `67`, `71 (b)`. */
  readonly agendaItem: string | null;
  readonly agendaTitle?: string | null;
  /** Main Committee of the General Assembly, as printed. */
  readonly committee?: string | null;
  /** BCP 47 tag of the language the text was submitted in. */
  readonly originalLanguage?: string | null;
  /** `25-17035`, `GE.24-11880`. */
  readonly jobNumber?: string | null;
  /** Stamp of an oral revision, as printed. */
  readonly oralRevision?: string | null;
  /** Note of a reissue, as printed. */
  readonly reissued?: string | null;
  /** Symbols of the drafts that an amendment changes. */
  readonly amends?: readonly string[];
  /** Symbols of the drafts that informal consultations started from. */
  readonly basedOn?: readonly string[];
  readonly sponsors: readonly Sponsor[];
  readonly adoption: Adoption | null;
  readonly source: SourceInfo;
  /** How many paragraphs the document has. */
  readonly paragraphs: number;
  readonly coverage: Coverage;
}

export interface Document {
  readonly info: DocumentInfo;
  readonly paragraphs: readonly Paragraph[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
}

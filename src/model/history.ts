/** A paragraph's way through a series of versions. */
import type { Confidence, Effect, Signal } from './assessment.ts';
import type { ChangeKind, Edit, PartChange } from './change.ts';
import type { DocumentInfo, Part, Problem } from './document.ts';
import type { AgreedSource, Tool } from './report.ts';

/** What happened to a paragraph between two neighbouring versions. */
export interface HistoryStep {
  /** Positions in `History.versions`, from 0; `to` is `from` + 1. */
  readonly from: number;
  readonly to: number;
  readonly kind: ChangeKind;
  readonly moved: boolean;
  readonly partChange: PartChange | null;
  readonly effect: Effect;
  readonly confidence: Confidence;
  readonly flagged: boolean;
  readonly signals: readonly Signal[];
  readonly edits: readonly Edit[];
  /** Where its words were agreed before; absent without a corpus. */
  readonly precedents?: readonly AgreedSource[];
}

/** Words that an earlier version had, that went, and that came back; or came and went again. */
export interface Return {
  readonly kind: 'restored' | 'withdrawn';
  readonly words: string;
  /** Version in which the words went (restored) or came (withdrawn). */
  readonly since: number;
  /** Version in which they came back, or went again. */
  readonly at: number;
}

/** One paragraph, or several that were split or merged, through all versions. */
export interface Thread {
  readonly id: string;
  readonly part: Part;
  /** For each version the labels under which it stands; empty where it does not. */
  readonly labels: readonly (readonly string[])[];
  /** For each version its words; empty where it does not stand. */
  readonly texts: readonly string[];
  /** First version that has it. */
  readonly entered: number;
  /** First version that no longer has it for good; null when the last version has it. */
  readonly left: number | null;
  readonly themes: readonly string[];
  readonly flagged: boolean;
  readonly steps: readonly HistoryStep[];
  readonly returns: readonly Return[];
}

/** The first version, and the places in it, that name something. */
export interface First {
  /** A theme id; the words that were asked for; a name; who is asked to report and the words that ask. */
  readonly what: string;
  readonly kind: 'theme' | 'words' | 'instrument' | 'body' | 'report';
  readonly version: number;
  /** Labels; `title`, and `PP3, note 2` for words that stand there alone. */
  readonly labels: readonly string[];
}

/** How many paragraphs, and how many of them are operative. */
export interface ParagraphCounts {
  readonly all: number;
  readonly operative: number;
}

/** One version in figures. Headings are no paragraphs here; a paragraph is counted for its own words. */
export interface VersionFigures {
  readonly version: number;
  readonly paragraphs: ParagraphCounts;
  /** Those that say children, the child. */
  readonly children: ParagraphCounts;
  /** Those that name girls, boys, adolescents or others who are children, but not children. */
  readonly groups: ParagraphCounts;
  /** Those on the participation of children; youth alone is not that. */
  readonly participation: ParagraphCounts;
}

/** Sponsors gained and lost; null where one of the two versions prints none. */
export interface SponsorStep {
  readonly from: number;
  readonly to: number;
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

export interface History {
  readonly schemaVersion: 1;
  readonly tool: Tool;
  /** Oldest first. */
  readonly versions: readonly DocumentInfo[];
  /** In the order of the text. */
  readonly threads: readonly Thread[];
  readonly firsts: readonly First[];
  /** Words that were asked for and stand in no version. */
  readonly absent: readonly string[];
  /** One for each version. */
  readonly figures: readonly VersionFigures[];
  readonly sponsors: readonly SponsorStep[];
  readonly problems: readonly Problem[];
}

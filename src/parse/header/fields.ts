/** What goes into the header reader and what comes out of it. */
import type { Adoption, DropReason, Problem, Sponsor, Stage } from '../../model/document.ts';

/** One printed block before the text, in reading order. */
export interface HeaderLine {
  readonly text: string;
  /** Bold throughout; null when the format does not tell. */
  readonly bold: boolean | null;
  /** Left edge in points relative to the text; null when unknown. */
  readonly indent: number | null;
}

export interface HeaderNote {
  readonly mark: string;
  readonly text: string;
}

export interface HeaderInput {
  /** Blocks before the opening formula; before the first instruction of an amendment. */
  readonly front: readonly HeaderLine[];
  /** Blocks after the last paragraph: meeting, date, adoption note. */
  readonly closing: readonly string[];
  readonly notes: readonly HeaderNote[];
  /** What the reader took off the pages: running heads, job numbers, stamps. */
  readonly furniture: readonly string[];
  /** Name the input came under; a symbol is read from it when the page prints none. */
  readonly name: string;
  readonly language: string;
}

export interface HeaderFields {
  readonly symbol: string | null;
  readonly stage: Stage;
  readonly title: string | null;
  /** ISO date of adoption for adopted texts, else of the masthead. */
  readonly date: string | null;
  readonly organ: string | null;
  /** Main Committee of the General Assembly, as printed: `Third Committee`. */
  readonly committee: string | null;
  /** As in symbols: `80`, `S-4`. */
  readonly session: string | null;
  /** Number as printed: `67`, `71 (b)`, `134 and 145`. */
  readonly agendaItem: string | null;
  readonly agendaTitle: string | null;
  readonly sponsors: readonly Sponsor[];
  readonly adoption: Adoption | null;
  /** BCP 47 tag of the language the text was submitted in. */
  readonly originalLanguage: string | null;
  /** `25-17035`, `GE.24-11880`. */
  readonly jobNumber: string | null;
  /** Stamp of an oral revision, as printed. */
  readonly oralRevision: string | null;
  /** Note of a reissue, as printed: `Reissued for technical reasons on 27 July 2010.` */
  readonly reissued: string | null;
  /** Symbols of the drafts that an amendment changes. */
  readonly amends: readonly string[];
  /** Symbols of the drafts that informal consultations started from. */
  readonly basedOn: readonly string[];
  /** What each line of `front` turned out to be. */
  readonly roles: readonly DropReason[];
  readonly problems: readonly Problem[];
}

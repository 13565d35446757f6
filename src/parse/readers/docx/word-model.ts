/** What a Word file says, before a view (all changes rejected, or all accepted) is chosen. */
import type { TableCell } from '../../reading.ts';
import type { DocxLook } from './looks.ts';

/** Who changed something, and when. */
export interface Revision {
  readonly author: string;
  /** ISO date and time as in the file; null when it is not recorded. */
  readonly date: string | null;
  /** Struck or underlined by hand, not tracked by the program. */
  readonly byHand?: true;
  /** Part of a tracked move. */
  readonly moved?: true;
}

/** A field that is under way; its code is not printed, its result is. */
export interface DocxField {
  stage: 'code' | 'result';
  /** Its code has ended; the words of a code without an end are text. */
  closed: boolean;
  instruction: string;
  /** Pieces its result has. */
  words: number;
  /** Choices of a drop-down field, and which is chosen. */
  choices: string[];
  chosen: number;
}

/** A call for a footnote, an endnote or a comment. */
export interface NoteCall {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** True when the text after it is the mark (an asterisk). */
  readonly custom: boolean;
}

/** A stretch of text of one standing. `note` and a text never come together. */
export interface DocxPiece {
  readonly text: string;
  readonly italic: boolean | null;
  readonly bold: boolean | null;
  /** Character style; null when none. */
  readonly style: string | null;
  /** Hidden by its own format; null when styles decide. */
  readonly hidden: boolean | null;
  readonly look: DocxLook;
  /** Prompt of a form field that nobody filled in. */
  readonly placeholder: boolean;
  /** The field whose code it stands in. */
  readonly code: DocxField | null;
  readonly inserted: Revision | null;
  readonly deleted: Revision | null;
  /** Ids of the comments whose range it is in. */
  readonly comments: readonly string[];
  readonly note: NoteCall | null;
  readonly superscript: boolean;
  /** True for the text that is the custom mark of the note called just before. */
  readonly mark: boolean;
}

export interface ParagraphFormat {
  readonly style: string | null;
  /** List and level; `0` as list switches numbering off; null when the style decides. */
  readonly list: string | null;
  readonly level: number | null;
  /** Left edge of the first line in twentieths of a point; null when the style decides. */
  readonly indent: number | null;
  /** 0 for the highest heading; null when the style decides or it is none. */
  readonly outline: number | null;
  /** In a frame or line too small to show words, or outside of the page. */
  readonly unseen: boolean;
  /** Has a ground of its own. */
  readonly filled: boolean;
}

export interface WordParagraph {
  readonly pieces: DocxPiece[];
  format: ParagraphFormat;
  /** Format before a tracked change of it. */
  oldFormat: ParagraphFormat | null;
  /** The end of the paragraph is itself a tracked insertion or deletion. */
  markInserted: Revision | null;
  markDeleted: Revision | null;
  /** TableCell, text box or note it stands in: paragraphs of two containers never become one. */
  readonly container: number;
  inTable: boolean;
  /** Its place in the innermost table, where the file tells it. */
  cell?: TableCell;
  readonly inContents: boolean;
  /** Sections counted from 0, for notes that are numbered anew in each. */
  readonly section: number;
  readonly pictures: { readonly wide: boolean }[];
  /** Relation of the file whose text stands here; null for a paragraph. */
  readonly chunk: string | null;
}

/** One story: the body, or a note or comment by its id. */
export interface Story {
  readonly id: string;
  /** Set for comments. */
  readonly revision: Revision | null;
  readonly paragraphs: WordParagraph[];
}

/** How the notes of a section are numbered. */
export interface NoteNumbering {
  format: string;
  start: number;
  /** Counted anew in this section. */
  restart: boolean;
}

export interface SectionInfo {
  readonly footnotes: NoteNumbering;
  readonly endnotes: NoteNumbering;
  /** The first page has a running head and foot of its own. */
  titlePage: boolean;
  /** Running heads and feet by their relation id; `page` is `first`, `even` or `default`. */
  readonly furniture: { kind: 'header' | 'footer'; page: string; relation: string }[];
}

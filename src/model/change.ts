/** What became of the paragraphs of a pair. Every paragraph of both documents is in one change. */
import type { Paragraph, Part, Span } from './document.ts';

export type ChangeKind = 'kept' | 'edited' | 'split' | 'merged' | 'added' | 'removed';
export type PartChange = 'promoted' | 'demoted';

/** One step of a word diff. equal+delete rebuild the before text, equal+insert the after text. */
export interface Edit {
  readonly op: 'equal' | 'delete' | 'insert';
  readonly text: string;
  /**
   * Set on a deletion and an insertion that are one phrase in two places of the paragraph: both
   * carry the same number.
   */
  readonly move?: number;
  /**
   * Set on a deletion and an insertion that are nothing but a citation: the date, the symbol or the
   * session of a document or meeting, brought up to date.
   */
  readonly citation?: true;
}

/** Another paragraph, kept or changed, that a person would look at beside an added or removed one. */
export interface SeeAlso {
  readonly side: 'before' | 'after';
  readonly label: string;
  /**
   * 0 … 1, rarity-weighted: the share of words in common, or how much of the added or removed
   * paragraph stands there in long phrases when that is more.
   */
  readonly similarity: number;
}

/** A run of words: `start`–`end` in the text of the paragraph `label`. */
export interface PassageAt extends Span {
  readonly label: string;
  readonly part: Part;
  /** Base form of the verb that rules the words, their own or their chapeau's; null when there is none. */
  readonly verb: string | null;
  /** Words of it that do not stand in the other place: what was lost or won on the way. Absent when there are none. */
  readonly only?: readonly Span[];
}

/**
 * Words of a change followed through both documents. `moved`: they went from one place and came to
 * another; both changes say so. `repeated`: they were said in two places of one document and in one of the
 * other, so that nothing was lost or won. `linked`: what each paragraph of a change of several holds of
 * each other one. `gone`: they went, and stand nowhere in the after document.
 */
export interface TracedPassage {
  readonly how: 'moved' | 'repeated' | 'linked' | 'gone';
  /** In the before document. */
  readonly from: PassageAt;
  /** In the after document; null for `gone` alone. */
  readonly to: PassageAt | null;
  /** 0 … 1, rarity-weighted: how much of the longer of the two stands in the other; 1 is word for word. */
  readonly share: number;
}

/** A footnote that came, went, or says something else. */
export interface NoteChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** As printed in the newer text, else in the older. */
  readonly mark: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Change {
  /** Stable within a report: `c1`, `c2` … in report order. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** Its order changed; renumbering by insertions alone is not a move. */
  readonly moved: boolean;
  readonly partChange: PartChange | null;
  /** In document order; empty for `added`. */
  readonly before: readonly Paragraph[];
  /** In document order; empty for `removed`. */
  readonly after: readonly Paragraph[];
  /**
   * Word diff of the before paragraphs' texts joined by "\n" against the after ones'. One `equal`
   * for `kept`, one `insert` for `added`, one `delete` for `removed`.
   */
  readonly edits: readonly Edit[];
  readonly seeAlso: readonly SeeAlso[];
  /** Footnotes that differ; absent when none does. */
  readonly notes?: readonly NoteChange[];
  /** Where words that went or came stand in the other document, in order of place. */
  readonly passages: readonly TracedPassage[];
}

/** Joins the paragraphs of one side as `Change.edits` sees them. */
export function sideText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => paragraph.text).join('\n');
}

/** No paragraph of a resolution has a quarter of so many characters: one that has was read wrongly, or made to be slow. */
const MOST_CHARACTERS = 30_000;

/** True for a change whose paragraphs are too long for their words to be weighed one by one. */
export function isTooLong({ before, after }: Pick<Change, 'before' | 'after'>): boolean {
  return [before, after].some(
    (side) => side.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS,
  );
}

/** `promoted` from preamble to operative part, `demoted` the other way, else null. */
export function partChangeOf(before: Part, after: Part): PartChange | null {
  if (before === 'preamble' && after === 'operative') return 'promoted';
  if (before === 'operative' && after === 'preamble') return 'demoted';
  return null;
}

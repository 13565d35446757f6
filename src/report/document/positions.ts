/** Who wants what in one document, as rows for programs and tables. */
import type { Paragraph } from '../../model/document.ts';
import type { Position, Wants } from '../../model/position.ts';

export interface PositionRow {
  readonly label: string;
  readonly state: string;
  /** One name for all forms of it. */
  readonly party: string;
  readonly wants: Wants;
  readonly words: string;
  readonly by: string | null;
  readonly note: string | null;
  /** Half-open range in the text of the paragraph. */
  readonly start: number;
  readonly end: number;
  /** What it is about is a guess. */
  readonly unsure?: true;
}

/** In the order of the text. */
export function positionRows(paragraphs: readonly Paragraph[]): PositionRow[] {
  return paragraphs.flatMap(({ label, positions = [] }) =>
    positions.map((position) => positionRow(label, position)),
  );
}

function positionRow(label: string, position: Position): PositionRow {
  const { state, party, wants, words, by = null, note = null, start, end, unsure } = position;
  return { label, state, party, wants, words, by, note, start, end, ...(unsure && { unsure }) };
}

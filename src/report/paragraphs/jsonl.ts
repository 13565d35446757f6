/** The paragraph table as JSON Lines, for data tools. */
import type { ParagraphTable } from '../../model/paragraph-table.ts';

/** Rows that are written together. */
const PIECE = 1000;

/** One JSON object a line; no text can break a line, as JSON escapes line ends. */
export function* renderJsonLines({ paragraphs }: ParagraphTable): Generator<string> {
  for (let from = 0; from < paragraphs.length; from += PIECE) {
    const rows = paragraphs.slice(from, from + PIECE);
    yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}

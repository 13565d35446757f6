/** The paragraph table as JSON Lines, for data tools. */
import type { ParagraphTable } from '../../model/paragraph-table.ts';

/** One JSON object a line; no text can break a line, as JSON escapes line ends. */
export function renderJsonLines({ paragraphs }: ParagraphTable): string {
  return paragraphs.map((row) => `${JSON.stringify(row)}\n`).join('');
}

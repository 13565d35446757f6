/** The paragraphs of one document as CSV: one row each, for analysts. */
import type { Document, Paragraph } from '../../model/document.ts';
import { csv } from '../comparison/csv.ts';
import type { Cell } from '../kit/columns.ts';

const COLUMNS = {
  label: ({ label }) => label,
  part: ({ part }) => part,
  level: ({ level }) => level,
  prefix: ({ prefix }) => prefix,
  verb: ({ verb }) => verb?.text ?? null,
  'verb base form': ({ verb }) => verb?.lemma ?? null,
  addressee: ({ addressee }) => addressee?.text ?? null,
  chapeau: ({ chapeau }, paragraphs) =>
    chapeau === null ? null : (paragraphs[chapeau]?.label ?? null),
  section: ({ section }) => section.join(' > ') || null,
  text: ({ text }) => text,
  footnotes: ({ footnotes }) =>
    footnotes.map(({ mark, text }) => `${mark} ${text}`.trim()).join('\n'),
  page: ({ page }) => page,
} satisfies Record<string, (paragraph: Paragraph, all: readonly Paragraph[]) => Cell>;

/** A header line and a row a paragraph; empty cells where a paragraph has none of its own. */
export function renderDocumentCsv({ paragraphs }: Document): string {
  const rows = paragraphs.map((paragraph) =>
    Object.values(COLUMNS).map((cell) => cell(paragraph, paragraphs)),
  );
  return csv(Object.keys(COLUMNS), rows);
}

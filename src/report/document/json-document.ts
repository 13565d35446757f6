/** One document as JSON: what was read, what was left out, what the reader is not sure of. */
import type { Document } from '../../model/document.ts';
import { positionRows } from './positions.ts';

/** Indented JSON with a final line break; `chapeau` is the label of the paragraph depended on. */
export function renderDocumentJson({ info, paragraphs, dropped, problems }: Document): string {
  const rows = paragraphs.map((paragraph) => ({
    label: paragraph.label,
    part: paragraph.part,
    level: paragraph.level,
    prefix: paragraph.prefix,
    verb: paragraph.verb,
    secondaryVerbs: paragraph.secondaryVerbs,
    addressee: paragraph.addressee,
    chapeau: paragraph.chapeau === null ? null : (paragraphs[paragraph.chapeau]?.label ?? null),
    section: paragraph.section,
    text: paragraph.text,
    marks: paragraph.marks,
    footnotes: paragraph.footnotes,
    ...(paragraph.standing && { standing: paragraph.standing }),
    ...(paragraph.alternative && { alternative: paragraph.alternative }),
    page: paragraph.page,
    inferred: paragraph.inferred,
  }));
  const positions = positionRows(paragraphs);
  const result = {
    schemaVersion: 1,
    document: info,
    paragraphs: rows,
    ...(positions.length > 0 && { positions }),
    dropped,
    problems,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

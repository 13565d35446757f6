/** The paragraph table for spreadsheets. */
import type {
  DocumentRow,
  FailureRow,
  ParagraphRow,
  ParagraphTable,
} from '../../model/paragraph-table.ts';
import { csvPieces } from '../comparison/csv.ts';
import { documentName } from '../comparison/document-facts.ts';
import { type Column, cellsOf } from '../kit/columns.ts';
import { table, workbook } from '../kit/workbook.ts';

const PARAGRAPHS: readonly Column<ParagraphRow>[] = [
  { name: 'document', cell: (row) => row.document, width: 22 },
  { name: 'label', cell: (row) => row.label, width: 11 },
  { name: 'part', cell: (row) => row.part, width: 11 },
  { name: 'section', cell: (row) => row.section.join(' > ') || null, width: 24 },
  { name: 'level', cell: (row) => row.level, width: 6 },
  { name: 'organ', cell: (row) => row.organ, width: 22 },
  { name: 'session', cell: (row) => row.session, width: 9 },
  { name: 'stage', cell: (row) => row.stage, width: 12 },
  { name: 'date', cell: (row) => row.date, width: 11 },
  { name: 'verb', cell: (row) => row.verb, width: 18 },
  { name: 'strength', cell: (row) => row.strength, width: 9 },
  { name: 'of', cell: (row) => row.steps, width: 5 },
  { name: 'addressee', cell: (row) => row.addressee, width: 20 },
  { name: 'inherited', cell: (row) => (row.inherited ? 'yes' : 'no'), width: 9 },
  { name: 'themes', cell: (row) => row.themes.join(', '), width: 36 },
  { name: 'words', cell: (row) => row.words, width: 7 },
  { name: 'page', cell: (row) => row.page, width: 6 },
  { name: 'text', cell: (row) => row.text, width: 90 },
];

const DOCUMENTS: readonly Column<DocumentRow>[] = [
  { name: 'document', cell: ({ info }) => documentName(info), width: 22 },
  { name: 'title', cell: ({ info }) => info.title, width: 50 },
  { name: 'organ', cell: ({ info }) => info.organ, width: 22 },
  { name: 'session', cell: ({ info }) => info.session, width: 9 },
  { name: 'stage', cell: ({ info }) => info.stage, width: 14 },
  { name: 'date', cell: ({ info }) => info.adoption?.date ?? info.date, width: 11 },
  { name: 'language', cell: ({ info }) => info.language, width: 9 },
  { name: 'paragraphs', cell: ({ info }) => info.paragraphs, width: 11 },
  { name: 'words', cell: ({ info }) => info.coverage.kept, width: 8 },
  { name: 'input', cell: ({ info }) => info.source.input, width: 40 },
  { name: 'SHA-256', cell: ({ info }) => info.source.sha256, width: 20 },
  { name: 'please check', cell: ({ problems }) => problems.join('; '), width: 50 },
];

const FAILURES: readonly Column<FailureRow>[] = [
  { name: 'input', cell: ({ input }) => input, width: 40 },
  { name: 'reason', cell: ({ error }) => error, width: 12 },
  { name: 'message', cell: ({ message }) => message, width: 90 },
];

/** One row a paragraph, in the order of the inputs. */
export function renderTableCsv({ paragraphs }: ParagraphTable): Iterable<string> {
  return csvPieces(
    PARAGRAPHS.map(({ name }) => name),
    cellsOf(PARAGRAPHS, paragraphs),
  );
}

export function renderTableXlsx(all: ParagraphTable): Uint8Array {
  return workbook([
    table('Paragraphs', PARAGRAPHS, all.paragraphs),
    table('Documents', DOCUMENTS, all.documents),
    table('Not read', FAILURES, all.failures),
  ]);
}

/** Every output format: one line here, one file beside, loaded when it is asked for. */
import type { Document } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import type { DocumentView, ReportView } from './kit/output-view.ts';

/** Text, bytes, or a text too long to be held at once, in pieces. */
export type Rendered = string | Uint8Array | Iterable<string>;

/** Writes a subject in one format; prints nothing. */
export type Render<Subject, Sight> = (
  subject: Subject,
  view: Sight,
) => Rendered | Promise<Rendered>;

export interface OutputFormat<Subject, Sight> {
  /** What it is for, in a few words. */
  readonly summary: string;
  /** True when it is bytes that no terminal can show. */
  readonly binary: boolean;
  /** Usual end of a file name, without the dot. */
  readonly extension: string;
  readonly load: () => Promise<Render<Subject, Sight>>;
}

export type ReportFormatName =
  | 'text'
  | 'json'
  | 'html'
  | 'docx'
  | 'md'
  | 'csv'
  | 'xlsx'
  | 'sarif'
  | 'junit'
  | 'github'
  | 'plain'
  | 'brief'
  | 'briefdocx';

/** Formats of a comparison. */
export const REPORT_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./comparison/text.ts')).renderText,
  },
  json: {
    summary: 'for programs, schema version 1',
    binary: false,
    extension: 'json',
    load: async () => (await import('./comparison/json.ts')).renderJson,
  },
  html: {
    summary: 'a page to read, search and print; one file, no network',
    binary: false,
    extension: 'html',
    load: async () => (await import('./comparison/html/page.ts')).renderHtml,
  },
  docx: {
    summary: 'a Word redline: tracked changes and comments',
    binary: true,
    extension: 'docx',
    load: async () => (await import('./comparison/docx/document.ts')).renderDocx,
  },
  md: {
    summary: 'Markdown, for mail and chat',
    binary: false,
    extension: 'md',
    load: async () => (await import('./comparison/markdown.ts')).renderMarkdown,
  },
  csv: {
    summary: 'a table: one row a change, one row a signal',
    binary: false,
    extension: 'csv',
    load: async () => (await import('./comparison/csv.ts')).renderCsv,
  },
  xlsx: {
    summary: 'an Excel file with filters: changes, signals',
    binary: true,
    extension: 'xlsx',
    load: async () => (await import('./comparison/xlsx.ts')).renderXlsx,
  },
  sarif: {
    summary: 'SARIF 2.1.0, for code scanning',
    binary: false,
    extension: 'sarif',
    load: async () => (await import('./comparison/sarif.ts')).renderSarif,
  },
  junit: {
    summary: 'JUnit XML, for CI servers',
    binary: false,
    extension: 'xml',
    load: async () => (await import('./comparison/junit.ts')).renderJunit,
  },
  github: {
    summary: 'annotations of a GitHub workflow; fills its step summary',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./comparison/github.ts')).renderGithub,
  },
  plain: {
    summary: 'one page in plain words',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./comparison/plain.ts')).renderPlain,
  },
  brief: {
    summary: 'half a page to mail: losses with what to ask for, gains, what to check',
    binary: false,
    extension: 'md',
    load: async () => (await import('./comparison/brief-markdown.ts')).renderBrief,
  },
  briefdocx: {
    summary: 'the brief for Word',
    binary: true,
    extension: 'docx',
    load: async () => (await import('./comparison/docx/brief.ts')).renderBriefDocx,
  },
} satisfies Record<ReportFormatName, OutputFormat<Report, ReportView>>;

export type DocumentFormatName = 'text' | 'json' | 'csv';

/** Formats of one document as read. */
export const DOCUMENT_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./document/text-document.ts')).renderDocumentText,
  },
  json: {
    summary: 'for programs',
    binary: false,
    extension: 'json',
    load: async () => (await import('./document/json-document.ts')).renderDocumentJson,
  },
  csv: {
    summary: 'a table: one row a paragraph',
    binary: false,
    extension: 'csv',
    load: async () => (await import('./document/document-csv.ts')).renderDocumentCsv,
  },
} satisfies Record<DocumentFormatName, OutputFormat<Document, DocumentView>>;

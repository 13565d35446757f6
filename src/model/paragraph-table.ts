/** The paragraphs of many documents as a table, for analysts. */
import type { DocumentInfo, Part, Stage } from './document.ts';
import type { Tool } from './report.ts';

export interface ParagraphRow {
  /** Symbol of the document, else the input without its directories. */
  readonly document: string;
  readonly organ: string | null;
  readonly session: string | null;
  readonly stage: Stage;
  readonly date: string | null;
  readonly label: string;
  readonly part: Part;
  /** Headings it stands under, from the outermost to the nearest. */
  readonly section: readonly string[];
  readonly level: number;
  /** Base form of the lead verb, own or of the chapeau. */
  readonly verb: string | null;
  /** Rung of a directive verb, from 1 (`invite`) to `steps`; null for all other verbs. */
  readonly strength: number | null;
  readonly steps: number | null;
  readonly addressee: string | null;
  /** Verb and addressee are those of the chapeau. */
  readonly inherited: boolean;
  readonly themes: readonly string[];
  readonly words: number;
  readonly page: number | null;
  readonly text: string;
}

/** One document that was read. */
export interface DocumentRow {
  readonly info: DocumentInfo;
  /** Messages of what the reader was not sure of. */
  readonly problems: readonly string[];
}

/** An input that could not be read; the others are not affected. */
export interface FailureRow {
  readonly input: string;
  /** Which named error it was. */
  readonly error: 'input' | 'source' | 'unreadable' | 'bug';
  readonly message: string;
}

export interface ParagraphTable {
  readonly schemaVersion: 1;
  readonly tool: Tool;
  readonly documents: readonly DocumentRow[];
  readonly paragraphs: readonly ParagraphRow[];
  readonly failures: readonly FailureRow[];
  /** Words of the rungs of directive verbs, from weak to strong, for the charts. */
  readonly rungs: readonly string[];
  /** Themes that are watched by default. */
  readonly watched: readonly string[];
}

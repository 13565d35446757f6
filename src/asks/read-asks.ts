/** A list of asks in whatever form it is kept, told apart by its name and, for documents, by what it says. */
import { extname } from 'node:path';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Ask } from '../model/uptake.ts';
import type { RuleSet } from '../rules/rules.ts';
import { type AskRow, asksOf } from './ask.ts';
import { readPlainAsks } from './lists/plain.ts';
import { recommendationsOf } from './lists/recommendations.ts';
import { readCsvAsks, readXlsxAsks, rowsOfCells } from './lists/table.ts';
import { readYamlAsks } from './lists/yaml.ts';

/** A list as it was given, and a way to read it as a document when it is none of the simple forms. */
export interface AskSource {
  /** What the user wrote: path, symbol or `-`. */
  readonly input: string;
  readonly bytes: Uint8Array;
  readonly readDocument: () => Promise<Document>;
  /** Asks that written amendments make; null when the document is none. */
  readonly amendmentRows: (document: Document) => AskRow[] | null;
}

/** Throws InputError, in one line, for a list without asks and for a resolution given in its place. */
export async function readAsks(source: AskSource, rules: RuleSet): Promise<Ask[]> {
  return asksOf(await rowsOf(source), source.input, rules);
}

async function rowsOf({ input, bytes, readDocument, amendmentRows }: AskSource): Promise<AskRow[]> {
  const text = (): string => new TextDecoder('utf-8').decode(bytes).replace(/^\ufeff/, '');
  const ending = extname(input).toLowerCase();
  if (bytes.length === 0) throw new InputError(`'${input}' is empty: write one ask a line.`);
  if (ending === '.csv' || ending === '.tsv') return readCsvAsks(text(), input);
  if (ending === '.xlsx') return readXlsxAsks(bytes, input);
  if (ending === '.yaml' || ending === '.yml') return readYamlAsks(text(), input);
  if ((ending === '.txt' || ending === '.md' || input === '-') && !looksLikeDocument(text())) {
    return readPlainAsks(text());
  }
  return documentRows(await readDocument(), input, amendmentRows);
}

/** A masthead or an opening formula: a UN document saved as text. */
function looksLikeDocument(text: string): boolean {
  return /^\s*(?:A|E|S)\/[A-Z0-9./ ()-]{3,40}\s*$/m.test(text.slice(0, 400)) || OPENING.test(text);
}

const OPENING =
  /^\s*The (?:General Assembly|Human Rights Council|Economic and Social Council|Security Council),\s*$/m;

function documentRows(
  document: Document,
  input: string,
  amendmentRows: AskSource['amendmentRows'],
): AskRow[] {
  const amendments = amendmentRows(document);
  if (amendments !== null) return amendments;
  const recommended = recommendationsOf(document);
  if (recommended !== null) return recommended;
  const { stage } = document.info;
  if (stage !== 'other' || document.paragraphs.some(({ part }) => part === 'preamble')) {
    throw new InputError(
      `'${input}' is a ${stage === 'other' ? 'resolution' : stage}, not a list of asks: give the asks first, then the versions of the text.`,
    );
  }
  const texts = document.paragraphs.map(({ text }) => text).filter((text) => text !== '');
  return rowsOfCells(texts, input) ?? listRows(document);
}

/** A list in Word: its headings are the source of what stands under them. */
function listRows({ paragraphs }: Document): AskRow[] {
  return paragraphs
    .filter(({ part, text }) => part !== 'heading' && text !== '')
    .map(({ text, section }) => ({ ask: text, source: section.at(-1) }));
}

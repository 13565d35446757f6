/** A document as plain text, one paragraph a line, so that findings can point to lines. */
import type { ParagraphRef, Report } from '../../model/report.ts';
import { documentName } from './document-facts.ts';

export interface Snapshot {
  /** Relative file name made of the symbol or input: `A_RES_80_190.txt`. */
  readonly name: string;
  readonly text: string;
  /** Place of the words of a paragraph in `text`, by its label. */
  readonly places: ReadonlyMap<string, VersionPlace>;
}

export interface VersionPlace {
  /** From 1. */
  readonly line: number;
  /** Column of the first word, from 1, and behind the last, in UTF-16 code units. */
  readonly column: number;
  readonly endColumn: number;
}

/** The paragraphs of one side in document order, each as `OP13<tab>words`. */
export function snapshot(report: Report, side: 'before' | 'after'): Snapshot {
  const paragraphs = report.changes
    .flatMap((change) => change[side])
    .sort((a, b) => a.index - b.index);
  const places = new Map<string, VersionPlace>();
  const lines = paragraphs.map(({ label, text }: ParagraphRef, i) => {
    const column = label.length + 2;
    const words = text.replace(/[\r\n\u2028\u2029]/g, ' ');
    places.set(label, { line: i + 1, column, endColumn: column + words.length });
    return `${label}\t${words}\n`;
  });
  return { name: snapshotName(documentName(report[side])), text: lines.join(''), places };
}

/** `A/RES/80/190` → `A_RES_80_190.txt`. */
export function snapshotName(document: string): string {
  const name = document.replace(/[^\p{L}\p{N}.-]+/gu, '_');
  return `${name.replace(/^[._]+/, '') || 'document'}.txt`;
}

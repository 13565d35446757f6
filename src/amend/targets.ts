/** The paragraphs that an instruction names, in the draft it is applied to. */
import type { Document, Paragraph } from '../model/document.ts';

/** A paragraph with the subparagraphs that hang on it, in document order. */
export interface AmendedTarget {
  readonly label: string;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Finds a target: a label, `PP*` and `OP*` for a whole part, `*` for everything, `PP-1` for the last
 * of its part. Null when the draft has no such paragraph.
 */
export function findTarget(document: Document, name: string): AmendedTarget | null {
  const texts = document.paragraphs.filter(({ part }) => part !== 'heading');
  if (name === '*') return { label: name, paragraphs: texts };
  if (name === 'PP*' || name === 'OP*') {
    const part = name === 'PP*' ? 'preamble' : 'operative';
    return { label: name, paragraphs: texts.filter((paragraph) => paragraph.part === part) };
  }
  const fromEnd = /^(PP|OP)-(\d+)$/.exec(name);
  const top = fromEnd ? lastOf(texts, fromEnd[1]!, Number(fromEnd[2])) : byLabel(texts, name);
  return top ? { label: top.label, paragraphs: withItems(document, top) } : null;
}

function byLabel(texts: readonly Paragraph[], name: string): Paragraph | undefined {
  return texts.find(({ label }) => label === name || label === `${name}.`);
}

function lastOf(texts: readonly Paragraph[], prefix: string, back: number): Paragraph | undefined {
  return texts.filter(({ label, level }) => level === 1 && label.startsWith(prefix)).at(-back);
}

/** The paragraph and everything whose chapeau it is, at any depth. */
export function withItems(document: Document, top: Paragraph): Paragraph[] {
  const inside = new Set([top.index]);
  return document.paragraphs.filter((paragraph) => {
    const belongs =
      paragraph.index === top.index ||
      (paragraph.chapeau !== null && inside.has(paragraph.chapeau));
    if (belongs) inside.add(paragraph.index);
    return belongs;
  });
}

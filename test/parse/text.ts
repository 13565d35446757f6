/** Reads an invented text through the whole parse stage. */
import { createHash } from 'node:crypto';
import type { Document } from '../../src/model/document.ts';
import { parseDocument } from '../../src/parse/parse.ts';

/** Parses a text as if it came from a file. */
export function parseText(text: string, input = 'draft.txt'): Promise<Document> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return parseDocument({ input, url: null, bytes, sha256 });
}

/** `label: first words` of every paragraph. */
export function outline(document: Document): string[] {
  return document.paragraphs.map((p) => `${p.label}: ${p.text.split(' ').slice(0, 3).join(' ')}`);
}

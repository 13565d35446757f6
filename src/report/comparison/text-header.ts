/** Which document it is, for a terminal: name, what is known of it, the file it came from. */
import type { DocumentInfo } from '../../model/document.ts';
import { bold, dim, type Span } from '../kit/text-layout.ts';
import { documentFacts, documentName } from './document-facts.ts';

/** `A/C.3/80/L.20 · draft · 13 October 2025 · 115 paragraphs · draft.pdf` */
export function documentSpans(info: DocumentInfo): Span[] {
  const { symbol, source } = info;
  const facts = [
    ...documentFacts(info),
    ...(symbol && symbol !== source.input ? [source.input] : []),
  ];
  return [bold(documentName(info)), dim(facts.map((fact) => ` · ${fact}`).join(''))];
}

/** The top of a comparison for a terminal: which texts, and what is new or gone as a whole. */
import type { DocumentInfo } from '../../model/document.ts';
import type { Report } from '../../model/report.ts';
import {
  bold,
  dim,
  indented,
  plain,
  type TextLine,
  type TextSpan,
  wrap,
} from '../kit/text-layout.ts';
import { documentFacts, documentName } from './document-facts.ts';
import { headFacts } from './head.ts';

/** Title, both documents, then a line for each fact of the pair. */
export function headLines(report: Report, width: number): TextLine[] {
  const { before, after } = report;
  const title = after.title ?? before.title;
  return [
    ...(title ? wrap([bold(title)], width, indented(0)) : []),
    ...documentLines('before', before, after, width),
    ...documentLines('after ', after, before, width),
    ...headFacts(report).flatMap(({ name, says }) =>
      wrap([plain(says)], width, { first: [dim(`${name} `.padEnd(9))], rest: ' '.repeat(9) }),
    ),
  ];
}

function documentLines(side: string, info: DocumentInfo, other: DocumentInfo, width: number) {
  return wrap(documentSpans(info, documentName(info) === documentName(other)), width, {
    first: [dim(`${side}   `)],
    rest: ' '.repeat(9),
  });
}

/** `A/C.3/80/L.20 · draft · 13 October 2025 · 115 paragraphs`, with the file where it has to be told apart. */
export function documentSpans(info: DocumentInfo, named = true): TextSpan[] {
  const { symbol, source } = info;
  const facts = [
    ...documentFacts(info),
    ...(named && symbol && symbol !== source.input ? [source.input] : []),
  ];
  return [bold(documentName(info)), dim(facts.map((fact) => ` · ${fact}`).join(''))];
}

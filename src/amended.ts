/** A draft and written amendments in, a Report out: what would the amendments do? */
import { applyAmendments } from './amend/amend.ts';
import { read } from './documents.ts';
import type { Document } from './model/document.ts';
import { InputError } from './model/errors.ts';
import type { Report } from './model/report.ts';
import { finishParagraphs } from './parse/segment/paragraph.ts';
import { type DiffOptions, diffDocuments } from './pipeline.ts';

export interface AmendOptions extends DiffOptions {
  /** The text as adopted: the report then says of each instruction whether it is in it. */
  readonly adopted?: string;
}

/** Applies amendments to a draft and compares. Throws the named errors of `model/errors.ts`. */
export async function amend(
  draft: string,
  amendments: readonly string[],
  options: AmendOptions = {},
): Promise<Report> {
  const [base, adopted, ...documents] = await Promise.all([
    read(draft, options.sources),
    options.adopted === undefined ? null : read(options.adopted, options.sources),
    ...amendments.map((amendment) => read(amendment, options.sources)),
  ]);
  return amendDocuments(base, documents, adopted, options);
}

/** The same for documents that were read already. */
export async function amendDocuments(
  draft: Document,
  amendments: readonly Document[],
  adopted: Document | null = null,
  options: DiffOptions = {},
): Promise<Report> {
  const applied = applyAmendments(draft, amendments, adopted);
  const read = applied.amendments.flatMap(({ instructions }) => instructions);
  if (read.length === 0) {
    const names = amendments.map(({ info }) => `'${info.source.input}'`).join(', ');
    throw new InputError(
      `${names} holds no instruction such as "In paragraph 3, delete …": check that it is an amendment, and in English.`,
    );
  }
  const paragraphs = finishParagraphs(applied.paragraphs, draft.info.language);
  const { symbol, source } = draft.info;
  const after: Document = {
    ...draft,
    info: {
      ...draft.info,
      symbol: symbol === null ? null : `${symbol} as amended`,
      title: applied.title,
      paragraphs: paragraphs.length,
      source: { ...source, input: `${source.input} as amended` },
    },
    paragraphs,
    problems: [],
  };
  const report = await diffDocuments(draft, after, { ...options, ofOneFile: true });
  return {
    ...report,
    problems: [...applied.problems, ...report.problems],
    amendments: applied.amendments,
  };
}

/** Small documents for tests, written as lists of paragraphs. */
import type { Document, Paragraph, Part } from '../../src/model/document.ts';

/** `part` and `level` default to an operative paragraph of level 1. */
export interface Draft {
  readonly text: string;
  readonly part?: Part;
  readonly level?: number;
}

/** A document of these paragraphs; a paragraph depends on the last one of a lower level before it. */
export function documentOf(drafts: readonly (Draft | string)[]): Document {
  const paragraphs: Paragraph[] = [];
  for (const draft of drafts) paragraphs.push(paragraphOf(draft, paragraphs));
  return {
    info: {
      symbol: null,
      title: null,
      stage: 'draft',
      language: 'en',
      date: null,
      organ: null,
      session: null,
      agendaItem: null,
      sponsors: [],
      adoption: null,
      source: { input: 'test', url: null, sha256: '', format: 'text', bytes: 0 },
      paragraphs: paragraphs.length,
      coverage: { words: 0, kept: 0, dropped: 0 },
    },
    paragraphs,
    dropped: [],
    problems: [],
  };
}

function paragraphOf(draft: Draft | string, above: readonly Paragraph[]): Paragraph {
  const {
    text,
    part = 'operative',
    level = 1,
  } = typeof draft === 'string' ? { text: draft } : draft;
  const chapeau = above.findLast((paragraph) => paragraph.level < level);
  return {
    index: above.length,
    label: `${part[0]!.toUpperCase()}${above.length + 1}`,
    part,
    level,
    prefix: '',
    text,
    verb: null,
    secondaryVerbs: [],
    addressee: null,
    chapeau: level > 1 && chapeau ? chapeau.index : null,
    marks: [],
    footnotes: [],
    page: null,
    section: [],
    inferred: false,
  };
}

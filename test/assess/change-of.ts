/** A change between two texts, read and compared as the program does it. */
import { diffWords } from '../../src/compare/words/diff.ts';
import type { Change } from '../../src/model/change.ts';
import type { Paragraph } from '../../src/model/document.ts';
import { findLeadVerb } from '../../src/parse/language/verbs/lead.ts';
import { findSecondaryVerbs } from '../../src/parse/language/verbs/secondary.ts';

/** A paragraph as the reader makes it: a text that ends with a comma is preambular. */
export function paragraphOf(text: string, given: Partial<Paragraph> = {}): Paragraph {
  const part = text.endsWith(',') ? 'preamble' : 'operative';
  const level = given.chapeau == null ? 1 : 2;
  const verb = findLeadVerb(text, part, 'en', { level });
  return {
    index: 0,
    label: part === 'preamble' ? 'PP1' : 'OP1',
    part,
    level,
    prefix: '',
    text,
    verb,
    secondaryVerbs: findSecondaryVerbs(text, verb, part, 'en'),
    addressee: null,
    chapeau: null,
    marks: [],
    footnotes: [],
    page: null,
    section: [],
    inferred: false,
    ...given,
  };
}

/** An edited (or kept) change between two texts. */
export function changeOf(before: string, after: string, given: Partial<Paragraph> = {}): Change {
  return {
    id: 'c1',
    kind: before === after ? 'kept' : 'edited',
    moved: false,
    partChange: null,
    before: [paragraphOf(before, given)],
    after: [paragraphOf(after, given)],
    edits: diffWords(before, after),
    seeAlso: [],
    passages: [],
  };
}

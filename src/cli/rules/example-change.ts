/** The change that an example of a rule stands for: two paragraphs, read and compared as always. */
import type { ExamplePair } from '../../assess/rules-examples.ts';
import { diffWords } from '../../compare/words/diff.ts';
import { type Change, partChangeOf } from '../../model/change.ts';
import type { Paragraph } from '../../model/document.ts';
import { InputError } from '../../model/errors.ts';
import { parseDocument } from '../../parse/parse.ts';

/** Reads both paragraphs and pairs them. Throws InputError when one is not a single paragraph. */
export async function exampleChange({ before, after }: ExamplePair): Promise<Change> {
  const [old, fresh] = [await paragraphOf(before), await paragraphOf(after)];
  return {
    id: 'c1',
    kind: 'edited',
    moved: false,
    partChange: partChangeOf(old.part, fresh.part),
    before: [old],
    after: [fresh],
    edits: diffWords(old.text, fresh.text),
    seeAlso: [],
    passages: [],
  };
}

/** Front matter, so that the reader knows the language of a text of one line. */
const FRONT = 'Resolution adopted by the Human Rights Council on the rights of the child';

/** As in resolutions, a paragraph that ends with a comma is preambular. */
async function paragraphOf(text: string): Promise<Paragraph> {
  const body = text.endsWith(',') ? text : `1. ${text}`;
  const bytes = new TextEncoder().encode(`${FRONT}\n\nThe Human Rights Council,\n\n${body}\n`);
  const raw = { input: 'example', url: null, bytes, sha256: '' };
  const [paragraph, ...others] = (await parseDocument(raw)).paragraphs;
  if (!paragraph || others.length > 0) {
    throw new InputError(`the example "${text}" is not one paragraph; write a single sentence.`);
  }
  return paragraph;
}

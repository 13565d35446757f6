/** Both texts of one file with tracked changes. */
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { TrackedView } from './reading.ts';

/** All changes rejected, and all accepted; `parse` reads a view of the file. Throws InputError when it has none. */
export async function bothTexts(
  input: string,
  parse: (view: TrackedView) => Promise<Document>,
): Promise<[Document, Document]> {
  const after = await parse('after');
  if (!after.problems.some(({ code }) => code === 'tracked-changes' || code === 'struck-text')) {
    throw new InputError(
      `'${input}' has no tracked changes: give a second text to compare it with.`,
    );
  }
  const before = await parse('before');
  return [without(before, 'tracked-changes', 'own-redline'), without(after, 'tracked-changes')];
}

/** What needs no word, or none twice, when both texts of one file are asked for. */
function without(document: Document, ...codes: readonly string[]): Document {
  const problems = document.problems.filter(({ code }) => !codes.includes(code));
  return { ...document, problems };
}

/** Which of two texts is the newer one, as far as they say so themselves. */
import type { DocumentInfo } from '../model/document.ts';
import { documentName } from '../report/comparison/document-facts.ts';
import { dateOf, newerFirst } from '../report/comparison/newer-first.ts';
import { dateWords } from '../report/wording/wording.ts';
import type { PageTexts } from './texts.ts';

/** Why the sides look the wrong way round, in one sentence; null where nothing says so. */
export function reversedBecause(
  before: DocumentInfo,
  after: DocumentInfo,
  texts: PageTexts,
): string | null {
  const names = [documentName(before), documentName(after)] as const;
  const why = newerFirst(before, after);
  if (why === null) return null;
  if (why === 'made from') return texts.swapped(texts.madeFrom(...names));
  if (why === 'later revision') return texts.swapped(texts.laterRevision(...names));
  const [from, to] = [dateOf(before) ?? '', dateOf(after) ?? ''];
  return texts.swapped(texts.laterDate(dateWords(from), dateWords(to)));
}

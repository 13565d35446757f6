/** Which of two texts is the newer one, as far as they say so themselves. */
import type { DocumentInfo } from '../model/document.ts';
import { compareSymbols, formatSymbol, parentOf, parseSymbol } from '../model/symbol.ts';
import { documentName } from '../report/comparison/document-facts.ts';
import { dateWords } from '../report/wording/wording.ts';
import type { PageTexts } from './texts.ts';

/** Why the sides look the wrong way round, in one sentence; null where nothing says so. */
export function reversedBecause(
  before: DocumentInfo,
  after: DocumentInfo,
  texts: PageTexts,
): string | null {
  const names = [documentName(before), documentName(after)] as const;
  if (isMadeFrom(before, after)) return texts.swapped(texts.madeFrom(...names));
  if (isMadeFrom(after, before)) return null;
  const [left, right] = [before.symbol, after.symbol].map((symbol) => parseSymbol(symbol ?? ''));
  if (left && right && formatSymbol(parentOf(left)) === formatSymbol(parentOf(right))) {
    const order = compareSymbols(left, right);
    if (order !== 0) return order > 0 ? texts.swapped(texts.laterRevision(...names)) : null;
  }
  const [from, to] = [dateOf(before), dateOf(after)];
  if (from === null || to === null || from <= to) return null;
  return texts.swapped(texts.laterDate(dateWords(from), dateWords(to)));
}

/** The note above an adopted text names the draft that it was. */
function isMadeFrom(adopted: DocumentInfo, draft: DocumentInfo): boolean {
  const symbol = parseSymbol(draft.symbol ?? '');
  if (!symbol) return false;
  const wanted = formatSymbol(parentOf(symbol));
  return (adopted.adoption?.documents ?? []).some((name) => {
    const named = parseSymbol(name);
    return named !== null && formatSymbol(parentOf(named)) === wanted;
  });
}

function dateOf({ adoption, date }: DocumentInfo): string | null {
  return adoption?.date ?? date;
}

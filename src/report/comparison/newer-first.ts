/** Whether two texts were given newer first, as far as they say so themselves. */
import type { DocumentInfo } from '../../model/document.ts';
import { compareSymbols, formatSymbol, parentOf, parseSymbol } from '../../model/symbol.ts';

/** What says that the first text is the newer one. */
export type NewerFirst = 'made from' | 'later revision' | 'later date';

/** Null where nothing says so. */
export function newerFirst(before: DocumentInfo, after: DocumentInfo): NewerFirst | null {
  if (isMadeFrom(before, after)) return 'made from';
  if (isMadeFrom(after, before)) return null;
  const [left, right] = [before.symbol, after.symbol].map((symbol) => parseSymbol(symbol ?? ''));
  if (left && right && formatSymbol(parentOf(left)) === formatSymbol(parentOf(right))) {
    const order = compareSymbols(left, right);
    if (order !== 0) return order > 0 ? 'later revision' : null;
  }
  const [from, to] = [dateOf(before), dateOf(after)];
  return from === null || to === null || from <= to ? null : 'later date';
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

/** The day a text was adopted, else its own; null when it tells none. */
export function dateOf({ adoption, date }: DocumentInfo): string | null {
  return adoption?.date ?? date;
}

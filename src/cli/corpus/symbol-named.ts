/** Symbols of texts in a corpus, as people write them. */
import { formatSymbol } from '../../model/symbol.ts';
import { recognise } from '../../sources/recognise.ts';

/** A symbol as a corpus has it, in whatever form people write it; what names none stays as it is. */
export function symbolNamed(written: string): string {
  const found = recognise(written);
  return found?.kind === 'symbol' ? formatSymbol(found.symbol) : written;
}

/** What `corpus fetch` is asked for: symbols, a run of numbers in a session, whole sessions. */
import { InputError } from '../../model/errors.ts';
import { type DocumentSymbol, parseSymbol } from '../../model/symbol.ts';
import { readName } from '../../sources/fetch-input.ts';

/** Texts in the order in which they are asked for. */
export interface WantedSymbols {
  readonly numbers: Iterable<DocumentSymbol>;
  /** A session ends where several numbers in a row are not there; a list has no end but its own. */
  readonly open: boolean;
}

/** More sessions or numbers than this are a slip of the keyboard. */
const MOST = 1000;
/** No session has as many resolutions. */
const LAST_NUMBER = 999;

const RANGE = /^(.+\/)(\d{1,4})\.\.(\d{1,4})$/;
const SERIES = /(?:^|\/)(?:RES|DEC|PRST)\/$/i;

/**
 * `A/HRC/RES/50..57` is every resolution of eight sessions, `A/HRC/RES/57/1..40` forty of one, and all else a document
 * in any form people write. Throws InputError for what is none of them.
 */
export function wantedBy(given: string): WantedSymbols[] {
  const range = RANGE.exec(given.trim());
  if (!range) return [{ numbers: [symbolOf(given)], open: false }];
  const [, stem, first, last] = range as unknown as [string, string, string, string];
  const numbers = between(Number(first), Number(last), given);
  if (!SERIES.test(stem)) {
    return [
      { numbers: numbers.map((number) => wholeSymbol(`${stem}${number}`, given)), open: false },
    ];
  }
  return numbers.map((session) => {
    const of = (number: number): DocumentSymbol =>
      wholeSymbol(`${stem}${session}/${number}`, given);
    of(1);
    return { numbers: inOrder(of), open: true };
  });
}

function* inOrder(of: (number: number) => DocumentSymbol): Generator<DocumentSymbol> {
  for (let number = 1; number <= LAST_NUMBER; number += 1) yield of(number);
}

function between(first: number, last: number, given: string): number[] {
  if (last < first || last - first >= MOST) {
    throw new InputError(
      `'${given}': write the smaller number first, and at most ${MOST} at once, such as A/HRC/RES/50..57.`,
    );
  }
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function wholeSymbol(text: string, given: string): DocumentSymbol {
  const symbol = parseSymbol(text);
  if (symbol) return symbol;
  throw new InputError(
    `'${given}' is no run of symbols: write A/HRC/RES/50..57 for sessions, A/HRC/RES/57/1..40 for numbers.`,
  );
}

function symbolOf(given: string): DocumentSymbol {
  const named = readName(given, undefined);
  if (named) return named.symbol;
  throw new InputError(
    `'${given}' is no UN document symbol; "corpus add" takes files, and "corpus fetch" symbols such as A/HRC/RES/57/17 or A/HRC/RES/50..57.`,
  );
}

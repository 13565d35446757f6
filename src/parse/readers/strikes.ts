/** Words struck by hand, and those that stand out beside them: which are gone and which are proposed. */

/** What the choice depends on, in the order of the words. */
export interface StruckRun {
  readonly text: string;
  readonly struck: boolean;
  /** Underlined or bold where the words around are not. */
  readonly standsOut: boolean;
}

/** `repeated`: opening words left over that the struck ones repeat; they are in neither text. */
export type ByHand = 'kept' | 'struck' | 'proposed' | 'repeated';

/** A number may be automatic, and so missing on one side. */
const NUMBER = /^(?:\d{1,3}\s?(?:bis|ter|quater|alt)?[.)]|\([a-z\d]{1,4}\))\s*/i;
/** A paragraph of which nothing is left but its number. */
const ONLY_NUMBER =
  /^\s*(?:\d{1,3}\s?(?:bis|ter|quater|alt)?[.)]|\([a-z\d]{1,4}\))?\s*[,;.:]?\s*$/i;

/**
 * Length of the number, with the space before it, that opens `text` behind a struck one: `~~12.~~ 13. Urges`. It is
 * put in, however it looks. 0 where the struck words at the opening are no number, or none follows.
 */
export function numberInPlace(struck: string, text: string): number {
  const gone = struck.trim();
  if (gone === '' || gone.replace(NUMBER, '') !== '') return 0;
  const space = /^\s*/.exec(text)![0].length;
  const number = NUMBER.exec(text.slice(space))?.[0].trimEnd().length ?? 0;
  return number === 0 ? 0 : space + number;
}

/** The pieces of a paragraph, cut behind a number that opens in the place of a struck one. */
export function splitNumber<T>(
  pieces: readonly T[],
  runOf: (piece: T) => StruckRun,
  part: (piece: T, start: number, end: number) => T,
): readonly T[] {
  const runs = pieces.map(runOf);
  const { from, length } = numberPutIn(runs);
  let left = length;
  for (let at = from; left > 0; at += 1) {
    const end = runs[at]!.text.length;
    if (left < end) {
      const [number, rest] = [part(pieces[at]!, 0, left), part(pieces[at]!, left, end)];
      return [...pieces.slice(0, at), number, rest, ...pieces.slice(at + 1)];
    }
    left -= end;
  }
  return pieces;
}

/** The run behind the struck ones at the opening, and the length of the number that stands there in their place. */
function numberPutIn(runs: readonly StruckRun[]): { from: number; length: number } {
  const from = runs.findIndex(({ struck, text }) => !struck && text.trim() !== '');
  if (from <= 0) return { from: 0, length: 0 };
  const behind = runs.slice(from);
  const end = behind.findIndex(({ struck }) => struck);
  const text = behind.slice(0, end < 0 ? undefined : end).map((run) => run.text);
  return { from, length: numberInPlace(wordsOf(runs.slice(0, from)), text.join('')) };
}

/** What the hand of a person made of each run of a paragraph. */
export function changesByHand(runs: readonly StruckRun[]): ByHand[] {
  const fate: ByHand[] = runs.map(({ struck }) => (struck ? 'struck' : 'kept'));
  if (!runs.some(({ struck, text }) => struck && text.trim() !== '')) return fate.fill('kept');
  const left = wordsOf(runs.filter(({ struck }) => !struck));
  const gone = wordsOf(runs.filter(({ struck }) => struck));
  // A number, or opening words that the struck ones repeat, are no paragraph by themselves.
  const [rest, before] = [left, gone].map((words) => words.replace(NUMBER, ''));
  const repeats =
    left !== '' && (gone.startsWith(left) || (rest !== '' && before!.startsWith(rest!)));
  if (repeats || ONLY_NUMBER.test(left)) {
    return runs.map(({ struck, text }) =>
      repeats && !struck && text.trim() !== '' ? 'repeated' : 'struck',
    );
  }
  runs.forEach(({ struck }, at) => {
    if (!struck) return;
    for (const step of [1, -1]) propose(runs, fate, at, step);
  });
  const { from, length } = numberPutIn(runs);
  for (let at = from, left = length; left > 0; at += 1) {
    fate[at] = 'proposed';
    left -= runs[at]!.text.length;
  }
  return fate;
}

/** Runs that stand out right behind or before struck words; nothing but white space may lie between. */
function propose(runs: readonly StruckRun[], fate: ByHand[], from: number, step: number): void {
  for (let at = from + step; runs[at]; at += step) {
    const { text, struck, standsOut } = runs[at]!;
    if (struck || text.trim() === '') continue;
    if (!standsOut) return;
    fate[at] = 'proposed';
  }
}

function wordsOf(runs: readonly StruckRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

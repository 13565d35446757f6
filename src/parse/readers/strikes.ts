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

/** What the hand of a person made of each run of a paragraph. */
export function changesByHand(runs: readonly StruckRun[]): ByHand[] {
  const fate: ByHand[] = runs.map(({ struck }) => (struck ? 'struck' : 'kept'));
  if (!runs.some(({ struck, text }) => struck && text.trim() !== '')) return fate.fill('kept');
  const left = wordsOf(runs.filter(({ struck }) => !struck));
  const gone = wordsOf(runs.filter(({ struck }) => struck));
  // A number, or opening words that the struck ones repeat, are no paragraph by themselves.
  const [rest, opening] = [left, gone].map((words) => words.replace(NUMBER, ''));
  const repeats =
    left !== '' && (gone.startsWith(left) || (rest !== '' && opening!.startsWith(rest!)));
  if (repeats || ONLY_NUMBER.test(left)) {
    return runs.map(({ struck, text }) =>
      repeats && !struck && text.trim() !== '' ? 'repeated' : 'struck',
    );
  }
  runs.forEach(({ struck }, at) => {
    if (!struck) return;
    for (const step of [1, -1]) propose(runs, fate, at, step);
  });
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

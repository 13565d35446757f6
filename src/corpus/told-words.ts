/** Whether an agreed text has the very words that a change took away or brought in: only then were they agreed there. */
import type { Span } from '../model/document.ts';
import type { ReportChange } from '../model/report.ts';
import { cutOf } from '../words/words.ts';

/** Words in a row that are compared; of a longer passage so large a share of such runs has to be there. */
const RUN = 4;
const SHARE = 0.8;
/** From so many words on, what only the other side has shows which of the two texts an agreed one is. */
const TELLING = 3;
/** From this gravity on a finding is real; smaller ones count where there is no other. */
const REAL = 2;

/** What one finding asks of an agreed text. */
interface Told {
  /** Runs of words of this side, of which nearly all must stand in the agreed text. */
  readonly has: readonly string[];
  /** What only the other side has, such as a hedge: it must not stand there. */
  readonly lacks: string | null;
}

/** What went is what weaker findings tell of the older text, what came what stronger ones tell of the newer one. */
const SIDES = {
  before: { other: 'after', direction: 'weaker', whole: 'removed', foreign: 'insert' },
  after: { other: 'before', direction: 'stronger', whole: 'added', foreign: 'delete' },
} as const;

/** Every text counts where nothing is told, or the whole paragraph; none that has the words of the other side. */
export function hasToldWords(
  change: Pick<ReportChange, 'kind' | 'before' | 'after' | 'signals' | 'edits'>,
  side: 'before' | 'after',
): (text: string) => boolean {
  const { other, direction, whole, foreign } = SIDES[side];
  if (change.kind === whole) return () => true;
  const findings = change.signals.filter((signal) => signal.direction === direction);
  const real = findings.filter(({ gravity }) => gravity >= REAL);
  const told = (real.length > 0 ? real : findings).map((signal): Told => {
    const [own, theirs] = [signal[side], signal[other]];
    if (!own) return { has: [], lacks: theirs ? wordsOf(theirs.text) : null };
    const home = change[side].find(({ text }) => text.slice(own.start, own.end) === own.text);
    return { has: home ? runsOf(home.text, own) : [wordsOf(own.text)], lacks: null };
  });
  const strange = change.edits.flatMap(({ op, text }) => {
    const keys = op === foreign ? keysOf(text) : [];
    return keys.length < TELLING ? [] : runsIn(keys);
  });
  return (text) => {
    const agreed = wordsOf(text);
    const found = (runs: readonly string[]): number =>
      runs.filter((run) => agreed.includes(run)).length;
    if (strange.length > 0 && 2 * found(strange) >= strange.length) return false;
    return told.every(
      ({ has, lacks }) =>
        (lacks === null || !agreed.includes(lacks)) && found(has) >= SHARE * has.length,
    );
  };
}

/** Runs of a passage; a short one is taken with the words around it, for alone it may stand anywhere. */
function runsOf(text: string, { start, end }: Span): string[] {
  const { forms, bounds } = cutOf(text);
  const inside = forms.map((_, i) => bounds[2 * i]! < end && bounds[2 * i + 1]! > start);
  let from = inside.indexOf(true);
  let to = inside.lastIndexOf(true) + 1;
  while (to - from < RUN && (from > 0 || to < forms.length)) {
    if (from > 0) from -= 1;
    if (to - from < RUN && to < forms.length) to += 1;
  }
  return runsIn(forms.slice(from, to).map(({ key }) => key));
}

/** Runs of four words, each beginning a word later than the one before; of fewer words one. */
function runsIn(keys: readonly string[]): string[] {
  if (keys.length <= RUN) return [spaced(keys)];
  return keys.slice(RUN - 1).map((_, i) => spaced(keys.slice(i, i + RUN)));
}

const keysOf = (text: string): string[] => cutOf(text).forms.map(({ key }) => key);
const wordsOf = (text: string): string => spaced(keysOf(text));

/** With a space on either side, so that no run begins or ends inside of a word. */
const spaced = (keys: readonly string[]): string => ` ${keys.join(' ')} `;

/** Whether an agreed text has the very words that a change took away: only then were "the older words" agreed there. */
import type { Span } from '../model/document.ts';
import type { ReportChange } from '../model/report.ts';
import { cutOf } from '../words/words.ts';

/** Words in a row that are compared; of a longer passage so large a share of such runs has to be there. */
const RUN = 4;
const SHARE = 0.8;
/** From so many words on, what came in shows which of the two texts an agreed one is. */
const TELLING = 3;
/** From this gravity on a loss is real; smaller ones count where there is no other. */
const REAL = 2;

/** What one weaker finding asks of an agreed text. */
interface Lost {
  /** Runs of words that the older text had, of which nearly all must stand in the agreed one. */
  readonly has: readonly string[];
  /** What the newer text put in, such as a hedge: it must not stand there. */
  readonly lacks: string | null;
}

/**
 * Every text counts where nothing was taken away, and where the paragraph is gone as a whole; none that has the
 * newer words.
 */
export function holdsWhatWasLost({
  kind,
  before,
  signals,
  edits,
}: Pick<ReportChange, 'kind' | 'before' | 'signals' | 'edits'>): (text: string) => boolean {
  const weaker =
    kind === 'removed' ? [] : signals.filter(({ direction }) => direction === 'weaker');
  const real = weaker.filter(({ gravity }) => gravity >= REAL);
  const lost = (real.length > 0 ? real : weaker).map(({ before: gone, after: came }): Lost => {
    if (!gone) return { has: [], lacks: came ? wordsOf(came.text) : null };
    const home = before.find(({ text }) => text.slice(gone.start, gone.end) === gone.text);
    return { has: home ? runsOf(home.text, gone) : [wordsOf(gone.text)], lacks: null };
  });
  const came = edits.flatMap(({ op, text }) => {
    const keys = op === 'insert' ? keysOf(text) : [];
    return keys.length < TELLING ? [] : runsIn(keys);
  });
  return (text) => {
    const agreed = wordsOf(text);
    if (came.length > 0 && came.filter((run) => agreed.includes(run)).length * 2 >= came.length) {
      return false;
    }
    return lost.every(({ has, lacks }) => {
      if (lacks !== null && agreed.includes(lacks)) return false;
      return has.filter((run) => agreed.includes(run)).length >= SHARE * has.length;
    });
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

/** Words said in two places of one document, of which one went: they still stand in the other. */
import { bestOf } from '../../passages/passages.ts';
import { matchesBetween, type Stretch, type TracedMatch, weightIn } from './find.ts';
import type { OpenRun } from './runs.ts';
import { saysSomething } from './statement.ts';

/** Least weight of what is said twice, likewise: a statement, not the name of a group or of a document. */
const MASS = 3;
const WORDS = 4;
/** A shorter passage has to be this much of the run that went. */
const SHARE_OF_RUN = 0.6;
const LONG = 6;

export type Repeated = TracedMatch<OpenRun, Stretch>;

/** Where words of the runs, but for those that moved, stand in `stay`: paragraphs of the other side as far as they stayed. */
export function repeatedIn(
  runs: readonly OpenRun[],
  stay: readonly Stretch[],
  rare: number,
): Repeated[] {
  const found = matchesBetween(runs, stay, WORDS).filter((match) => isStatement(match, rare));
  const byText = new Map<object, Repeated[]>();
  for (const match of found) {
    const list = byText.get(match.of.text);
    if (list) list.push(match);
    else byText.set(match.of.text, [match]);
  }
  return [...byText.values()].flatMap((list) => bestOf(list.sort(byPlace), ({ mass }) => mass));
}

function isStatement({ of, place, here, there, mass, same }: Repeated, rare: number): boolean {
  if (mass < MASS * rare) return false;
  if (!saysSomething(of.text, here) || !saysSomething(place.text, there)) return false;
  return same >= LONG || weightIn(of.text, here) >= SHARE_OF_RUN * weightIn(of.text, of);
}

function byPlace(a: Repeated, b: Repeated): number {
  return (
    a.here.from - b.here.from ||
    a.place.text.unit.at - b.place.text.unit.at ||
    a.there.from - b.there.from
  );
}

/** Follows the words that went or came through both documents: the last stage of a comparison. */
import type { Change, TracedPassage } from '../../model/change.ts';
import type { Alignment } from '../align/align.ts';
import { rareWeight } from '../align/rarity.ts';
import type { Unit } from '../align/unit.ts';
import { type ContentText, contentText } from './content-words.ts';
import type { Stretch, TracedMatch } from './find.ts';
import { linkedIn } from './linked.ts';
import { movedBetween } from './moved.ts';
import { onlyHere } from './only.ts';
import { openedOf } from './open-words.ts';
import { tracedPlace } from './place.ts';
import { repeatedIn } from './repeated.ts';
import { type OpenRun, openRuns, openWords, unclaimed } from './runs.ts';
import { stayedIn } from './stayed.ts';

/** Fewer content words that went for good are not listed: the edits show them. */
const GONE = 6;

/** One document of a pair: its paragraphs as the engine reads them, and what went from them or came to them. */
interface TracedSide {
  readonly units: readonly Unit[];
  readonly textOf: (unit: Unit) => ContentText;
  readonly open: ReadonlyMap<Unit, Uint8Array>;
  readonly runs: readonly OpenRun[];
}

/**
 * The same changes, each with its passages: where words that went from it stand now, and where words that
 * came to it stood before. Swapping the documents gives the mirrored passages, but for `gone`.
 */
export function traced(changes: readonly Change[], alignment: Alignment): Change[] {
  const before = sideOf(changes, alignment, 'before');
  const after = sideOf(changes, alignment, 'after');
  const found = new Map<Change, TracedPassage[]>();
  const note = (change: Change, passage: TracedPassage): void => {
    found.set(change, [...(found.get(change) ?? []), passage]);
  };
  const rare = rareWeight(before.units.length + after.units.length);
  const claims = newClaims();
  const [left, right] = alignment.swapped ? [after, before] : [before, after];
  for (const move of movedBetween(left.runs, right.runs, rare, claims.of)) {
    const passage = passageOf('moved', move, left.units, right.units, alignment.swapped);
    note(move.of.change, passage);
    note(move.place.change, passage);
  }
  for (const [side, other] of [
    [before, after],
    [after, before],
  ] as const) {
    const runs = side.runs.flatMap((run) => unclaimed(run, claims.of(run.text)));
    if (runs.length === 0) continue;
    for (const match of repeatedIn(runs, stayedIn(other.units, other.textOf, other.open), rare)) {
      const passage = passageOf('repeated', match, side.units, other.units, side === after);
      note(match.of.change, passage);
      claims.of(match.of.text).fill(1, match.here.from, match.here.to);
    }
  }
  for (const run of before.runs) {
    for (const part of unclaimed(run, claims.of(run.text), GONE)) {
      note(run.change, {
        how: 'gone',
        from: tracedPlace(part.text, part, before.units),
        to: null,
        share: 0,
      });
    }
  }
  const order = orderOf(alignment);
  return changes.map((change) => {
    const passages = [...linkedIn(change, before.units, after.units), ...(found.get(change) ?? [])];
    return passages.length === 0 ? change : { ...change, passages: passages.sort(order) };
  });
}

function sideOf(
  changes: readonly Change[],
  alignment: Alignment,
  side: 'before' | 'after',
): TracedSide {
  const units = alignment[side];
  const texts = new Map<Unit, ContentText>();
  const textOf = (unit: Unit): ContentText => {
    const known = texts.get(unit);
    if (known) return known;
    const text = contentText(unit, alignment.weights, alignment.isContent);
    texts.set(unit, text);
    return text;
  };
  const byParagraph = new Map(units.map((unit) => [unit.paragraph, unit]));
  const open = new Map<Unit, Uint8Array>();
  const runs: OpenRun[] = [];
  for (const { paragraph, change, spans } of openedOf(changes, side)) {
    const unit = byParagraph.get(paragraph)!;
    if (unit.zone === 'heading') continue;
    const text = textOf(unit);
    const words = openWords(text, spans);
    open.set(unit, words);
    runs.push(...openRuns(text, change, words));
  }
  return { units, textOf, open, runs };
}

/** By paragraph: 1 for each content word that is known to stand elsewhere. */
function newClaims(): { readonly of: (text: ContentText) => Uint8Array } {
  const claims = new Map<ContentText, Uint8Array>();
  return {
    of: (text) => {
      const known = claims.get(text) ?? new Uint8Array(text.numbers.length);
      claims.set(text, known);
      return known;
    },
  };
}

/** `units` are those of the document of the run, `others` those of the place; `turned` when the run stands in the after one. */
function passageOf(
  how: TracedPassage['how'],
  { of, place, here, there, share }: TracedMatch<OpenRun, Stretch>,
  units: readonly Unit[],
  others: readonly Unit[],
  turned: boolean,
): TracedPassage {
  const own = tracedPlace(of.text, here, units, onlyHere(of.text, here, place.text, there));
  const other = tracedPlace(place.text, there, others, onlyHere(place.text, there, of.text, here));
  const [from, to] = turned ? [other, own] : [own, other];
  return { how, from, to, share: Math.round(share * 100) / 100 };
}

/** By place in the before document, then in the after one. */
function orderOf(alignment: Alignment): (a: TracedPassage, b: TracedPassage) => number {
  const positions = (units: readonly Unit[]): ReadonlyMap<string, number> =>
    new Map(units.map(({ at, paragraph }) => [paragraph.label, at]));
  const [before, after] = [positions(alignment.before), positions(alignment.after)];
  const ends = { label: '', start: 0, end: 0 };
  return (a, b) => {
    const [x, y] = [a.to ?? ends, b.to ?? ends];
    return (
      before.get(a.from.label)! - before.get(b.from.label)! ||
      a.from.start - b.from.start ||
      (after.get(x.label) ?? -1) - (after.get(y.label) ?? -1) ||
      x.start - y.start
    );
  };
}

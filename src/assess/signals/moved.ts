/** Words that only changed their place. */
import { stemOf } from '../../words/form.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hunkAt, type SideName, type View } from '../view/view.ts';
import { substanceAt } from './substance.ts';

/** A changed word of substance that nothing has explained. */
interface OpenWord {
  readonly at: number;
  readonly substance: number;
}

/** Indexes of words that stand on both sides, in different places. */
export interface MovedWords extends Readonly<Record<SideName, ReadonlySet<number>>> {
  /** What was open, by hunk, moved words included. */
  readonly open: Readonly<Record<SideName, readonly (readonly OpenWord[])[]>>;
  /** Words that went from one hunk to another: their places on the two sides. */
  readonly pairs: readonly { readonly before: number; readonly after: number }[];
}

/** The open words of one side of a hunk. */
function openWords(
  view: View,
  name: SideName,
  hunk: number,
  lexicon: Lexicon,
): readonly OpenWord[] {
  const side = view[name];
  const { from, to } = view.hunks[hunk]![name];
  const open: OpenWord[] = [];
  for (let at = from; at < to; at++) {
    if (!side.changed[at] || side.used[at]) continue;
    const substance = substanceAt(view, name, hunk, at, lexicon);
    if (substance > 0) open.push({ at, substance });
  }
  return open;
}

/**
 * Finds them: inside a hunk word by word; from one hunk to another two neighbours together, or
 * one of the few words that are left of a hunk. A word that a long passage merely happens to repeat has
 * not moved there.
 */
export function cancelMoved(view: View, lexicon: Lexicon): MovedWords {
  const places = (name: SideName): (readonly OpenWord[])[] =>
    view.hunks.map((_, hunk) => openWords(view, name, hunk, lexicon));
  const all = { before: places('before'), after: places('after') };
  const gone = {
    before: new Set<number>(),
    after: new Set<number>(),
    pairs: [] as { before: number; after: number }[],
    open: all,
  };
  const open = (name: SideName, hunk: number): number[] =>
    all[name][hunk]!.map(({ at }) => at).filter((at) => !gone[name].has(at));
  const stemAt = (name: SideName, at: number): string => stemOf(view[name].words[at]!.form);
  const strike = (before: readonly number[], after: readonly number[]): void => {
    for (const at of before) {
      gone.before.add(at);
      view.before.moved[at] = 1;
    }
    for (const at of after) {
      gone.after.add(at);
      view.after.moved[at] = 1;
    }
    before.forEach((at, i) => {
      const twin = after[i]!;
      if (hunkAt(view, 'before', at, at + 1) === hunkAt(view, 'after', twin, twin + 1)) return;
      gone.pairs.push({ before: at, after: twin });
    });
  };
  const indexes = view.hunks.map((_, index) => index);
  for (const hunk of indexes) {
    pairUp(units(open('before', hunk), 1), units(open('after', hunk), 1), stemAt, strike, gone);
  }
  const runs = (name: SideName, size: number, alone: boolean): number[][] =>
    indexes.flatMap((hunk) => {
      const words = open(name, hunk);
      return alone && words.length > FEW ? [] : units(words, size);
    });
  const isLeft = (name: SideName): boolean =>
    all[name].some((words) => words.some(({ at }) => !gone[name].has(at)));
  if (indexes.length > 1 && isLeft('before') && isLeft('after')) {
    pairUp(runs('before', 2, false), runs('after', 2, false), stemAt, strike, gone);
    pairUp(runs('before', 1, true), runs('after', 1, false), stemAt, strike, gone);
    pairUp(runs('before', 1, false), runs('after', 1, true), stemAt, strike, gone);
  }
  return gone;
}

/** Of so few words in a place each is looked for by itself. */
const FEW = 2;

/** All runs of `size` neighbours. */
function units(words: readonly number[], size: number): number[][] {
  return words.slice(0, words.length - size + 1).map((_, at) => words.slice(at, at + size));
}

function pairUp(
  before: readonly number[][],
  after: readonly number[][],
  stemAt: (name: SideName, at: number) => string,
  strike: (before: readonly number[], after: readonly number[]) => void,
  gone: MovedWords,
): void {
  if (before.length === 0 || after.length === 0) return;
  const waiting = new Map<string, number[][]>();
  for (const unit of after) {
    const key = unit.map((at) => stemAt('after', at)).join(' ');
    const list = waiting.get(key);
    if (list) list.push(unit);
    else waiting.set(key, [unit]);
  }
  for (const unit of before) {
    const list = waiting.get(unit.map((at) => stemAt('before', at)).join(' '));
    const twin = list?.find((other) => !other.every((at) => gone.after.has(at)));
    if (!twin || unit.every((at) => gone.before.has(at))) continue;
    list!.splice(list!.indexOf(twin), 1);
    strike(unit, twin);
  }
}

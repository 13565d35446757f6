/** Denials in other words: `not lawful` and `unlawful`, `none … without it` and `none … unless there is`. */
import type { Range } from '../view/hunks.ts';
import { markExplained, type Side } from '../view/side.ts';
import { OTHER_SIDE, type SideName, type View } from '../view/view.ts';

const PREFIXED = /^(?:un|in|im|il|ir|non-?|dis)([a-z]{4,})$/;
const DENIES = /^(?:not|never|neither)$/;

/** Marks as explained what says the same, on both sides. */
export function explainSameDenials(view: View): void {
  for (const { before, after } of view.hunks) {
    if (before.from === before.to || after.from === after.to) continue;
    for (const [side, own, other, place] of [
      [view.before, before, view.after, after],
      [view.after, after, view.before, before],
    ] as const) {
      explainPrefixed(side, own, other, place);
      explainUnless(side, own, other, place);
    }
  }
}

/** `unlawful` against `not lawful`. */
function explainPrefixed(side: Side, own: Range, other: Side, place: Range): void {
  for (const at of openPlaces(side, own)) {
    const plain = plainOf(side, at, other, place);
    if (plain === null || !DENIES.test(other.words[plain - 1]?.key ?? '')) continue;
    if (other.used[plain - 1] || !other.changed[plain - 1]) continue;
    markExplained(side, at, at + 1);
    markExplained(other, plain - 1, plain + 1);
  }
}

/** What such a word is said of stands before it: `is unlawful`. `An informal meeting` denies nothing. */
const COPULA = /^(?:is|are|be|been|being|was|were|remain|remains|becomes?)$/;

/** Words of a side that deny what the other side says there without its prefix: `is unlawful` against `is lawful`. */
export function prefixedDenials(view: View, name: SideName): Range[] {
  const [side, other] = [view[name], view[OTHER_SIDE[name]]];
  return view.hunks
    .filter(({ before, after }) => before.from < before.to && after.from < after.to)
    .flatMap((hunk) =>
      openPlaces(side, hunk[name])
        .filter((at) => COPULA.test(side.words[at - 1]?.key ?? ''))
        .filter((at) => plainOf(side, at, other, hunk[OTHER_SIDE[name]]) !== null)
        .map((at) => ({ from: at, to: at + 1 })),
    );
}

function openPlaces({ changed, used }: Side, { from, to }: Range): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (changed[at] && !used[at]) found.push(at);
  return found;
}

/** Where a place of the other side has a word without its prefix. */
function plainOf(side: Side, at: number, other: Side, place: Range): number | null {
  const [, plain] = PREFIXED.exec(side.words[at]!.key) ?? [];
  if (plain === undefined) return null;
  return openPlaces(other, place).find((twin) => other.words[twin]!.key === plain) ?? null;
}

/** So far before an exception stands what it is an exception from. */
const REACH = 16;

/** `no dam without an agreement` against `no dam unless there is an agreement`. */
function explainUnless(side: Side, own: Range, other: Side, place: Range): void {
  const without = openPlaces(side, own).find((at) => side.words[at]!.key === 'without');
  const unless = openPlaces(other, place).find((at) =>
    /^(?:unless|except|save)$/.test(other.words[at]!.key),
  );
  if (without === undefined || unless === undefined) return;
  if (!isDenied(side, without) || !isDenied(other, unless)) return;
  markExplained(side, without, without + 1);
  markExplained(other, unless, unless + 1);
}

function isDenied({ words }: Side, at: number): boolean {
  return words
    .slice(Math.max(0, at - REACH), at)
    .some(({ key }) => /^(?:no|not|never|nobody|none|nor|cannot)$/.test(key));
}

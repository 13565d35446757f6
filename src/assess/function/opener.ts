/** The small words with which a run begins, and whether they join it to a list. */
import { hasRole, type Lexicon } from '../lexicon/lexicon.ts';
import type { Side } from '../view/side.ts';
import {
  ADDING,
  CONDITIONS,
  DETERMINERS,
  isClosed,
  LISTING,
  MEANS,
  RELATIVES,
  SETTINGS,
} from './closed-classes.ts';
import type { UnexplainedRun } from './runs.ts';

/** The first word that says what the run does: a small word that came with it, or its first word. */
export function openerOf(side: Side, { from, words }: UnexplainedRun): number {
  const first = words[0]!.at;
  let at = from;
  while (at < first && SKIPPED.has(side.words[at]!.key)) at++;
  return at;
}

const SKIPPED: ReadonlySet<string> = new Set(
  ['and', 'or', 'but', ...DETERMINERS].filter((word) => word !== 'that' && word !== 'those'),
);

/** True when it is one more item of a list: something joins it to what stands before or behind. */
export function isJoined(side: Side, { from, to, words }: UnexplainedRun): boolean {
  for (let at = from; at < words[0]!.at; at++) {
    if (ADDING.has(side.words[at]!.key)) return true;
  }
  const [first, before, next] = [side.words[from]!, side.words[from - 1], side.words[to]];
  if (before && !first.stops && ADDING.has(before.key)) return true;
  // `of building schools(, of planting trees), of mending roads`: one more of the same form.
  if (first.stops && next?.stops && next.key === first.key && isClosed(first.key)) return true;
  const last = side.words[to - 1]!;
  if (LISTING.has(last.key)) return true;
  return next !== undefined && LISTING.has(next.key) && !isOpener(first.key);
}

function isOpener(key: string): boolean {
  return RELATIVES.has(key) || CONDITIONS.has(key) || SETTINGS.has(key) || MEANS.has(key);
}

/** `to protect schools (or to move them)`: a second way to do what is asked, where there was one. */
export function isAlternative({ words, changed }: Side, run: UnexplainedRun): boolean {
  const { from, to } = run;
  const first = run.words[0]!.at;
  const isJoint = (at: number): boolean => at < first || at >= to - 1;
  const ors = words
    .slice(from, to + 1)
    .filter(({ key }, i) => key === 'or' && changed[from + i] && isJoint(from + i));
  if (endsList(words, run)) return false;
  const around = words.slice(Math.max(0, from - NEAR), to + NEAR);
  return ors.length > 0 && around.filter(({ key }) => key === 'or').length === ors.length;
}

const NEAR = 12;

/** `race, sex, age (or disability)`: the last of a list of nouns, not another way. */
function endsList(words: Side['words'], { from, words: own }: UnexplainedRun): boolean {
  const first = own[0]!.at;
  if (words.slice(from, first).some(({ key }) => key === 'to')) return false;
  const near = words.slice(Math.max(1, from - MEMBER), from);
  return near.some(({ stops }) => stops) && !near.some(({ key }) => key === 'to');
}

/** A member of a list of nouns is not longer. */
const MEMBER = 4;

/** `, noting the burden on budgets`, `, bearing in mind that situations differ`: what is kept in view beside it, for or against. */
export function isAside(side: Side, opener: number): boolean {
  const { key, stops } = side.words[opener]!;
  const isFirst = stops || side.words[opener - 1]?.key === 'while';
  if (
    !isFirst ||
    !/^(?:noting|recognizing|recalling|bearing|considering|regretting|acknowledging)$/.test(key)
  )
    return false;
  return !side.verbs.some(({ from }) => from === opener);
}

/** `, bearing in mind the importance of clean water`: such an aside that speaks for something, and keeps no way out. */
export function pleads(side: Side, { from, to }: UnexplainedRun, lexicon: Lexicon): boolean {
  const keys = side.words.slice(from, to).map(({ key }) => key);
  return (
    keys.some((key) => hasRole(lexicon, 'role.pleads', key)) &&
    !keys.some((key) => hasRole(lexicon, 'role.reserves', key))
  );
}

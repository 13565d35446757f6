/** A negation that came or went while what it negates stayed: the opposite is said. */
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { isTouched, markExplained, type Side } from '../view/side.ts';
import { hunkAt, type SideName, type View } from '../view/view.ts';
import { isAligned, isUnexplained } from './aligned.ts';
import { deniedDegrees } from './denied-degree.ts';
import { claimsBefore, directionOf, type Finding, type Signaller } from './finding.ts';
import { actIn, isHarm, type NegationAt, negationAt } from './negated.ts';
import { isCase } from './negation-case.ts';
import { MAX_CLAUSE, type Negator, negatorsIn } from './negators.ts';
import { explainSameDenials } from './same-denial.ts';
import { rulerOf } from './verbs.ts';

export const negations: Signaller = {
  reads: ['matches', 'quoted', 'partner', ...claimsBefore('negation')],
  claims: 'negation',
  find,
};

/** One signal for each negation that is on one side only. Two that cancel out are a rewording. */
function find(view: View, lexicon: Lexicon): Finding[] {
  explainSameDenials(view);
  const all = {
    before: negatorsIn(view, 'before', lexicon),
    after: negatorsIn(view, 'after', lexicon),
  };
  const found = (['before', 'after'] as const).flatMap((name) =>
    all[name].flatMap((negator) => {
      if (!isUnexplained(view[name], negator) || isStep(view, name, negator)) return [];
      const finding = judge(view, name, negator, all, lexicon);
      return finding ? [finding] : [];
    }),
  );
  const ruledOut = (name: SideName): Range[] =>
    all[name]
      .filter(
        (one) =>
          !one.rule.directs && !isTouched(view[name], one.from, one.to) && !isFact(view, name, one),
      )
      .map(({ to, end }) => ({ from: to, to: end }));
  return [...found, ...deniedDegrees(view, ruledOut, lexicon)];
}

/** `prohibit` in the place of `reduce` is a step on a ladder, not a negation. */
function isStep(view: View, name: SideName, negator: Negator): boolean {
  const other = name === 'before' ? 'after' : 'before';
  return view[name].matches.some(({ entry, ...own }) => {
    if (entry.kind !== 'ladder' || own.from >= negator.to || own.to <= negator.from) return false;
    return view[other].matches.some(
      (twin) =>
        twin.entry.kind === 'ladder' &&
        twin.entry.rule === entry.rule &&
        isUnexplained(view[other], twin) &&
        (name === 'before'
          ? isAligned(view, { entry, ...own }, twin)
          : isAligned(view, twin, { entry, ...own })),
    );
  });
}

function judge(
  view: View,
  name: SideName,
  negator: Negator,
  all: Readonly<Record<SideName, readonly Negator[]>>,
  lexicon: Lexicon,
): Finding | null {
  const other = name === 'before' ? 'after' : 'before';
  // Of two in one clause, `not without`, the last one tells whether they cancel out.
  const last = all[name].findLast(
    (one) => one.from >= negator.from && one.from < negator.end && isUnexplained(view[name], one),
  );
  const at = governed(view[name], last ?? negator, lexicon);
  if (at === null) return null;
  const twin = view[name].partner[at]!;
  const over = (side: SideName, word: number): readonly Negator[] =>
    all[side].filter(({ to, end }) => to <= word && word < end);
  const [here, there] = [over(name, at), over(other, twin)];
  const own = { from: withModal(view[name], negator.from), to: at + 1 };
  const others = opposite(view, name, negator, twin);
  const turns =
    here.length +
    there.length +
    (turnsAct(view, name, negator, at, others, lexicon) || endsThere(view, name, others, there)
      ? 1
      : 0);
  if (turns % 2 === 0) {
    for (const one of here) markExplained(view[name], one.from, one.to);
    for (const one of there) markExplained(view[other], one.from, one.to);
    return { ...finding(name, own, others, negator, null, 0), reworded: 1, silent: true };
  }
  const met = isFact(view, name, negator)
    ? null
    : negationAt(view[name], clauseOf(negator), lexicon);
  const found = met?.sign === -1 && negator.rule.onlyHarm ? null : met;
  const sign = (name === 'after' ? 1 : -1) * (found?.sign ?? 0);
  markExplained(view[name], own.from, own.to);
  markExplained(view[other], others.from, others.to);
  const weight = sign * weightOf(lexicon, 'weight.verb-lead');
  return { ...finding(name, own, others, negator, found, weight), hunk: hunkOf(view, name, own) };
}

function clauseOf({ to, end }: Negator): Range {
  return { from: to, to: end };
}

/** `not deny access` against `grant access`: the verb turned as well. */
function turnsAct(
  view: View,
  name: SideName,
  { to }: Negator,
  at: number,
  others: Range,
  lexicon: Lexicon,
): boolean {
  const [side, other] = [view[name], view[name === 'before' ? 'after' : 'before']];
  const own = actIn(side, { from: to, to: at }, lexicon);
  const twin = actIn(other, others, lexicon);
  if (own && twin) return own.sign !== twin.sign;
  // `not be excluded from` against `be included in`: the harm went with its negation, and something else came.
  const went = newIn(side, { from: to, to: at }).some((word) => isHarm(side, word, lexicon));
  return went && newIn(other, others).length > 0;
}

/** Places of the words of substance that came or went. */
function newIn({ words, changed }: Side, { from, to }: Range): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const { form, key } = words[at]!;
    if (changed[at] === 1 && !form.linking && !MODALS.has(key)) found.push(at);
  }
  return found;
}

/** `not attack schools` against `end attacks on schools`: both want no attacks. */
function endsThere(
  view: View,
  name: SideName,
  { from, to }: Range,
  negators: readonly Negator[],
): boolean {
  return view[name === 'before' ? 'after' : 'before'].matches.some(
    ({ entry, ...own }) =>
      entry.kind === 'ladder' &&
      entry.does === 'ends' &&
      own.from >= from &&
      own.to <= to &&
      !negators.some((other) => other.from < own.to && other.to > own.from),
  );
}

function finding(
  name: SideName,
  own: Range,
  others: Range,
  { rule }: Negator,
  found: NegationAt | null,
  weight: number,
): Finding {
  const open = weight === 0;
  return {
    rule: rule.id,
    type: rule.type,
    direction: open ? 'review' : directionOf(weight),
    before: name === 'before' ? own : others,
    after: name === 'after' ? own : others,
    confidence: open ? 'review' : 'likely',
    args: found ? { term: found.rule } : {},
    weight,
    hunk: -1,
  };
}

function hunkOf(view: View, name: SideName, { from, to }: Range): number {
  return hunkAt(view, name, from, to);
}

/** Behind these a negation no longer holds. */
const ENDS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'while', 'unless', 'except']);
const MODALS: ReadonlySet<string> = new Set(['shall', 'should', 'must', 'may', 'can', 'will']);

/** Of the words of substance that a negation meets first, one that stayed; a form may have changed. */
function governed(side: Side, { to, end }: Negator, lexicon: Lexicon): number | null {
  let passed = 0;
  for (let at = to; at < end && passed < 2; at++) {
    const { key } = side.words[at]!;
    if (ENDS.has(key)) return null;
    if (lexicon.substance.get(key) === 0 || MODALS.has(key)) continue;
    if (side.partner[at]! >= 0 && !side.changed[at]) return at;
    passed++;
  }
  return null;
}

/** The words of the other side that stand where the negation stands, up to what stayed. */
function opposite(view: View, name: SideName, negator: Negator, twin: number): Range {
  const other = name === 'before' ? 'after' : 'before';
  const hunk = view.hunks[hunkAt(view, name, negator.from, negator.to)]?.[other];
  const near = hunk && hunk.from <= twin && twin - hunk.from <= MAX_CLAUSE / 2;
  return { from: withModal(view[other], near ? hunk.from : twin), to: twin + 1 };
}

function withModal(side: Side, from: number): number {
  const before = side.words[from - 1];
  return before && (MODALS.has(before.key) || before.key === 'to') && !side.words[from]!.breaks
    ? from - 1
    : from;
}

/** A negation in what is reported, or in what picks out a case (`where this is not possible`), binds no one. */
function isFact(view: View, name: SideName, { from, end, rule }: Negator): boolean {
  const side = view[name];
  if (rule.directs) return false;
  if (isCase(side, from)) return true;
  const isDirected = side.words
    .slice(Math.max(0, from - 1), end)
    .some(({ key }, i) => MODALS.has(key) || (key === 'to' && i <= 2));
  if (isDirected) return false;
  const lemma = rulerOf(side, from)?.verb.lemma ?? '';
  return (
    side.paragraphs[0]?.part === 'preamble' || /concern|alarm|note|condemn|deplore/.test(lemma)
  );
}

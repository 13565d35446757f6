/** Words that took the place of weaker or stronger words of the same meaning. */
import type { Ladder } from '../../rules/kinds/ladder-kind.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import { type Match, use } from '../view/side.ts';
import { hunkAt, type View } from '../view/view.ts';
import { isAligned, isOpen, longest, sharesWord } from './aligned.ts';
import { directionOf, type Finding } from './finding.ts';

/** Signals of all ladders of words: modals, actions, standards, recognition … */
export function ladders(view: View, lexicon: Lexicon): Finding[] {
  const before = byLadder(view.before.matches);
  const after = byLadder(view.after.matches);
  const findings: Finding[] = [];
  for (const [ladder, old] of before) {
    const fresh = after.get(ladder);
    const isAnyOpen =
      fresh &&
      (old.some((match) => isOpen(view.before, match)) ||
        fresh.some((match) => isOpen(view.after, match)));
    if (isAnyOpen) findings.push(...steps(ladder, longest(old), longest(fresh), view, lexicon));
  }
  return findings;
}

function byLadder(matches: readonly Match[]): Map<Ladder, Match[]> {
  const found = new Map<Ladder, Match[]>();
  for (const match of matches) {
    if (match.entry.kind !== 'ladder') continue;
    const list = found.get(match.entry.rule);
    if (list) list.push(match);
    else found.set(match.entry.rule, [match]);
  }
  return found;
}

function steps(
  ladder: Ladder,
  before: readonly Match[],
  after: readonly Match[],
  view: View,
  lexicon: Lexicon,
): Finding[] {
  const findings: Finding[] = [];
  const pairs = new Map<Match, Match>();
  const taken = new Set<Match>();
  const pairUp = (fits: (old: Match, fresh: Match) => boolean): void => {
    for (const old of before) {
      if (pairs.has(old)) continue;
      const fresh = after.find(
        (match) =>
          !taken.has(match) &&
          fits(old, match) &&
          (isOpen(view.before, old) || isOpen(view.after, match)) &&
          isAligned(view, old, match),
      );
      if (!fresh) continue;
      taken.add(fresh);
      pairs.set(old, fresh);
    }
  };
  // Where several could be meant, the one of the same force is what became of an expression.
  pairUp((old, fresh) => rungOf(old) === rungOf(fresh));
  pairUp(() => true);
  for (const old of before) {
    const fresh = pairs.get(old);
    if (!fresh) continue;
    const rungs = rungOf(fresh) - rungOf(old);
    // `girls and boys` against `girls`: of one rung, and yet a word is gone.
    if (rungs === 0 && sharesWord(view, old, fresh)) continue;
    use(view.before, old.from, old.to);
    use(view.after, fresh.from, fresh.to);
    if (rungs !== 0) findings.push(stepFinding(ladder, old, fresh, rungs, view, lexicon));
  }
  return findings;
}

function rungOf(match: Match): number {
  return match.entry.kind === 'ladder' ? match.entry.rung : 0;
}

function stepFinding(
  ladder: Ladder,
  before: Match,
  after: Match,
  rungs: number,
  view: View,
  lexicon: Lexicon,
): Finding {
  return {
    rule: ladder.id,
    type: ladder.type,
    direction: directionOf(rungs),
    before: { from: before.from, to: before.to },
    after: { from: after.from, to: after.to },
    confidence: Math.abs(rungs) >= 2 && ladder.step === 'likely' ? 'certain' : ladder.step,
    args: { rungs: String(Math.abs(rungs)) },
    weight: Math.sign(rungs) * weightOf(lexicon, 'weight.step') * ladder.weight,
    hunk: hunkAt(view, 'after', after.from, after.to),
  };
}

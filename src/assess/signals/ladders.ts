/** Words that took the place of weaker or stronger words of the same meaning. */
import type { Ladder } from '../../rules/kinds/ladder-kind.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import { isTouched, keysAt, markExplained, type RuleMatch, type Side } from '../view/side.ts';
import { hunkAt, type SideName, type View } from '../view/view.ts';
import { hasNearer, isAligned, isUnexplained, longestMatches, sharesWord } from './aligned.ts';
import { isAskedOf } from './asked-of.ts';
import { claimsBefore, directionOf, type Finding, type Signaller } from './finding.ts';
import { isInName } from './phrase-matches.ts';
import { isSamePlace, isWrittenAnew } from './same-place.ts';

export const ladders: Signaller = {
  reads: ['matches', 'verbs', 'quoted', 'partner', ...claimsBefore('ladder')],
  claims: 'ladder',
  find,
};

/** Signals of all ladders of words: modals, actions, standards, recognition … */
function find(view: View, lexicon: Lexicon): Finding[] {
  const before = byLadder(view.before);
  const after = byLadder(view.after);
  const findings: Finding[] = [];
  for (const [ladder, old] of before) {
    const fresh = after.get(ladder);
    const moved = fresh ? useMoved(old, fresh, view) : new Set<RuleMatch>();
    const open = (list: readonly RuleMatch[]): RuleMatch[] =>
      longestMatches(list).filter((match) => !moved.has(match));
    const isAnyOpen =
      fresh &&
      (old.some((match) => isUnexplained(view.before, match)) ||
        fresh.some((match) => isUnexplained(view.after, match)));
    if (isAnyOpen) findings.push(...steps(ladder, open(old), open(fresh), view, lexicon));
  }
  return findings;
}

/** `older persons` is one expression: its `persons` are on no ladder. */
function isInEqual({ from, to }: RuleMatch, matches: readonly RuleMatch[]): boolean {
  return matches.some(
    (other) =>
      other.entry.kind === 'equal' &&
      other.entry.rule.effect === 'editorial' &&
      other.from <= from &&
      other.to >= to &&
      other.to - other.from > to - from,
  );
}

/** `children, youth` against `youth and children`: what stands on both sides took no step. */
function useMoved(
  before: readonly RuleMatch[],
  after: readonly RuleMatch[],
  view: View,
): Set<RuleMatch> {
  const taken = new Set<RuleMatch>();
  for (const old of longestMatches(before)) {
    if (!isTouched(view.before, old.from, old.to)) continue;
    const twin = longestMatches(after).find(
      (match) =>
        !taken.has(match) &&
        isTouched(view.after, match.from, match.to) &&
        keysAt(view.after, match) === keysAt(view.before, old) &&
        !hasNearer(view, old, match, before, after),
    );
    if (!twin) continue;
    taken.add(old).add(twin);
    markExplained(view.before, old.from, old.to);
    markExplained(view.after, twin.from, twin.to);
  }
  return taken;
}

/** What stands in a title or a name (`High Commissioner for Human Rights`) says what the title says, no more. */
function byLadder(side: Side): Map<Ladder, RuleMatch[]> {
  const { matches, quoted } = side;
  const found = new Map<Ladder, RuleMatch[]>();
  for (const match of matches) {
    if (match.entry.kind !== 'ladder' || isInEqual(match, matches)) continue;
    if (quoted[match.from] || isInName(side, match)) continue;
    if (match.entry.rule.ofPeople && isAskedOf(side, match)) continue;
    const list = found.get(match.entry.rule);
    if (list) list.push(match);
    else found.set(match.entry.rule, [match]);
  }
  return found;
}

function steps(
  ladder: Ladder,
  before: readonly RuleMatch[],
  after: readonly RuleMatch[],
  view: View,
  lexicon: Lexicon,
): Finding[] {
  const findings: Finding[] = [];
  const pairs = new Map<RuleMatch, RuleMatch>();
  const taken = new Set<RuleMatch>();
  const pairUp = (fits: (old: RuleMatch, fresh: RuleMatch) => boolean): void => {
    for (const old of before) {
      if (pairs.has(old)) continue;
      const fresh = after.find(
        (match) =>
          !taken.has(match) &&
          fits(old, match) &&
          (isUnexplained(view.before, old) || isUnexplained(view.after, match)) &&
          !staysApart(view, old, match) &&
          isAligned(view, old, match) &&
          isSamePlace(view, old, match),
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
    markExplained(view.before, old.from, rungs === 0 ? old.to : withComplement(view.before, old));
    markExplained(
      view.after,
      fresh.from,
      rungs === 0 ? fresh.to : withComplement(view.after, fresh),
    );
    if (rungs === 0 || (ladder.introduces && !leadToSame(view, old, fresh))) continue;
    findings.push(asAsked(stepFinding(ladder, old, fresh, rungs, view, lexicon), view, old, fresh));
  }
  const lone = {
    before: before.filter((match) => !pairs.has(match)),
    after: after.filter((match) => !taken.has(match)),
  };
  for (const name of ['before', 'after'] as const) {
    const other = name === 'before' ? after : before;
    for (const match of RULING.has(ladder.type) ? lone[name] : []) {
      const ruler = formerRuler(view, name, match, other);
      if (!ruler) continue;
      const [old, fresh] = name === 'after' ? [ruler, match] : [match, ruler];
      const rungs = rungOf(fresh) - rungOf(old);
      if (rungs === 0) continue;
      markExplained(view[name], match.from, match.to);
      findings.push(stepFinding(ladder, old, fresh, rungs, view, lexicon));
    }
  }
  return findings;
}

/** `(in particular) the rules`, `(including) rules`, not `(in particular) women` and `(including) attacks on women`. */
function leadToSame({ before }: View, { to }: RuleMatch, fresh: RuleMatch): boolean {
  let next = to;
  while (next < to + 2 && before.words[next]?.form.linking) next++;
  const place = before.changed[next] ? -1 : (before.partner[next] ?? -1);
  return place >= fresh.to && place <= fresh.to + 2;
}

/** `to encourage sport`, `(in promoting) sport`: what was asked became the occasion of something else; a person must look. */
function asAsked(step: Finding, view: View, old: RuleMatch, fresh: RuleMatch): Finding {
  if (isSetting(view.before, old) === isSetting(view.after, fresh)) return step;
  return { ...step, direction: 'review', confidence: 'review', weight: 0 };
}

function isSetting({ words }: Side, { from }: RuleMatch): boolean {
  return words[from]!.key.endsWith('ing') && /^(?:in|while|when)$/.test(words[from - 1]?.key ?? '');
}

/** `beneficiaries (of protection)`: what came or went with an expression, and hangs on it, is part of the step. */
function withComplement({ words, changed }: Side, { to }: RuleMatch): number {
  if (words[to]?.key !== 'of' || words[to]!.stops || !changed[to]) return to;
  let end = to + 1;
  while (end < words.length && end < to + COMPLEMENT && changed[end] && !words[end]!.stops) end++;
  const isWhole = end === words.length || words[end]!.stops || !changed[end];
  return isWhole ? end : to;
}

/** Longer ones say more than what the expression is of. */
const COMPLEMENT = 4;

/** `prevent and eliminate`, `prevent, eliminate and respond to`: what stands on both sides did not become another. */
function staysApart(view: View, old: RuleMatch, fresh: RuleMatch): boolean {
  const stays = (side: Side, { from, to }: RuleMatch): boolean => !isTouched(side, from, to);
  return (stays(view.before, old) || stays(view.after, fresh)) && !sharesWord(view, old, fresh);
}

/** So far ahead of what it rules an expression may stand. */
const REACH = 14;

/**
 * `the duty to inform and (the commitment) to consult`: what now stands under a new expression stood, on the
 * other side, under the one that is still there.
 */
function formerRuler(
  view: View,
  name: SideName,
  { from, to }: RuleMatch,
  others: readonly RuleMatch[],
): RuleMatch | undefined {
  const side = view[name];
  if (!isUnexplained(side, { from, to }) || !JOINS.has(side.words[from - 1]?.key ?? ''))
    return undefined;
  let ruled = to;
  while (ruled < to + 3 && side.words[ruled]?.form.linking) ruled++;
  const place = side.partner[ruled] ?? -1;
  if (place < 0 || side.changed[ruled]) return undefined;
  const other = view[name === 'before' ? 'after' : 'before'];
  const ruler = others.findLast(
    (match) =>
      match.to <= place && place - match.to < REACH && !isTouched(other, match.from, match.to),
  );
  // `eliminate (and respond to) violence`: both rule the same words, the one did not give way to the other.
  const isBeside = ruler && other.partner[ruler.to - 1] === from - 2;
  return isBeside ? undefined : ruler;
}

/** Ladders whose expressions rule what follows: duties and acts. */
const RULING: ReadonlySet<string> = new Set(['right', 'measure']);

const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'their', 'the', 'its', 'a', 'to']);

function rungOf(match: RuleMatch): number {
  return match.entry.kind === 'ladder' ? match.entry.rung : 0;
}

function stepFinding(
  ladder: Ladder,
  before: RuleMatch,
  after: RuleMatch,
  rungs: number,
  view: View,
  lexicon: Lexicon,
): Finding {
  const sure = Math.abs(rungs) >= 2 && ladder.step === 'likely' ? 'certain' : ladder.step;
  const apart = !sharesWord(view, before, after) && isWrittenAnew(view, before);
  return {
    rule: ladder.id,
    type: ladder.type,
    direction: directionOf(rungs),
    before: { from: before.from, to: before.to },
    after: { from: after.from, to: after.to },
    confidence: apart ? 'review' : sure,
    args: { rungs: String(Math.abs(rungs)) },
    weight: Math.sign(rungs) * weightOf(lexicon, 'weight.step') * ladder.weight,
    hunk: hunkAt(view, 'after', after.from, after.to),
  };
}

/** Which verb of the one side rules what a verb of the other ruled. */
import { stemOf } from '../../words/form.ts';
import type { Side, VerbAt } from '../view/side.ts';
import type { View } from '../view/view.ts';
import { isUnexplained } from './aligned.ts';

/** Two verbs that rule the same words, one on each side. */
export interface VerbPair {
  readonly before: VerbAt;
  readonly after: VerbAt;
  /** True when one of them stands on both sides, and lost or won the clause of the other. */
  readonly inner?: boolean;
  /** True when their clauses have too little in common to say that the one became the other. */
  readonly loose?: boolean;
}

/** A verb takes the place of another when this many words of its clause stayed with it. */
const MIN_SHARED = 2;
/** … and became it when they are so much of the shorter clause: two clauses on one subject share its words. */
const LIKE = 0.3;
/** No real paragraph has so many verbs; a hostile one must not cost their square. */
const MOST = 60;

/**
 * Each verb is in one pair at most: the verbs that stand on both sides first, then those whose clauses
 * have most in common, at last the two that lead when neither has found its like. A verb without a pair
 * opens a clause that came or went: it is compared with nothing.
 */
export function verbPairs(view: View): VerbPair[] {
  if (!hasOpenVerb(view.before) && !hasOpenVerb(view.after)) return [];
  const scored = withoutExchanged(allPairs(view)).sort(
    (x, y) => Number(y.same) - Number(x.same) || y.shared - x.shared || x.order - y.order,
  );
  const taken = new Set<VerbAt>();
  const pairs: VerbPair[] = [];
  const pairUp = (before: VerbAt, after: VerbAt, loose = false): void => {
    taken.add(before).add(after);
    pairs.push({ before, after, loose });
  };
  for (const { before, after, same, shared, share } of scored) {
    if (taken.has(before) || taken.has(after)) continue;
    if (same || (shared >= MIN_SHARED && isNearest({ before, after, shared }, scored)))
      pairUp(before, after, share < LIKE && !(before.lead && after.lead));
  }
  for (const { before, after, shared, share } of scored) {
    const open = !taken.has(before) && !taken.has(after);
    if (open && before.lead === after.lead && shared > 0)
      pairUp(before, after, share < LIKE && !before.lead);
  }
  const [before, after] = [lead(view.before, taken), lead(view.after, taken)];
  if (before && after) pairUp(before, after);
  for (const [name, other] of SIDES) {
    for (const verb of view[name].verbs) {
      const heir =
        verb.lead && !taken.has(verb) ? heirOf(verb, view[name], view[other]) : undefined;
      if (heir)
        pairs.push(
          name === 'before' ? { before: verb, after: heir } : { before: heir, after: verb },
        );
    }
  }
  for (const [name, other] of SIDES) {
    for (const verb of view[name].verbs) {
      if (verb.lead || taken.has(verb) || !isUnexplained(view[name], verb)) continue;
      const rival = formerRuler(verb, view[name], view[other]);
      const [before, after] = name === 'before' ? [verb, rival] : [rival, verb];
      if (before && after) pairs.push({ before, after, inner: true });
    }
  }
  return pairs
    .filter(
      (pair) => isUnexplained(view.before, pair.before) || isUnexplained(view.after, pair.after),
    )
    .sort((x, y) => x.before.from - y.before.from);
}

/** True when a verb of this side came, went or changed, and nothing has explained it. */
function hasOpenVerb(side: Side): boolean {
  return side.verbs.some((verb) => isUnexplained(side, verb));
}

/** True when no other verb ruled, or rules, more of what the two have in common. */
function isNearest(
  { before, after, shared }: VerbPair & { readonly shared: number },
  all: readonly Scored[],
): boolean {
  return !all.some(
    (other) =>
      other.shared > shared && (other.after === after) !== (other.before === before) && !other.same,
  );
}

const SIDES = [
  ['before', 'after'],
  ['after', 'before'],
] as const;

/** Of several paragraphs that became one: the verb that now rules most of what a lead verb ruled. */
function heirOf(verb: VerbAt, side: Side, other: Side): VerbAt | undefined {
  return side.paragraphs.length < 2 ? undefined : otherRuler(verb, side, other, LIVES_ON);
}

/** Less of a clause than this does not live on. */
const LIVES_ON = 0.15;

/** So much of a clause has to have stood under the other verb. */
const STOOD = 0.6;

/**
 * `Urges States to fund schools and (encourages them) to train teachers`: the verb that ruled, on the other
 * side, nearly all that stands behind one that came or went alone.
 */
function formerRuler(verb: VerbAt, side: Side, other: Side): VerbAt | undefined {
  return otherRuler(verb, side, other, STOOD);
}

/** The verb that, on the other side, rules most of the clause of this one: at least so much (0 … 1) of it. */
function otherRuler(verb: VerbAt, side: Side, other: Side, least: number): VerbAt | undefined {
  if (side.verbs.length > MOST) return undefined;
  const end = side.verbs.find((next) => next.from > verb.from)?.from ?? side.words.length;
  const counts = new Map<VerbAt, number>();
  let all = 0;
  for (let at = verb.to; at < end; at++) {
    if (side.words[at]!.form.linking) continue;
    all++;
    const ruler = other.verbs[other.rulers[side.partner[at]!] ?? -1];
    if (ruler) counts.set(ruler, (counts.get(ruler) ?? 0) + 1);
  }
  const [best] = [...counts].sort((x, y) => y[1] - x[1]);
  return best && best[1] >= MIN_SHARED && best[1] >= least * all ? best[0] : undefined;
}

function lead(side: Side, taken: ReadonlySet<VerbAt>): VerbAt | undefined {
  return side.verbs.find((verb) => verb.lead && !taken.has(verb));
}

interface Scored extends VerbPair {
  /** The same verb on both sides. */
  readonly same: boolean;
  /** Words of substance that both clauses have. */
  readonly shared: number;
  /** 0 … 1: how much of the shorter clause they are. */
  readonly share: number;
  readonly order: number;
}

function allPairs(view: View): Scored[] {
  const [olds, fresh] = [view.before.verbs.slice(0, MOST), view.after.verbs.slice(0, MOST)];
  const clauses = fresh.map((verb) => clauseOf(view.after, verb));
  return olds.flatMap((before, i) => {
    const own = clauseOf(view.before, before);
    return fresh.map((after, j) => {
      const shared = sharedBy(own, clauses[j]!);
      const same = before.verb.lemma === after.verb.lemma && (shared > 0 || own.size === 0);
      const share = shared / Math.max(1, Math.min(own.size, clauses[j]!.size));
      return { before, after, same, shared, share, order: Math.abs(i - j) };
    });
  });
}

/** So many words of substance more in common with another verb's clause, and the verbs changed places. */
const EXCHANGED = 3;

/**
 * `Urges States to fund schools, and encourages them to publish data`, the two verbs exchanged: each clause
 * stayed, so the verb that rules it now is not the one that ruled it, though both still stand there.
 */
function withoutExchanged(all: readonly Scored[]): Scored[] {
  return all.map((pair) => {
    if (!pair.same) return pair;
    const nearer = all.filter(({ shared }) => shared >= pair.shared + EXCHANGED);
    const now = nearer.find(({ before }) => before === pair.before)?.after;
    const once = nearer.find(({ after }) => after === pair.after)?.before;
    const exchanged = now !== undefined && now.verb.lemma === once?.verb.lemma;
    return exchanged ? { ...pair, same: false } : pair;
  });
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared;
}

/** Stems of the words of substance between a verb and the next one. */
function clauseOf(side: Side, verb: VerbAt): ReadonlySet<string> {
  const end = side.verbs.find((next) => next.from > verb.from)?.from ?? side.words.length;
  const stems = new Set<string>();
  for (let at = verb.to; at < end; at++) {
    const { form } = side.words[at]!;
    if (!form.linking) stems.add(stemOf(form));
  }
  return stems;
}

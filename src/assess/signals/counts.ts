/** Amounts that took the place of others: floors, shares, limits of time, how often, how many; and which ages are named. */
import { ADDING, MODALS } from '../function/closed-classes.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { markExplained, type Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import { ageChange } from './ages.ts';
import { type Amount, amountIn, isSameAmount } from './amount.ts';
import { boundWay, limitBefore } from './bounds.ts';
import {
  claimsBefore,
  type Finding,
  inPlaceOf,
  onOneSide,
  type Signaller,
  TO_CHECK,
} from './finding.ts';
import { isAsked } from './verbs.ts';

export const counts: Signaller = {
  reads: ['quoted', 'verbs', ...claimsBefore('count')],
  claims: 'count',
  find,
};

/** One signal for each place where an amount of what is asked for gave way to another, came or went. */
function find(view: View, lexicon: Lexicon): Finding[] {
  return view.hunks.flatMap((hunk, index): Finding[] => {
    const age = ageChange(view, index, lexicon);
    if (age) return [age];
    const [old, fresh] = [amountIn(view.before, hunk.before), amountIn(view.after, hunk.after)];
    if (old && fresh) return exchanged(view, index, old, fresh, lexicon);
    if (old) return limit(view, 'before', index, old, lexicon);
    return fresh ? limit(view, 'after', index, fresh, lexicon) : [];
  });
}

function exchanged(
  view: View,
  hunk: number,
  old: Amount,
  fresh: Amount,
  lexicon: Lexicon,
): Finding[] {
  if (old.of !== fresh.of || old.noun !== fresh.noun) return [];
  const isBinding = binds(view.before, old, lexicon) && binds(view.after, fresh, lexicon);
  const [way, other] = [boundWay(view.after, fresh), boundWay(view.before, old)];
  const isSame = isSameAmount(old, fresh);
  if (!isSame && (!isBinding || way === null || other === null)) return [];
  markExplained(view.before, old.from, old.to);
  markExplained(view.after, fresh.from, fresh.to);
  if (isSame) return [];
  const sure = way === other ? way! : 0;
  const weight = sure * Math.sign(fresh.value - old.value) * weightOf(lexicon, 'weight.step');
  return [
    {
      rule: 'text.count',
      type: old.of === 'time' ? 'deadline' : 'quantifier',
      ...inPlaceOf(old, fresh, weight),
      ...(weight === 0 ? TO_CHECK : {}),
      hunk,
    },
  ];
}

/** `reply (within ten days)`: what has to be done by then, or may last no longer, came or went with its limit. */
function limit(
  view: View,
  name: SideName,
  hunk: number,
  amount: Amount,
  lexicon: Lexicon,
): Finding[] {
  const side = view[name];
  const own = amount.of === 'time' ? limitBefore(side, amount) : null;
  if (!own || !side.changed[own.from] || side.used[own.from] || !binds(side, amount, lexicon))
    return [];
  const way = boundWay(side, amount);
  if (!way) return [];
  const range = { from: own.from, to: endOfLimit(side, own) };
  markExplained(side, range.from, range.to);
  const weight = (name === 'after' ? -way : way) * weightOf(lexicon, 'weight.step');
  return [
    {
      rule: 'deadline.limit',
      type: 'deadline',
      ...onOneSide(name, range, weight),
      hunk,
    },
  ];
}

/** `within ten days (of its receipt)`. */
function endOfLimit({ words, changed }: Side, { to }: Range): number {
  if (!/^(?:of|after|from|following)$/.test(words[to]?.key ?? '')) return to;
  let end = to;
  while (changed[end] && !words[end]!.stops && !ADDING.has(words[end]!.key)) end++;
  return end;
}

/** So near stands the modal of the clause. */
const NEAR = 14;

/** `Urges … within six months`, `affirms that it shall last no longer than two days`: not a number that is told. */
function binds(side: Side, amount: Amount, lexicon: Lexicon): boolean {
  if (isAsked(side, amount, lexicon)) return true;
  for (let at = amount.from; at >= Math.max(0, amount.from - NEAR); at--) {
    if (MODALS.has(side.words[at]!.key)) return true;
  }
  return side.words
    .slice(amount.to, amount.to + NEAR)
    .some(({ key }) => /^(?:shall|must|should)$/.test(key));
}

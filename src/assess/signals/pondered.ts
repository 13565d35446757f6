/** An act that became the subject of another one: looked into, supported, facilitated, no longer done. */
import { type Form, stemOf } from '../../words/form.ts';
import { hasRole, type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { markExplained, type Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import { directionOf, type Finding } from './finding.ts';

/** What the findings on clauses of less force have in common. */
export const SOFTER = {
  rule: 'text.softer-clause',
  type: 'verb',
  confidence: 'likely',
  args: {},
} as const;

/** They make the act firmer, whatever stands between. */
const FIRMER =
  /^(?:commit|guarantee|ensure|increase|expand|accelerate|prioritize|insist|intensify|strengthen|improve|refrain|prohibit)$/;
/** Right before the act they begin it, hold on to it or end it. */
const PHASES = /^(?:begin|start|continue|keep|resume|maintain|avoid|stop|end|cease|go|finish)$/;
/** So many words may stand between the soft verb and the act. */
const LONGEST = 8;

/** `to (fund | look into ways of funding) schools`, `to (protect | support the protection of) them`. */
export function pondered(view: View, lexicon: Lexicon): Finding[] {
  return view.hunks.flatMap((places, hunk) =>
    (['before', 'after'] as const).flatMap((name): Finding[] => {
      const [side, other] = [view[name], view[name === 'before' ? 'after' : 'before']];
      const own = places[name];
      const act = places[name === 'before' ? 'after' : 'before'];
      if (act.to - act.from !== 1 || own.to - own.from > LONGEST) return [];
      const effect = effectOn(side, own, other.words[act.from]!, lexicon);
      if (effect === 'none') return [];
      markExplained(side, own.from, own.to);
      markExplained(other, act.from, act.to);
      const sign = name === 'after' ? -1 : 1;
      const weight = effect === 'same' ? 0 : sign * weightOf(lexicon, 'weight.step');
      const words = name === 'after' ? { before: act, after: own } : { before: own, after: act };
      if (weight === 0) return [{ ...SAME, ...words, hunk }];
      return [{ ...SOFTER, direction: directionOf(weight), ...words, weight, hunk }];
    }),
  );
}

/** `protect`, `ensure the protection of`: one act in other words. */
const SAME = {
  rule: 'text.reworded',
  type: 'other',
  direction: 'review',
  confidence: 'review',
  args: {},
  weight: 0,
  reworded: 1,
} as const;

/** What the words `own` make of an act that they hold as a form in -ing or as a noun. */
function effectOn(
  side: Side,
  own: Range,
  act: Side['words'][number],
  lexicon: Lexicon,
): 'softer' | 'same' | 'none' {
  const words = side.words.slice(own.from, own.to);
  const first = words[0]?.key ?? '';
  const last = words.findLast(({ form }) => !form.linking);
  const isOne = !words.slice(1).some(({ stops }) => stops) && !side.used[own.from];
  if (words.length < 2 || !last || !isOne || !hasRoot(last.form, act.form)) return 'none';
  const isInfinitive = side.words[own.from - 1]?.key === 'to' && !act.key.endsWith('ing');
  if (last.key.endsWith('ing')) {
    const isFirm = FIRMER.test(first) || (words.length === 2 && PHASES.test(first));
    return isInfinitive && !isFirm && last === words.at(-1) ? 'softer' : 'none';
  }
  if (!isInfinitive && !first.endsWith('ing')) return 'none';
  if (hasRole(lexicon, 'role.furthers', first)) return 'softer';
  // `make regular contributions`: a quality came with the noun.
  const solid = words.filter(({ form }) => !form.linking).length;
  return solid <= 2 ? 'same' : 'none';
}

/** `reduction` has the root of `reduce`; so short a stem may stand in another word by chance. */
function hasRoot(noun: Form, act: Form): boolean {
  const [one, other] = [stemOf(noun), stemOf(act)];
  return one === other || (other.length >= SHORT && one.startsWith(other));
}

const SHORT = 5;

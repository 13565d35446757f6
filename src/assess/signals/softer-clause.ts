/** Substance that moved into a clause of less force: from a duty under `calls upon` to `encouraging`. */
import { stemOf } from '../../words/form.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { markExplained, type RuleMatch } from '../view/side.ts';
import { hunkAt, type SideName, type View } from '../view/view.ts';
import { directionOf, type Finding } from './finding.ts';
import type { MovedWords } from './moved.ts';

/** One signal for each hunk into which (or, read backwards, out of which) substance moved. */
export function softerClauses(view: View, moved: MovedWords, lexicon: Lexicon): Finding[] {
  const findings: Finding[] = [];
  for (const name of ['before', 'after'] as const) {
    const other = name === 'before' ? 'after' : 'before';
    const done = new Set<number>();
    for (const pair of moved.pairs) {
      const hunk = hunkAt(view, name, pair[name], pair[name] + 1);
      const soft = softBefore(view, name, hunk, pair[name]);
      const origin = hunkAt(view, other, pair[other], pair[other] + 1);
      if (!soft || done.has(hunk) || softBefore(view, other, origin, pair[other])) continue;
      if (!isCarried(view, name, hunk, soft, origin, moved)) continue;
      done.add(hunk);
      findings.push(finding(name, hunk, soft, pair, lexicon));
    }
  }
  return [...findings, ...onlyPondered(view, lexicon)];
}

/** They make the act firmer, whatever stands between. */
const FIRMER =
  /^(?:commit|guarantee|ensure|increase|expand|accelerate|prioritize|insist|intensify|strengthen|improve|refrain|prohibit)$/;
/** Right before the act they begin it, hold on to it or end it. */
const PHASES = /^(?:begin|start|continue|keep|resume|maintain|avoid|stop|end|cease|go|finish)$/;
/** So many words may stand between the soft verb and the act. */
const LONGEST = 8;

/** `to (fund | look into ways of funding) schools`: the act that was asked for is now only the subject of another one. */
function onlyPondered(view: View, lexicon: Lexicon): Finding[] {
  return view.hunks.flatMap((places, hunk) =>
    (['before', 'after'] as const).flatMap((name) => {
      const [side, other] = [view[name], view[name === 'before' ? 'after' : 'before']];
      const [own, twin] = [places[name], places[name === 'before' ? 'after' : 'before']];
      const plain = other.words[twin.from];
      const first = side.words[own.from];
      if (!plain || !first || twin.to - twin.from !== 1 || own.to - own.from > LONGEST) return [];
      if (side.words[own.from - 1]?.key !== 'to' || FIRMER.test(first.key)) return [];
      if (own.to - own.from === 2 && PHASES.test(first.key)) return [];
      const last = side.words[own.to - 1]!;
      if (side.words.slice(own.from + 1, own.to).some(({ stops }) => stops)) return [];
      const isAct = last.key.endsWith('ing') && stemOf(last.form) === stemOf(plain.form);
      const isLong = own.to - own.from > 1 && !side.used[own.from];
      if (!isAct || !isLong || plain.key.endsWith('ing')) return [];
      markExplained(side, own.from, own.to);
      markExplained(other, twin.from, twin.to);
      const weight = (name === 'after' ? -1 : 1) * weightOf(lexicon, 'weight.step');
      const words = name === 'after' ? { before: twin, after: own } : { before: own, after: twin };
      return [{ ...SOFTER, direction: directionOf(weight), ...words, weight, hunk }];
    }),
  );
}

const SOFTER = {
  rule: 'text.softer-clause',
  type: 'verb',
  confidence: 'likely',
  args: {},
} as const;

/** Less than this share of a clause that moved is a word that both happen to have. */
const CARRIED = 0.3;

/**
 * True when what is found in the clause moved there: it went and nothing came in its place, or it is much
 * of the clause, up to a stop.
 */
function isCarried(
  view: View,
  name: SideName,
  hunk: number,
  soft: Range,
  origin: number,
  moved: MovedWords,
): boolean {
  const place = view.hunks[origin]?.[name];
  if (place && place.from === place.to) return true;
  const { words } = view[name];
  let end = soft.to;
  while (end < words.length && !words[end]!.stops) end++;
  const open = moved.open[name][hunk]!.filter(({ at }) => at >= soft.to && at < end);
  const carried = open.filter(({ at }) => moved.pairs.some((pair) => pair[name] === at));
  return open.length > 0 && carried.length >= open.length * CARRIED;
}

/** The soft word that opens the clause of a moved word, in the same hunk. */
function softBefore(view: View, name: SideName, hunk: number, at: number): RuleMatch | undefined {
  const range = view.hunks[hunk]?.[name];
  if (!range) return undefined;
  const { matches, changed, words } = view[name];
  return matches.find(
    ({ entry, from, to }) =>
      entry.kind === 'ladder' &&
      entry.does === 'tries' &&
      from >= range.from &&
      from < at &&
      changed[from] === 1 &&
      // `the review of operations` is no clause.
      words[to]?.key !== 'of' &&
      !words.slice(to, at + 1).some(({ stops }) => stops),
  );
}

function finding(
  name: SideName,
  hunk: number,
  soft: Range,
  pair: { readonly before: number; readonly after: number },
  lexicon: Lexicon,
): Finding {
  const weight = (name === 'after' ? -1 : 1) * weightOf(lexicon, 'weight.step');
  const clause = { from: soft.from, to: pair[name] + 1 };
  const word = (side: SideName): Range => ({ from: pair[side], to: pair[side] + 1 });
  return {
    ...SOFTER,
    direction: directionOf(weight),
    before: name === 'before' ? clause : word('before'),
    after: name === 'after' ? clause : word('after'),
    weight,
    hunk,
  };
}

// Runs the program on the labelled pairs and sets what it says beside the labels.

import { letters, locate } from './match.mjs';
import { classScores, f1, ratio, tagScores } from './score.mjs';

export const EFFECTS = [
  'strengthened',
  'weakened',
  'mixed',
  'neutral',
  'editorial',
  'added',
  'removed',
];
const KINDS = ['edited', 'split', 'merged', 'added', 'removed', 'kept'];
const TAGS = { child: 'child-rights', participation: 'participation' };

/** One labelled pair: every item beside the change that holds it. */
export async function runPair(pair, program) {
  const before = await program.read(pair.before);
  const after = await program.read(pair.after);
  const { changes, assessments } = await program.judge(before, after);
  const judged = changes.map((change, i) => ({ ...change, ...assessments[i] }));
  const located = pair.items.map((item) =>
    locate(item, before.paragraphs, after.paragraphs, judged),
  );
  return { name: pair.name, before, after, judged, located };
}

/** All figures over some pairs that were run. */
export function scorePairs(runs) {
  const located = runs.flatMap((run) =>
    run.located.map((place) => ({
      ...place,
      pair: run.name,
      item: withOtherParts(place, run.located),
    })),
  );
  const outcomes = located.map(effectOutcome);
  const effects = classScores(outcomes, EFFECTS);
  const quiet = located.filter(
    ({ item }) => item.effect === 'editorial' && !item.alsoAcceptable.some((e) => e !== 'neutral'),
  );
  const kept = runs.flatMap((run) => run.judged.filter((change) => change.kind === 'kept'));
  const flagged = (list) => list.filter((change) => change?.flagged).length;
  return {
    items: located.length,
    links: linkScores(runs),
    kind: classScores(located.map(kindOutcome), KINDS),
    effects,
    tags: Object.fromEntries(
      Object.entries(TAGS).map(([tag, theme]) => [
        tag,
        tagScores(
          located.map(({ item, change }) => ({
            actual: item[tag],
            predicted: change?.themes.includes(theme) ?? false,
          })),
        ),
      ]),
    ),
    quietFlagged: {
      n: quiet.length,
      share: ratio(flagged(quiet.map((q) => q.change)), quiet.length),
    },
    keptFlagged: { n: kept.length, share: ratio(flagged(kept), kept.length) },
    disagreements: located.filter((place) => {
      const { actual, predicted } = effectOutcome(place);
      return actual !== predicted;
    }),
  };
}

/** The parts of one merge or split are one change: what holds for one part is right for all. */
function withOtherParts({ item, change }, located) {
  const parts = located.filter((other) => change && other.change === change && other.item !== item);
  const effects = parts.map((other) => other.item.effect);
  return { ...item, alsoAcceptable: [...item.alsoAcceptable, ...effects] };
}

/** The label and the judgement; what the other annotator accepts is right. */
export function effectOutcome({ item, change }) {
  const said = change?.effect ?? 'missing';
  // A page heading that a rough reader took for a paragraph is rightly no paragraph at all.
  const silent = said === 'none' || (said === 'missing' && item.kind === 'noise');
  const predicted = silent ? 'editorial' : said;
  const right = predicted === item.effect || item.alsoAcceptable.includes(predicted);
  return { actual: right ? predicted : item.effect, predicted };
}

function kindOutcome({ item, change }) {
  const predicted = change?.kind ?? 'missing';
  if (item.kind === 'noise') {
    const right = predicted === 'kept' || predicted === 'edited';
    return { actual: right ? predicted : 'edited', predicted };
  }
  return { actual: item.kind, predicted };
}

/** Links between paragraphs: those of the items, and pairs of paragraphs that read the same. */
export function linkScores(runs) {
  let [right, predicted, actual] = [0, 0, 0];
  for (const run of runs) {
    const gold = new Set();
    for (const { before, after } of run.located) {
      for (const b of before) for (const a of after) gold.add(`${b.index}:${a.index}`);
    }
    actual += gold.size;
    for (const change of run.judged) {
      for (const b of change.before) {
        for (const a of change.after) {
          if (letters(b.text) === letters(a.text) && !gold.has(`${b.index}:${a.index}`)) continue;
          predicted++;
          if (gold.has(`${b.index}:${a.index}`)) right++;
        }
      }
    }
  }
  return f1(right, predicted, actual);
}

/** For each rule: how often it fired on labelled items, and how often its direction was right. */
export function signalTable(runs) {
  const rows = new Map();
  for (const run of runs) {
    for (const { item, change } of run.located) {
      for (const signal of (change?.signals ?? []).filter(({ args }) => !args.whole)) {
        const row = rows.get(signal.rule) ?? {
          rule: signal.rule,
          fired: 0,
          right: 0,
          wrong: 0,
          review: 0,
          pairs: new Set(),
        };
        row.fired++;
        row.pairs.add(run.name);
        row[verdict(signal, item)]++;
        rows.set(signal.rule, row);
      }
    }
  }
  return [...rows.values()]
    .map((row) => ({ ...row, pairs: row.pairs.size }))
    .sort((x, y) => y.fired - x.fired || (x.rule < y.rule ? -1 : 1));
}

/** Right when the item as a whole, or a signal of its type, goes the same way. */
function verdict(signal, item) {
  if (signal.direction === 'review') return 'review';
  const sign = signal.direction === 'stronger' ? '+' : '-';
  const effect = signal.direction === 'stronger' ? 'strengthened' : 'weakened';
  const right =
    item.effect === effect ||
    item.alsoAcceptable.includes(effect) ||
    item.signals.some((other) => other.dir === sign);
  return right ? 'right' : 'wrong';
}

/** How often an effect that was said with each confidence was right, of paragraphs that are on both sides. */
export function calibrationOf(runs) {
  const located = runs.flatMap((run) =>
    run.located.map((place) => ({ ...place, item: withOtherParts(place, run.located) })),
  );
  const both = located.filter(({ change }) => change?.before.length && change.after.length);
  return Object.fromEntries(
    ['certain', 'likely', 'review'].map((confidence) => {
      const said = both.filter(({ change }) => change.confidence === confidence).map(effectOutcome);
      const right = said.filter(({ actual, predicted }) => actual === predicted).length;
      return [confidence, { n: said.length, right, share: ratio(right, said.length) }];
    }),
  );
}

/** Sentences that say only that words came or went, not what they did. */
const GENERIC = /the text says (?:more|less)|(?:no longer|now) named here|: please compare$/;

/** How many of the directed signals of a set are told by such a sentence; one change counts once. */
export function genericShare(runs, sentence) {
  const changes = new Set(runs.flatMap((run) => run.located.map(({ change }) => change)));
  const directed = [...changes].flatMap((change) =>
    (change?.signals ?? []).filter(({ direction }) => direction !== 'review'),
  );
  const generic = directed.filter((signal) => GENERIC.test(sentence(signal))).length;
  return { n: directed.length, generic, share: ratio(generic, directed.length) };
}

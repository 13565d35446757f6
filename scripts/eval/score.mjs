// Figures: precision, recall and F1, per class and in all.

export function ratio(part, whole) {
  return whole === 0 ? 1 : part / whole;
}

export function f1(right, predicted, actual) {
  const precision = ratio(right, predicted);
  const recall = ratio(right, actual);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum, n: actual };
}

/** `outcomes`: { actual, predicted }. Gives F1 per class, macro-F1 and the confusion table. */
export function classScores(outcomes, classes) {
  const table = {};
  for (const { actual, predicted } of outcomes) {
    table[actual] ??= {};
    table[actual][predicted] = (table[actual][predicted] ?? 0) + 1;
  }
  const count = (test) => outcomes.filter(test).length;
  const perClass = {};
  for (const name of classes) {
    perClass[name] = f1(
      count((o) => o.actual === name && o.predicted === name),
      count((o) => o.predicted === name),
      count((o) => o.actual === name),
    );
  }
  const present = classes.filter((name) => perClass[name].n > 0);
  const macro = ratio(
    present.reduce((sum, name) => sum + perClass[name].f1, 0),
    present.length,
  );
  const right = count((o) => o.actual === o.predicted);
  return { perClass, macroF1: macro, accuracy: ratio(right, outcomes.length), table };
}

/** Scores of a yes-or-no tag. `outcomes`: { actual, predicted } as booleans. */
export function tagScores(outcomes) {
  const count = (test) => outcomes.filter(test).length;
  return f1(
    count((o) => o.actual && o.predicted),
    count((o) => o.predicted),
    count((o) => o.actual),
  );
}

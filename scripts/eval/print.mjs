// The figures and the disagreements as text for a person.

const percent = (value) => `${(100 * value).toFixed(1)} %`;
const figure = (value) => value.toFixed(3);

export function printScores(scores) {
  const lines = [
    `labelled items        ${scores.items}`,
    `paragraph links       P ${figure(scores.links.precision)}  R ${figure(scores.links.recall)}  F1 ${figure(scores.links.f1)}`,
    `kind of change        ${percent(scores.kind.accuracy)} right`,
    `effect                ${percent(scores.effects.accuracy)} right, macro-F1 ${figure(scores.effects.macroF1)}`,
    ...Object.entries(scores.effects.perClass).map(([name, s]) => classLine(name, s)),
    `themes                child F1 ${figure(scores.tags.child.f1)}, participation F1 ${figure(scores.tags.participation.f1)}`,
    `editorial flagged     ${percent(scores.quietFlagged.share)} of ${scores.quietFlagged.n}`,
    `unchanged flagged     ${percent(scores.keptFlagged.share)} of ${scores.keptFlagged.n}`,
  ];
  return `${lines.join('\n')}\n`;
}

function classLine(name, { precision, recall, f1, n }) {
  return `  ${name.padEnd(20)}P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}  of ${n}`;
}

export function printCalibration(calibration) {
  const lines = Object.entries(calibration).map(
    ([name, { n, share }]) => `  ${name.padEnd(20)}${percent(share)} right of ${n}`,
  );
  return `confidence of what was said\n${lines.join('\n')}\n`;
}

export function printGeneric({ n, generic, share }) {
  return `generic sentences     ${percent(share)}, ${generic} of ${n} directed signals\n`;
}

export function printConfusion(table, classes) {
  const columns = [...classes, 'missing'];
  const head = ['label \\ said', ...columns.map((name) => name.slice(0, 12))];
  const rows = classes.map((name) => [name, ...columns.map((other) => table[name]?.[other] ?? 0)]);
  return `${[head, ...rows].map((row) => row.map((cell) => String(cell).padStart(13)).join('')).join('\n')}\n`;
}

export function printSignals(rows) {
  const lines = rows.map(
    ({ rule, fired, right, wrong, review, pairs }) =>
      `  ${rule.padEnd(34)}${String(fired).padStart(5)}${String(right).padStart(7)}${String(wrong).padStart(7)}${String(review).padStart(8)}${String(pairs).padStart(7)}`,
  );
  return `  ${'rule'.padEnd(34)}fired  right  wrong  review  pairs\n${lines.join('\n')}\n`;
}

export function printMutations({ rows, total, mirrors }) {
  const lines = Object.entries(rows).map(
    ([kind, { n, right }]) => `  ${kind.padEnd(20)}${percent(right / n)} of ${n}`,
  );
  return [
    `mutations             ${percent(total.right / total.n)} of ${total.n} in the right direction`,
    ...lines,
    `mirror                ${percent(mirrors.right / mirrors.n)} of ${mirrors.n} exact`,
    '',
  ].join('\n');
}

/** One disagreement with its words. */
export function printDisagreement({ pair, item, change }) {
  const names = `${item.before.join('+') || '-'} > ${item.after.join('+') || '-'}`;
  const head = `${pair} #${item.n} ${names}: label ${item.effect} (${item.confidence}), said ${change?.effect ?? 'missing'} (${change?.confidence ?? '-'})`;
  const signals = (change?.signals ?? []).map(
    ({ rule, direction, before, after }) =>
      `      ${rule} ${direction}: ${before?.text ?? ''} => ${after?.text ?? ''}`,
  );
  return [head, `    ${item.note}`, `    ${redline(change)}`, ...signals, ''].join('\n');
}

const KEEP = 30;

function redline(change) {
  return (change?.edits ?? [])
    .map(({ op, text }) => {
      if (op === 'delete') return `[-${text}-]`;
      if (op === 'insert') return `{+${text}+}`;
      return text.length > 2 * KEEP + 3 ? `${text.slice(0, KEEP)}...${text.slice(-KEEP)}` : text;
    })
    .join('');
}

// Which weights of rules/weights.yaml matter: each one halved and doubled, and what that does to the effects of the labelled pairs.
//   node scripts/weigh.mjs [--shared DIR] [--labels DIR]
// Documents are read and compared once; only the judgement runs again. For each weight it prints how many more items
// are right (or wrong), and in how many pairs anything moved: a weight that moves nothing either way could go.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readAll } from './eval/gold.mjs';
import { locate } from './eval/match.mjs';
import { effectOutcome } from './eval/pairs.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: join(root, '..', 'shared') },
    labels: { type: 'string', default: join(root, 'test', 'labels') },
  },
});
const load = (...path) => import(pathToFileURL(join(root, 'dist', ...path)).href);
const { read } = await load('pipeline.js');
const { compareDocuments } = await load('compare', 'compare.js');
const { assessChanges } = await load('assess', 'assess.js');
const { loadRules } = await load('rules', 'rules.js');
const rules = await loadRules();

const pairs = readAll(options.shared, options.labels);
if (pairs.length === 0) {
  process.stdout.write('No labelled pairs: skipped.\n');
  process.exit(0);
}
const compared = [];
for (const pair of pairs) {
  const [before, after] = [await read(pair.before), await read(pair.after)];
  compared.push({ pair, before, after, changes: compareDocuments(before, after) });
}

/** Items with the right effect, by pair. */
function rightBy(ruleSet) {
  return compared.map(({ pair, before, after, changes }) => {
    const assessments = assessChanges(changes, ruleSet, []);
    const judged = changes.map((change, i) => ({ ...change, ...assessments[i] }));
    return pair.items
      .map((item) => locate(item, before.paragraphs, after.paragraphs, judged))
      .map(effectOutcome)
      .filter(({ actual, predicted }) => actual === predicted).length;
  });
}

/** The rules with one weight times a factor. */
function scaled(id, factor) {
  const entries = rules.rules.map((rule) =>
    rule.kind === 'weight' && rule.entry.id === id
      ? { ...rule, entry: { ...rule.entry, value: rule.entry.value * factor } }
      : rule,
  );
  return { ...rules, hash: `${rules.hash}-${id}-${factor}`, rules: entries };
}

const base = rightBy(rules);
const all = base.reduce((sum, n) => sum + n, 0);
process.stdout.write(`${all} items right in ${pairs.length} pairs\n`);
for (const { kind, entry } of rules.rules) {
  if (kind !== 'weight') continue;
  const moves = [0.5, 2].map((factor) => {
    const now = rightBy(scaled(entry.id, factor));
    const moved = now.filter((n, i) => n !== base[i]).length;
    const net = now.reduce((sum, n) => sum + n, 0) - all;
    return `${`${net > 0 ? '+' : ''}${net}`.padStart(5)} in ${String(moved).padStart(2)} pairs`;
  });
  process.stdout.write(`${entry.id.padEnd(28)} halved ${moves[0]}   doubled ${moves[1]}\n`);
}

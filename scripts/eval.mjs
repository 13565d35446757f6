// Scores the program on labelled pairs and on mutated real paragraphs.
//   node scripts/eval.mjs [--json] [--check] [--brief] [--pair NAME] [--shared DIRECTORY]
// --check fails when a figure is below scripts/eval/floor.json. Without the labelled pairs it says so,
// counts them as skipped and ends well.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { belowFloor, figuresOf } from './eval/floor.mjs';
import { readGold } from './eval/gold.mjs';
import { makeMutations, scoreMutations } from './eval/mutations.mjs';
import { EFFECTS, runPair, scorePairs, signalTable } from './eval/pairs.mjs';
import {
  printConfusion,
  printDisagreement,
  printMutations,
  printScores,
  printSignals,
} from './eval/print.mjs';
import { loadProgram } from './eval/program.mjs';

const MUTATIONS_PER_KIND = 60;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
    pair: { type: 'string' },
    shared: { type: 'string', default: join(root, '..', 'shared') },
  },
});

const all = readGold(options.shared);
if (!all) {
  const note = `No labelled pairs in ${join(options.shared, 'gold')}: 1 evaluation skipped.`;
  process.stdout.write(options.json ? `${JSON.stringify({ skipped: 1, note })}\n` : `${note}\n`);
  process.exit(0);
}
const gold = all.filter((pair) => !options.pair || pair.name.includes(options.pair));
const program = await loadProgram(root);
const runs = [];
for (const pair of gold) runs.push(await runPair(pair, program));
const scores = scorePairs(runs);
const signals = signalTable(runs);
const mutations = scoreMutations(
  makeMutations(await corpus(options.shared), MUTATIONS_PER_KIND),
  program,
);
const figures = figuresOf(scores, mutations);

if (options.json) {
  const { disagreements, ...rest } = scores;
  const listed = disagreements.map(({ pair, item, change }) => ({
    pair,
    n: item.n,
    label: item.effect,
    said: change?.effect ?? 'missing',
  }));
  const report = { skipped: 0, figures, scores: rest, disagreements: listed, signals };
  process.stdout.write(`${JSON.stringify({ ...report, mutations }, null, 2)}\n`);
} else {
  const out = (text) => process.stdout.write(`${text}\n`);
  if (!options.brief) {
    out('DISAGREEMENTS\n');
    for (const place of scores.disagreements) out(printDisagreement(place));
    out('WRONG MUTATIONS\n');
    for (const { kind, due, said, before, after } of mutations.wrong) {
      out(`${kind}: due ${due}, said ${said}\n    ${before}\n    ${after}\n`);
    }
    out(`SIGNALS\n\n${printSignals(signals)}`);
  }
  out(printConfusion(scores.effects.table, EFFECTS));
  for (const run of runs) {
    const own = scorePairs([run]).effects;
    out(
      `${run.name.padEnd(46)}${(100 * own.accuracy).toFixed(1)} % right, macro-F1 ${own.macroF1.toFixed(3)}`,
    );
  }
  out(`\n${printScores(scores)}${printMutations(mutations)}`);
}

if (options.check && !options.pair) {
  const failures = belowFloor(figures);
  for (const line of failures) process.stderr.write(`${line}\n`);
  if (failures.length > 0) process.exit(1);
}

/** Documents that mutations are made from: texts with the labels of the United Nations. */
async function corpus(shared) {
  const directory = join(shared, 'corpus', 'hrc');
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory).filter((name) => name.endsWith('.txt'));
  return Promise.all(names.sort().map((name) => program.read(join(directory, name))));
}

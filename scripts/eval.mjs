// Scores the program on labelled pairs and on mutated real paragraphs.
//   node scripts/eval.mjs [--json] [--check] [--brief] [--pair NAME] [--shared DIR] [--labels DIR]
// Three sets of labels, scored apart: gold/ and gold-hard/ (texts that were much redrafted) beside the corpus
// in the shared directory, and test/labels (see its README). --check fails when a figure is below scripts/eval/floor.json. Without the labelled
// pairs, or the documents they speak of, it says so, counts them as skipped and ends well.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  belowFloor,
  confidenceFigures,
  figuresOf,
  hardFigures,
  labelFigures,
  sentenceFigures,
} from './eval/floor.mjs';
import { readGold } from './eval/gold.mjs';
import { makeMutations, scoreMutations } from './eval/mutations.mjs';
import {
  calibrationOf,
  EFFECTS,
  genericShare,
  runPair,
  scorePairs,
  signalTable,
} from './eval/pairs.mjs';
import {
  printCalibration,
  printConfusion,
  printDisagreement,
  printGeneric,
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
    labels: { type: 'string', default: join(root, 'test', 'labels') },
  },
});

// `npm run eval | head` closes our output early: that is no error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const gold = chosen(readGold(options.shared));
const hard = chosen(readGold(options.shared, join(options.shared, 'gold-hard')));
const labelled = chosen(readGold(options.shared, options.labels));
if (!gold && !hard && !labelled) {
  const note = `No labelled pairs in ${join(options.shared, 'gold')}: 3 evaluations skipped.`;
  process.stdout.write(options.json ? `${JSON.stringify({ skipped: 3, note })}\n` : `${note}\n`);
  process.exit(0);
}
const out = (text) => process.stdout.write(`${text}\n`);
const program = await loadProgram(root);
const report = { skipped: [gold, hard, labelled].filter((pairs) => !pairs).length, figures: {} };

if (gold) {
  const runs = await runAll(gold);
  const scores = scorePairs(runs);
  const signals = signalTable(runs);
  const mutations = scoreMutations(
    makeMutations(await corpus(options.shared), MUTATIONS_PER_KIND),
    program,
  );
  Object.assign(
    report.figures,
    figuresOf(scores, mutations),
    confidenceFigures(/** @type {any} */ (calibrationOf(runs))),
    sentenceFigures(genericShare(runs, program.signalSentence)),
  );
  Object.assign(report, { ...asJson(scores), signals, mutations });
  if (!options.json) {
    if (!options.brief) {
      printDisagreements(scores);
      out('WRONG MUTATIONS\n');
      for (const { kind, due, said, before, after } of mutations.wrong) {
        out(`${kind}: due ${due}, said ${said}\n    ${before}\n    ${after}\n`);
      }
      out(`SIGNALS\n\n${printSignals(signals)}`);
    }
    printAll(runs, scores);
    out(printMutations(mutations));
  }
}

if (hard) await scoreFurther('hard', hard, join(options.shared, 'gold-hard'), hardFigures);
if (labelled) await scoreFurther('labels', labelled, options.labels, labelFigures);

if (options.json) out(JSON.stringify(report, null, 2));
else if (report.skipped > 0) {
  const count = `${report.skipped} evaluation${report.skipped === 1 ? '' : 's'}`;
  out(`${count} skipped: labels or documents are not there.`);
}

if (options.check && !options.pair) {
  const failures = belowFloor(report.figures);
  for (const line of failures) process.stderr.write(`${line}\n`);
  if (failures.length > 0) process.exit(1);
}

/** Scores a set of labels that is told apart from gold/, and adds its figures to the report. */
async function scoreFurther(name, pairs, directory, figures) {
  const runs = await runAll(pairs);
  const scores = scorePairs(runs);
  Object.assign(report.figures, figures(scores));
  report[name] = asJson(scores);
  if (options.json) return;
  out(`FURTHER LABELS (${relative(root, directory)})\n`);
  if (!options.brief) printDisagreements(scores);
  printAll(runs, scores);
}

/** The pairs that were asked for; null when there are none. */
function chosen(pairs) {
  const found = pairs?.filter((pair) => !options.pair || pair.name.includes(options.pair));
  return found && found.length > 0 ? found : null;
}

async function runAll(pairs) {
  const runs = [];
  for (const pair of pairs) runs.push(await runPair(pair, program));
  return runs;
}

function asJson({ disagreements, ...scores }) {
  const listed = disagreements.map(({ pair, item, change }) => ({
    pair,
    n: item.n,
    label: item.effect,
    said: change?.effect ?? 'missing',
  }));
  return { scores, disagreements: listed };
}

function printDisagreements({ disagreements }) {
  out('DISAGREEMENTS\n');
  for (const place of disagreements) out(printDisagreement(place));
}

function printAll(runs, scores) {
  out(printCalibration(calibrationOf(runs)));
  out(printConfusion(scores.effects.table, EFFECTS));
  for (const run of runs) {
    const own = scorePairs([run]).effects;
    out(
      `${run.name.padEnd(46)}${(100 * own.accuracy).toFixed(1)} % right, macro-F1 ${own.macroF1.toFixed(3)}`,
    );
  }
  out(`\n${printScores(scores)}`);
  out(printGeneric(genericShare(runs, program.signalSentence)));
}

/** Documents that mutations are made from: texts with the labels of the United Nations. */
async function corpus(shared) {
  const directory = join(shared, 'corpus', 'hrc');
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory).filter((name) => name.endsWith('.txt'));
  return Promise.all(names.sort().map((name) => program.read(join(directory, name))));
}

// Measures speed and quality, always as ratios within one run, and prints them beside their goals.
//   node scripts/bench.mjs [--check] [--quick] [--json]
// --check exits with 1 when a goal is missed; --quick measures less; what needs files that are not
// at hand is counted as skipped.
import { parseArgs } from 'node:util';
import { growth } from './bench/growth.mjs';
import { judging, loadingRules } from './bench/judging.mjs';
import { passages } from './bench/passages.mjs';
import { longPdfs, manyPairs, startUp } from './bench/processes.mjs';
import { measureQuality, precision, recall } from './bench/quality.mjs';
import { againstDiffs, againstFloor, againstViewer } from './bench/speed.mjs';

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const budget = options.quick ? 1000 : 1500;
const rows = [];

/** Notes a figure with its goal: at least `least`, at most `most`. */
function figure(group, name, value, { least = -Infinity, most = Infinity } = {}) {
  const met = value >= least && value <= most;
  rows.push({ group, name, value, least, most, met });
  if (!options.json) process.stdout.write(line(rows.at(-1), rows.at(-2)?.group));
}

function line({ group, name, value, least, most, met }, previous) {
  const title = group === previous ? '' : `\n${group}\n`;
  const goal = [
    least > -Infinity ? `at least ${least}` : '',
    most < Infinity ? `at most ${most}` : '',
  ]
    .filter(Boolean)
    .join(', ');
  const shown = value >= 100 ? value.toFixed(0) : value.toFixed(value < 1.1 ? 3 : 2);
  return `${title}  ${met ? 'ok    ' : 'MISSED'} ${name.padEnd(52)} ${shown.padStart(8)}   ${goal}\n`;
}

await judgement();
quality();
speed();
finding();
await repetition();
processes();

const missed = rows.filter(({ met }) => !met);
if (options.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else {
  const names = missed.map(({ group, name }) => `\n  ${group}: ${name}`).join('');
  process.stdout.write(`\n${rows.length} figures, ${missed.length} missed.${names}\n`);
}
if (options.check && missed.length > 0) process.exitCode = 1;

function quality() {
  const group = 'Alignment of generated versions with known truth';
  const { scores, hunks, cuts } = measureQuality(options.quick ? 10 : 60, 100);
  const goals = { links: 0.99, added: 0.98, removed: 0.98, 'rewritten (links)': 0.98 };
  for (const [name, score] of Object.entries(scores)) {
    const least = goals[name] ?? 0.95;
    figure(group, `${name}: precision`, precision(score), { least });
    figure(group, `${name}: recall`, recall(score), { least });
  }
  const words = 'Word diffs of generated versions';
  figure(words, 'places shown as edited / places edited', hunks.found / hunks.truth, {
    least: 0.95,
    most: 1.05,
  });
  figure(words, 'edits that begin or end inside a word', cuts.words, { most: 0 });
}

function speed() {
  const viewer = "Times quicker than the UN's viewer (greedy Levenshtein over lines)";
  const leasts = options.quick ? { 30: 50, 100: 150 } : { 30: 50, 100: 150, 300: 300 };
  for (const [size, least] of Object.entries(leasts)) {
    const { plain, bits } = againstViewer(Number(size), budget);
    figure(viewer, `align, ${size} paragraphs`, plain, { least });
    figure(viewer, `align, ${size} paragraphs, it with a bit-parallel distance`, bits);
  }
  const floor = 'Multiples of splitting into words and hashing once';
  const sizes = options.quick ? [100, 300, 1000] : [100, 300, 1000, 3000];
  const { rows: bySize, growth } = againstFloor(sizes, budget);
  for (const { size, align, diffed, whole } of bySize) {
    figure(floor, `align, ${size} paragraphs`, align, { most: 3 });
    figure(floor, `align and word diff, ${size} paragraphs`, diffed, { most: 6 });
    figure(floor, `the same with passages traced, ${size} paragraphs`, whole);
  }
  figure(floor, 'growth exponent of align and word diff', growth, { most: 1.2 });
  const diffs = 'Times quicker in the word diff of a pair';
  const ratios = againstDiffs(budget);
  figure(diffs, 'than jsdiff, diffWords', ratios.jsdiff, { least: 2 });
  figure(diffs, 'than diff-match-patch with semantic clean-up', ratios.dmp);
}

function finding() {
  const group = 'Finding passages';
  const { recall, indexing, growth } = passages(
    options.quick ? [200, 800] : [200, 800, 3200],
    budget,
  );
  figure(group, 'planted runs of 8 words and more that are found', recall, { least: 0.99 });
  figure(group, 'indexing, multiple of numbering the words', indexing, { most: 6 });
  figure(group, 'growth exponent of asking with the texts indexed', growth, { most: 0.6 });
}

async function repetition() {
  const { times, shape, piece } = await growth(options.quick ? 6 : 1);
  const name = `growth over sixty pieces, multiple of linear (${JSON.stringify(piece)}, ${shape})`;
  figure('Texts that repeat one piece, read, compared and judged', name, times, { most: 1.5 });
}

async function judgement() {
  const group = 'Judging';
  figure(group, 'rules made ready, multiple of reading them as JSON', await loadingRules(), {
    most: 5,
  });
  // Much more code than aligning: it takes longer until all of it is warm.
  const ratios = await judging(2 * budget);
  if (ratios === null) return skipped(2, 'drafts');
  figure(group, 'with tracing, multiple of align and word diff, median', ratios.median, {
    most: 1.2,
  });
  figure(group, 'the same, highest of the five drafts', ratios.most, { most: 1.5 });
}

function skipped(count, what) {
  if (!options.json) process.stdout.write(`  ${count} figures skipped: no ${what} at hand\n`);
}

function processes() {
  const rounds = options.quick ? 7 : 21;
  const many = manyPairs(options.quick ? 600 : 1000);
  const group = 'Many pairs of 100 paragraphs, one core';
  figure(group, 'multiple of splitting into words and hashing once', many.overFloor, { most: 6 });
  figure(group, 'peak memory, MB', many.megabytes, { most: 256 });
  const start = startUp(rounds);
  const whole = 'Whole runs, as multiples of "node -e 0"';
  figure(whole, 'draftwatch --help', start.help, { most: 2 });
  figure(whole, 'diff of two text files of 300 paragraphs', start.text, { most: 7 });
  const pdfs = longPdfs(options.quick ? 2 : 7, rounds);
  if (pdfs === null) return skipped(2, 'long PDFs');
  figure(whole, 'the same two long PDFs again', pdfs.again, { most: 5 });
  figure('Two long PDFs, cold', 'multiple of what pdf.js alone needs', pdfs.cold, { most: 2 });
}

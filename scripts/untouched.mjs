// Runs every command in every format over documents, and fails when a file that was there before is another one
// afterwards, when a run ends badly, or when a command was left out.
// `node scripts/untouched.mjs FOLDER [--every N] [--part K/N] [--row N] [--binary N] [--minutes M]`: every N-th file, or
// part K of N of them, goes through all of it, in rows of N files; every N-th command line is run as the real binary, the
// others in this process; after M minutes it says how far it came.
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { COMMANDS } from '../dist/cli/commands.js';
import { forOne, forRow, inRows, once } from './untouched/command-lines.mjs';
import { asBinary, inProcess } from './untouched/here.mjs';
import { differences, hashes, mark, marks } from './untouched/snapshot.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    part: { type: 'string', default: '1/1' },
    row: { type: 'string', default: '50' },
    binary: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '600' },
  },
});
const folder = resolve(positionals[0] ?? '.');
const ENDS = /\.(?:pdf|docx?|html?|md|txt)$/i;
const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => ENDS.test(name))
  .sort();
const sample = all.filter((_, i) => i % Number(values.every) === 0);
const [part, parts] = values.part.split('/').map(Number);
const chosen = inRows(sample, Math.ceil(sample.length / parts))[part - 1] ?? [];
const until = Date.now() + Number(values.minutes) * 60_000;

const scratch = mkdtempSync(join(tmpdir(), 'draftwatch-untouched-'));
const texts = join(scratch, 'texts');
const links = join(scratch, 'links');
for (const made of [texts, links]) mkdirSync(made);
const asks = join(texts, 'asks.txt');
const ASKED = 'Children take part in decisions that affect them\nStates report on violence\n';
writeFileSync(asks, ASKED);
const files = chosen.map((name, i) => {
  const copy = join(texts, `${i}-${basename(name)}`);
  copyFileSync(join(folder, name), copy);
  return copy;
});
const env = {
  DRAFTWATCH_CACHE: join(scratch, 'cache'),
  DRAFTWATCH_PAUSE_MS: '0',
  DRAFTWATCH_ODS_URL: 'http://127.0.0.1:9',
  DRAFTWATCH_DOCS_URL: 'http://127.0.0.1:9',
  DRAFTWATCH_LIBRARY_URL: 'http://127.0.0.1:9',
};
Object.assign(process.env, env);
process.chdir(scratch);

const broken = [];
const ran = new Set();
let runs = 0;
let binaries = 0;
let written = 0;
let refused = 0;

/** Runs a command line; the files that it names must be the same afterwards. */
async function run(args) {
  const named = args
    .filter((arg) => (arg.startsWith(texts) || arg.startsWith(links)) && existsSync(arg))
    .map((path) => realpathSync(path));
  const before = named.map(mark);
  runs += 1;
  const real = runs % Number(values.binary) === 0;
  const code = real ? asBinary(args, scratch, env) : await inProcess(args);
  if (real) binaries += 1;
  if (code === 2) refused += 1;
  else written += args.filter((arg) => arg === '--out').length;
  ran.add(args[0]);
  const changed = named.filter((path, i) => mark(path) !== before[i]);
  if (code === 70 || code === null || changed.length > 0) {
    broken.push(`${code} ${changed.map((path) => basename(path)).join(', ')} ${args.join(' ')}`);
  }
}

/** Another name for a file: by turns a link and a second name of the same file. */
function linkTo(path, turn) {
  const link = join(links, `${turn}-${basename(path)}`);
  if (turn % 4 === 1) symlinkSync(path, link);
  else linkSync(path, link);
  return link;
}

async function runRow(row, turn) {
  const corpus = join(scratch, `corpus-${turn}.db`);
  const tracked = row.map((file, i) => ({
    id: `text-${i}`,
    versions: [file, row[(i + 1) % row.length]],
  }));
  const few = join(scratch, 'few.yaml');
  for (const [path, texts] of [
    [join(scratch, 'draftwatch.yaml'), tracked],
    [few, tracked.slice(0, 3)],
  ]) {
    writeFileSync(path, JSON.stringify({ version: 1, tracked: texts }));
  }
  await run(['corpus', 'add', ...row, '--corpus', corpus]);
  for (const [i, file] of row.entries()) {
    const other = row[(i + 1) % row.length];
    const link = linkTo(file, i);
    const mine = { file, other, link, corpus, asks, scratch, turn: turn * row.length + i };
    for (const args of forOne(mine)) await run(args);
  }
  for (const args of forRow({ files: row, corpus, asks, scratch, few, turn })) await run(args);
  for (const left of readdirSync(links)) rmSync(join(links, left));
  for (const kept of ['draftwatch.lock', 'draftwatch.watch', 'watched']) {
    rmSync(join(scratch, kept), { recursive: true, force: true });
  }
  rmSync(corpus, { force: true });
}

const sums = hashes(texts);
for (const args of once({ texts, scratch, asks })) await run(args);
let done = 0;
let seen = marks(texts);
for (const [turn, row] of inRows(files, Number(values.row)).entries()) {
  if (Date.now() > until) break;
  await runRow(row, turn);
  // A second name changes the time of change of a file, and nothing else of it.
  const now = marks(texts);
  const outside = differences(seen, now).filter((name) => !row.includes(join(texts, name)));
  if (outside.length > 0) broken.push(`changed in row ${turn}: ${outside.join(', ')}`);
  seen = now;
  done += row.length;
  const mb = Math.round(process.memoryUsage().rss / 2 ** 20);
  process.stderr.write(
    `${done} of ${chosen.length}, ${runs} runs, ${broken.length} bad, ${mb} MB\n`,
  );
}
await run(['cache', 'clear']);
const changed = differences(sums, hashes(texts));
const left = Object.keys(COMMANDS).filter((name) => !ran.has(name));
process.chdir(tmpdir());
rmSync(scratch, { recursive: true, force: true });
const said = [
  `${done} of ${all.length} files through every command and format: ${runs} runs (${binaries} of them the binary) that wrote ${written} outputs and refused ${refused}`,
  `${broken.length} ended badly`,
  changed.length > 0 ? `CHANGED: ${changed.join(', ')}` : 'no file was changed',
  ...(left.length > 0 ? [`not run: ${left.join(', ')}`] : []),
];
process.stdout.write(`${said.join('; ')}\n`);
for (const line of broken) process.stdout.write(`  ${line}\n`);
process.exit(broken.length + changed.length + left.length > 0 ? 1 : 0);

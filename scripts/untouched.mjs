// Runs every command in every format over documents, and fails when a file that was there before is another one
// afterwards, when a run ends badly, or when a command or format was left out.
// `node scripts/untouched.mjs FOLDER [--every N] [--whole N] [--minutes M]`: every N-th file is parsed and compared in
// all formats, every N-th of those goes through all commands; after M minutes it says how far it came.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { COMMANDS } from '../dist/cli/commands.js';
import * as agreed from '../dist/report/agreed/formats.js';
import { CHECK_FORMATS } from '../dist/report/check/formats.js';
import { POSITION_FORMATS } from '../dist/report/document/positions-formats.js';
import { DOCUMENT_FORMATS, REPORT_FORMATS } from '../dist/report/formats.js';
import { HISTORY_FORMATS } from '../dist/report/history/formats.js';
import { TABLE_FORMATS } from '../dist/report/paragraphs/formats.js';
import { PRECEDENT_FORMATS } from '../dist/report/precedents/formats.js';
import { UPTAKE_FORMATS } from '../dist/report/uptake/formats.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    whole: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '600' },
  },
});
const [folder = '.'] = positionals;
const bin = join(import.meta.dirname, '..', 'bin', 'draftwatch.js');
const ENDS = /\.(?:pdf|docx?|html?|md|txt)$/i;
const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => ENDS.test(name))
  .sort();
const chosen = all.filter((_, i) => i % Number(values.every) === 0);
const until = Date.now() + Number(values.minutes) * 60_000;

const scratch = mkdtempSync(join(tmpdir(), 'draftwatch-untouched-'));
const texts = join(scratch, 'texts');
mkdirSync(texts);
const asks = join(texts, 'asks.txt');
writeFileSync(
  asks,
  'Children take part in decisions that affect them\nStates report on violence\n',
);
const files = chosen.map((name, i) => {
  const copy = join(texts, `${i}-${basename(name)}`);
  copyFileSync(join(folder, name), copy);
  return copy;
});

/** What a write leaves behind: no writer sets the time of change back. */
const marks = () =>
  new Map(
    readdirSync(texts).map((name) => {
      const { mode, size, ino, ctimeMs } = lstatSync(join(texts, name));
      return [name, `${mode} ${size} ${ino} ${ctimeMs}`];
    }),
  );
const hashes = () =>
  new Map(
    readdirSync(texts).map((name) => [
      name,
      `${statSync(join(texts, name)).mode} ${createHash('sha256')
        .update(readFileSync(join(texts, name)))
        .digest('hex')}`,
    ]),
  );
const differ = (before, after) =>
  after.size !== before.size || [...before].some(([name, was]) => after.get(name) !== was);

const broken = [];
const ran = new Set();
let runs = 0;
let written = 0;
function run(args) {
  const before = marks();
  const { status } = spawnSync(process.execPath, [bin, ...args], {
    cwd: scratch,
    env: {
      ...process.env,
      DRAFTWATCH_CACHE: join(scratch, 'cache'),
      DRAFTWATCH_ODS_URL: 'http://127.0.0.1:9',
      DRAFTWATCH_DOCS_URL: 'http://127.0.0.1:9',
      DRAFTWATCH_LIBRARY_URL: 'http://127.0.0.1:9',
    },
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
  });
  runs += 1;
  ran.add(args[0]);
  written += args.filter((arg) => arg === '--out').length;
  if (differ(before, marks()) || status === 70 || status === null) {
    broken.push(`${status} ${args.join(' ')}`);
  }
}

const outs = (formats, onto) =>
  Object.keys(formats).flatMap((format) => [
    '--out',
    `${format}:${onto ?? join(scratch, `out.${format}`)}`,
  ]);
const one = (formats, i) => {
  const names = Object.keys(formats);
  return { [names[i % names.length]]: true };
};
const corpus = join(scratch, 'corpus.db');

/** Onto an input: by its name, or by a link to it. */
function onto(path, i) {
  if (i % 2 === 0) return path;
  const link = join(scratch, `link-${runs}`);
  symlinkSync(path, link);
  return link;
}

function everyCommand(file, other, i) {
  run(['parse', file, '--positions', ...outs(POSITION_FORMATS)]);
  run(['history', file, other, file, ...outs(HISTORY_FORMATS)]);
  run(['amend', other, file, ...outs(REPORT_FORMATS)]);
  run(['diff', file, other, ...outs(one(REPORT_FORMATS, i), onto(other, i))]);
  run(['amend', other, file, ...outs(one(REPORT_FORMATS, i), onto(file, i))]);
  run(['parse', file, ...outs(one(DOCUMENT_FORMATS, i), onto(file, i))]);
  const versions = JSON.stringify([file, other]);
  const config = join(scratch, 'draftwatch.yaml');
  writeFileSync(config, `version: 1\ntracked:\n  - {id: one, versions: ${versions}}\n`);
  run(['check', ...outs(CHECK_FORMATS)]);
  run(['check', ...outs(one(CHECK_FORMATS, i), onto(file, i))]);
  run(['lock']);
  run(['accept', '0000000000000000', '--reason', 'test', '--author', 'test']);
  run(['accept', '--prune']);
  run(['watch', ...outs(one(REPORT_FORMATS, i), join(scratch, 'watched'))]);
  run(['init', '--id', 'two', '--track', `${file},${other}`, '--config', file]);
  run(['corpus', 'add', file, '--corpus', corpus]);
  run(['corpus', 'add', other, '--corpus', file]);
  run(['corpus', 'list', '--corpus', corpus, ...outs(agreed.ENTRY_FORMATS)]);
  run(['corpus', 'stats', '--corpus', corpus, ...outs(agreed.STATS_FORMATS)]);
  run(['corpus', 'find', 'children', '--corpus', corpus, ...outs(agreed.WORDING_FORMATS)]);
  run(['precedents', file, '--corpus', corpus, ...outs(PRECEDENT_FORMATS)]);
  run(['precedents', file, '--corpus', corpus, ...outs(one(PRECEDENT_FORMATS, i), onto(file, i))]);
  run(['uptake', asks, other, file, ...outs(UPTAKE_FORMATS)]);
  run(['uptake', asks, other, file, ...outs(one(UPTAKE_FORMATS, i), onto(asks, i))]);
  run(['report', file, other, ...outs(TABLE_FORMATS)]);
  run(['report', file, other, ...outs(one(TABLE_FORMATS, i), onto(file, i))]);
  run(['page', file]);
}

const before = hashes();
run(['rules', 'list', ...outs({ json: true })]);
run(['rules', 'list', '--rules', texts, ...outs({ json: true }, asks)]);
run(['completion', 'bash']);
run(['fetch', 'A/HRC/56/L.8', '--save', texts]);
run(['session', 'A/HRC/57', '--offline']);
for (const task of ['list', 'verify', 'clear']) run(['cache', task]);
let done = 0;
let whole = 0;
for (const [i, file] of files.entries()) {
  if (Date.now() > until) break;
  const other = files[(i + 1) % files.length];
  run(['parse', file, ...outs(DOCUMENT_FORMATS)]);
  run(['diff', file, other, '--all', ...outs(REPORT_FORMATS)]);
  if (i % Number(values.whole) === 0) {
    everyCommand(file, other, whole);
    whole += 1;
  }
  done += 1;
}
const changed = differ(before, hashes());
const left = Object.keys(COMMANDS).filter((name) => !ran.has(name));
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(
  `${done} of ${all.length} files in every format, ${whole} of them through every command: ${runs} runs that wrote ${written} outputs, ${broken.length} ended badly; ${changed ? 'FILES WERE CHANGED' : 'no file was changed'}${left.length > 0 ? `; not run: ${left.join(', ')}` : ''}\n`,
);
for (const line of broken) process.stdout.write(`  ${line}\n`);
process.exitCode = broken.length > 0 || changed || left.length > 0 ? 1 : 0;

// Runs commands in every format over a sample of documents and fails when a file that was there before
// is another one afterwards. `node scripts/untouched.mjs FOLDER [--every N]`: each N-th file of it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
});
const bin = join(import.meta.dirname, '..', 'bin', 'draftwatch.js');
const ENDS = /\.(?:pdf|docx?|html?|md|txt)$/i;
const found = readdirSync(positionals[0] ?? '.', { recursive: true, encoding: 'utf8' })
  .filter((name) => ENDS.test(name))
  .sort()
  .filter((_, i) => i % Number(values.every) === 0);
const REPORT = [
  'text',
  'json',
  'html',
  'docx',
  'md',
  'csv',
  'xlsx',
  'sarif',
  'junit',
  'github',
  'plain',
];
const PRECEDENTS = ['text', 'json', 'html', 'docx', 'md', 'csv'];
const UPTAKE = [...PRECEDENTS, 'xlsx'];
const CHECK = ['text', 'json', 'html', 'md', 'sarif', 'junit', 'github'];

const scratch = mkdtempSync(join(tmpdir(), 'draftwatch-untouched-'));
const texts = join(scratch, 'texts');
mkdirSync(texts);
const files = found.map((name, i) => {
  const copy = join(texts, `${i}-${basename(name)}`);
  copyFileSync(join(positionals[0] ?? '.', name), copy);
  return copy;
});
const broken = [];
let runs = 0;

const hashes = () =>
  new Map(
    readdirSync(texts).map((name) => {
      const path = join(texts, name);
      const bytes = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [name, `${statSync(path).mode} ${bytes}`];
    }),
  );

function run(args) {
  const before = hashes();
  const { status } = spawnSync(process.execPath, [bin, ...args], {
    cwd: scratch,
    env: { ...process.env, DRAFTWATCH_CACHE: join(scratch, 'cache') },
    stdio: 'ignore',
    timeout: 120_000,
  });
  runs += 1;
  const after = hashes();
  const same =
    after.size === before.size && [...before].every(([name, was]) => after.get(name) === was);
  if (!same || status === 70 || status === null) broken.push(`${status} ${args.join(' ')}`);
}

const outs = (formats, onto) =>
  formats.flatMap((format) => ['--out', `${format}:${onto ?? join(scratch, `out.${format}`)}`]);
const corpus = join(scratch, 'corpus.db');
const asks = join(texts, 'asks.txt');
writeFileSync(
  asks,
  'Children take part in decisions that affect them\nStates report on violence\n',
);
for (const [i, file] of files.entries()) {
  const other = files[(i + 1) % files.length];
  run(['parse', file, ...outs(['text', 'json', 'csv'])]);
  run(['diff', file, other, '--all', ...outs(REPORT)]);
  run(['history', file, other, file, ...outs(['text', 'json', 'csv', 'html'])]);
  run(['amend', other, file, ...outs(REPORT)]);
  // The same onto an input: refused, whatever the format.
  const format = REPORT[i % REPORT.length];
  run(['diff', file, other, ...outs([format], other)]);
  run(['amend', other, file, ...outs([format], file)]);
  run(['parse', file, ...outs(['csv'], file)]);
  const config = join(scratch, 'draftwatch.yaml');
  writeFileSync(
    config,
    `version: 1\ntracked:\n  - id: one\n    versions: ${JSON.stringify([file, other])}\n`,
  );
  run(['check', ...outs(CHECK)]);
  run(['check', ...outs([CHECK[i % CHECK.length]], file)]);
  run(['lock']);
  run(['accept', '0000000000000000', '--reason', 'test', '--author', 'test']);
  run(['accept', '--prune']);
  run(['watch', ...outs(['html'], scratch)]);
  run(['init', '--id', 'two', '--track', `${file},${other}`, '--config', file]);
  run(['corpus', 'add', file, '--corpus', corpus]);
  run(['corpus', 'add', other, '--corpus', file]);
  run(['precedents', file, '--corpus', corpus, ...outs(PRECEDENTS)]);
  run(['precedents', file, '--corpus', corpus, ...outs(['csv'], file)]);
  run(['uptake', asks, other, file, ...outs(UPTAKE)]);
  run(['uptake', asks, other, file, ...outs(['csv'], asks)]);
}
run(['rules', 'list', ...outs(['json'])]);
run(['rules', 'test']);
run(['rules', 'list', '--rules', texts, ...outs(['json'], asks)]);
for (const task of ['list', 'verify', 'stats']) run(['corpus', task, '--corpus', corpus]);
run(['report', texts, ...outs(['csv', 'html', 'xlsx'])]);
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(
  `${files.length} files, ${runs} runs, ${broken.length} that changed a file or ended badly\n`,
);
for (const line of broken) process.stdout.write(`  ${line}\n`);
process.exitCode = broken.length > 0 ? 1 : 0;

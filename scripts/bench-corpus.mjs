// Measures the corpus of agreed texts on real ones: adding all of them against a plain FTS5 load of the same
// paragraphs, with what of it is storing and what is cutting into words; and the precedents of a long draft, cold and
// warm.
//   node scripts/bench-corpus.mjs [--tenfold]
// --tenfold asks a corpus ten times as large, too (made here from the same texts; takes minutes and 1.5 GB of disk).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adding, plainLoad, tenfold } from './bench/corpora.mjs';
import { root } from './bench/program.mjs';
import { median } from './bench/timing.mjs';

const TEXTS = join(root, '..', 'shared', 'corpus', 'agreed');
const DRAFT = join(root, '..', 'shared', 'corpus', 'ga80', 'adopted', 'A_RES_80_190.pdf');
/** A module that prints the processor time of its process at its end, in microseconds. */
const TELL_TIME = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('processor ' + (user + system)); });",
)}`;
if (!existsSync(TEXTS) || !existsSync(DRAFT)) {
  process.stdout.write('No agreed texts at hand: 4 figures skipped.\n');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'draftwatch-bench-'));
const path = join(folder, 'agreed.sqlite');
const bin = join(root, 'bin', 'draftwatch.js');
const environment = { ...process.env, DRAFTWATCH_CACHE: join(folder, 'cache') };
try {
  const add = timed([bin, 'corpus', 'add', TEXTS, '--corpus', path]);
  const loads = [1, 2, 3].map((n) => plainLoad(path, join(folder, `plain ${n}.sqlite`)));
  const plain = median(loads.map((load) => load.seconds));
  figure('plain FTS5 load, seconds', plain);
  figure('adding all, seconds', add.seconds);
  figure('adding all, multiple of the plain load', add.seconds / plain, 3);
  // Processor time says where it goes, whatever else the machine does.
  const work = median(loads.map((load) => load.processor));
  const { storing, cutting } = await adding(path, join(folder, 'again.sqlite'));
  figure('  in processor time', add.processor / work);
  figure('  of it storing what was read', storing / work);
  figure('  of it words and fingerprints', cutting / work);
  const ask = (corpus) => [join(root, 'scripts', 'bench', 'ask-corpus.mjs'), DRAFT, corpus];
  const cold = timed(ask(path));
  figure('precedents of a long draft, cold, seconds', cold.seconds, 3);
  const warm = [1, 2, 3, 4, 5].map(() => timed(ask(path)));
  const seconds = median(warm.map((run) => run.seconds));
  figure('the same again, seconds', seconds, 1.5);
  figure(
    'peak memory, MB',
    Math.max(...warm.map(({ stdout }) => JSON.parse(stdout).megabytes)),
    512,
  );
  if (process.argv.includes('--tenfold')) {
    const large = join(folder, 'tenfold.sqlite');
    await tenfold(path, large);
    timed(ask(large));
    const again = median([1, 2, 3].map(() => timed(ask(large)).seconds));
    figure('the same with ten times the texts, multiple', again / seconds, 3);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a process; `processor` is the time that all its threads took, in seconds. */
function timed(args) {
  const started = performance.now();
  const run = spawnSync(process.execPath, ['--import', TELL_TIME, ...args], {
    encoding: 'utf8',
    env: environment,
  });
  if (run.status !== 0) throw new Error(`${args.join(' ')} failed: ${run.stderr}`);
  const seconds = (performance.now() - started) / 1000;
  const processor = Number(/^processor (\d+)$/m.exec(run.stderr)[1]) / 1e6;
  return { seconds, processor, stdout: run.stdout };
}

function figure(name, value, most = Infinity) {
  const goal = most < Infinity ? `at most ${most}` : '';
  const mark = value <= most ? 'ok    ' : 'MISSED';
  process.stdout.write(`${mark} ${name.padEnd(54)} ${value.toFixed(2).padStart(8)}   ${goal}\n`);
}

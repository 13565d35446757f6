// Reading a PDF against pdf-parse's own getText: processor time as a ratio in one process, and the
// memory of a long document. Usage: npm run bench:reading [-- ten-page.pdf [fifty-page.pdf]]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFParse } from 'pdf-parse';
import { median } from './bench/timing.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const corpus = join(root, '..', 'shared', 'corpus', 'parse');
const [short = join(corpus, 'A_RES_79_201.pdf'), long = join(corpus, 'A_RES_79_233.pdf')] =
  process.argv.slice(2);

const ROUNDS = 30;
const WARM_UP = 6;

const { extractPages } = await import('../dist/parse/readers/pdf/extract.js');
const { layOut } = await import('../dist/parse/readers/pdf/read-pdf.js');
const { documentOf } = await import('../dist/parse/parse.js');

/** Processor time of a piece of work, in milliseconds. */
async function cpu(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function readIt(file, bytes) {
  const read = await extractPages(new Uint8Array(bytes));
  if (!read.ok) throw new Error(`${file} cannot be read`);
  const raw = { input: file, url: null, bytes, sha256: '0'.repeat(64) };
  return documentOf(raw, layOut(read.pages)).paragraphs.length;
}

async function getText(bytes) {
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 });
  await parser.getText();
  await parser.destroy();
}

if (process.env.BENCH_LONG) {
  await readIt(long, readFileSync(long));
  console.log(process.resourceUsage().maxRSS);
} else if (!existsSync(short)) {
  console.log(`skipped: ${short} is not here`);
} else {
  const bytes = readFileSync(short);
  const [theirs, ours] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await cpu(() => getText(bytes)));
    ours.push(await cpu(() => readIt(short, bytes)));
  }
  const ratio = warm(ours) / warm(theirs);
  console.log(`reading / getText, processor time: ${ratio.toFixed(2)} (goal: at most 1.5)`);
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), short, long], {
    env: { ...process.env, BENCH_LONG: '1' },
    encoding: 'utf8',
  });
  console.log(
    `memory for ${long.split('/').at(-1)}: ${(Number(stdout) / 1024).toFixed(0)} MiB (goal: at most 400 MB)`,
  );
}

/** The median without the rounds in which code is still being compiled. */
function warm(times) {
  return median(times.slice(WARM_UP));
}

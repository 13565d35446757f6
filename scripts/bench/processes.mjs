// Times of whole processes, against an empty Node process in the same run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textFileOf } from './documents.mjs';
import { root } from './program.mjs';
import { makeVersions } from './versions.mjs';

const CORPUS = join(root, '..', 'shared', 'corpus', 'ga80');
const PDFS = [
  join(CORPUS, 'drafts', 'A_C.3_80_L.20.pdf'),
  join(CORPUS, 'adopted', 'A_RES_80_190.pdf'),
];

/** Ratios of start-up and of a text diff to `node -e 0`. */
export function startUp(rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'draftwatch-bench-'));
  try {
    const { before, after } = makeVersions(300, 300);
    const files = [before, after].map((drafts, i) => {
      const path = join(folder, `${i}.txt`);
      writeFileSync(path, textFileOf(drafts));
      return path;
    });
    const times = inTurns(rounds, {
      empty: ['-e', '0'],
      help: [join(root, 'bin', 'draftwatch.js'), '--help'],
      text: [join(root, 'bin', 'draftwatch.js'), 'diff', ...files, '--format', 'json'],
    });
    return { help: times.help / times.empty, text: times.text / times.empty };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ratios for two long real PDFs, cold and again; null where they are not at hand. */
export function longPdfs(coldRounds, rounds) {
  if (!PDFS.every((path) => existsSync(path))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'draftwatch-bench-'));
  try {
    const diff = [join(root, 'bin', 'draftwatch.js'), 'diff', ...PDFS, '--format', 'json'];
    const cold = inTurns(
      coldRounds,
      { pdfjs: [join(root, 'scripts', 'bench', 'pdf-text.mjs'), ...PDFS], diff },
      (round) => ({ DRAFTWATCH_CACHE: join(folder, `cold ${round}`) }),
    );
    const warm = inTurns(rounds, { empty: ['-e', '0'], diff }, () => ({
      DRAFTWATCH_CACHE: join(folder, 'warm'),
    }));
    return { cold: cold.diff / cold.pdfjs, again: warm.diff / warm.empty };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs many comparisons in a process of its own. */
export function manyPairs(pairs) {
  const script = join(root, 'scripts', 'bench', 'many.mjs');
  const run = spawnSync(process.execPath, [script, String(pairs)], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`many.mjs failed: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

/**
 * Milliseconds of each command in its quickest run: what others do to the machine only ever adds. They
 * run in turns; the first round only warms the file cache up.
 */
function inTurns(rounds, commands, environment = (_round) => ({})) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const started = performance.now();
      const run = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        env: { ...process.env, ...environment(round) },
        maxBuffer: 1 << 28,
      });
      if (run.status !== 0) throw new Error(`${args.join(' ')} failed: ${run.stderr}`);
      if (round > 0) times[name].push(performance.now() - started);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, Math.min(...list)]));
}

// How reading, comparing and judging grow on one paragraph that says the same again and again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PIECES } from './pieces.mjs';
import {
  assessChanges,
  compareDocuments,
  forgetWords,
  loadRules,
  read,
  watchedThemes,
} from './program.mjs';

/** Longer paragraphs are refused by the readers: a text has several. */
const PARAGRAPH = 240_000;
/** Bytes of the texts. What is shorter than the first takes no time that could be measured. */
const SIZES = [40_000, 320_000];
const LARGEST = 5_000_000;
/** So many of the slowest pieces are read at the largest size too. */
const SLOWEST = 3;

/** Two versions of a text of about `size` bytes: words come in the middle, or stand at the other end. */
const SHAPES = {
  middle: (piece, count) => [
    piece.repeat(count),
    `${piece.repeat(count >> 1)} plain words ${piece.repeat(count >> 1)}`,
  ],
  ends: (piece, count) => [
    `safe water ${piece.repeat(count)} firm words`,
    `${piece.repeat(Math.max(1, count - 3))} other words safe water`,
  ],
};

/**
 * The largest growth over all pieces, as a multiple of linear: time over time, over size over size. `every`:
 * only one of so many pieces.
 */
export async function growth(every) {
  const rules = await loadRules();
  const folder = mkdtempSync(join(tmpdir(), 'draftwatch-growth-'));
  const program = { rules, watched: watchedThemes(rules), folder };
  try {
    await timeOf('middle', PIECES[0], SIZES[0], program);
    const rows = [];
    for (const [i, piece] of PIECES.entries()) {
      if (i % every !== 0) continue;
      for (const shape of Object.keys(SHAPES)) {
        const [small, large] = [
          await timeOf(shape, piece, SIZES[0], program),
          await timeOf(shape, piece, SIZES[1], program),
        ];
        const times = (large / small) * (SIZES[0] / SIZES[1]);
        rows.push({ shape, piece, large, times });
      }
    }
    rows.sort((a, b) => b.large - a.large);
    for (const { shape, piece, large } of rows.slice(0, every === 1 ? SLOWEST : 0)) {
      const time = await timeOf(shape, piece, LARGEST, program);
      rows.push({ shape, piece, large, times: (time / large) * (SIZES[1] / LARGEST) });
    }
    return rows.reduce((most, row) => (row.times > most.times ? row : most));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Processor time in milliseconds, the least of a few runs but for the largest texts. */
async function timeOf(shape, piece, size, program) {
  const count = Math.ceil(size / PARAGRAPH);
  const [before, after] = SHAPES[shape](piece, Math.max(4, Math.ceil(size / count / piece.length)));
  const texts = [before, after].map((text) =>
    Array.from({ length: count }, (_, i) => `${i + 1}. Urges States to ${text};\n\n`).join(''),
  );
  let least = Infinity;
  for (let run = 0; run < (size === LARGEST ? 1 : 3); run += 1) {
    const started = process.cpuUsage();
    await compareOnce(texts, program);
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

async function compareOnce(texts, { rules, watched, folder }) {
  forgetWords();
  const documents = [];
  for (const [i, text] of texts.entries()) {
    const path = join(folder, `${i}.txt`);
    writeFileSync(path, `The General Assembly,\n\n${text}`);
    documents.push(await read(path));
  }
  assessChanges(compareDocuments(...documents), rules, watched);
}

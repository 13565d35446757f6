// Which thresholds of the alignment matter: each constant of src/compare/align a fifth lower and a fifth higher, and what that does
// to the links between paragraphs of the labelled pairs.
//   node scripts/thresholds.mjs [--shared DIR] [--labels DIR]
// Documents are read once; each variant is a copy of the built program with one number changed, deleted afterwards.
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readAll } from './eval/gold.mjs';
import { locate } from './eval/match.mjs';
import { linkScores } from './eval/pairs.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: join(root, '..', 'shared') },
    labels: { type: 'string', default: join(root, 'test', 'labels') },
  },
});
const CONSTANT = /^(?:export )?const ([A-Z_]+) = ([\d.]+);$/gm;
const FACTORS = [0.8, 1.25];

const pairs = readAll(options.shared, options.labels);
if (pairs.length === 0) {
  process.stdout.write('No labelled pairs: skipped.\n');
  process.exit(0);
}
const { read } = await load(join(root, 'dist'), 'pipeline.js');
const texts = [];
for (const pair of pairs) {
  texts.push({ pair, before: await read(pair.before), after: await read(pair.after) });
}

const work = mkdtempSync(join(tmpdir(), 'draftwatch-thresholds-'));
try {
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
  writeFileSync(join(work, 'package.json'), '{"type":"module"}');
  await table();
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function table() {
  const base = await linksBy(join(root, 'dist'));
  process.stdout.write(`${pairs.length} pairs: ${figures(base)}\n`);
  const folder = join(root, 'dist', 'compare', 'align');
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort()) {
    const source = readFileSync(join(folder, name), 'utf8');
    for (const [line, constant, value] of source.matchAll(CONSTANT)) {
      const cells = [];
      for (const factor of FACTORS) {
        const changed = line.replace(/[\d.]+;/, `${moved(Number(value), factor)};`);
        cells.push(figures(await linksBy(variant(name, source.replace(line, changed)))));
      }
      const row = `${name.replace('.js', '')} ${constant} ${value}`;
      process.stdout.write(`${row.padEnd(44)} lower ${cells[0]}   higher ${cells[1]}\n`);
    }
  }
}

/** A fifth lower or higher; a count by one at least. */
function moved(value, factor) {
  if (!Number.isInteger(value)) return value * factor;
  return factor < 1 ? Math.floor(value * factor) : Math.ceil(value * factor);
}

/** A copy of the stage in which one file is another. Modules are told by their path, so each is loaded anew. */
function variant(name, source) {
  const at = mkdtempSync(join(work, 'v'));
  for (const part of readdirSync(join(root, 'dist'), { withFileTypes: true })) {
    const from = join(root, 'dist', part.name);
    if (part.name === 'compare') cpSync(from, join(at, part.name), { recursive: true });
    else symlinkSync(from, join(at, part.name));
  }
  writeFileSync(join(at, 'compare', 'align', name), source);
  return at;
}

async function linksBy(program) {
  const { compareDocuments } = await load(program, 'compare', 'compare.js');
  return linkScores(
    texts.map(({ pair, before, after }) => {
      const judged = compareDocuments(before, after);
      const place = (item) => locate(item, before.paragraphs, after.paragraphs, judged);
      return { judged, located: pair.items.map(place) };
    }),
  );
}

function load(program, ...path) {
  return import(pathToFileURL(join(program, ...path)).href);
}

function figures({ precision, recall }) {
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;
}

// Measures the first screen on six real pairs: its words, and how many of the five gravest changes it names.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const corpus = process.argv[2] ?? join(root, '..', 'shared', 'corpus');
const built = (...path) => import(pathToFileURL(join(root, 'dist', ...path)).href);
const { diff } = await built('pipeline.js');
const { readFirst } = await built('report', 'comparison', 'rank.js');
const { renderText } = await built('report', 'comparison', 'text.js');

/** Lines of a screen, and columns. */
const SCREEN = 40;
const VIEW = { color: false, width: 100, all: false };
const { pairs } = JSON.parse(
  readFileSync(join(root, 'scripts', 'reading', 'gravest.json'), 'utf8'),
);

console.log('| pair | words on the first screen | of the five gravest | not among them |');
console.log('|---|---|---|---|');
for (const { before, after, gravest } of pairs) {
  const report = await diff(join(corpus, before), join(corpus, after));
  const first = readFirst(report.changes).flat();
  const missed = gravest.filter((one) => !first.some((change) => isOf(change, one)));
  const screen = renderText(report, VIEW).split('\n').slice(0, SCREEN).join('\n');
  const words = screen.match(/\S*[\p{L}\p{N}]\S*/gu).length;
  const names = `${report.before.symbol} → ${report.after.symbol}`;
  const rank = (one) =>
    report.changes.find((change) => isOf(change, one))?.rank ?? 'joined otherwise';
  const rest = missed.map((one) => `${one.trim()} (rank ${rank(one)})`).join(', ');
  console.log(`| ${names} | ${words} | ${gravest.length - missed.length} | ${rest} |`);
}

/** `OP15+OP16 > OP17`: the change shares a paragraph with each side; nothing behind > means gone, no > whatever became of it. */
function isOf({ before, after }, written) {
  const [was, is = null] = written.split('>').map((side) => side.trim().split('+').filter(Boolean));
  const shares = (side, labels) => side.some(({ label }) => labels.includes(label));
  if (!shares(before, was)) return false;
  return is === null || (is.length === 0 ? after.length === 0 : shares(after, is));
}

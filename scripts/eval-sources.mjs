// Scores `precedents` on paragraphs whose source a person found: how often it is among the first three. And on passages
// planted here: how many are found.
//   node scripts/eval-sources.mjs [--corpus PATH] [--verbose]
// Labels are in test/labels/sources; drafts and agreed texts are looked for in the corpus of the shared directory. Without
// --corpus all agreed texts are added to a new corpus first, which takes minutes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bench/program.mjs';
import { planted } from './eval/planted.mjs';

const FIRST = 3;
const shared = join(root, '..', 'shared', 'corpus');
const labels = readFileSync(join(root, 'test', 'labels', 'sources', 'first-three.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
if (!existsSync(join(shared, 'agreed'))) {
  process.stdout.write('No agreed texts at hand: 1 evaluation skipped.\n');
  process.exit(0);
}
const built = (...path) => import(pathToFileURL(join(root, 'dist', ...path)).href);
const { precedents } = await built('precedents.js');
const { openCorpus } = await built('corpus', 'database.js');

const given = process.argv.indexOf('--corpus');
const folder = given > 0 ? null : mkdtempSync(join(tmpdir(), 'draftwatch-eval-'));
const path = folder === null ? process.argv[given + 1] : join(folder, 'agreed.sqlite');
try {
  if (folder !== null) {
    const add = ['corpus', 'add', join(shared, 'agreed'), '--corpus', path];
    spawnSync(process.execPath, [join(root, 'bin', 'draftwatch.js'), ...add], { stdio: 'inherit' });
  }
  const corpus = await openCorpus(path);
  const textOf = corpus.database.prepare('select text from agreed where symbol = ? and label = ?');
  const reports = new Map();
  const counts = { found: 0, all: 0, new: 0, none: 0 };
  for (const { draft, label, not = [], sources } of labels) {
    const paragraph = (await reportOf(draft, not)).paragraphs.find((one) => one.label === label);
    if (sources.length === 0) {
      counts.none += 1;
      if (paragraph.status === 'new') counts.new += 1;
      else tell('no source in the labels', draft, label, paragraph, sources);
      continue;
    }
    const texts = sources.map((one) => textOf.get(one.symbol, one.label)?.text);
    const isRight = paragraph.precedents
      .slice(0, FIRST)
      .some((one) => sources.some((source) => isAt(source, one)) || texts.includes(one.text));
    counts.all += 1;
    if (isRight) counts.found += 1;
    else tell('NOT AMONG THE FIRST', draft, label, paragraph, sources);
  }
  const { found, of } = await planted(corpus, [11, 12, 13, 14]);
  process.stdout.write(
    `planted passages of 8 to 12 words: ${found} of ${of} = ${(found / of).toFixed(3)} (goal .990)\n`,
  );
  corpus.close();
  const share = (counts.found / counts.all).toFixed(3);
  process.stdout.write(
    `source among the first ${FIRST}: ${counts.found} of ${counts.all} = ${share} (goal .900)\n` +
      `without a source: ${counts.new} of ${counts.none} are called new\n`,
  );

  async function reportOf(draft, not) {
    const key = `${draft} ${not.join(' ')}`;
    const narrow = { since: null, before: null, organ: null, series: null, not };
    const options = { corpora: [path], narrow, sources: { offline: true } };
    if (!reports.has(key)) reports.set(key, await precedents(join(shared, draft), options));
    return reports.get(key);
  }
} finally {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}

function isAt(source, { symbol, label }) {
  return source.symbol === symbol && source.label === label;
}

function tell(what, draft, label, { status, stock, share, precedents: found }, sources) {
  if (!process.argv.includes('--verbose') && what.startsWith('no')) return;
  const places = (list) =>
    list.map((one) => `${one.symbol} ${one.label} ${one.share ?? ''}`.trim());
  process.stdout.write(
    `${what}: ${draft} ${label}: ${status}${stock ? ', stock' : ''} ${share}; found ${places(found).join(', ')}; labels ${places(sources).join(', ')}\n`,
  );
}

// Scores `uptake` on lists of asks with the answers a person gave.
//   node scripts/eval-uptake.mjs [--verbose] [--lists DIR]
// A list is NAME.csv with NAME.expected.csv beside it (id, version, status, where, missing, note); the documents are
// looked for in the corpus of the shared directory. Without them it says so, counts them as skipped and ends well.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shared = join(root, '..', 'shared');
const at = process.argv.indexOf('--lists');
const lists = at > 0 ? process.argv[at + 1] : join(shared, 'asks');
const verbose = process.argv.includes('--verbose');
if (!existsSync(lists)) {
  process.stdout.write(`No lists of asks in ${lists}: 1 evaluation skipped.\n`);
  process.exit(0);
}
const { uptake } = await import(pathToFileURL(join(root, 'dist', 'uptake.js')).href);
const folders = ['hrc', 'series', 'agreed'].map((name) => join(shared, 'corpus', name));
let [right, all] = [0, 0];
for (const name of readdirSync(lists)
  .filter((file) => file.endsWith('.expected.csv'))
  .sort()) {
  /** @type {Record<string, string>[]} */
  const expected = parse(readFileSync(join(lists, name), 'utf8'), { columns: true });
  const versions = [...new Set(expected.map(({ version }) => version))].filter(fileOf);
  const files = versions.map(fileOf);
  const { asks } = await uptake(join(lists, name.replace('.expected', '')), files, {
    sources: { offline: true },
  });
  for (const { id, version, status, where, missing } of expected) {
    if (!versions.includes(version)) {
      process.stdout.write(`skipped ${id} ${version}: the text is not at hand\n`);
      continue;
    }
    const ask = asks.find((one) => one.id === id);
    const got = ask.versions[versions.indexOf(version)];
    const want = status.replace(/ \(.*\)$/, '');
    const isRight = got.status === want;
    all += 1;
    if (isRight) right += 1;
    if (verbose || !isRight) {
      process.stdout.write(
        `${isRight ? 'right ' : 'WRONG '} ${id} ${version}: ${got.status} ${got.label} ${got.share} (${got.movement}); wanted ${status} ${where}; missing ${got.missing.join(', ')} [${missing}] must ${ask.must.join(', ')}\n`,
      );
    }
  }
}
process.stdout.write(
  `${right} of ${all} statuses as a person gave them = ${(right / all).toFixed(3)}\n`,
);

function fileOf(symbol) {
  const file = `${symbol.replaceAll('/', '_')}.txt`;
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

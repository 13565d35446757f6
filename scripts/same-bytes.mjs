// Whether this build and that of another checkout give the same bytes for real comparisons.
//   npm run same -- OTHER_CHECKOUT [--shared ../shared] [--show N]
// JSON, text, HTML and Word of some 320 pairs: all drafts with the text as adopted, the labelled pairs, and
// neighbouring agreed texts. Exits with 1 when any differs, and names it; the hash of the rules is left
// out. Says that it was skipped where the documents are not at hand.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { pairsOf } from './same/pairs.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  options: {
    shared: { type: 'string', default: join(root, '..', 'shared') },
    show: { type: 'string', default: '20' },
    /** Given to itself: prints the hashes of one checkout as JSON. */
    hashes: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [other] = positionals;

if (!existsSync(join(values.shared, 'corpus', 'pairs.csv'))) {
  console.log(`skipped: no documents in ${values.shared}`);
} else if (!other || !existsSync(join(other, 'dist', 'index.js'))) {
  console.error('Give another checkout that is built: npm run same -- ../draftwatch-before');
  process.exitCode = 2;
} else if (values.hashes) process.stdout.write(JSON.stringify(await hashesOf(other)));
else compare(run(root), run(other));

function compare(ours, theirs) {
  const names = Object.keys(ours);
  const differing = names.flatMap((name) =>
    Object.keys(ours[name])
      .filter((format) => ours[name][format] !== theirs[name][format])
      .map((format) => `${format}  ${name}`),
  );
  for (const line of differing.slice(0, Number(values.show))) console.log(line);
  const pairs = new Set(differing.map((line) => line.split('  ')[1])).size;
  console.log(`${names.length} pairs, ${pairs} with other bytes (${differing.length} outputs)`);
  if (differing.length > 0) process.exitCode = 1;
}

/** Hashes of all outputs of a checkout, made in a process of its own. */
function run(checkout) {
  const args = [fileURLToPath(import.meta.url), checkout, '--hashes', '--shared', values.shared];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout);
}

async function hashesOf(checkout) {
  const load = (path) => import(pathToFileURL(resolve(checkout, 'dist', path)).href);
  const { diff } = await load('index.js');
  const { REPORT_FORMATS } = await load('report/formats.js');
  const formats = {};
  for (const name of ['json', 'text', 'html', 'docx']) {
    formats[name] = await REPORT_FORMATS[name].load();
  }
  const view = { width: 100, colour: false, all: true, now: new Date('2026-01-01'), footer: true };
  const hashes = {};
  for (const [before, after] of pairsOf(values.shared)) {
    const report = await diff(before, after, { sources: { offline: true } });
    const same = { ...report, tool: { ...report.tool, rulesHash: '' } };
    const name = [before, after].map((path) => path.slice(values.shared.length + 1)).join(' ');
    hashes[name] = {};
    for (const [format, render] of Object.entries(formats)) {
      const bytes = await render(same, view);
      hashes[name][format] = createHash('sha256').update(bytes).digest('hex');
    }
  }
  return hashes;
}

// Counts the letters and digits of every PDF of the corpus against pdftotext: what the result holds, in
// paragraphs or left out with a reason, is what the file holds.
// Usage: npm run count:pdf [-- file.pdf …]   (needs pdftotext; without files also ../shared/corpus)
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Share of letters that may differ in a file of which nothing is told. */
const MOST = 0.001;

const corpus = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared', 'corpus');
const given = process.argv.slice(2);
if (spawnSync('pdftotext', ['-v']).error || (given.length === 0 && !existsSync(corpus))) {
  console.log('skipped: pdftotext or ../shared/corpus is not here');
  process.exit(0);
}
const files =
  given.length > 0
    ? given
    : readdirSync(corpus, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.pdf$/i.test(name))
        .sort()
        .map((name) => join(corpus, name));
const { parseDocument } = await import('../dist/parse/parse.js');

/** How often each letter and digit stands in a text, typography unified. */
function letters(text) {
  const counts = new Map();
  for (const [letter] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

const sum = (counts) => [...counts.values()].reduce((total, count) => total + count, 0);

/** Letters that one has and the other has not, either way. */
function difference(ours, theirs) {
  let differ = 0;
  for (const letter of new Set([...ours.keys(), ...theirs.keys()]))
    differ += Math.abs((ours.get(letter) ?? 0) - (theirs.get(letter) ?? 0));
  return differ;
}

/** Everything that a document keeps or names as left out. */
function held({ paragraphs, dropped }) {
  const kept = paragraphs.map(({ prefix, text }) => `${prefix} ${text}`);
  return [...kept, ...dropped.map(({ text }) => text)].join('\n');
}

async function count(file) {
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] };
  const theirs = letters(execFileSync('pdftotext', ['-raw', file, '-'], options).toString());
  const bytes = new Uint8Array(readFileSync(file));
  try {
    const document = await parseDocument({ input: file, url: null, bytes, sha256: '' });
    const codes = [...new Set(document.problems.map(({ code }) => code))];
    return { all: sum(theirs), differ: difference(letters(held(document)), theirs), codes };
  } catch (error) {
    if (error.name !== 'UnreadableError') throw error;
    return { all: sum(theirs), differ: 0, codes: [], refused: error.message };
  }
}

/** Problems that say letters are missing, doubtful or put right. */
const EXPLAINS =
  /^(?:hidden-text|unread-picture|picture-paragraph|letters-damaged|damaged-file|recognised-text|words-lost|words-invented|mixed-alphabets|look-alike-letters|letter-forms|marked-letters|spaced-words|doubtful-text|line-end-hyphen)$/;

const total = { files: 0, all: 0, differ: 0, equal: 0, told: 0, refused: 0, silent: 0 };
for (const file of files) {
  const { all, differ, codes, refused } = await count(file);
  const name = given.length > 0 ? file : relative(corpus, file);
  total.files += 1;
  if (refused) {
    total.refused += 1;
    console.log(`refused  ${refused.replace(file, name)}`);
    continue;
  }
  total.all += all;
  total.differ += differ;
  if (differ === 0) total.equal += 1;
  if (differ <= all * MOST) continue;
  const told = codes.filter((code) => EXPLAINS.test(code));
  total[told.length > 0 ? 'told' : 'silent'] += 1;
  const share = ((100 * differ) / Math.max(1, all)).toFixed(2);
  console.log(
    `${told.length > 0 ? 'told    ' : 'SILENT  '} ${name}: ${differ} of ${all} (${share} %) ${told.join(', ')}`,
  );
}
console.log(
  `${total.files} files: ${total.equal} equal letter for letter, ${total.told} differ by more than 0.1 % and say why, ${total.silent} in silence, ${total.refused} refused`,
);
console.log(
  `${total.differ} of ${total.all} letters differ (${((100 * total.differ) / Math.max(1, total.all)).toFixed(3)} %)`,
);
process.exitCode = total.silent > 0 ? 1 : 0;

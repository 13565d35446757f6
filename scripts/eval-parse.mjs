// Scores the reader against the UN's own paragraph labels and names each miss.
// Usage: npm run eval:parse [-- --all]   (needs ../shared/corpus; says so and stops when absent)
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const corpus = join(root, '..', 'shared', 'corpus');
if (!existsSync(corpus)) {
  console.log('skipped: ../shared/corpus is not here');
  process.exit(0);
}
const { parseDocument } = await import('../dist/parse/parse.js');
const { isOpeningFormula } = await import('../dist/parse/segment/formulas.js');
const { isClosing, isAnnexTitle } = await import('../dist/parse/segment/formulas.js');

/** Text as two people would call it equal: no white space, no typography, no note marks. */
const fold = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '');

/** Labelled paragraphs before any annex, without formula and closing. */
function expected(labels) {
  const result = [];
  for (const item of labels) {
    if (item.text && isAnnexTitle(item.text)) break;
    if (item.type !== 'paragraph' || !item.text) continue;
    if (isOpeningFormula(item.text) || isClosing(item.text, false)) continue;
    result.push({
      part: item.part === 'preambular' ? 'preamble' : 'operative',
      prefix: (item.prefix ?? '').trim(),
      text: item.text,
    });
  }
  return result;
}

async function score(directory, extension) {
  const total = { paragraphs: 0, found: 0, place: 0, text: 0, spare: 0 };
  for (const name of readdirSync(directory)
    .filter((file) => file.endsWith('.labels.json'))
    .sort()) {
    const stem = name.replace('.labels.json', '');
    const bytes = new Uint8Array(readFileSync(join(directory, `${stem}${extension}`)));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const document = await parseDocument({ input: stem, url: null, bytes, sha256 });
    const wanted = expected(JSON.parse(readFileSync(join(directory, name), 'utf8')));
    const ours = document.paragraphs.filter((p) => p.part === 'preamble' || p.part === 'operative');
    const free = new Set(ours);
    const misses = [];
    for (const item of wanted) {
      total.paragraphs += 1;
      const key = fold(item.text);
      const pool = [...free];
      const equal = pool.filter((p) => fold(p.text) === key);
      const match =
        equal.find((p) => p.part === item.part && p.prefix === item.prefix) ??
        equal[0] ??
        pool.find((p) => fold(p.text).startsWith(key.slice(0, 40))) ??
        pool.find((p) => key.length > 60 && fold(p.text).includes(key.slice(0, 60)));
      if (!match) {
        misses.push(`not found: ${item.part} ${item.prefix} ${item.text.slice(0, 90)}`);
        continue;
      }
      free.delete(match);
      total.found += 1;
      const place = match.part === item.part && match.prefix === item.prefix;
      const text = fold(match.text) === key;
      if (place) total.place += 1;
      else
        misses.push(
          `place: ${item.part} '${item.prefix}' read as ${match.label} '${match.prefix}': ${item.text.slice(0, 60)}`,
        );
      if (text) total.text += 1;
      else misses.push(`text: ${match.label}: ${difference(item.text, match.text)}`);
    }
    for (const p of free) {
      total.spare += 1;
      misses.push(`spare: ${p.label} ${p.text.slice(0, 90)}`);
    }
    for (const problem of document.problems)
      misses.push(`problem: ${problem.code} ${problem.message}`);
    if (misses.length > 0) {
      console.log(`\n${stem}`);
      for (const miss of misses) console.log(`  ${miss}`);
    }
  }
  return total;
}

function difference(a, b) {
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i += 1;
  return `…${a.slice(Math.max(0, i - 25), i + 45)}… read as …${b.slice(Math.max(0, i - 25), i + 45)}…`;
}

const percent = (n, of) => `${((100 * n) / of).toFixed(2)} %`;
for (const [name, extension] of [
  ['parse', '.pdf'],
  ['hrc', '.txt'],
]) {
  const total = await score(join(corpus, name), extension);
  console.log(
    `\n${name}: ${total.paragraphs} labelled; found ${percent(total.found, total.paragraphs)}, ` +
      `part and number ${percent(total.place, total.paragraphs)}, text ${percent(total.text, total.paragraphs)}; ` +
      `${total.spare} not in the labels`,
  );
}

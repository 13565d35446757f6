/**
 * Counts the letters and digits that a file holds, taken out of it without our readers (`count/taken.mjs`), against
 * those of the result: in paragraphs, or left out with a reason. Nothing is lost and nothing invented in silence.
 *
 *   npm run count:text [-- pdf | docx | html | FILE …]
 *
 * Without files all documents of ../shared/corpus, and for Word files and pages ../shared/cases and fixtures/ as well.
 * PDFs need pdftotext. Exit code 1 when a file differs by more than 0.1 % and no problem says why.
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { CASES, CORPUS, FIXTURES, filesUnder } from './count/files.mjs';
import { TAKEN } from './count/taken.mjs';

/** Share of letters that may differ in a file of which nothing is told. */
const MOST = 0.001;
/** Problems that say letters are missing, doubtful or put right. */
const EXPLAINS =
  /^(?:hidden-text|unread-picture|picture-paragraph|letters-damaged|letters-unreadable|damaged-file|recognised-text|words-lost|words-invented|mixed-alphabets|look-alike-letters|letter-forms|marked-letters|spaced-words|doubtful-text|line-end-hyphen|empty-field|part-not-read)$/;
/** What a file need not hold as text: whoever shows it counts it. So are the marks before notes. */
const COUNTED = /^(?:footnote mark|page number)$/;
const NOTE_MARK = /^[\p{L}\p{N}]{1,5}\s/u;

const FOLDERS = {
  pdf: [CORPUS],
  docx: [CORPUS, CASES, FIXTURES],
  html: [CORPUS, CASES, FIXTURES],
};

const { parseDocument } = await import('../dist/parse/parse.js');

const given = process.argv.slice(2);
const kinds = Object.keys(FOLDERS).filter((kind) => given.length === 0 || given.includes(kind));
const files = given.filter((file) => existsSync(file));
if (kinds.length === 0 && files.length === 0) {
  console.error(
    `count:text: neither a file nor one of ${Object.keys(FOLDERS).join(', ')}: ${given}`,
  );
  process.exit(2);
}
for (const kind of files.length > 0 ? Object.keys(FOLDERS) : kinds) {
  const named = new RegExp(`\\.${kind}$`, 'i');
  const all =
    files.length > 0 ? files.filter((file) => named.test(file)) : filesUnder(FOLDERS[kind], named);
  if (all.length === 0 && files.length > 0) continue;
  if (!TAKEN[kind] || all.length === 0)
    console.log(`${kind}: skipped, for there are no files here or no pdftotext`);
  else await countAll(kind, all);
}

async function countAll(kind, all) {
  const total = { files: 0, all: 0, differ: 0, equal: 0, told: 0, refused: 0, silent: 0 };
  for (const file of all) {
    const name = file.startsWith(CORPUS) ? relative(CORPUS, file) : relative(process.cwd(), file);
    const { letters, differ, codes, refused } = await count(file, kind);
    total.files += 1;
    if (refused) {
      total.refused += 1;
      console.log(`refused  ${refused.replace(file, name)}`);
      continue;
    }
    total.all += letters;
    total.differ += differ;
    if (differ === 0) total.equal += 1;
    if (differ <= letters * MOST) continue;
    const told = codes.filter((code) => EXPLAINS.test(code));
    total[told.length > 0 ? 'told' : 'silent'] += 1;
    const verdict = told.length > 0 ? 'told    ' : 'SILENT  ';
    console.log(
      `${verdict} ${name}: ${differ} of ${letters} (${percent(differ, letters)}) ${told.join(', ')}`,
    );
  }
  const { files, equal, told, silent, refused, differ } = total;
  console.log(
    `${kind}: ${files} files, ${equal} equal letter for letter, ${told} differ by more than 0.1 % and say why, ${silent} in silence, ${refused} refused; ${differ} of ${total.all} letters differ (${percent(differ, total.all)})`,
  );
  if (silent > 0) process.exitCode = 1;
}

function percent(part, all) {
  return `${((100 * part) / Math.max(1, all)).toFixed(3)} %`;
}

async function count(file, kind) {
  const bytes = new Uint8Array(readFileSync(file));
  try {
    const document = await parseDocument({ input: file, url: null, bytes, sha256: '' });
    const codes = [...new Set(document.problems.map(({ code }) => code))];
    const theirs = lettersOf(TAKEN[kind](file));
    return { letters: sum(theirs), differ: difference(document, kind, theirs), codes };
  } catch (error) {
    if (error.name !== 'UnreadableError') throw error;
    return { letters: 0, differ: 0, codes: [], refused: error.message };
  }
}

/** Letters of the file that the result lacks, and letters of the result that the file lacks. */
function difference({ paragraphs, dropped }, kind, theirs) {
  const prefixes = paragraphs.map(({ prefix }) => prefix);
  const counted = dropped.filter(({ reason }) => COUNTED.test(reason));
  const notes = dropped.filter(({ reason }) => reason === 'footnote').map(({ text }) => text);
  const held = [
    ...paragraphs.map(({ text }) => text),
    ...dropped
      .filter((drop) => !counted.includes(drop) && drop.reason !== 'footnote')
      .map(({ text }) => text),
    ...notes.map((text) => text.replace(NOTE_MARK, '')),
  ];
  const marks = notes.map((text) => NOTE_MARK.exec(text)?.[0] ?? '');
  const most = lettersOf(
    [...held, ...prefixes, ...marks, ...counted.map(({ text }) => text)].join('\n'),
  );
  // A PDF prints its numbers; other files may leave them to whoever shows them.
  const least = kind === 'pdf' ? most : lettersOf(held.join('\n'));
  let differ = 0;
  for (const letter of new Set([...most.keys(), ...theirs.keys()])) {
    const n = theirs.get(letter) ?? 0;
    differ += Math.max(0, n - (most.get(letter) ?? 0), (least.get(letter) ?? 0) - n);
  }
  return differ;
}

/** How often each letter and digit stands in a text, typography unified. */
function lettersOf(text) {
  const counts = new Map();
  for (const [letter] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function sum(counts) {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

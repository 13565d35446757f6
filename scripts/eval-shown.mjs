/**
 * Reads every file of ../shared/cases/reading and ../shared/cases/shown and says what came of each: the
 * words the page shows, other words with a problem, a refusal, or other words without one.
 *
 *   npm run eval:shown [-- PART OF A NAME …]
 *
 * For a PDF the words of the result, with all that was left out under a reason, are compared with those
 * that `pdftotext` finds in the file. Other words without a problem are to be looked at: where a file
 * says one thing and its page shows another, the page is right, and pdftotext reads the file. Exit code 1
 * when a reader crashed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { parseDocument } = await import('../dist/parse/parse.js');

const CASES = new URL('../../shared/cases/', import.meta.url).pathname;
if (!existsSync(CASES)) {
  console.log('No cases beside this project: nothing to read.');
  process.exit(0);
}
const wanted = process.argv.slice(2);
const names = ['reading', 'shown'].flatMap((folder) =>
  readdirSync(join(CASES, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name)),
);
const chosen = names.filter(
  (name) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);

const counts = new Map();
for (const name of chosen) {
  const { verdict, detail } = await judge(join(CASES, name));
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  if (verdict !== 'same words') console.log(`${verdict.padEnd(18)} ${name}  ${detail}`);
}
console.log([...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', '));
process.exit(counts.has('CRASHED') ? 1 : 0);

async function judge(path) {
  const bytes = new Uint8Array(readFileSync(path));
  let document;
  try {
    const input = path.slice(path.lastIndexOf('/') + 1);
    document = await parseDocument({ input, url: null, sha256: '', bytes });
  } catch (error) {
    const verdict = error.name === 'UnreadableError' ? 'refused' : 'CRASHED';
    return { verdict, detail: error.message };
  }
  const codes = [...new Set(document.problems.map(({ code }) => code))].join(' ');
  const shown = shownWords(path);
  if (shown === null) return { verdict: 'no oracle', detail: codes };
  const difference = differ(shown, wordsOf(textOf(document)));
  if (difference === '') return { verdict: 'same words', detail: '' };
  if (codes === '') return { verdict: 'OTHER WORDS', detail: difference };
  return { verdict: 'told', detail: `${difference} [${codes}]` };
}

/** The words of a page that are not ours to find, or null where no program here can. */
function shownWords(path) {
  if (!path.endsWith('.pdf')) return null;
  try {
    const text = execFileSync('pdftotext', ['-raw', path, '-'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return wordsOf(text);
  } catch {
    return null;
  }
}

/** All words that are somewhere in the result: what was left out has a reason to be. */
function textOf(document) {
  const kept = document.paragraphs.flatMap(({ prefix, text }) => [prefix, text]);
  const furniture = document.dropped.map(({ text }) => text);
  return [...kept, ...furniture].join('\n');
}

function wordsOf(text) {
  const words = new Map();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

function differ(shown, read) {
  const less = (one, other) =>
    [...one].filter(([word, n]) => (other.get(word) ?? 0) < n).map(([w]) => w);
  const lost = less(shown, read);
  const made = less(read, shown);
  const list = (sign, words) => words.slice(0, 6).map((word) => sign + word);
  return [...list('-', lost), ...list('+', made)].join(' ');
}

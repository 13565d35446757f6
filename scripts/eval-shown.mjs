/**
 * Reads every file of ../shared/cases/reading and ../shared/cases/shown, or files that are given, and says what came of
 * each: the words the page shows, other words with a problem, a refusal, or other words without one.
 *
 *   npm run eval:shown [-- PART OF A NAME | FILE …]
 *
 * The words of the result are compared with those that a program that is not ours shows (`shown/oracles.mjs`): no word
 * of its page is missing in all that the result holds, with what was left out under a reason, and no word of a
 * paragraph is missing on its page. Other words without a problem are to be looked at: where a file says one thing and
 * its page shows another, the page is right, and pdftotext reads the file. Exit code 1 when a reader crashed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { shownTexts } from './shown/oracles.mjs';

/** Signs that no page shows. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

const { parseDocument } = await import('../dist/parse/parse.js');

const CASES = new URL('../../shared/cases/', import.meta.url).pathname;
if (!existsSync(CASES)) {
  console.log('No cases beside this project: nothing to read.');
  process.exit(0);
}
const wanted = process.argv.slice(2);
const given = wanted.filter((part) => existsSync(part));
const names = ['reading', 'shown'].flatMap((folder) =>
  readdirSync(join(CASES, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(CASES, folder, entry.name)),
);
const chosen =
  given.length > 0
    ? given
    : names.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const pages = await shownTexts(chosen);

const counts = new Map();
for (const name of chosen) {
  const { verdict, detail } = await judge(name);
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  if (verdict !== 'same words')
    console.log(`${verdict.padEnd(12)} ${name.replace(CASES, '')}  ${detail}`);
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
  const page = pages.get(path);
  if (page === null || page === undefined) return { verdict: 'no oracle', detail: codes };
  const difference = differ(wordsOf(page), document);
  if (difference === '') return { verdict: 'same words', detail: '' };
  if (codes === '') return { verdict: 'OTHER WORDS', detail: difference };
  return { verdict: 'told', detail: `${difference} [${codes}]` };
}

/** In one form for letters with accents. */
function wordsOf(text) {
  const words = new Map();
  const shown = text.replace(UNSEEN, '').normalize('NFC').toLowerCase();
  for (const word of shown.match(/[\p{L}\p{N}]+/gu) ?? []) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

function differ(shown, { paragraphs, dropped }) {
  const read = paragraphs.flatMap(({ prefix, text, footnotes }) => [
    prefix,
    text,
    ...footnotes.flatMap((note) => [note.mark, note.text]),
  ]);
  const left = dropped.map(({ text }) => text);
  const less = (one, other) =>
    [...one].filter(([word, n]) => (other.get(word) ?? 0) < n).map(([w]) => w);
  const lost = less(shown, wordsOf([...read, ...left].join('\n')));
  const made = less(wordsOf(paragraphs.map(({ text }) => text).join('\n')), shown);
  const list = (sign, words) => words.slice(0, 6).map((word) => sign + word);
  return [...list('-', lost), ...list('+', made)].join(' ');
}

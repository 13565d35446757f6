// How often the guards over all readers (src/parse/segment/guards.ts) speak on real documents, which are sound:
// each time is a false alarm, or a fault of a reader to be looked at.
// Usage: npm run count:guards [-- file …]   (without files all documents of ../shared/corpus)
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { CORPUS, filesUnder } from './count/files.mjs';

const GUARDS = ['paragraphs-run-together', 'words-glued', 'masthead-large', 'text-in-head'];

const given = process.argv.slice(2);
const files = given.length > 0 ? given : filesUnder([CORPUS], /\.(?:pdf|docx?|txt|md|html?)$/i);
if (files.length === 0) {
  console.log('skipped: ../shared/corpus is not here');
  process.exit(0);
}
const { parseDocument } = await import('../dist/parse/parse.js');

const kinds = new Map();
const times = new Map(GUARDS.map((code) => [code, 0]));
let [refused, alarmed] = [0, 0];
for (const file of files) {
  const kind = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const bytes = new Uint8Array(readFileSync(file));
  try {
    const { problems } = await parseDocument({ input: file, url: null, bytes, sha256: '' });
    const alarms = problems.filter(({ code }) => GUARDS.includes(code));
    if (alarms.length > 0) alarmed += 1;
    for (const { code, message } of alarms) {
      times.set(code, times.get(code) + 1);
      console.log(`${code.padEnd(24)} ${relative(CORPUS, file)}  ${message}`);
    }
  } catch (error) {
    if (error.name !== 'UnreadableError') throw error;
    refused += 1;
  }
}
console.log(
  `${files.length} files (${[...kinds].map(([kind, n]) => `${n} ${kind}`).join(', ')}), ${refused} refused; guards spoke on ${alarmed}: ${[...times].map(([code, n]) => `${code} ${n}`).join(', ')}`,
);
process.exit(0);

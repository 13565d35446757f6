// Writes src/parse/language/words.ts from language/*.yaml, so that who knows a language and no TypeScript can mend
// the words, and a run loads no YAML for them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

const WIDTH = 240;
const LANGUAGES = ['en', 'fr', 'es'];
const KEYS = ['id', 'what', 'source', 'words'];

/** Leaves the file alone when it says what it should. Throws an Error with file, line and mend. */
export function writeLanguage(root) {
  const file = join(root, 'src', 'parse', 'language', 'words.ts');
  const text = languageSource(join(root, 'language'));
  if (read(file) !== text) writeFileSync(file, text);
}

/** The TypeScript that holds the words of a directory. */
export function languageSource(directory) {
  const lists = readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => listsIn(`language/${name}`, readFileSync(join(directory, name), 'utf8')));
  return `/** Words of the languages of resolutions: made from language/ by the build, never edited. */

const list = (words: string): readonly string[] => words.trim().split(/;\\s+/);

const table = (rows: string): Readonly<Record<string, string>> =>
  Object.fromEntries(list(rows).map((row) => row.split(': ')));

export const WORDS = {
${lists.map(({ id, words }) => `  '${id}': {\n${words.map(source).join('')}  },\n`).join('')}};
`;
}

function listsIn(name, text) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const fail = (node, message) => {
    const { line } = lines.linePos(node?.range?.[0] ?? 0);
    throw new Error(`${name}:${line}: ${message}`);
  };
  if (document.errors[0]) throw new Error(`${name}: ${document.errors[0].message}`);
  /** @type {any} */
  const lists = document.get('lists');
  return (lists?.items ?? fail(null, 'has no "lists:"')).map((entry) => {
    const plain = entry.toJS(document);
    for (const key of KEYS) if (!plain[key]) fail(entry, `a list has no "${key}"`);
    for (const key of Object.keys(plain)) {
      if (!KEYS.includes(key)) fail(entry, `unknown key "${key}"; known: ${KEYS.join(', ')}`);
    }
    const words = Object.entries(plain.words).map(([language, given]) => {
      if (!LANGUAGES.includes(language)) fail(entry, `unknown language "${language}"`);
      checkWords(given, (message) => fail(entry, `${plain.id} (${language}): ${message}`));
      return { language, given };
    });
    return { id: plain.id, words };
  });
}

function checkWords(given, fail) {
  const rows = Array.isArray(given) ? given : Object.entries(given).flat();
  const odd = rows.find((row) => typeof row !== 'string' || /[;:`$\\]|^\s|\s$|^$/.test(row));
  if (odd !== undefined) fail(`"${odd}" is no word; put quotation marks around it`);
  const twice = Array.isArray(given) && rows.find((row, i) => rows.indexOf(row) !== i);
  if (twice) fail(`"${twice}" stands twice`);
}

function source({ language, given }) {
  if (Array.isArray(given)) return `    ${language}: list(\`\n${wrapped(given)}\`),\n`;
  const rows = Object.entries(given).map((row) => row.join(': '));
  return `    ${language}: table(\`\n${wrapped(rows)}\`),\n`;
}

function wrapped(rows) {
  const lines = [''];
  rows.forEach((row, i) => {
    const one = i + 1 < rows.length ? `${row};` : row;
    if (lines.at(-1).length + one.length >= WIDTH) lines.push('');
    lines[lines.length - 1] += (lines.at(-1) === '' ? '' : ' ') + one;
  });
  return lines.join('\n');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

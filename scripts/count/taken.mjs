/**
 * All text that a file holds, shown or not, taken out of it without our readers: a PDF through pdftotext, the text
 * elements of every part of a Word file, the text nodes of a page and the values of its form fields.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';

/** How text is taken out of a file, by its ending; null where what that needs is not here. */
export const TAKEN = {
  pdf: spawnSync('pdftotext', ['-v']).error ? null : pdfText,
  docx: wordText,
  html: (file) => pageText(readFileSync(file)),
};

function pdfText(file) {
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] };
  return execFileSync('pdftotext', ['-raw', file, '-'], options).toString();
}

/** Parts that are linked to the text or beside it; a list of building blocks is none. */
const PART = /^word\/(?:document|footnotes|endnotes|comments|header\w*|footer\w*)\.xml$/;
/** Pages and texts that stand whole in a Word file. */
const CHUNK = /\.(?:x?html?|txt)$/;
/** Drawings stand twice in a file, the second time for old programs. */
const FALLBACK = /<mc:Choice\b[\s\S]*?<\/mc:Choice>\s*<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g;
const TEXT =
  /<(?:w:t|w:delText|m:t)(?:\s[^>]*)?>([\s\S]*?)<\/(?:w:t|w:delText|m:t)>|<w:sym\b[^>]*w:char="(?:F0|00)(\w\w)"/g;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function wordText(file) {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(file)))).map(
    ([name, bytes]) => ({ name: name.replaceAll('\\', '/'), bytes: Buffer.from(bytes) }),
  );
  const xml = parts
    .filter(({ name }) => PART.test(name))
    .map(({ bytes }) => decoded(bytes, /encoding\s*=\s*["']([\w-]+)/i));
  const written = xml
    .map((part) => part.replace(FALLBACK, (both) => both.slice(0, both.indexOf('<mc:Fallback>'))))
    .flatMap((part) => [...part.matchAll(TEXT)])
    .map(([, text, code]) => (code ? plainXml(`&#x${code};`) : plainXml(text)));
  const chunks = parts.filter(({ name }) => CHUNK.test(name)).map(({ bytes }) => pageText(bytes));
  return [...written, ...chunks].join('\n');
}

function plainXml(text) {
  return text
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inside) => inside.replaceAll('&', '&amp;'))
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, code) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
}

/** Elements whose text is a program or a style, or is there for programs that show less. */
const NO_TEXT = /^(?:script|style|template|title|noscript|noframes|iframe)$/;

function pageText(bytes) {
  const page = parse(decoded(bytes, /charset\s*=\s*["']?([\w-]+)/i));
  const texts = [];
  /** @type {any[]} */
  const open = [page];
  while (open.length > 0) {
    const node = open.pop();
    if (node.nodeName === '#text') texts.push(node.value);
    if (node.nodeName === 'input') {
      const value = node.attrs.find(({ name }) => name === 'value')?.value;
      if (value) texts.push(`\n${value}\n`);
    }
    if (!NO_TEXT.test(node.nodeName)) open.push(...[...(node.childNodes ?? [])].reverse());
  }
  return texts.join('');
}

/** Letters of two and four bytes by where their empty bytes stand, else what the file names, else UTF-8. */
function decoded(bytes, naming) {
  const [first, second, third, fourth] = bytes;
  if (first === 0 && second === 0) return fourBytes(bytes, (at) => bytes.readUInt32BE(at));
  if (third === 0 && fourth === 0) return fourBytes(bytes, (at) => bytes.readUInt32LE(at));
  if (second === 0 || (first === 0xff && second === 0xfe)) return bytes.toString('utf16le');
  if (first === 0 || (first === 0xfe && second === 0xff))
    return new TextDecoder('utf-16be').decode(bytes);
  const marked = first === 0xef && second === 0xbb;
  const named = marked ? null : naming.exec(bytes.toString('latin1', 0, 2000))?.[1];
  return new TextDecoder(named ?? 'utf-8').decode(bytes);
}

function fourBytes(bytes, letterAt) {
  const letters = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) letters.push(letterAt(at));
  return String.fromCodePoint(...letters);
}

/** What the page has in place of Node answers as Node does. */
import { createHash, randomBytes } from 'node:crypto';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as readDocThere from '../../src/parse/readers/doc/read-doc.browser.ts';
import * as filesThere from '../../src/platform/files.browser.ts';
import * as filesHere from '../../src/platform/files.ts';
import * as hashThere from '../../src/platform/hash.browser.ts';
import * as hashHere from '../../src/platform/hash.ts';
import * as packedThere from '../../src/platform/packed.browser.ts';
import * as packedHere from '../../src/platform/packed.ts';
import * as serveThere from '../../src/platform/serve.browser.ts';
import * as serveHere from '../../src/platform/serve.ts';
import * as threadThere from '../../src/platform/thread.browser.ts';
import * as threadHere from '../../src/platform/thread.ts';
import * as rulesReadThere from '../../src/rules/rules-read.browser.ts';
import * as rulesReadHere from '../../src/rules/rules-read.ts';
import * as editsThere from '../../src/words/edits.browser.ts';
import * as editsHere from '../../src/words/edits.ts';

/** The compiler looks whether the functions are of one kind, the test whether none is missing. */
const TWINS: readonly (readonly [object, object])[] = [
  [filesHere, filesThere satisfies typeof filesHere],
  [hashHere, hashThere satisfies typeof hashHere],
  [packedHere, packedThere satisfies typeof packedHere],
  [serveHere, serveThere satisfies typeof serveHere],
  [threadHere, threadThere satisfies typeof threadHere],
  [rulesReadHere, rulesReadThere satisfies typeof rulesReadHere],
  [editsHere, editsThere satisfies typeof editsHere],
];

const SAMPLES = [0, 1, 55, 56, 64, 1000, 70_000].map((size) => new Uint8Array(randomBytes(size)));

describe('twins of the page', () => {
  it('have all that their originals have', () => {
    for (const [here, there] of TWINS) {
      expect(Object.keys(there)).toEqual(expect.arrayContaining(Object.keys(here)));
    }
  });

  it('hash alike, bytes and texts', () => {
    for (const bytes of SAMPLES) {
      expect(hashThere.sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(hashThere.sha256(bytes, 'base64')).toBe(hashHere.sha256(bytes, 'base64'));
    }
    const text = 'droits de l’enfant · حقوق الطفل · 🧒';
    expect(hashThere.sha256(text)).toBe(hashHere.sha256(text));
  });

  it('sum and unpack alike', () => {
    for (const bytes of SAMPLES) {
      expect(packedThere.crc32(bytes)).toBe(packedHere.crc32(bytes));
      expectAlike(deflateSync(bytes), 1 << 20);
    }
    const long = new Uint8Array(3_000_000).map((_, i) => (i * i) >> 7);
    expectAlike(deflateSync(long), 1 << 22);
  });

  it('unpack alike what is followed by something, cut short, damaged, no zlib, or too large', () => {
    const packed = deflateSync(
      Buffer.from('Urges all States to protect every child; '.repeat(900)),
    );
    expectAlike(Buffer.concat([packed, Buffer.from('\r\n')]), 1 << 20);
    expectAlike(Buffer.concat([packed, Buffer.alloc(300, 7)]), 1 << 20);
    for (const cut of [0, 1, 2, 3, 20, packed.length - 5, packed.length - 1]) {
      expectAlike(packed.subarray(0, cut), 1 << 20);
    }
    for (let at = 0; at < packed.length; at += 7) {
      const damaged = Buffer.from(packed);
      damaged[at]! ^= 0x15;
      expectAlike(damaged, 1 << 20);
    }
    expectAlike(deflateRawSync(Buffer.from('Notes the report')), 1 << 20);
    expect(packedThere.inflate(packed, 1000)).toBe('large');
    expect(packedHere.inflate(packed, 1000)).toBe('large');
    const bomb = deflateSync(new Uint8Array(8_000_000));
    expect(packedThere.inflate(bomb, 1_000_000)).toBe('large');
  });

  it('count letters between words alike', () => {
    for (const [a, b] of [
      ['particpation', 'participation'],
      ['', 'a'],
      ['child', 'child'],
    ] as const) {
      expect(editsThere.edits(a, b)).toBe(editsHere.edits(a, b));
    }
  });

  it('say what to do about what a page cannot have', async () => {
    const word = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), utf16('WordDocument')]);
    await expect(readDocThere.readDoc(word, 'old.doc')).rejects.toThrow(
      /^'old.doc' is a binary Word file.*save it as \.docx or PDF\.$/,
    );
    const book = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), utf16('Workbook')]);
    await expect(readDocThere.readDoc(book, 'b.doc')).rejects.toThrow(/is an Excel workbook/);
    expect(() => rulesReadThere.readRules(['mine'])).toThrow(/need the command line/);
  });
});

function expectAlike(packed: Uint8Array, most: number): void {
  const [here, there] = [packedHere.inflate(packed, most), packedThere.inflate(packed, most)];
  if (!(here instanceof Uint8Array) || !(there instanceof Uint8Array)) expect(there).toBe(here);
  else expect(Buffer.compare(here, there)).toBe(0);
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

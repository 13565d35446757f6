/** Damaged Word files, pages and Markdown end in a Document or a named error. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { isNamedError } from '../../src/model/errors.ts';
import { readDocItself } from '../../src/parse/doc/read-doc.ts';
import { mutate, rounds, seeded } from './mutate.ts';
import { survive } from './survive.ts';

const fixtures = resolve(import.meta.dirname, '..', '..', 'fixtures');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)));
const DOCX = ['tracked/A_HRC_99_L.21.docx', 'formats/A_HRC_99_L.12.docx'].map(bytesOf);

it(`damaged DOCX archives (${rounds(200)})`, { timeout: 0 }, async () => {
  const random = seeded(20380701);
  for (let round = 0; round < rounds(200); round += 1) await survive(mutate(DOCX, random));
});

it(`damaged parts in sound DOCX archives (${rounds(200)})`, { timeout: 0 }, async () => {
  const random = seeded(20380702);
  const archives = DOCX.map((bytes) => unzipSync(bytes));
  for (let round = 0; round < rounds(200); round += 1) {
    const parts = archives[round % archives.length]!;
    const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
    const name = names[Math.floor(random() * names.length)]!;
    const damaged = damageElements(parts[name]!, random);
    await survive(
      zipSync({ ...parts, [name]: damaged }, { level: 0 }),
      round % 4 < 2 ? 'before' : 'after',
    );
  }
});

/** Most damage leaves the XML well-formed, or only the parser would be tested. */
function damageElements(part: Uint8Array, random: () => number): Uint8Array {
  if (random() < 0.2) return mutate([part], random);
  const xml = Buffer.from(part).toString('utf8');
  const pieces =
    xml.match(/<w:\w+(?: [^<>]*)?\/>|<w:(\w+)(?: [^<>]*)?>[^<>]*<\/w:\1>|[^<]+|</g) ?? [];
  const result = pieces.flatMap((piece) => {
    if (!piece.startsWith('<w:') || random() > 0.1) return [piece];
    const choice = random();
    if (choice < 0.3) return [];
    if (choice < 0.6) return [piece, piece];
    return [piece.replace(/"-?\d+"/g, () => `"${Math.floor(random() * 1e6 - 1000)}"`)];
  });
  return new Uint8Array(Buffer.from(result.join('')));
}

it(`damaged DOC files (${rounds(15)})`, { timeout: 0 }, async () => {
  const random = seeded(20380703);
  const seeds = ['tracked/A_HRC_99_L.21.doc', 'formats/A_HRC_99_L.12.doc'].map(bytesOf);
  for (let round = 0; round < rounds(15); round += 1) {
    const started = performance.now();
    await readDocItself(mutate(seeds, random), 'damaged').catch((error: Error) => {
      if (!isNamedError(error)) throw error;
      expect(error.message).toMatch(/^[^\n]+$/);
    });
    expect(performance.now() - started).toBeLessThan(70_000);
  }
});

it(`damaged pages (${rounds(300)})`, { timeout: 0 }, async () => {
  const random = seeded(20380704);
  const seeds = [bytesOf('formats/A_HRC_99_L.12.html')];
  for (let round = 0; round < rounds(300); round += 1) await survive(mutate(seeds, random));
});

it(`damaged Markdown (${rounds(200)})`, { timeout: 0 }, async () => {
  const random = seeded(20380705);
  const seeds = [bytesOf('formats/A_HRC_99_L.12.md')];
  for (let round = 0; round < rounds(200); round += 1) await survive(mutate(seeds, random));
});

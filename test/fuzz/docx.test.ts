/** Damaged Word files end in a Document or a named error, never in a crash or a hang. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { it } from 'vitest';
import { hostileDocx } from './hostile.ts';
import { mutate, pick } from './mutate.ts';
import { fuzz, rounds } from './survive.ts';

const fixtures = resolve(import.meta.dirname, '..', '..', 'fixtures');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)));
const seeds = ['tracked/A_HRC_99_L.21.docx', 'formats/A_HRC_99_L.12.docx'].map(bytesOf);
const archives = seeds.map((bytes) => unzipSync(bytes));

it(`damaged DOCX files (${rounds(60)})`, { timeout: 0 }, async () => {
  await fuzz('docx', 20380701, 60, (random, round) => {
    if (round % 10 === 9) return hostileDocx(random);
    return round % 10 < 4 ? mutate(seeds, random) : damagePart(random);
  });
});

/** A sound archive with one damaged part. */
function damagePart(random: () => number): Uint8Array {
  const parts = archives[pick(random, archives.length)]!;
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
  const name = names[pick(random, names.length)]!;
  return zipSync({ ...parts, [name]: damageElements(parts[name]!, random) }, { level: 0 });
}

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

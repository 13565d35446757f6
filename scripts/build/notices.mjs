// The licences of the packages whose code is inside something that the build makes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCES = /^(?:MIT(?:-0)?|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/;

/** Names, versions and licences, as their authors want them to travel. Throws for one that we do not know. */
export function noticesOf(dist, inputs, where) {
  const folders = inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
  const parts = [...new Set(folders)].sort().map((folder) => notice(join(dist, folder)));
  return `# Packages inside ${where}\n\n${parts.join('\n')}`;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!LICENCES.test(license)) throw new Error(`${name} ${version}: licence ${license}?`);
  const texts = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
  const places = texts.map((file) => join(folder, file));
  // A few packages were published without it: then it is kept here.
  const ours = join(import.meta.dirname, 'licences', `${name}.txt`);
  if (places.length === 0 && existsSync(ours)) places.push(ours);
  if (places.length === 0) throw new Error(`${name} ${version}: no file with its licence`);
  const read = places.map((place) => readFileSync(place, 'utf8').trim());
  return `## ${name} ${version} (${license})\n\n${read.join('\n\n')}\n`;
}

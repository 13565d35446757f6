// The licences of the packages whose code is in dist/draftwatch.cjs and dist/packages/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCES = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/;

/** Names, versions and licences, as their authors want them to travel. Throws for one that we do not know. */
export function noticesOf(dist, inputs) {
  const folders = inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
  const parts = [...new Set(folders)].sort().map((folder) => notice(join(dist, folder)));
  return `# Packages inside draftwatch.cjs and packages/\n\n${parts.join('\n')}`;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!LICENCES.test(license)) throw new Error(`${name} ${version}: licence ${license}?`);
  const texts = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
  if (texts.length === 0) throw new Error(`${name} ${version}: no file with its licence`);
  const read = texts.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `## ${name} ${version} (${license})\n\n${read.join('\n\n')}\n`;
}

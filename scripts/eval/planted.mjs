// Passages of agreed texts planted between words that stand nowhere: how many of them are found.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../bench/program.mjs';
import { seeded } from '../bench/random.mjs';

/** Words of a passage, and passages for each seed. */
const WORDS = { least: 8, most: 12 };
const PASSAGES = 300;

/** Of how many planted passages of an open corpus a source is found that has them word for word. */
export async function planted(corpus, seeds) {
  const load = (place) => import(pathToFileURL(join(root, 'dist', 'corpus', place)).href);
  const { sourceFinder } = await load('precedents.js');
  const { EVERYTHING } = await load('narrow.js');
  const finder = sourceFinder([corpus], EVERYTHING);
  const texts = corpus.database.prepare('select text from paragraphs where words > 14').all();
  let found = 0;
  for (const seed of seeds) {
    const random = seeded(seed);
    const below = (n) => Math.floor(random() * n);
    const filler = () =>
      Array.from({ length: 6 + below(12) }, () => `zq${below(1e6).toString(36)}`).join(' ');
    for (let i = 0; i < PASSAGES; i += 1) {
      const words = texts[below(texts.length)].text.split(/\s+/).filter((one) => /\w/.test(one));
      const length = WORDS.least + below(WORDS.most - WORDS.least + 1);
      const from = below(Math.max(1, words.length - length));
      const passage = words.slice(from, from + length).join(' ');
      const { sources } = finder.find(`${filler()} ${passage} ${filler()}`);
      if (sources.some(({ place }) => plain(place.text).includes(plain(passage)))) found += 1;
    }
  }
  return { found, of: PASSAGES * seeds.length };
}

const plain = (text) =>
  ` ${text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    .join(' ')} `;

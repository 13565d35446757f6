// Reads the labelled pairs and the documents that they speak of.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The labelled pairs of a directory, or null when it or a document of the first pair is not there. The
 * documents are looked up in `shared`.
 */
export function readGold(shared, directory = join(shared, 'gold')) {
  if (!existsSync(directory)) return null;
  const pairs = readPairs(shared, directory);
  return pairs[0] && existsSync(pairs[0].before) ? pairs : null;
}

/** The pairs of all sets that are there: gold, gold-hard and a directory of further labels. */
export function readAll(shared, labels) {
  const sets = [join(shared, 'gold'), join(shared, 'gold-hard'), labels];
  return sets.flatMap((set) => readGold(shared, set) ?? []);
}

function readPairs(shared, directory) {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => {
      const [head, ...items] = readFileSync(join(directory, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line));
      return {
        name: name.replace(/\.jsonl$/, ''),
        before: document(shared, head.pair.before),
        after: document(shared, head.pair.after),
        items,
      };
    });
}

/** Path of a document as a pair names it, with or without the directory of the corpus. */
function document(shared, path) {
  const places = [join(shared, path), join(shared, 'corpus', path)];
  return places.find((place) => existsSync(place)) ?? places[0];
}

// The real comparisons by which two builds are held against each other, as pairs of paths.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many pairs in all. */
const MOST = 320;

/** All drafts with the text as adopted, the labelled pairs, and agreed texts under one title in order. */
export function pairsOf(shared) {
  const pairs = [...adopted(shared), ...labelled(shared)];
  for (const pair of sameTitle(join(shared, 'corpus', 'agreed'))) {
    if (pairs.length >= MOST) break;
    pairs.push(pair);
  }
  return pairs.map((pair) => pair.map((path) => join(shared, path)));
}

function adopted(shared) {
  const rows = readFileSync(join(shared, 'corpus', 'pairs.csv'), 'utf8')
    .trim()
    .split('\n');
  return rows.slice(1).map((row) => {
    const [, , draft, text] = row.split(',');
    return [`corpus/${draft}`, `corpus/${text}`];
  });
}

function labelled(shared) {
  return ['gold', 'gold-hard'].flatMap((folder) =>
    readdirSync(join(shared, folder))
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => {
        const [first] = readFileSync(join(shared, folder, name), 'utf8').split('\n');
        const { before, after } = JSON.parse(first).pair;
        return [before, after];
      }),
  );
}

function sameTitle(folder) {
  const byTitle = new Map();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt')) continue;
    const opening = readFileSync(join(folder, name), 'utf8').slice(0, 600);
    const title = /^\d+\/\d+[A-Z]?\. (.*)$/m.exec(opening)?.[1];
    if (!title) continue;
    if (!byTitle.has(title)) byTitle.set(title, []);
    byTitle.get(title).push(`corpus/agreed/${name}`);
  }
  return [...byTitle.values()].flatMap((names) =>
    names.slice(1).map((name, i) => [names[i], name]),
  );
}

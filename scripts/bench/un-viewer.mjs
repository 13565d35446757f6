// The way the UN's own public viewer aligns two texts, written anew from its published behaviour: each
// line of the newer text takes the first later line of the older one whose Levenshtein distance,
// divided by the sum of both lengths, leaves more than 0.8; lines in between, and lines without such a
// partner, are shown beside their best counterpart anywhere if that passes the same threshold.

const THRESHOLD = 0.8;

/** Pairs `[older, newer]` of line numbers; `distance` is a Levenshtein distance. */
export function viewerAlignment(older, newer, distance) {
  const similarity = (a, b) => {
    const length = a.length + b.length;
    return length === 0 ? 1 : (length - distance(a, b)) / length;
  };
  const used = new Set();
  const pairs = [];
  let last = -1;
  newer.forEach((line, j) => {
    const found = firstLater(older, line, last, used, similarity);
    if (found < 0) {
      bestOf(older, line, similarity, used);
      return;
    }
    for (let i = last + 1; i < found; i += 1) {
      if (used.has(i)) continue;
      bestOf(newer, older[i], similarity);
      used.add(i);
    }
    used.add(found);
    pairs.push([found, j]);
    last = found;
  });
  older.forEach((line, i) => {
    if (!used.has(i)) bestOf(newer, line, similarity);
  });
  return pairs;
}

/** The Levenshtein distance from its table, one row at a time. */
export function plainDistance(a, b) {
  const row = new Uint16Array(b.length + 1);
  for (let j = 0; j <= b.length; j += 1) row[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const code = a.charCodeAt(i - 1);
    let diagonal = row[0];
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = diagonal + (code === b.charCodeAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      const shorter = row[j - 1] < diagonal ? row[j - 1] + 1 : diagonal + 1;
      row[j] = replaced < shorter ? replaced : shorter;
    }
  }
  return row[b.length];
}

function firstLater(older, line, last, used, similarity) {
  for (let i = last + 1; i < older.length; i += 1) {
    if (!used.has(i) && similarity(older[i], line) > THRESHOLD) return i;
  }
  return -1;
}

/** The most similar line, shown beside one that was not aligned; -1 below the threshold. */
function bestOf(lines, line, similarity, used = new Set()) {
  let best = -1;
  let ratio = THRESHOLD;
  lines.forEach((other, i) => {
    if (used.has(i)) return;
    const here = similarity(other, line);
    if (here > ratio) [best, ratio] = [i, here];
  });
  return best;
}

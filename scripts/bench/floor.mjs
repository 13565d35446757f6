// The least that anything which compares texts has to do: what times of aligning are multiples of.
import { wordBounds } from './program.mjs';

/** Every word of every text, cut, and once through a hash table; what stands between is kept as well. */
export function hashWords(texts) {
  const counts = new Map();
  for (const text of texts) {
    for (const token of tokenise(text)) {
      if (!token.word) continue;
      const hash = fnv(token.text);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  return counts.size;
}

/** A text as words and what is between them. */
function tokenise(text) {
  const bounds = wordBounds(text);
  const tokens = [];
  let behind = 0;
  for (let at = 0; at < bounds.length; at += 2) {
    const [start, end] = [bounds[at], bounds[at + 1]];
    if (start > behind)
      tokens.push({ word: false, text: text.slice(behind, start), start: behind });
    tokens.push({ word: true, text: text.slice(start, end), start });
    behind = end;
  }
  return tokens;
}

function fnv(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

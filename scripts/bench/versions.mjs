// A draft and its next version with known truth: who became whom, and how many places were edited.
import { phrase, promoted, sentence, word } from './grammar.mjs';
import { between, pick, seeded } from './random.mjs';

/** How often a paragraph meets each fate; the rest are kept. */
/** @type {[fate: string, share: number][]} */
const FATES = [
  ['light', 0.18],
  ['heavy', 0.08],
  ['delete', 0.06],
  ['insert', 0.06],
  ['move', 0.03],
  ['split', 0.02],
  ['merge', 0.02],
  ['promote', 0.015],
];

/**
 * `before` and `after` are lists of `{ part, text }`. `groups` says which positions became which:
 * `{ before: [i], after: [j], fate, hunks }`, with the number of edited places for light edits.
 */
export function makeVersions(seed, size) {
  const random = seeded(seed);
  const before = Array.from({ length: size }, (_, i) => {
    const part = i < size * 0.4 ? 'preamble' : 'operative';
    return { part, text: sentence(random, part) };
  });
  const { pieces, taken } = redraft(before, random);
  reorder(pieces, random);
  return { before, ...laidOut(pieces, taken) };
}

/** Pieces of the next version, each with the positions it came from. */
function redraft(before, random) {
  const pieces = [];
  const taken = [];
  for (let i = 0; i < before.length; i += 1) {
    const { part, text } = before[i];
    const fate = fateOf(random);
    const next = before[i + 1];
    if (fate === 'delete') taken.push({ before: [i], after: [], fate });
    else if (fate === 'insert') {
      pieces.push(
        { from: [i], part, text, fate: 'keep' },
        { from: [], part, text: sentence(random, part), fate },
      );
    } else if (fate === 'split') {
      pieces.push(...halves(text, random).map((half) => ({ from: [i], part, text: half, fate })));
    } else if (fate === 'merge' && next?.part === part) {
      const joined = `${text.slice(0, -1)}, and ${next.text[0].toLowerCase()}${next.text.slice(1)}`;
      pieces.push({ from: [i, i + 1], part, text: joined, fate });
      i += 1;
    } else if (fate === 'promote' && part === 'preamble' && promoted(text)) {
      pieces.push({ from: [i], part: 'operative', text: promoted(text), fate });
    } else if (fate === 'light') pieces.push({ from: [i], part, fate, ...lightly(text, random) });
    else if (fate === 'heavy') pieces.push({ from: [i], part, fate, text: heavily(text, random) });
    else pieces.push({ from: [i], part, text, fate: fate === 'move' ? 'move' : 'keep' });
  }
  return { pieces, taken };
}

function fateOf(random) {
  let x = random();
  for (const [fate, share] of FATES) {
    if (x < share) return fate;
    x -= share;
  }
  return 'keep';
}

/** One to three places edited, well apart, none at the very start or end. */
function lightly(text, random) {
  const words = text.split(' ');
  const places = [];
  for (let i = 0; i < between(random, 1, 3); i += 1) {
    const at = between(random, 3, words.length - 4);
    if (places.every((place) => Math.abs(place - at) > 8)) places.push(at);
  }
  for (const at of places.sort((a, b) => b - a)) {
    const kind = pick(random, ['replace', 'insert', 'delete']);
    if (kind === 'insert') words.splice(at, 0, `${word(random)}ly`, `re${word(random)}`);
    else if (kind === 'delete') words.splice(at, 2);
    else words[at] = `un${word(random)}`;
  }
  return { text: words.join(' '), hunks: places.length };
}

/** Three in ten words replaced, in runs, and a phrase put in. */
function heavily(text, random) {
  const words = text.split(' ');
  for (let at = 2; at < words.length - 2; at += 1) {
    if (random() < 0.13) {
      const run = between(random, 1, 3);
      for (let i = at; i < Math.min(at + run, words.length - 2); i += 1)
        words[i] = `un${word(random)}`;
      at += run;
    }
  }
  words.splice(between(random, 4, words.length - 4), 0, `, ${phrase(random)},`);
  return words.join(' ').replaceAll(' ,', ',');
}

/** Cut at the comma nearest to the middle; the second half gets an opening of its own. */
function halves(text, random) {
  const commas = [...text.matchAll(/, /g)].map((match) => match.index);
  const middle = text.length / 2;
  const cut = commas.reduce(
    (best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best),
    commas[0],
  );
  const opening = pick(random, ['Also notes', 'Further stresses', 'Recalls in this regard']);
  return [`${text.slice(0, cut)};`, `${opening} ${text.slice(cut + 2)}`];
}

/** Takes the pieces that move out and puts each back at least a quarter of the text away. */
function reorder(pieces, random) {
  const away = Math.max(3, Math.floor(pieces.length / 4));
  for (const piece of pieces.filter(({ fate }) => fate === 'move')) {
    const at = pieces.indexOf(piece);
    const places = pieces
      .map((_, i) => i)
      .filter((i) => Math.abs(i - at) >= away && pieces[i].part === piece.part);
    if (places.length === 0) {
      piece.fate = 'keep';
      continue;
    }
    pieces.splice(at, 1);
    pieces.splice(pick(random, places), 0, piece);
  }
  for (const piece of pieces.filter(({ fate }) => fate === 'promote')) {
    pieces.splice(pieces.indexOf(piece), 1);
    const operative = pieces.findIndex(
      ({ part, fate }) => part === 'operative' && fate !== 'promote',
    );
    pieces.splice(operative < 0 ? pieces.length : operative, 0, piece);
  }
}

function laidOut(pieces, taken) {
  const groups = new Map();
  pieces.forEach(({ from, fate, hunks }, j) => {
    const key = from.length === 0 ? `new ${j}` : from.join('+');
    const group = groups.get(key) ?? { before: from, after: [], fate, hunks };
    group.after.push(j);
    groups.set(key, group);
  });
  return {
    after: pieces.map(({ part, text }) => ({ part, text })),
    groups: [...groups.values(), ...taken],
  };
}

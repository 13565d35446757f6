// How well the alignment finds the truth of generated versions: precision and recall by kind.
import { documentOf } from './documents.mjs';
import { compareDocuments } from './program.mjs';
import { makeVersions } from './versions.mjs';

/** Scores over `runs` generated pairs: `{ name: { found, right, truth } }`, and counts of hunks. */
export function measureQuality(runs, size) {
  const scores = {};
  const hunks = { found: 0, truth: 0 };
  const cuts = { words: 0 };
  for (let seed = 1; seed <= runs; seed += 1) {
    const version = makeVersions(seed, size);
    const changes = compareDocuments(documentOf(version.before), documentOf(version.after));
    for (const [name, [found, truth]] of Object.entries(sets(changes, version.groups))) {
      scores[name] ??= { found: 0, right: 0, truth: 0 };
      scores[name].found += found.size;
      scores[name].truth += truth.size;
      scores[name].right += [...found].filter((key) => truth.has(key)).length;
    }
    countHunks(changes, version.groups, hunks);
    cuts.words += changes.reduce((sum, change) => sum + cutWords(change.edits), 0);
  }
  return { scores, hunks, cuts };
}

export function precision({ found, right }) {
  return found === 0 ? 1 : right / found;
}

export function recall({ right, truth }) {
  return truth === 0 ? 1 : right / truth;
}

/** Found and true sets, by name, as comparable keys. */
function sets(changes, groups) {
  const ours = changes.map(({ before, after, kind, moved, partChange }) => ({
    before: before.map(({ index }) => index),
    after: after.map(({ index }) => index),
    kind,
    moved,
    partChange,
  }));
  const key = ({ before, after }) => `${before.join('+')}>${after.join('+')}`;
  const keys = (list, keep) => new Set(list.filter(keep).map(key));
  const links = (list) =>
    new Set(
      list.flatMap(({ before, after }) => before.flatMap((i) => after.map((j) => `${i}>${j}`))),
    );
  return {
    links: [links(ours), links(groups)],
    added: [keys(ours, (c) => c.kind === 'added'), keys(groups, (g) => g.fate === 'insert')],
    removed: [keys(ours, (c) => c.kind === 'removed'), keys(groups, (g) => g.fate === 'delete')],
    moved: [
      keys(ours, (c) => c.moved && c.partChange === null),
      keys(groups, (g) => g.fate === 'move'),
    ],
    split: [keys(ours, (c) => c.kind === 'split'), keys(groups, (g) => g.fate === 'split')],
    merged: [keys(ours, (c) => c.kind === 'merged'), keys(groups, (g) => g.fate === 'merge')],
    promoted: [
      keys(ours, (c) => c.partChange === 'promoted'),
      keys(groups, (g) => g.fate === 'promote'),
    ],
    'rewritten (links)': [
      links(ours.filter((c) => c.kind === 'edited' && isHeavy(c, groups))),
      links(groups.filter((g) => g.fate === 'heavy')),
    ],
  };
}

function isHeavy(change, groups) {
  return groups.some((g) => g.fate === 'heavy' && g.before[0] === change.before[0]);
}

/** Places where words went or came, in paragraphs whose edited places are known. */
function countHunks(changes, groups, hunks) {
  const truth = new Map(groups.filter((g) => g.fate === 'light').map((g) => [g.before[0], g]));
  for (const { before, after, edits } of changes) {
    const group = before.length === 1 ? truth.get(before[0].index) : undefined;
    if (!group || after.length !== 1 || after[0].index !== group.after[0]) continue;
    hunks.truth += group.hunks;
    hunks.found += edits.filter(
      ({ op }, i) => op !== 'equal' && (i === 0 || edits[i - 1].op === 'equal'),
    ).length;
  }
}

/** Borders of edits that fall inside a word. */
function cutWords(edits) {
  let cut = 0;
  for (const side of ['delete', 'insert']) {
    const texts = edits.filter(({ op }) => op === 'equal' || op === side).map(({ text }) => text);
    for (let i = 1; i < texts.length; i += 1) {
      if (/[\p{L}\p{N}]$/u.test(texts[i - 1]) && /^[\p{L}\p{N}]/u.test(texts[i])) cut += 1;
    }
  }
  return cut;
}

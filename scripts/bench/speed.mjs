// Speed of aligning and of word diffs, as ratios to other tools in the same process.
import { diffWords as jsdiffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { distance } from 'fastest-levenshtein';
import { documentOf } from './documents.mjs';
import { hashWords } from './floor.mjs';
import { alignDocuments, changesOf, compareDocuments, diffWords, forgetWords } from './program.mjs';
import { exponent, medians } from './timing.mjs';
import { plainDistance, viewerAlignment } from './un-viewer.mjs';
import { makeVersions } from './versions.mjs';

/**
 * How many times quicker than the UN's viewer the alignment of so many paragraphs is: with the plain
 * table of the Levenshtein distance, and with the bit-parallel one that the viewer now depends on.
 */
export function againstViewer(size, budget) {
  const { before, after } = makeVersions(size, size);
  const [a, b] = [documentOf(before), documentOf(after)];
  const [older, newer] = [before, after].map((drafts) => drafts.map(({ text }) => text));
  const { ours } = medians({ ours: () => anew(alignDocuments, a, b) }, budget);
  const { plain } = medians({ plain: () => viewerAlignment(older, newer, plainDistance) }, 0, 1);
  const { bits } = medians({ bits: () => viewerAlignment(older, newer, distance) }, budget / 3, 1);
  return { plain: plain / ours, bits: bits / ours };
}

/**
 * Times of aligning, of aligning with word diffs, and of a whole comparison, in which passages are traced as well,
 * as multiples of splitting every text into words and hashing them once; and how aligning with word diffs grows
 * with the number of paragraphs.
 */
export function againstFloor(sizes, budget) {
  const rows = sizes.map((size) => {
    const { before, after } = makeVersions(size, size);
    const [a, b] = [documentOf(before), documentOf(after)];
    const texts = [...before, ...after].map(({ text }) => text);
    const times = medians(
      {
        floor: () => hashWords(texts),
        align: () => anew(alignDocuments, a, b),
        diffed: () => anew(alignAndDiff, a, b),
        whole: () => anew(compareDocuments, a, b),
      },
      budget,
    );
    return { size, ...times };
  });
  return {
    rows: rows.map(({ size, floor, align, diffed, whole }) => ({
      size,
      align: align / floor,
      diffed: diffed / floor,
      whole: whole / floor,
    })),
    growth: exponent(rows.map(({ size, diffed }) => [size, diffed])),
  };
}

function alignAndDiff(before, after) {
  return changesOf(alignDocuments(before, after), before, after);
}

/** Does a task on texts whose words were not cut before. */
function anew(task, ...rest) {
  forgetWords();
  return task(...rest);
}

/** How many times quicker than jsdiff and diff-match-patch the word diff of edited paragraphs is. */
export function againstDiffs(budget) {
  const { before, after, groups } = makeVersions(7, 300);
  const pairs = groups
    .filter(({ fate }) => fate === 'light' || fate === 'heavy')
    .map((group) => [before[group.before[0]].text, after[group.after[0]].text]);
  const dmp = new DiffMatchPatch();
  const times = medians(
    {
      ours: () => anew(each, pairs, diffWords),
      jsdiff: () => each(pairs, jsdiffWords),
      dmp: () =>
        each(pairs, (a, b) => {
          const diffs = dmp.diff_main(a, b);
          dmp.diff_cleanupSemantic(diffs);
        }),
    },
    budget,
  );
  return { jsdiff: times.jsdiff / times.ours, dmp: times.dmp / times.ours };
}

function each(pairs, task) {
  for (const [a, b] of pairs) task(a, b);
}

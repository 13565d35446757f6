// What judging costs, as a ratio to comparing, over real drafts of about 120 paragraphs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  alignDocuments,
  assessChanges,
  changesOf,
  forgetWords,
  lexiconOf,
  loadRules,
  read,
  root,
  themesOf,
  traced,
  watchedThemes,
} from './program.mjs';
import { median, medians } from './timing.mjs';

const CORPUS = join(root, '..', 'shared', 'corpus', 'ga80');
/** Of 90 to 120 paragraphs, from hardly changed to changed in every second paragraph. */
const PAIRS = [
  ['A_C.2_80_L.18', 'A_RES_80_147'],
  ['A_C.2_80_L.24', 'A_RES_80_127'],
  ['A_C.3_80_L.4', 'A_RES_80_228'],
  ['A_C.3_80_L.20', 'A_RES_80_190'],
  ['A_C.3_80_L.33', 'A_RES_80_223'],
].map(([draft, adopted]) => [
  join(CORPUS, 'drafts', `${draft}.pdf`),
  join(CORPUS, 'adopted', `${adopted}.pdf`),
]);

/** Median and highest of tracing and judging over aligning with word diffs; null where the drafts are not at hand. */
export async function judging(budget) {
  if (!PAIRS.flat().every((path) => existsSync(path))) return null;
  const rules = await loadRules();
  const watched = watchedThemes(rules);
  const ratios = [];
  for (const [draft, adopted] of PAIRS) {
    const [before, after] = await Promise.all([read(draft), read(adopted)]);
    const alignment = alignDocuments(before, after);
    const changes = changesOf(alignment, before, after);
    const followed = traced(changes, alignment);
    const { compare, trace, judge } = medians(
      {
        compare: () => {
          forgetWords();
          return changesOf(alignDocuments(before, after), before, after);
        },
        trace: () => traced(changes, alignment),
        judge: () => assessChanges(followed, rules, watched),
      },
      budget,
    );
    ratios.push((trace + judge) / compare);
  }
  return { median: median(ratios), most: Math.max(...ratios) };
}

/**
 * Processor time until all rules are loaded and ready to judge by, their lexicon and their themes included,
 * in a process that has not loaded them yet, as a multiple of reading the same file as plain JSON.
 */
export async function loadingRules() {
  const path = join(root, 'dist', 'rules.json');
  // Read once before, so that the disk counts for neither.
  readFileSync(path);
  const plain = await spent(() => JSON.parse(readFileSync(path, 'utf8')));
  const ours = await spent(async () => {
    const rules = await loadRules();
    lexiconOf(rules);
    themesOf(rules, ['']);
  });
  return ours / plain;
}

/** Processor time of a task that runs once. */
async function spent(task) {
  const started = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(started);
  return user + system;
}

/** A series of versions in, a History out: each version is compared with the one before. */

import { themesOf } from './assess/themes/themes.ts';
import { read } from './documents.ts';
import { historyOf } from './history/history.ts';
import type { Document } from './model/document.ts';
import type { First, History } from './model/history.ts';
import { type DiffOptions, diffDocuments } from './pipeline.ts';
import { loadRules } from './rules/rules.ts';
import { literal } from './words/literal.ts';
import { canonical } from './words/normalise.ts';

export interface HistoryOptions extends DiffOptions {
  /** Words whose first appearance is asked for. */
  readonly words?: readonly string[];
}

/** Follows every paragraph through the inputs, oldest first. Throws the named errors. */
export async function history(
  inputs: readonly string[],
  options: HistoryOptions = {},
): Promise<History> {
  const documents = await Promise.all(inputs.map((input) => read(input, options.sources)));
  return historyOfDocuments(documents, options);
}

/** The same for documents that were read already; at least two. */
export async function historyOfDocuments(
  documents: readonly Document[],
  options: HistoryOptions = {},
): Promise<History> {
  const pairs = documents.slice(1).map((after, i) => diffDocuments(documents[i]!, after, options));
  const firsts = [
    ...(options.words ?? []).flatMap((words) => firstWords(words, documents)),
    ...(await firstThemes(documents, options)),
  ];
  return historyOf(await Promise.all(pairs), firsts);
}

/** Where words stand for the first time; nothing when they stand nowhere. */
function firstWords(words: string, documents: readonly Document[]): First[] {
  const wanted = canonical(words).toLowerCase();
  const start = /^[\p{L}\p{N}]/u.test(wanted) ? '(?<![\\p{L}\\p{N}])' : '';
  const pattern = new RegExp(start + literal(wanted), 'iu');
  for (const [version, { paragraphs }] of documents.entries()) {
    const labels = paragraphs
      .filter(({ text }) => pattern.test(canonical(text)))
      .map(({ label }) => label);
    if (labels.length > 0) return [{ what: words, kind: 'words', version, labels }];
  }
  return [];
}

/** Themes that the first version does not have: what this series of texts names for the first time. */
async function firstThemes(
  documents: readonly Document[],
  options: HistoryOptions,
): Promise<First[]> {
  const rules = await loadRules(options.rules);
  const seen = new Set<string>();
  const firsts: First[] = [];
  for (const [version, { paragraphs }] of documents.entries()) {
    const here = new Map<string, string[]>();
    for (const { text, label, part } of paragraphs) {
      if (part === 'heading') continue;
      for (const theme of themesOf(rules, [text])) {
        const labels = here.get(theme);
        if (labels) labels.push(label);
        else here.set(theme, [label]);
      }
    }
    for (const [theme, labels] of here) {
      if (seen.has(theme)) continue;
      seen.add(theme);
      if (version > 0) firsts.push({ what: theme, kind: 'theme', version, labels });
    }
  }
  return firsts;
}

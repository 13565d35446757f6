// The built program's parts that the bench times one by one.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const load = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

const { alignDocuments } = await load('compare/align/align.js');
const { compareDocuments } = await load('compare/compare.js');
const { changesOf } = await load('compare/changes.js');
const { traced } = await load('compare/trace/trace.js');
const { diffWords } = await load('compare/words/diff.js');
const { wordBounds } = await load('words/tokens.js');
const { forgetWords } = await load('words/words.js');
const { loadRules } = await load('rules/rules.js');
const { assessChanges } = await load('assess/assess.js');
const { lexiconOf } = await load('assess/lexicon/lexicon.js');
const { themesOf } = await load('assess/themes/themes.js');
const { watchedThemes } = await load('assess/themes/watched.js');
const { passageText } = await load('passages/passage-text.js');
const { indexPassages } = await load('passages/passage-index.js');
const { findPassages } = await load('passages/find-passages.js');
const { read } = await load('pipeline.js');

export {
  alignDocuments,
  assessChanges,
  changesOf,
  compareDocuments,
  diffWords,
  findPassages,
  forgetWords,
  indexPassages,
  lexiconOf,
  loadRules,
  passageText,
  read,
  themesOf,
  traced,
  watchedThemes,
  wordBounds,
};

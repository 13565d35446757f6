// The built program as the evaluation uses it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Loads dist/ below `root`. */
export async function loadProgram(root) {
  const load = (...path) => import(pathToFileURL(join(root, 'dist', ...path)).href);
  const { read } = await load('pipeline.js');
  const { compareDocuments } = await load('compare', 'compare.js');
  const { assessChanges } = await load('assess', 'assess.js');
  const { loadRules } = await load('rules', 'rules.js');
  const { watchedThemes } = await load('assess', 'themes', 'watched.js');
  const { mirroredChange, mirroredEffect } = await load('assess', 'mirror.js');
  const { signalSentence } = await load('report', 'wording', 'wording-signals.js');
  const { diffWords } = await load('compare', 'words', 'diff.js');
  const { findLeadVerb } = await load('parse', 'language', 'verbs', 'lead.js');
  const { findSecondaryVerbs } = await load('parse', 'language', 'verbs', 'secondary.js');
  const rules = await loadRules();
  const watched = watchedThemes(rules);
  return {
    rules,
    signalSentence,
    mirroredChange,
    mirroredEffect,
    diffWords,
    /** The verbs of a paragraph with another text. */
    reread(paragraph, text) {
      const { part, level } = paragraph;
      const verb = findLeadVerb(text, part, 'en', { level });
      return {
        ...paragraph,
        text,
        verb,
        secondaryVerbs: findSecondaryVerbs(text, verb, part, 'en'),
      };
    },
    read: memo(read),
    assess: (changes) => assessChanges(changes, rules, watched),
    async judge(before, after) {
      const changes = compareDocuments(before, after);
      return { changes, assessments: assessChanges(changes, rules, watched) };
    },
  };
}

function memo(read) {
  const known = new Map();
  return (path) => {
    if (!known.has(path)) known.set(path, read(path));
    return known.get(path);
  };
}

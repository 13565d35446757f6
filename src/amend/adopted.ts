/** Whether an adopted text has what an amendment asked for. */
import type { Instruction } from '../model/amendment.ts';
import type { Document } from '../model/document.ts';
import { likeness } from '../words/likeness.ts';
import { findTarget } from './targets.ts';
import { findWords } from './words.ts';

/** Similarity from which a paragraph of the adopted text is the one meant. */
const KIN = 0.6;
const SAME = 0.9;

/**
 * `yes` when the adopted text has it wholly, `partly`, or `no`; null where the texts cannot tell
 * (renumbering, a deleted paragraph whose words are not known).
 */
export function isAdopted(
  instruction: Instruction,
  draft: Document,
  adopted: Document,
): 'yes' | 'partly' | 'no' | null {
  const { operation, words, newWords, targets } = instruction;
  const texts = adopted.paragraphs.filter(({ part }) => part !== 'heading').map(({ text }) => text);
  const title = adopted.info.title ?? '';
  if (operation === 'renumber' || operation === 'move') return null;
  if (operation === 'retitle') return newWords === null ? null : title === newWords ? 'yes' : 'no';
  if (operation === 'new' && newWords !== null) return hasParagraphs(newWords.split('\n'), texts);
  if (operation === 'delete' && words === null) return lacksParagraphs(targets, draft, texts);
  if (operation === 'delete' && words !== null) return lacksWords(words, targets.length, texts);
  if (newWords === null) return null;
  const all = [...texts, title];
  if (words === null && operation === 'replace') return hasParagraphs(newWords.split('\n'), texts);
  const has = all.some((text) => findWords(text, newWords).length > 0);
  if (words === null) return has ? 'yes' : 'no';
  const still = all.some((text) => findWords(text, words).length > 0);
  if (!has) return 'no';
  return still && !newWords.includes(words) ? 'partly' : 'yes';
}

function hasParagraphs(
  wanted: readonly string[],
  texts: readonly string[],
): 'yes' | 'partly' | 'no' {
  const best = wanted.map((text) => Math.max(0, ...texts.map((other) => likeness(text, other))));
  if (best.every((similarity) => similarity >= SAME)) return 'yes';
  return best.some((similarity) => similarity >= KIN) ? 'partly' : 'no';
}

function lacksWords(
  words: string,
  targets: number,
  texts: readonly string[],
): 'yes' | 'partly' | 'no' {
  const places = texts.filter((text) => findWords(text, words).length > 0).length;
  if (places === 0) return 'yes';
  return places < targets ? 'partly' : 'no';
}

function lacksParagraphs(
  targets: readonly string[],
  draft: Document,
  texts: readonly string[],
): 'yes' | 'partly' | 'no' | null {
  const found = targets.flatMap((name) => findTarget(draft, name)?.paragraphs[0] ?? []);
  if (found.length === 0) return null;
  const gone = found.filter(({ text }) => !texts.some((other) => likeness(text, other) >= KIN));
  if (gone.length === found.length) return 'yes';
  return gone.length > 0 ? 'partly' : 'no';
}

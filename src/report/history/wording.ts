/** Sentences on the way of a paragraph through the versions. */
import type {
  First,
  History,
  HistoryStep,
  ParagraphCounts,
  Return,
  Thread,
  VersionFigures,
} from '../../model/history.ts';
import { opening } from '../comparison/cite.ts';
import { documentName } from '../comparison/document-facts.ts';
import { EFFECT_NAMES, KIND_NAMES, PART_CHANGE_NAMES, themeName } from '../wording/wording.ts';

/** Longest quotation of returned words, in characters. */
const QUOTED = 100;

/** How a version is called in a sentence. */
export function versionName(history: History, version: number): string {
  return documentName(history.versions[version]!);
}

/** `PP4 → PP5 → –`: the labels in each version. */
export function wayOf({ labels }: Thread): string {
  return labels.map((one) => one.join('+') || '–').join(' → ');
}

/** What one step was, in a few words. */
export function stepName({ kind, effect, moved, partChange }: HistoryStep): string {
  const name = kind === 'kept' ? KIND_NAMES.kept : EFFECT_NAMES[effect];
  return [
    name,
    ...(kind === 'split' || kind === 'merged' ? [KIND_NAMES[kind]] : []),
    ...(partChange ? [PART_CHANGE_NAMES[partChange]] : []),
    ...(moved ? ['moved'] : []),
  ].join(', ');
}

/** Which text brought words back, or took them away again. */
export function returnSentence(found: Return, history: History, thread: Thread): string {
  const at = versionName(history, found.at);
  const since = versionName(history, found.since);
  if (found.kind === 'restored' && found.words === thread.texts[found.at]) {
    return `Restored in ${at}: it reads again as before ${since}.`;
  }
  const words = `‘${opening(found.words, QUOTED)}’`;
  return found.kind === 'restored'
    ? `${words}, lost in ${since}, is back in ${at}.`
    : `${words}, new in ${since}, is gone again in ${at}.`;
}

/** `Hate speech: first in A/HRC/RES/57/17 (OP9)`. */
export function firstSentence({ what, kind, version, labels }: First, history: History): string {
  const name = kind === 'theme' ? themeName(what) : kind === 'words' ? `‘${what}’` : what;
  return `${name}: first in ${versionName(history, version)} (${labels.slice(0, 6).join(', ')}${labels.length > 6 ? ' …' : ''})`;
}

/** Which of the firsts stand together, and what they are called. */
export const FIRST_GROUPS: readonly (readonly [string, readonly First['kind'][]])[] = [
  ['New in this series', ['words', 'theme']],
  ['Instruments named for the first time', ['instrument']],
  ['Bodies named for the first time', ['body']],
  ['Reports asked for the first time', ['report']],
];

/** `‘hate speech’: in none of the 5 texts given`. */
export function absentSentence(words: string, { versions }: History): string {
  return `‘${words}’: in none of the ${versions.length} texts given`;
}

/** What is counted in each version, in the order of the columns. */
export const FIGURE_COLUMNS: readonly (readonly [
  string,
  (figures: VersionFigures) => ParagraphCounts,
])[] = [
  ['paragraphs', ({ paragraphs }) => paragraphs],
  ['name children', ({ children }) => children],
  ['girls, boys, adolescents only', ({ groups }) => groups],
  ['on child participation', ({ participation }) => participation],
];

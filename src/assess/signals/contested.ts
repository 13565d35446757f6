/** Brackets opened or closed around words that stayed: in a draft, words in brackets are not agreed. */

import { wordsIn } from '../../words/words.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import type { Finding, Signaller } from './finding.ts';

export const contested: Signaller = { reads: [], claims: null, find };

/**
 * One finding for each stretch of words that stands on both sides, in brackets on one of them only.
 * The evidence is on the side with the brackets; whether that is a gain or a loss depends on who
 * wants the words, so a person must look.
 */
function find(view: View): Finding[] {
  const { before, after } = view;
  if (!isContested(before) && !isContested(after)) return [];
  const [was, is] = [bracketed(before), bracketed(after)];
  return [
    ...runs(before, was, is).map((range) => finding(range, null)),
    ...runs(after, is, was).map((range) => finding(null, range)),
  ];
}

function finding(before: Range | null, after: Range | null): Finding {
  const { from, to } = (before ?? after)!;
  return {
    rule: 'text.contested',
    type: 'other',
    direction: 'review',
    before,
    after,
    confidence: 'review',
    args: {},
    weight: 0,
    hunk: -1,
    reworded: to - from,
  };
}

function isContested({ paragraphs }: Side): boolean {
  return paragraphs.some(({ marks }) => marks.some(({ kind }) => kind === 'contested'));
}

/** 1 for every word that the reader marked as contested, also by brackets around the whole paragraph. */
function bracketed({ paragraphs, words }: Side): Uint8Array {
  const inside = new Uint8Array(words.length);
  let offset = 0;
  for (const { text, marks } of paragraphs) {
    for (const { kind, start, end } of marks) {
      if (kind !== 'contested') continue;
      const { from, to } = wordsIn(words, { start: offset + start, end: offset + end });
      inside.fill(1, from, to);
    }
    offset += text.length + 1;
  }
  return inside;
}

/** Stretches of words in brackets here whose partners stand outside of brackets there. */
function runs({ words, partner }: Side, here: Uint8Array, there: Uint8Array): Range[] {
  const found: Range[] = [];
  let from = -1;
  for (let at = 0; at <= words.length; at++) {
    const other = partner[at] ?? -1;
    const turned = at < words.length && here[at] === 1 && other >= 0 && there[other] === 0;
    if (turned && from < 0) from = at;
    if (!turned && from >= 0) {
      found.push({ from, to: at });
      from = -1;
    }
  }
  return found;
}

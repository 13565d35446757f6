/** Brackets opened or closed around words that stayed: in a draft, words in brackets are not agreed. */
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import type { Finding } from './finding.ts';

/**
 * One finding for each stretch of words that stands on both sides, in brackets on one of them only.
 * The evidence is on the side with the brackets; whether that is a gain or a loss depends on who
 * wants the words, so a person must look.
 */
export function contested(view: View): Finding[] {
  const { before, after } = view;
  if (!/[[\]]/.test(before.text) && !/[[\]]/.test(after.text)) return [];
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

/** 1 for every word between square brackets, nested ones included. */
function bracketed({ text, words }: Side): Uint8Array {
  const inside = new Uint8Array(words.length);
  let depth = 0;
  let at = 0;
  words.forEach(({ start }, i) => {
    for (; at < start; at++) {
      if (text[at] === '[') depth += 1;
      else if (text[at] === ']') depth = Math.max(0, depth - 1);
    }
    if (depth > 0) inside[i] = 1;
  });
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

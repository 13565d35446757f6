/** Where words that were not found might stand: the paragraph a person would look at. */
import type { Instruction, Nearest } from '../model/amendment.ts';
import type { Document, Span } from '../model/document.ts';
import { findWords, shareHeld } from './words.ts';

/** Characters shown on each side of the words. */
const AROUND = 80;
/** Share of the words below which no paragraph is near. */
const LEAST = 0.3;

/**
 * The paragraph that holds the words themselves, the one closest to where they were looked for
 * (`target`); else the one with most of them. Null when none is near.
 */
export function nearestTo(
  instruction: Instruction,
  draft: Document,
  target: string,
): Nearest | null {
  const wanted = instruction.words ?? instruction.anchor ?? instruction.newWords;
  if (wanted === null) return null;
  const from = placeOf(target, draft);
  let best: { nearest: Nearest; rank: number } | null = null;
  for (const { label, text, part, index } of draft.paragraphs) {
    if (part === 'heading') continue;
    const found = findWords(text, wanted)[0];
    const similarity = shareHeld(wanted, text);
    // The words themselves come before any likeness; among equals, the closest paragraph.
    const rank = (found ? 2 : similarity) - Math.abs(index - from) / 1e6;
    if ((found || similarity >= LEAST) && rank > (best?.rank ?? 0)) {
      best = {
        nearest: show(label, text, found ?? { start: 0, end: wanted.length }, similarity),
        rank,
      };
    }
  }
  return best?.nearest ?? null;
}

function show(label: string, text: string, { start, end }: Span, similarity: number): Nearest {
  const words = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return { label, text: words, similarity: Math.round(similarity * 100) / 100 };
}

/** Index of the paragraph that was named, or of the one where it would stand. */
function placeOf(target: string, draft: Document): number {
  const exact = draft.paragraphs.find(({ label }) => label === target);
  if (exact) return exact.index;
  const part = target.startsWith('PP') ? 'preamble' : 'operative';
  return draft.paragraphs.findLast((paragraph) => paragraph.part === part)?.index ?? 0;
}

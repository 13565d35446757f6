/** Where words that were not found might stand: the paragraph a person would look at. */
import type { Instruction, Nearest } from '../model/amendment.ts';
import type { Document } from '../model/document.ts';
import { findWords, held } from './words.ts';

/** Characters shown on each side of the words. */
const AROUND = 80;
/** Share of the words below which no paragraph is near. */
const LEAST = 0.3;

/** The paragraph that holds the words themselves, else most of them; null when none is near. */
export function nearestTo(instruction: Instruction, draft: Document): Nearest | null {
  const wanted = instruction.words ?? instruction.anchor ?? instruction.newWords;
  if (wanted === null) return null;
  let best: Nearest | null = null;
  for (const { label, text, part } of draft.paragraphs) {
    if (part === 'heading') continue;
    const found = findWords(text, wanted)[0];
    const similarity = found ? 1 : held(wanted, text);
    if (similarity >= LEAST && similarity > (best?.similarity ?? 0)) {
      const from = Math.max(0, (found?.start ?? 0) - AROUND);
      const to = (found?.end ?? wanted.length) + AROUND;
      best = { label, text: text.slice(from, to), similarity: Math.round(similarity * 100) / 100 };
    }
  }
  return best;
}

/** What a document is told once of sayings: positions of which it is a guess what they are about, and notes read as comments. */
import type { Paragraph, Problem } from '../../model/document.ts';
import { firstFew } from '../../words/first-few.ts';

/** How many a message names. */
const SHOWN = 8;

export function unsurePositions(
  paragraphs: readonly Pick<Paragraph, 'label' | 'positions'>[],
): Problem[] {
  const guesses = paragraphs.flatMap(({ label, positions = [] }) =>
    positions.filter(({ unsure }) => unsure).map(({ state }) => `${state} in ${label}`),
  );
  if (guesses.length === 0) return [];
  const message = `Bracketed words stand on both sides of who speaks; read as about those before: ${firstFew(guesses, SHOWN)}. Please check the page.`;
  return [{ side: null, code: 'attribution-unsure', message, where: null }];
}

/** Notes of the room that stand among the words, as printed: they are comments now. */
export function notesAsComments(
  paragraphs: readonly Pick<Paragraph, 'label' | 'marks'>[],
  notes: readonly string[],
): Problem[] {
  if (notes.length === 0) return [];
  const printed = new Set(notes);
  const labels = paragraphs.flatMap(({ label, marks }) =>
    marks.some(({ kind, note = '' }) => kind === 'comment' && printed.has(note)) ? [label] : [],
  );
  const message = `Notes of the room stand among the words; read as comments on ${firstFew(labels, SHOWN)}, not as text. Please check the page.`;
  return [{ side: null, code: 'room-note', message, where: labels[0] ?? null }];
}

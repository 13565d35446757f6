/** Positions of which it is a guess what they are about: told, once for a document. */
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

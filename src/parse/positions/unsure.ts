/** Positions of which it is a guess what they are about: told, once for a document. */
import type { Paragraph, Problem } from '../../model/document.ts';

/** How many a message names. */
const SHOWN = 8;

export function unsurePositions(
  paragraphs: readonly Pick<Paragraph, 'label' | 'positions'>[],
): Problem[] {
  const guesses = paragraphs.flatMap(({ label, positions = [] }) =>
    positions.filter(({ unsure }) => unsure).map(({ state }) => `${state} in ${label}`),
  );
  if (guesses.length === 0) return [];
  const more = guesses.length > SHOWN ? ` and ${guesses.length - SHOWN} more` : '';
  const message = `Bracketed words stand on both sides of who speaks; read as about those before: ${guesses.slice(0, SHOWN).join(', ')}${more}. Please check the page.`;
  return [{ side: null, code: 'attribution-unsure', message, where: null }];
}

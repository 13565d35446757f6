/** The last paragraph of a text, by which an organ keeps the matter before it. */
import { isFree, joinPair, type Pairing } from './pairing.ts';
import type { Sides, Unit } from './unit.ts';

/** `Decides to remain seized of the matter`, `to continue its consideration`, `to consider the question`. */
const FORMULA =
  /\b(?:seized of|(?:continue|resume|defer) (?:its |the |their )?(?:consideration|discussion|examination)|(?:continue )?to consider (?:this|the) (?:issue|matter|question|item)|(?:rester|demeurer) saisie?|(?:seguir|continuar) ocupándose)\b/iu;

/** Pairs the closing formulas of both texts: whatever their words, the one stands for the other. */
export function pairClosing(sides: Sides, pairing: Pairing): void {
  const [left, right] = [closingOf(sides.left), closingOf(sides.right)];
  if (!left || !right || !isFree(pairing, left.at, right.at)) return;
  joinPair(pairing, left.at, right.at);
}

/** The last operative paragraph, when it is such a formula. */
function closingOf(units: readonly Unit[]): Unit | undefined {
  const last = units.findLast(
    ({ zone, paragraph }) => zone === 'body' && paragraph.part === 'operative',
  );
  return last && FORMULA.test(last.paragraph.text) ? last : undefined;
}

/** Pictures among the paragraphs of a text, as problems: above the opening of the text stand emblems. */
import type { Problem } from '../../model/document.ts';
import { isOpeningFormula } from '../segment/formulas.ts';
import { pictureProblem } from './shown.ts';

/** A picture: how many lines stand before it, whether words share its line, and what is said in its place. */
export interface Picture {
  readonly at: number;
  readonly alone: boolean;
  readonly alt: string;
}

/** Letters of a line that is running text. */
const RUNNING = 60;
/** Letters of a line that may end a text. */
const LAST = 20;

/** What only a paragraph of a text says: at least four words and a sign at the end. */
const PARAGRAPH = /^(?:\S+\s+){3,}\S*[;.,:]$/;

/** Problems of the pictures below the opening of a text, given its lines. */
export function picturesAmong(lines: readonly string[], pictures: readonly Picture[]): Problem[] {
  const formula = lines.findIndex(isOpeningFormula);
  const start = formula >= 0 ? formula : lines.findIndex((line) => line.length > RUNNING);
  if (start < 0) return [];
  const end = lines.findLastIndex((line) => line.length > LAST);
  return pictures.flatMap(({ at, alone, alt }) => {
    const text = PARAGRAPH.test(alt.trim());
    if (at <= start || (at > end + 1 && !text)) return [];
    const before = lines.slice(0, at).findLast((line) => line !== '') ?? '';
    return [pictureProblem('A picture', alone && (at <= end || text), before)];
  });
}

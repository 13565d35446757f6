/** Subparagraphs and the chapeau that they depend on. */
import type { Change } from '../model/change.ts';
import type { Paragraph } from '../model/document.ts';

/** Subparagraphs of each side by the index of their chapeau. */
export interface Dependents {
  readonly before: ReadonlyMap<number, readonly Paragraph[]>;
  readonly after: ReadonlyMap<number, readonly Paragraph[]>;
}

/** Collects the subparagraphs of both documents from all their changes. */
export function dependentsOf(changes: readonly Change[]): Dependents {
  const of = (side: 'before' | 'after'): Map<number, Paragraph[]> => {
    const found = new Map<number, Paragraph[]>();
    for (const paragraph of changes.flatMap((change) => change[side])) {
      if (paragraph.chapeau === null) continue;
      const siblings = found.get(paragraph.chapeau);
      if (siblings) siblings.push(paragraph);
      else found.set(paragraph.chapeau, [paragraph]);
    }
    return found;
  };
  return { before: of('before'), after: of('after') };
}

/** Texts of all paragraphs below those of a change, at any depth. */
export function textsBelow(change: Change, dependents: Dependents): string[] {
  const texts: string[] = [];
  for (const side of ['before', 'after'] as const) {
    const waiting = [...change[side]];
    for (let paragraph = waiting.pop(); paragraph; paragraph = waiting.pop()) {
      for (const below of dependents[side].get(paragraph.index) ?? []) {
        texts.push(below.text);
        waiting.push(below);
      }
    }
  }
  return texts;
}

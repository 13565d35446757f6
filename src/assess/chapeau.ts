/** Subparagraphs and the chapeau that they depend on. */
import type { Change } from '../model/change.ts';
import type { Paragraph } from '../model/document.ts';

interface Dependent {
  readonly paragraph: Paragraph;
  /** True when it is on both sides, be it in other words. */
  readonly stays: boolean;
}

/** Subparagraphs of each side by the index of their chapeau. */
export interface Dependents {
  readonly before: ReadonlyMap<number, readonly Dependent[]>;
  readonly after: ReadonlyMap<number, readonly Dependent[]>;
}

/** Collects the subparagraphs of both documents from all their changes. */
export function dependentsOf(changes: readonly Change[]): Dependents {
  const of = (side: 'before' | 'after'): Map<number, Dependent[]> => {
    const found = new Map<number, Dependent[]>();
    for (const change of changes) {
      for (const paragraph of change[side]) {
        if (paragraph.chapeau === null) continue;
        const dependent = { paragraph, stays: isOnBothSides(change) };
        const siblings = found.get(paragraph.chapeau);
        if (siblings) siblings.push(dependent);
        else found.set(paragraph.chapeau, [dependent]);
      }
    }
    return found;
  };
  return { before: of('before'), after: of('after') };
}

/**
 * Texts of all paragraphs below those of a change, at any depth. A chapeau that came or went takes nothing
 * along but what stays without it: the rest came or went too, and says so itself.
 */
export function textsBelow(change: Change, dependents: Dependents): string[] {
  const texts: string[] = [];
  for (const side of ['before', 'after'] as const) {
    const waiting = [...change[side]];
    for (let paragraph = waiting.pop(); paragraph; paragraph = waiting.pop()) {
      for (const { paragraph: below, stays } of dependents[side].get(paragraph.index) ?? []) {
        if (stays || isOnBothSides(change)) texts.push(below.text);
        waiting.push(below);
      }
    }
  }
  return texts;
}

function isOnBothSides({ before, after }: Change): boolean {
  return before.length > 0 && after.length > 0;
}

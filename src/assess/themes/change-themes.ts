/** The themes of changes: what either version says, and what its chapeau says for it. */
import type { Change } from '../../model/change.ts';
import type { Paragraph } from '../../model/document.ts';
import type { RuleSet } from '../rules.ts';
import { themesOf } from './themes.ts';

/**
 * Themes of every change, in the order of `changes`, which must be all changes of a pair: chapeaux
 * are looked up among them. A subparagraph is about what its chapeau is about, because it cannot be
 * read without it ("Urges States to protect children by: (a) …").
 */
export function changeThemes(
  changes: readonly Change[],
  rules: RuleSet,
): readonly (readonly string[])[] {
  const before = byIndex(changes.flatMap((change) => change.before));
  const after = byIndex(changes.flatMap((change) => change.after));
  return changes.map((change) =>
    themesOf(rules, [
      ...change.before.flatMap((paragraph) => withChapeaux(paragraph, before)),
      ...change.after.flatMap((paragraph) => withChapeaux(paragraph, after)),
    ]),
  );
}

function byIndex(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Paragraph> {
  return new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]));
}

/** The text of a paragraph and of every chapeau above it. */
function withChapeaux(
  paragraph: Paragraph,
  all: ReadonlyMap<number, Paragraph>,
): readonly string[] {
  const texts = [paragraph.text];
  let { chapeau } = paragraph;
  // A chapeau stands before what depends on it; the guard keeps a malformed chain from looping.
  for (let depth = 0; chapeau !== null && depth < 8; depth++) {
    const above = all.get(chapeau);
    if (!above) break;
    texts.push(above.text);
    chapeau = above.chapeau;
  }
  return texts;
}

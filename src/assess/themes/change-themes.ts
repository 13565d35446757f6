/** The themes of changes: what either version says, and what stands over it. */
import type { Change } from '../../model/change.ts';
import type { Paragraph } from '../../model/document.ts';
import { oncePerRuleSet, type RuleSet, rulesOf } from '../../rules/rules.ts';
import { themeEvidence, themesOf } from './themes.ts';

/** Themes that are watched by default are wide: a section heading does not decide on them. */
const wide = oncePerRuleSet(
  (rules) =>
    new Set<string>(
      rulesOf(rules, 'theme')
        .filter((theme) => theme.watched)
        .map((theme) => theme.id),
    ),
);

/**
 * Themes of every change, in the order of `changes`, which must be all changes of a pair: what
 * stands over a paragraph is looked up among them. A subparagraph is about what its chapeau is
 * about, because it cannot be read without it ("Urges States to protect children by: (a) …"); an
 * operative paragraph is on the finer themes of its section heading ("Child rights mainstreaming").
 */
export function changeThemes(
  changes: readonly Change[],
  rules: RuleSet,
): readonly (readonly string[])[] {
  const before = placed(changes.flatMap((change) => change.before));
  const after = placed(changes.flatMap((change) => change.after));
  const ofHeadings = new Map<string, readonly string[]>();
  const ofHeading = (heading: string): readonly string[] => {
    const known = ofHeadings.get(heading);
    if (known) return known;
    const themes = themeEvidence(rules, heading).map(({ theme }) => theme);
    const finer = themes.filter((theme) => !wide(rules).has(theme));
    ofHeadings.set(heading, finer);
    return finer;
  };
  return changes.map((change) => {
    const texts = new Set<string>();
    const headings = new Set<string>();
    for (const [side, paragraphs] of [
      [before, change.before],
      [after, change.after],
    ] as const) {
      for (const paragraph of paragraphs) {
        for (const text of withChapeaux(paragraph, side)) texts.add(text);
        const heading = side.headings.get(paragraph.index);
        if (heading !== undefined) headings.add(heading);
      }
    }
    return themesOf(rules, [...texts], [...headings].flatMap(ofHeading));
  });
}

/** The paragraphs of one side by index, and the heading that each operative one stands under. */
interface Placed {
  readonly byIndex: ReadonlyMap<number, Paragraph>;
  readonly headings: ReadonlyMap<number, string>;
}

function placed(paragraphs: readonly Paragraph[]): Placed {
  const headings = new Map<number, string>();
  let heading: string | undefined;
  for (const { index, part, text } of [...paragraphs].sort((a, b) => a.index - b.index)) {
    if (part === 'heading') heading = text;
    else if (part === 'operative' && heading !== undefined) headings.set(index, heading);
  }
  return { byIndex: new Map(paragraphs.map((p) => [p.index, p])), headings };
}

/**
 * `…, especially women and children, …`, `…, in cooperation with towns and schools:`: whom a chapeau names by
 * the way, its items need not be about.
 */
const EXAMPLES =
  /,?\s*\b(?:(?:especially|particularly|in particular|notably|including(?! by\b)|such as)\b[^,;:]*(?=[,;:]|$)|in (?:close )?(?:cooperation|collaboration|coordination|partnership) with\b[^;:]*)/giu;

function withoutExamples(chapeau: string): string {
  return chapeau.replace(EXAMPLES, '');
}

/** The text of a paragraph and of every chapeau above it. */
function withChapeaux(paragraph: Paragraph, { byIndex }: Placed): readonly string[] {
  const texts = [paragraph.text];
  let { chapeau } = paragraph;
  // A chapeau stands before what depends on it; the guard keeps a malformed chain from looping.
  for (let depth = 0; chapeau !== null && depth < 8; depth++) {
    const above = byIndex.get(chapeau);
    if (!above) break;
    texts.push(withoutExamples(above.text));
    chapeau = above.chapeau;
  }
  return texts;
}

/** How a Word redline that we write is marked, so that our reader knows what in it is text. */
import type { Part } from './document.ts';

/** Names of the paragraph styles of the text, by the part it stands in. Word keeps them when it saves. */
export const REDLINE_STYLES = {
  preamble: 'draftwatch redline preamble',
  operative: 'draftwatch redline operative',
  annex: 'draftwatch redline annex',
  heading: 'draftwatch redline heading',
} as const satisfies Record<Part, string>;

/** Names of the paragraph styles of what we say about a text, which is no text itself. */
export const ABOUT_STYLES = {
  title: 'draftwatch report title',
  heading: 'draftwatch report heading',
  line: 'draftwatch report',
  small: 'draftwatch report small',
} as const;

/** Who is named for our comments. */
export const OWN_AUTHOR = 'draftwatch';

const ARROW = ' → ';
const ELSEWHERE = / \((?:now|was) [^()]*(?:\([^()]*\)[^()]*)*\)$/;

/** What stands in the margin beside a paragraph: both its labels when they differ. */
export function marginLabel(before: string | undefined, after: string | undefined): string {
  if (!before || !after || before === after) return after ?? before ?? '';
  return `${before}${ARROW}${after}`;
}

/** The same for a paragraph that stands elsewhere in the other text. */
export function marginElsewhere(label: string, word: 'now' | 'was', other?: string): string {
  return other ? `${label} (${word} ${other})` : label;
}

/** The label on one side of what stands in the margin. */
export function labelInMargin(margin: string, side: 'before' | 'after'): string {
  const labels = margin.replace(ELSEWHERE, '').split(ARROW);
  return (side === 'before' ? labels[0] : labels.at(-1))!.trim();
}

/** Part by the name of a style of the text; null for any other style. */
export function redlinePart(style: string): Part | null {
  const parts = Object.keys(REDLINE_STYLES) as Part[];
  return parts.find((part) => REDLINE_STYLES[part] === style) ?? null;
}

/** True for the name of a style of what we say about a text. */
export function isAboutStyle(style: string): boolean {
  return Object.values<string>(ABOUT_STYLES).includes(style);
}

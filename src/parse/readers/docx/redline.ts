/** Redlines that draftwatch wrote, read back: labels from the margin, and what in them is no text. */
import type { Dropped, Problem } from '../../../model/document.ts';
import { labelInMargin, OWN_AUTHOR, redlinePart } from '../../../model/redline.ts';
import type { Block, TrackedView } from '../../reading.ts';
import type { Comment } from './inlines.ts';
import type { Counters } from './numbering.ts';
import type { Styles } from './styles.ts';
import type { WordParagraph } from './word-model.ts';

interface Cited {
  readonly as: NonNullable<Block['cited']>;
  /** The number as a draft prints it: `13.`, `(b)`. */
  readonly number: string;
}

/**
 * How the redline labels a run of paragraphs that one view joins. As in Word, the last one, whose end
 * remains, says what becomes of it.
 */
export function citedIn(
  group: readonly WordParagraph[],
  { styles, counters, view }: { styles: Styles; counters: Counters; view: TrackedView },
): Cited | null {
  const { format } = group[group.length - 1]!;
  const part = redlinePart(styles.of(format.style).name);
  if (part === null) return null;
  const margin = format.list === null ? '' : counters.next(format.list, format.level ?? 0);
  const label = labelInMargin(margin, view);
  const here = /(?:^| )PP\d/.test(label)
    ? 'preamble'
    : /(?:^| )OP\d/.test(label)
      ? 'operative'
      : part;
  return { as: { label, part: here }, number: numberOf(label) };
}

/** `13.` for OP13, `(b)` for OP13(b), nothing for PP5, H2 and text that goes on. */
function numberOf(label: string): string {
  const [, paragraph, room, item] =
    /(?:OP(\d+)(bis|ter|quater|alt)?|(\([^()]+\)))(?:#\d+)?$/.exec(label) ?? [];
  if (item !== undefined) return item.startsWith('(•') ? '•' : item;
  if (paragraph === undefined) return '';
  return room === undefined ? `${paragraph}.` : `${paragraph} ${room}.`;
}

/** Comments of the file without those that we wrote about its changes. */
export function withoutOwn(comments: ReadonlyMap<string, Comment>): Map<string, Comment> {
  return new Map([...comments].filter(([, { revision }]) => revision.author !== OWN_AUTHOR));
}

/** What was left out of a redline of ours. */
export function aboutProblem(dropped: readonly Dropped[]): Problem[] {
  const words = dropped
    .filter(({ reason }) => reason === 'report page')
    .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  if (words === 0) return [];
  const message = `A redline that draftwatch wrote: the ${words} words of its first pages are no text and were left out.`;
  return [{ side: null, code: 'own-redline', message, where: null }];
}

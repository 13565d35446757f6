/** What a page shows beside its paragraphs, and what may change its words: drawings, frames, scripts, forms. */
import type { Problem } from '../../../model/document.ts';
import { ABOVE, doubtfulText, unreadPart } from '../shown.ts';

/** Words that are drawn: fewer are the labels of icons. */
const FEWEST_DRAWN = 3;

/** Elements whose content is collected rather than read. */
export const COLLECTED: ReadonlySet<string> = new Set([
  'style',
  'script',
  'svg',
  'object',
  'rt',
  'select',
  'textarea',
]);

/** The problem of a collected element; `after` are the words before it, empty at the start of a line. */
export function problemOf(name: string, content: string, after: string): Problem | null {
  const words = content.replace(/\s+/g, ' ').trim();
  if (!/\p{L}/u.test(words)) return null;
  switch (name) {
    case 'script':
      return after !== '' && /document\s*\.\s*write/.test(content)
        ? doubtfulText(words, 'is a script that writes words into the page: not run')
        : null;
    case 'svg':
      return words.split(' ').length < FEWEST_DRAWN ? null : unreadPart('A drawing', words, after);
    case 'object':
      return doubtfulText(
        words,
        'stands in the place of an object that may show something else: left out',
      );
    case 'rt':
      return doubtfulText(words, ABOVE);
    case 'select':
    case 'textarea':
    case 'input':
      return doubtfulText(words, 'is the value of a form field: read as text');
    default:
      return null;
  }
}

/** Words of a section that browsers take for a comment in one kind of page and for text in the other. */
export function sectionProblem(inside: string): Problem | null {
  const words = /^\[CDATA\[([\s\S]*?)(?:\]\])?$/.exec(inside)?.[1]?.trim() ?? '';
  return /\p{L}/u.test(words)
    ? doubtfulText(words, 'stands in a CDATA section, which browsers pass over: left out')
    : null;
}

/** A page inside the page. */
export function frameProblem(source: string | undefined, after: string): Problem | null {
  const words = (source ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{L}/u.test(words) ? unreadPart('A page inside the page', words, after) : null;
}

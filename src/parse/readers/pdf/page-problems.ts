/** What a page of a PDF holds beside the text that was read: said, never passed over. */
import type { Problem } from '../../../model/document.ts';
import { hiddenProblem, unreadProblem } from '../shown.ts';
import type { AsideWords, PageText } from './page-text.ts';

/** Turned text with more words than this is more than a stamp. */
const STAMP_WORDS = 4;

/** Characters of a note that a message quotes. */
const QUOTED = 160;

/** A page with fewer words than this has no more than its head and number. */
const HEAD_WORDS = 20;

export function pageProblems(page: PageText): Problem[] {
  const where = `page ${page.number}`;
  const problems: Problem[] = [];
  const words = page.lines.flatMap((line) => line.text.split(/\s+/)).length;
  if ((page.images > 0 && words === 0) || (page.scan && words < HEAD_WORDS)) {
    const message = `Page ${page.number} holds only images; what they say was not read.`;
    problems.push({ side: null, code: 'image-only-page', message, where });
  }
  if (page.recognised) {
    const message = `Page ${page.number} is a picture with recognised text under it: its words may be wrong; check them on the page.`;
    problems.push({ side: null, code: 'recognised-text', message, where });
  }
  const hidden = wordsOf(page, 'not shown');
  if (/\p{L}{2}|\p{N}/u.test(hidden)) problems.push(hiddenProblem(hidden, where));
  const turned = wordsOf(page, 'watermark');
  if (turned.split(' ').length > STAMP_WORDS) {
    const message = `Text on ${where} is turned or mirrored and was left out: “${turned}”.`;
    problems.push({ side: null, code: 'turned-text', message, where });
  }
  const notes = wordsIn(page.aside.filter(({ beside }) => beside));
  if (notes !== '') {
    const message = `Small text beside the paragraphs on ${where} was left out as a note: “${shortened(notes)}”.`;
    problems.push({ side: null, code: 'margin-note', message, where });
  }
  if (page.columns) {
    const message = `Page ${page.number} is set in columns or a table and was read column by column: check the order of its words.`;
    problems.push({ side: null, code: 'columns', message, where });
  }
  for (const what of counted(page.unread)) problems.push(unreadProblem(what, where));
  return problems;
}

/** The same thing twice is said once: `A picture` three times is `3 pictures`. */
function counted(unread: readonly string[]): string[] {
  return [...new Set(unread)].map((what) => {
    const count = unread.filter((other) => other === what).length;
    return count > 1 ? `${count} ${what.replace(/^A /, '')}s` : what;
  });
}

function wordsOf(page: PageText, reason: AsideWords['reason']): string {
  return wordsIn(page.aside.filter((aside) => aside.reason === reason));
}

function wordsIn(aside: readonly AsideWords[]): string {
  return aside
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function shortened(words: string): string {
  return words.length > QUOTED ? `${words.slice(0, QUOTED).trimEnd()} …` : words;
}

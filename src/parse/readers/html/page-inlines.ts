/** Elements inside a line: italics, raised runs, links, and whatever changes how words look. */
import { BOLDS, ITALICS, VOID } from './elements.ts';
import { lookOf, PLAIN_HTML_LOOK } from './looks.ts';
import { MAX_DEPTH } from './page-blocks.ts';
import {
  addPageWords,
  lookOfPage,
  type PageState,
  type PageTag,
  releaseHeld,
} from './page-state.ts';

export function openInline(page: PageState, { name, attribute }: PageTag): void {
  if (ITALICS.has(name)) page.italic += 1;
  else if (BOLDS.has(name)) page.bold += 1;
  else if (name === 'br') {
    releaseHeld(page);
    addPageWords(page, '\n');
  } else if (name === 'sup') openRaised(page);
  else if (name === 'a') openLink(page, attribute('href') ?? '');
}

function openRaised(page: PageState): void {
  // <a href="#note"><sup>1</sup></a>
  if (page.held && page.held.text.trim() === '') page.held = { ...page.held, raised: true };
  else {
    releaseHeld(page);
    page.held = { text: '', target: null, raised: true, linked: false };
  }
}

function openLink(page: PageState, href: string): void {
  const target = href.startsWith('#') && href.length > 1 ? href.slice(1) : null;
  const { held } = page;
  if (held?.raised) page.held = { ...held, target: target ?? held.target, linked: true };
  else if (target !== null) {
    releaseHeld(page);
    page.held = { text: '', target, raised: false, linked: true };
  }
}

/** Inline elements are kept open only where they change what is seen, or stand inside of one that does. */
export function openLook(page: PageState, { name, attribute, inside }: PageTag): void {
  if (VOID.has(name)) return;
  const own = lookOf(name, attribute, lookOfPage(page), page.sheet);
  const same = own.gone === null && !own.struck && !own.underlined && !own.filled;
  if (same && lookOfPage(page) === PLAIN_HTML_LOOK) return;
  releaseHeld(page);
  const { stack } = page;
  if (stack.length < MAX_DEPTH) stack.push({ name, region: inside, list: null, look: own });
}

export function closeInline(page: PageState, name: string): void {
  if (ITALICS.has(name)) page.italic = Math.max(0, page.italic - 1);
  else if (BOLDS.has(name)) page.bold = Math.max(0, page.bold - 1);
  else if (name === 'sup' || (name === 'a' && page.held && !page.held.raised)) releaseHeld(page);
}

/** A stream of tags and characters to lines of text with their numbers, notes and regions. */
import type { Problem } from '../../../model/document.ts';
import type { Picture } from '../pictures.ts';
import { doubtfulText } from '../shown.ts';
import { COLLECTED, sectionProblem } from './beside.ts';
import { BLOCKS, regionOf, VOID } from './elements.ts';
import type { HtmlLine } from './line.ts';
import { PLAIN_HTML_LOOK } from './looks.ts';
import { openBlock } from './page-blocks.ts';
import { closeControl, isCollecting, openControl } from './page-controls.ts';
import { closeInline, openInline, openLook } from './page-inlines.ts';
import {
  addDoubt,
  addPageWords,
  closeFrom,
  endLine,
  lookOfPage,
  newPageState,
  type PageState,
  type ReadAttribute,
  regionOfPage,
  releaseHeld,
} from './page-state.ts';

export interface Page {
  readonly lines: readonly HtmlLine[];
  readonly pictures: readonly Picture[];
  readonly doubts: readonly Problem[];
  open(name: string, attribute: ReadAttribute): void;
  close(name: string): void;
  text(characters: string): void;
  comment(inside: string): void;
  end(): void;
}

/** A page that is told its tags and characters in order. `input` names it in errors. */
export function startPage(input: string): Page {
  const page = newPageState(input);
  const { lines, pictures, doubts } = page;
  return {
    lines,
    pictures,
    doubts,
    open: (name, attribute) => openElement(page, name, attribute),
    close: (name) => closeElement(page, name),
    text: (characters) => addCharacters(page, characters),
    comment: (inside) => addDoubt(page, sectionProblem(inside)),
    end: () => endLine(page),
  };
}

function openElement(page: PageState, name: string, attribute: ReadAttribute): void {
  const isBlock = BLOCKS.has(name);
  if (isBlock) endLine(page);
  // Asked of heads and feet alone: a page may be deep.
  const isInSection = (): boolean => page.stack.some((open) => open.name === 'section');
  const inside = regionOf(name, attribute, regionOfPage(page), isInSection);
  const tag = { name, attribute, inside };
  if (isBlock) openBlock(page, tag);
  else if (!VOID.has(name) && (inside !== regionOfPage(page) || COLLECTED.has(name))) {
    if (inside !== 'silent' && inside !== regionOfPage(page)) endLine(page);
    page.stack.push({ name, region: inside, list: null, look: lookOfPage(page) });
  } else if (inside !== 'silent') openLook(page, tag);
  for (const key of ['id', 'name']) {
    const anchor = attribute(key);
    if (anchor !== undefined && anchor !== '') page.anchors.push(anchor);
  }
  openControl(page, tag);
  if (!isBlock && inside !== 'silent') openInline(page, tag);
  if (name === 'details' && attribute('open') === undefined) {
    const how = 'is folded away until it is opened: read as text';
    addDoubt(page, doubtfulText('A part of the page', how));
  }
}

function closeElement(page: PageState, name: string): void {
  if (BLOCKS.has(name)) endLine(page);
  closeControl(page, name);
  const { stack } = page;
  const at = stack.findLastIndex((open) => open.name === name);
  if (at >= 0) {
    const { region, look } = stack[at]!;
    if (!BLOCKS.has(name) && region === 'furniture') endLine(page);
    else if (look !== lookOfPage(page) || look !== PLAIN_HTML_LOOK) releaseHeld(page);
    closeFrom(page, at);
  }
  if (/^h[1-6]$/.test(name)) page.heading = 0;
  closeInline(page, name);
}

function addCharacters(page: PageState, characters: string): void {
  if (isCollecting(page)) {
    page.collected += characters;
    return;
  }
  if (regionOfPage(page) === 'silent') return;
  const text = page.preformatted > 0 ? characters : characters.replace(/\s+/g, ' ');
  if (page.held) page.held.text += text;
  else addPageWords(page, text);
}

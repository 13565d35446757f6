/** An HTML page while it is read: the open elements, the words since the last line, the lines so far. */
import type { Problem } from '../../../model/document.ts';
import { checkParagraphs } from '../bounds.ts';
import { BOLD, ITALIC, isRaisedMark, type PendingMark } from '../inline.ts';
import type { Picture } from '../pictures.ts';
import type { Region } from './elements.ts';
import type { HtmlInline, HtmlLine } from './line.ts';
import type { List } from './lists.ts';
import { type HtmlLook, PLAIN_HTML_LOOK } from './looks.ts';
import { StyleSheet } from './sheet.ts';

/** The arrow by which a note leads back to its call; browsers may add a variation selector. */
const BACKLINK = /^(?:[\s↑^]|↩\ufe0e?)*$/u;

export interface OpenElement {
  readonly name: string;
  readonly region: Region;
  readonly list: List | null;
  readonly look: HtmlLook;
  /** Of a table, the cell that is under way; columns that it reaches over beyond its own; the row up to which cells above hold a column. */
  readonly grid?: {
    readonly table: number;
    row: number;
    column: number;
    span: number;
    readonly held: number[];
  };
  /** A mail quotes what is inside. */
  readonly quoted?: boolean;
}

/** Gives the value of an attribute of the tag that is read. */
export type ReadAttribute = (name: string) => string | undefined;

/** An opening tag, and where its content belongs. */
export interface PageTag {
  readonly name: string;
  readonly attribute: ReadAttribute;
  readonly inside: Region;
}

/** Words of a raised run or a link: they are held until its end shows what they are. */
interface HeldWords {
  text: string;
  readonly target: string | null;
  readonly raised: boolean;
  readonly linked: boolean;
}

/** The options of a list of choices. */
export interface Choice {
  first: string | null;
  selected: string | null;
  readonly current: boolean;
}

export interface PageState {
  readonly input: string;
  readonly lines: HtmlLine[];
  readonly pictures: Picture[];
  readonly doubts: Problem[];
  readonly sheet: StyleSheet;
  readonly stack: OpenElement[];
  inlines: HtmlInline[];
  anchors: string[];
  number: string;
  /** How many elements of each kind are open. */
  italic: number;
  bold: number;
  preformatted: number;
  tables: number;
  /** Level of the open heading; 0 outside of one. */
  heading: number;
  /** The last words before this place in the line. */
  before: string;
  held: HeldWords | null;
  /** Content of the element that is collected. */
  collected: string;
  choice: Choice | null;
}

export function newPageState(input: string): PageState {
  return {
    input,
    lines: [],
    pictures: [],
    doubts: [],
    sheet: new StyleSheet(),
    stack: [],
    inlines: [],
    anchors: [],
    number: '',
    italic: 0,
    bold: 0,
    preformatted: 0,
    tables: 0,
    heading: 0,
    before: '',
    held: null,
    collected: '',
    choice: null,
  };
}

export function regionOfPage({ stack }: PageState): Region {
  return stack.at(-1)?.region ?? 'page';
}

export function lookOfPage({ stack }: PageState): HtmlLook {
  return stack.at(-1)?.look ?? PLAIN_HTML_LOOK;
}

export function addDoubt(page: PageState, problem: Problem | null): void {
  const isSeen = lookOfPage(page).gone !== 'hidden' && regionOfPage(page) !== 'furniture';
  if (problem && isSeen) page.doubts.push(problem);
}

export function addPageWords(page: PageState, text: string, call: HtmlInline['call'] = null): void {
  const standings: PendingMark[] = [
    ...(page.italic > 0 ? [ITALIC] : []),
    ...(page.bold > 0 ? [BOLD] : []),
  ];
  page.inlines.push({ text, standings, look: lookOfPage(page), call });
  if (text.trim() !== '') page.before = text.trimEnd();
}

/** Gives the held words their meaning: the call of a note, the way back from one, or words. */
export function releaseHeld(page: PageState): void {
  if (!page.held) return;
  const { text, target, raised, linked } = page.held;
  page.held = null;
  const mark = text.trim().replace(/^[[(]|[\])]$/g, '');
  const called = raised ? isRaisedMark(mark, page.before || '.') : linked && /^\d{1,3}$/.test(mark);
  if (called && (raised || target !== null)) addPageWords(page, '', { mark, target });
  else if (!(target !== null && BACKLINK.test(text))) addPageWords(page, text);
}

/** Ends the line that is open. */
export function endLine(page: PageState): void {
  releaseHeld(page);
  const { inlines, stack, heading, lines, number, anchors } = page;
  if (inlines.some((inline) => inline.text.trim() !== '' || inline.call)) {
    const inTable = stack.some(({ name }) => name === 'td' || name === 'th');
    const role = inTable ? 'table' : heading > 0 ? 'heading' : 'body';
    const grid = inTable ? stack.findLast((open) => open.grid)?.grid : undefined;
    const cell = grid ? { table: grid.table, row: grid.row, column: grid.column } : null;
    const quoted = stack.filter((open) => open.quoted).length;
    const region = regionOfPage(page);
    lines.push({ inlines, number, role, level: heading, region, cell, quoted, anchors });
    checkParagraphs(lines.length, page.input);
    page.number = '';
    page.anchors = [];
  }
  page.inlines = [];
  page.before = '';
}

/** Closes the open elements from this one of the stack on. */
export function closeFrom(page: PageState, at: number): void {
  for (const { name } of page.stack.splice(at)) if (name === 'pre') page.preformatted -= 1;
}

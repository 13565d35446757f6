/** Elements that begin a line of their own: what each closes, and what it opens. */
import { UnreadableError } from '../../../model/errors.ts';
import { isMailQuote, VOID } from './elements.ts';
import { nextItem, openList } from './lists.ts';
import { lookOf } from './looks.ts';
import { closeFrom, lookOfPage, type PageState, type PageTag } from './page-state.ts';

/** Elements may be nested this deep. */
export const MAX_DEPTH = 1000;

/** Elements that a new one of their kind closes, and what they may stand in. */
const CLOSED_BY_KIN: Readonly<Record<string, readonly string[]>> = {
  li: ['ol', 'ul', 'menu', 'dir'],
  dd: ['dl'],
  dt: ['dl'],
  td: ['table', 'tr'],
  th: ['table', 'tr'],
  tr: ['table'],
};

/** Elements inside of which a paragraph may begin without ending one outside. */
const BOUNDARIES = new Set([
  'table',
  'td',
  'th',
  'caption',
  'object',
  'template',
  'button',
  'html',
]);

/** Opens a block. Throws UnreadableError for a page that nests too deep. */
export function openBlock(page: PageState, { name, attribute, inside }: PageTag): void {
  if (VOID.has(name)) return;
  const { stack, input, sheet } = page;
  closeParagraph(page);
  closeKin(page, name);
  if (stack.length >= MAX_DEPTH) {
    throw new UnreadableError(
      `'${input}' nests more than ${MAX_DEPTH} elements: save the page as text or PDF.`,
    );
  }
  const lists = stack.flatMap(({ list }) => (list ? [list] : []));
  const list = name === 'ol' || name === 'ul' ? openList(name, attribute, lists) : null;
  stack.push({
    name,
    region: inside,
    list,
    look: lookOf(name, attribute, lookOfPage(page), sheet),
    quoted: isMailQuote(name, attribute),
    ...(name === 'table' && {
      grid: { table: page.tables++, row: -1, column: -1, span: 0, held: [] },
    }),
  });
  enterCell(page, name, attribute('colspan'), attribute('rowspan'));
  if (name === 'pre') page.preformatted += 1;
  if (name === 'li' && lists.length > 0) page.number = nextItem(lists.at(-1)!, attribute);
  page.heading = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
}

/** Columns that browsers let one cell reach over. */
const MOST_SPAN = 1000;

/** Counts rows and columns of the innermost table. */
function enterCell(
  { stack }: PageState,
  name: string,
  colspan: string | undefined,
  rowspan: string | undefined,
): void {
  const grid = /^t[rdh]$/.test(name) ? stack.findLast((open) => open.grid)?.grid : undefined;
  if (!grid) return;
  const { held } = grid;
  if (name === 'tr') Object.assign(grid, { row: grid.row + 1, column: -1, span: 0 });
  else {
    grid.column += 1 + grid.span;
    // Cells of rows above reach into this one.
    while ((held[grid.column] ?? 0) > grid.row) grid.column += 1;
    grid.span = Math.min(MOST_SPAN, Math.max(0, Number.parseInt(colspan ?? '1', 10) - 1 || 0));
    const rows = Number.parseInt(rowspan ?? '1', 10);
    if (rows > 1) {
      for (let n = 0; n <= grid.span; n += 1) held[grid.column + n] = grid.row + rows;
    }
  }
}

function closeKin(page: PageState, name: string): void {
  const limits = CLOSED_BY_KIN[name];
  if (!limits) return;
  const kin =
    name === 'td' || name === 'th' ? ['td', 'th'] : name[0] === 'd' ? ['dd', 'dt'] : [name];
  for (let at = page.stack.length - 1; at >= 0; at -= 1) {
    if (kin.includes(page.stack[at]!.name)) {
      closeFrom(page, at);
      return;
    }
    if (limits.includes(page.stack[at]!.name)) return;
  }
}

/** A block ends the paragraph before it, unless that one stands around a table or the like. */
function closeParagraph(page: PageState): void {
  for (let at = page.stack.length - 1; at >= 0; at -= 1) {
    const { name } = page.stack[at]!;
    if (name === 'p') closeFrom(page, at);
    if (name === 'p' || BOUNDARIES.has(name)) return;
  }
}

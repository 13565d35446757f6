/** What a page shows that is no running text: pictures, frames, fields, lists of choices, words of its style sheet. */
import { doubtfulText } from '../shown.ts';
import { COLLECTED, frameProblem, problemOf } from './beside.ts';
import { isSmall } from './line.ts';
import {
  addDoubt,
  addPageWords,
  lookOfPage,
  type PageState,
  type PageTag,
  type ReadAttribute,
  regionOfPage,
} from './page-state.ts';

/** Whether characters belong to an element whose content is collected. */
export function isCollecting({ choice, stack }: PageState): boolean {
  return choice !== null || stack.some(({ name }) => COLLECTED.has(name));
}

export function openControl(page: PageState, { name, attribute }: PageTag): void {
  if (name === 'img') addPicture(page, attribute);
  if (name === 'iframe') addDoubt(page, frameProblem(attribute('srcdoc'), page.before));
  if (name === 'input' && /^(?:text|)$/.test(attribute('type')?.toLowerCase() ?? '')) {
    const value = attribute('value') ?? '';
    if (value.trim() !== '') addPageWords(page, value);
    addDoubt(page, problemOf('input', value, page.before));
  }
  if (name === 'select') page.choice = { first: null, selected: null, current: false };
  if (name === 'option' && page.choice) {
    endOption(page);
    page.choice = { ...page.choice, current: attribute('selected') !== undefined };
  }
  if (COLLECTED.has(name)) page.collected = '';
  const made = page.sheet.generated(name, attribute);
  if (made !== '') {
    addDoubt(page, doubtfulText(made, 'is put into the page by its style sheet: not read'));
  }
  const turned = name === 'bdo' && attribute('dir')?.toLowerCase() === 'rtl';
  if (turned) {
    addDoubt(page, doubtfulText('A stretch of the page', 'is turned from right to left'));
  }
}

export function closeControl(page: PageState, name: string): void {
  if (name === 'option' || name === 'select') endOption(page);
  if (!COLLECTED.has(name)) return;
  const { choice, collected } = page;
  if (name === 'style') page.sheet.add(collected);
  const value = name === 'select' ? (choice?.selected ?? choice?.first ?? '') : collected;
  if (name === 'select' || name === 'textarea') addPageWords(page, value);
  if (name === 'select') page.choice = null;
  addDoubt(page, problemOf(name, value, page.before));
  page.collected = '';
}

/** An option ends with its tag, with the next one, or with its list. */
function endOption(page: PageState): void {
  const text = page.collected.replace(/\s+/g, ' ').trim();
  page.collected = '';
  if (!page.choice || text === '') return;
  page.choice.first ??= text;
  if (page.choice.current) page.choice.selected = text;
}

function addPicture(page: PageState, attribute: ReadAttribute): void {
  if (isSmall(attribute) || lookOfPage(page).gone !== null) return;
  if (regionOfPage(page) === 'furniture') return;
  const alone = !page.inlines.some(({ text }) => text.trim() !== '');
  page.pictures.push({ at: page.lines.length, alone, alt: attribute('alt') ?? '' });
}

/** Feet of pages that name the page: none of them is text, on the first page either. */
import { describe, expect, it } from 'vitest';
import { furnitureReason, repeatedFurniture } from '../../../../src/parse/readers/pdf/furniture.ts';
import type { PageText, PdfLine } from '../../../../src/parse/readers/pdf/page-text.ts';

function pagesWith(foot: (page: number) => string): PageText[] {
  return [1, 2, 3].map((number) => {
    const line = (text: string, y: number) => ({ text, y, size: 11 }) as unknown as PdfLine;
    const lines = [line('Urges States to open schools to', 700), line(foot(number), 40)];
    return { number, height: 842, lines } as unknown as PageText;
  });
}

function reasons(foot: (page: number) => string): (string | null)[] {
  const pages = pagesWith(foot);
  const repeated = repeatedFurniture(pages);
  return pages.map((page) => furnitureReason(page, page.lines.at(-1)!, repeated, 11));
}

describe('the foot of a page', () => {
  it.each([
    ['Page # of 3', 'page number'],
    ['Page | #', 'page number'],
    ['#/3', 'page number'],
    ['página # de 3', 'page number'],
    ['Draft of 3 July, page #', 'running head'],
  ])('%s is no text, on the first page either', (foot, reason) => {
    expect(reasons((page) => foot.replace('#', `${page}`))).toEqual([reason, reason, reason]);
  });

  it('is text on the first page where it names no page', () => {
    expect(reasons(() => 'for all children everywhere')[0]).toBeNull();
    expect(reasons((page) => `Article ${page}`)).toEqual([null, null, null]);
  });
});

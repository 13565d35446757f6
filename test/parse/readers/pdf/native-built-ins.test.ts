/** Reading a PDF leaves the built-in functions of the process as they were, and paints nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plainPdf } from '../../../fuzz/hostile.ts';

it('pdf.js does not set slow replacements in', async () => {
  const before = [Array.prototype.push, JSON.parse];
  const { extractPages } = await import('../../../../src/parse/readers/pdf/extract.ts');
  const read = await extractPages(plainPdf('BT /F1 12 Tf 72 700 Td (1. Urges all to act;) Tj ET'));
  expect(read.ok).toBe(true);
  expect([Array.prototype.push, JSON.parse]).toEqual(before);
  expect(String(Array.prototype.push)).toContain('[native code]');
});

it('pdf.js gives its fonts to a page that keeps none, instead of drawing every glyph', async () => {
  const { extractPages } = await import('../../../../src/parse/readers/pdf/extract.ts');
  const { NO_PAGE } = await import('../../../../src/parse/readers/pdf/without-fonts.ts');
  const { add } = NO_PAGE.fonts;
  let given = 0;
  NO_PAGE.fonts.add = () => {
    given += 1;
  };
  try {
    const fixture = join(import.meta.dirname, '../../../../fixtures/formats/A_HRC_99_L.12.pdf');
    expect((await extractPages(new Uint8Array(readFileSync(fixture)))).ok).toBe(true);
  } finally {
    NO_PAGE.fonts.add = add;
  }
  expect(given).toBeGreaterThan(0);
});

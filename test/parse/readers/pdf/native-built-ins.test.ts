/** Reading a PDF leaves the built-in functions of the process as they were. */
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

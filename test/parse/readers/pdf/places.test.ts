/** A table of places that is wrong somewhere is told; one that is wrong throughout was shifted as a whole. */
import { describe, expect, it } from 'vitest';
import { misplacedParts } from '../../../../src/parse/readers/pdf/places.ts';

/** Five parts and their table; `by` says how far each entry is off. */
function file(by: readonly number[], ends = ' \n'): Buffer {
  let body = '%PDF-1.4\n';
  const entries = by.map((off, i) => {
    const place = body.length + off;
    body += `${i + 1} 0 obj\n<</A ${i}>>\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n${ends}`;
  });
  const free = `0000000000 65535 f${ends}`;
  return Buffer.from(
    `${body}xref\n0 ${by.length + 1}\n${free}${entries.join('')}trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF`,
  );
}

describe('parts that do not stand where the table says', () => {
  it.each([
    ['none', [0, 0, 0, 0, 0], 0],
    ['one', [0, 0, 3, 0, 0], 1],
    ['one, by the length of another', [0, 27, 0, 0, 0], 1],
    ['all, for the file was shifted', [4, 4, 4, 4, 4], 0],
  ])('are counted: %s', (_, by, wrong) => {
    expect(misplacedParts(file(by))).toBe(wrong);
    expect(misplacedParts(file(by, '\r\n'))).toBe(wrong);
  });

  it('are found where an entry itself is damaged', () => {
    const text = file([0, 0, 0, 0, 0]).toString('latin1');
    const at = text.lastIndexOf(' n') + 1;
    expect(misplacedParts(Buffer.from(`${text.slice(0, at)}~${text.slice(at + 1)}`))).toBe(1);
  });

  it('are none where nothing is a table', () => {
    expect(misplacedParts(Buffer.from('xref xref 0 5 startxref\n12'))).toBe(0);
    expect(misplacedParts(Buffer.from('xref\n0 999999\n'))).toBe(0);
  });
});

/** CSV: every change and signal, quoted so that a reader gets the texts back, no live formula. */
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../../src/report/comparison/csv.ts';
import { HOSTILE } from '../hostile.ts';
import { SAMPLE } from '../sample.ts';

/** RFC 4180, written apart from the writer under test. */
function read(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (const [all, quoted, plain, end] of csv.replace(/^\ufeff/, '').matchAll(pattern)) {
    if (all === '') break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  const [header, ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => Object.fromEntries(header!.map((name, i) => [name, row[i] ?? ''])));
}

describe('renderCsv', () => {
  it('has one row a change and one a signal', () => {
    const rows = read(renderCsv(SAMPLE));
    expect(rows.filter(({ row }) => row === 'change').length).toBe(SAMPLE.changes.length);
    const signals = SAMPLE.changes.flatMap((change) => change.signals);
    expect(rows.filter(({ row }) => row === 'signal').length).toBe(signals.length);
    const split = rows.find(({ row, change }) => row === 'change' && change === 'c6');
    expect(split).toMatchObject({
      before: 'OP2',
      after: 'OP2 + OP3',
      kind: 'split',
      effect: 'mixed',
    });
    expect(split?.['after text']).toBe(SAMPLE.changes[5]!.after.map(({ text }) => text).join('\n'));
    const modal = rows.find(({ rule }) => rule === 'modal.shall-should');
    expect(modal).toMatchObject({ 'before words': 'shall', 'after words': 'should' });
  });

  it('begins with a byte order mark, for Excel', () => {
    expect(renderCsv(SAMPLE).charCodeAt(0)).toBe(0xfeff);
  });

  it('has no cell that a spreadsheet would run', () => {
    const cells = read(renderCsv(HOSTILE)).flatMap((row) => Object.values(row));
    expect(cells.some((cell) => cell.startsWith("'=cmd"))).toBe(true);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

/** XLSX: opens, filters, freezes, colours; every text is a text. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderXlsx } from '../../../src/report/comparison/xlsx.ts';
import { HOSTILE } from '../hostile.ts';
import { SAMPLE } from '../sample.ts';
import { parts } from './docx/word.ts';

const calc = '/usr/lib/libreoffice/program/libsclo.so';
const soffice = ['/usr/bin/soffice'].find((path) => existsSync(path) && existsSync(calc));

describe('renderXlsx', () => {
  it('has a sheet of changes and one of signals, with filters and a frozen header', async () => {
    const files = parts(await renderXlsx(SAMPLE));
    expect(files['xl/workbook.xml']).toMatch(/name="Changes".*name="Signals".*name="About"/s);
    const changes = files['xl/worksheets/sheet1.xml']!;
    expect(changes).toContain(`<autoFilter ref="A1:Q${SAMPLE.changes.length + 1}"/>`);
    expect(changes).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(changes.match(/<row /g)?.length).toBe(SAMPLE.changes.length + 1);
    const signals = SAMPLE.changes.flatMap((change) => change.signals).length;
    expect(files['xl/worksheets/sheet2.xml']!.match(/<row /g)?.length).toBe(signals + 1);
    expect(files['xl/styles.xml']).toMatch(/fgColor rgb="FFFDE9D9"/i);
  });

  it('has no formula, whatever the text', async () => {
    const files = parts(await renderXlsx(HOSTILE));
    const sheets = Object.entries(files).filter(([name]) => name.includes('worksheets/sheet'));
    expect(sheets.length).toBe(3);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]/);
    expect(Object.values(files).join('')).toContain('=cmd|calc!A1');
  });

  it.skipIf(!soffice)('opens in LibreOffice with the same rows', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'draftwatch-xlsx-'));
    writeFileSync(join(directory, 'changes.xlsx'), await renderXlsx(SAMPLE));
    execFileSync(
      soffice!,
      [
        `-env:UserInstallation=file://${directory}/profile`,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        directory,
        join(directory, 'changes.xlsx'),
      ],
      { stdio: 'ignore' },
    );
    const csv = readFileSync(join(directory, 'changes.csv'), 'utf8');
    expect(csv.startsWith('change,before,after,part,kind')).toBe(true);
    expect(csv).toContain('c6,OP2,OP2 + OP3,operative,split');
  });
});

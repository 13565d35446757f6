/** Everything that can be wrong with an input ends in one line and the right exit code. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imageOnlyPdf, textPdf } from './pdfs.ts';
import { draftwatch, type Run, root } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'draftwatch-errors-'));
const good = join(root, 'fixtures', 'demo', 'A_HRC_99_L.7.txt');
const wholePdf = readFileSync(join(root, 'fixtures', 'demo', 'A_HRC_99_L.7.pdf'));
const file = (name: string): string => join(scratch, name);

beforeAll(() => {
  writeFileSync(file('empty.pdf'), '');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** One line that names the program and says something; no stack, nothing on standard output. */
function expectOneLine(run: Run, code: number, about: RegExp): void {
  expect(run.stderr).toMatch(/^draftwatch: [^\n]{15,}\n$/);
  expect(run.stderr).toMatch(about);
  expect(run.stdout).toBe('');
  expect(run.code).toBe(code);
}

describe('wrong input, exit code 2', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /--help/],
    ['an unknown command', ['dif', good, good], /'dif'.*did you mean diff/],
    ['an unknown option', ['diff', good, good, '--fromat', 'json'], /--fromat.*--format/],
    ['an unknown format', ['diff', good, good, '--format', 'pdff'], /pdff.*text/],
    ['one text without tracked changes', ['diff', good], /no tracked changes/],
    ['an argument too many', ['parse', good, good], /too many/i],
    ['a missing file', ['diff', good, file('nowhere.pdf')], /nowhere\.pdf'.*no such file/],
    [
      'a missing file whose name is a symbol',
      ['parse', file('A_RES_80_190.pdf')],
      /A_RES_80_190\.pdf'.*no such file/,
    ],
    ['a directory', ['parse', scratch], /is a directory/],
    ['standard input twice', ['diff', '-', '-'], /standard input/],
    ['an unknown effect', ['diff', good, good, '--fail-on', 'weaker'], /weaker.*weakened/],
    ['an --out without a format', ['diff', good, good, '--out', 'x.odt'], /json:changes\.json/],
    ['the name of another program', ['compare', good, good], /use draftwatch diff/],
    ['a third text', ['diff', good, good, good], /draftwatch history/],
    ['an --out to a directory', ['diff', good, good, '--out', `json:${scratch}`], /directory/],
    [
      'an --out below a file',
      ['diff', good, good, '--out', `json:${good}/x.json`],
      /cannot be written/,
    ],
  ];
  it.each(cases)('%s', async (_, args, about) => {
    expectOneLine(await draftwatch(args), 2, about);
  });
});

describe('unreadable, exit code 4', () => {
  it('an empty file', async () => {
    expectOneLine(await draftwatch(['parse', file('empty.pdf')]), 4, /is empty/);
  });
  it('nothing on standard input', async () => {
    expectOneLine(await draftwatch(['parse', '-']), 4, /standard input is empty/);
  });
  const cases: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
    [
      'a web page saved under the name of a PDF',
      'page.pdf',
      '<!DOCTYPE html><html><body>Not found</body></html>',
      /page\.pdf/,
    ],
    ['a PDF cut in its middle', 'half.pdf', wholePdf.subarray(0, 20_000), /truncated/],
    ['a PDF cut in its head', 'head.pdf', wholePdf.subarray(0, 100), /truncated/],
    ['a PDF that is a picture', 'scan.pdf', imageOnlyPdf(), /without text/],
    ['a PDF without a word', 'blank.pdf', textPdf([]), /blank\.pdf/],
    [
      'bytes that are no document',
      'noise.pdf',
      new Uint8Array(5000).map((_, i) => (i * 7919) % 251),
      /noise\.pdf/,
    ],
    [
      'a WordPerfect file',
      'old.wpd',
      Buffer.from('\u00ffWPC\u0010\u0000\u0000\u0000', 'latin1'),
      /old\.wpd/,
    ],
  ];
  it.each(cases)('%s', async (_, name, bytes, about) => {
    writeFileSync(file(name), bytes);
    expectOneLine(await draftwatch(['parse', file(name)]), 4, about);
  });

  it('is never a pass of a comparison, on either side', async () => {
    writeFileSync(file('scan.pdf'), imageOnlyPdf());
    expectOneLine(await draftwatch(['diff', good, file('scan.pdf')]), 4, /scan\.pdf/);
    expectOneLine(await draftwatch(['diff', file('scan.pdf'), good]), 4, /scan\.pdf/);
  });

  it('prints what could be read, but is no pass when the two texts do not belong together', async () => {
    const other = Array.from(
      { length: 9 },
      (_, i) => `${i + 1}. Decides on wholly other matter ${i};`,
    );
    writeFileSync(file('other.txt'), ['The Human Rights Council,', ...other].join('\n\n'));
    const run = await draftwatch(['diff', good, file('other.txt')]);
    expect(run.code).toBe(4);
    expect(run.stdout).toContain('removed');
    expect(run.stderr).toMatch(/^draftwatch: do not rely on this result; .*\n$/);
  });

  it('a PDF under a password', async () => {
    const run = await draftwatch(['parse', 'fixtures/broken/encrypted.pdf']);
    expectOneLine(run, 4, /encrypted\.pdf.*password/);
  });

  const scan = join(root, '..', 'shared', 'corpus', 'other', 'A_RES_2758_XXVI_ru.pdf');
  it.skipIf(!existsSync(scan))('a scan from the archives', async () => {
    expectOneLine(await draftwatch(['parse', scan]), 4, /A_RES_2758_XXVI_ru\.pdf.*without text/);
  });
});

describe('--debug', () => {
  it('adds the stack to the line', async () => {
    const { stderr, code } = await draftwatch(['--debug', 'parse', file('nowhere.pdf')]);
    expect(stderr).toMatch(/^draftwatch: .*no such file.*\nInputError: .*\n {4}at /);
    expect(code).toBe(2);
  });
});

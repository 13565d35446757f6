/** The Word file: accept gives the after text, reject the before text, whatever moved where. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/model/report.ts';
import { renderDocx } from '../../../../src/report/comparison/docx/document.ts';
import { reportOf, SAMPLE } from '../../sample.ts';
import { shuffledReport } from './shuffled.ts';
import { paragraphsOf, parts, redlineTexts } from './word.ts';

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));

/** The texts of one side in document order. */
function texts(report: Report, side: 'before' | 'after'): string[] {
  return report.changes
    .flatMap((change) => change[side])
    .sort((a, b) => a.index - b.index)
    .map(({ text }) => text);
}

describe('renderDocx', () => {
  it('accepts to the after text and rejects to the before text', async () => {
    const file = await renderDocx(SAMPLE);
    expect(redlineTexts(file, 'accept')).toEqual(texts(SAMPLE, 'after'));
    expect(redlineTexts(file, 'reject')).toEqual(texts(SAMPLE, 'before'));
  });

  it('does so for paragraphs moved, split and merged in any order', async () => {
    await fc.assert(
      fc.asyncProperty(shuffledReport(), async (report) => {
        const file = await renderDocx(report);
        expect(redlineTexts(file, 'accept')).toEqual(texts(report, 'after'));
        expect(redlineTexts(file, 'reject')).toEqual(texts(report, 'before'));
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('tracks every difference with one number each', async () => {
    const document = parts(await renderDocx(SAMPLE))['word/document.xml']!;
    const ids = [...document.matchAll(/<w:(?:ins|del) [^>]*w:id="(\d+)"/g)].map((m) => m[1]);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document).toContain('w:author="A/RES/99/321"');
  });

  it('comments every flagged change once, with the reason', async () => {
    const file = await renderDocx(SAMPLE);
    const flagged = SAMPLE.changes.filter((change) => change.flagged);
    const references = paragraphsOf(file, 'accept').flatMap(({ comments }) => comments);
    expect(references.length).toBe(flagged.length);
    const comments = parts(file)['word/comments.xml']!;
    expect(comments.match(/<w:comment /g)?.length).toBe(flagged.length);
    expect(comments).toContain('an obligation became advice');
  });

  it('opens with a summary, links to what it names', async () => {
    const file = await renderDocx(SAMPLE);
    const [first, ...rest] = paragraphsOf(file, 'accept');
    expect(first?.text).toBe('A/C.9/99/L.7 → A/RES/99/321');
    expect(rest.some(({ text }) => text.startsWith('− removed OP3'))).toBe(true);
    const document = parts(file)['word/document.xml']!;
    const anchors = [...document.matchAll(/w:anchor="([^"]+)"/g)].map((m) => m[1]);
    // Each flagged change is linked under “Read these first” and in its part.
    expect(new Set(anchors).size).toBe(SAMPLE.summary.flagged);
    for (const anchor of anchors) expect(document).toContain(`<w:bookmarkStart w:name="${anchor}"`);
  });

  it('gives the same bytes twice', async () => {
    const [one, two] = [await renderDocx(SAMPLE), await renderDocx(SAMPLE)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it('stays well-formed with characters that XML forbids', async () => {
    const report = reportOf([
      {
        kind: 'added',
        after: [['OP1', 'Notes\u0000 \u001b[31m ]]> <w:p/> & "it" \ud800 \uffff;']],
        effect: 'added',
        flagged: true,
        themes: ['<b>'],
      },
    ]);
    expect(redlineTexts(await renderDocx(report), 'accept')).toEqual([
      'Notes\ufffd \ufffd[31m ]]> <w:p/> & "it" \ufffd \ufffd;',
    ]);
  });

  it.skipIf(!soffice)('opens in LibreOffice, which reads the same after text', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'draftwatch-docx-'));
    const path = join(directory, 'redline.docx');
    writeFileSync(path, await renderDocx(SAMPLE));
    execFileSync(soffice!, [
      `-env:UserInstallation=file://${directory}/profile`,
      '--headless',
      '--convert-to',
      'odt',
      '--outdir',
      directory,
      path,
    ]);
    const { 'content.xml': content } = parts(readFileSync(join(directory, 'redline.odt')));
    expect(content).toContain('<office:annotation');
    // LibreOffice keeps deleted words apart: the body is the text with all changes accepted.
    const body = content!
      .replace(/<text:tracked-changes>.*<\/text:tracked-changes>/s, '')
      .replace(/<office:annotation .*?<\/office:annotation>/gs, '');
    const read = [...body.matchAll(/<text:([ph]) [^>]*>(.*?)<\/text:\1>/gs)]
      .map((m) => m[2]!.replace(/<[^>]+>/g, ''))
      .filter((text) => text !== '');
    const after = texts(SAMPLE, 'after');
    expect(read.slice(-after.length)).toEqual(after);
  });
});

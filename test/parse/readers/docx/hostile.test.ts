/** Hostile and damaged Word files: a Reading or a named error, in bounded time. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/parse/readers/docx/read-docx.ts';
import { processorTime } from '../../../processor-time.ts';
import { buildDocx, p, r } from './build-docx.ts';

const fixtures = join(resolve(import.meta.dirname, '..', '..', '..', '..'), 'fixtures');
const FILE = new Uint8Array(readFileSync(join(fixtures, 'formats', 'A_HRC_99_L.12.docx')));
const refused = (bytes: Uint8Array): Promise<string> =>
  readDocx(bytes, 'a.docx').then(
    () => 'read',
    (error: Error) => `${error.name}: ${error.message}`,
  );
const withDocument = (xml: string): Uint8Array =>
  buildDocx({ body: '', raw: { 'word/document.xml': xml } });

describe('archives', () => {
  it('that unpack to more than a part may hold are refused before they are unpacked', async () => {
    const spent = processorTime();
    const bomb = withDocument(' '.repeat(80 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refused(bomb)).toMatch(/^UnreadableError: .*64 MB/);
    expect(spent()).toBeLessThan(20_000);
  });

  it('with forged sizes are told by what comes out, not by what they declare', async () => {
    const forged = Uint8Array.from(FILE);
    const view = new DataView(forged.buffer);
    // Declared sizes of every local header: four bytes at 22.
    for (let at = 0; at + 30 < forged.length; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 7, true);
    }
    const { blocks } = await readDocx(forged, 'a.docx');
    expect(blocks).toEqual((await readDocx(FILE, 'a.docx')).blocks);
  });

  it('whose directory tells another length, or two names of one case, are refused', async () => {
    const forged = Uint8Array.from(FILE);
    const view = new DataView(forged.buffer);
    // The unpacked size in every entry of the directory: four bytes at 24.
    for (let at = 0; at + 46 < forged.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 7, true);
    }
    expect(await refused(forged)).toMatch(/^UnreadableError: .*not as long/);
    const parts = unzipSync(FILE);
    const other = { ...parts, 'WORD/Document.xml': parts['word/document.xml']! };
    expect(await refused(zipSync(other))).toMatch(/^UnreadableError: .*twice/);
  });

  it('that hold one name twice, or break off, are refused', async () => {
    const twice = Buffer.concat([FILE.subarray(0, FILE.length - 22), FILE]);
    expect(await refused(twice)).toMatch(/^UnreadableError: .*twice/);
    expect(await refused(FILE.subarray(0, 3000))).toMatch(/^UnreadableError: .*damaged/);
  });

  it.each([
    ['xl/workbook.xml', /Excel workbook/],
    ['ppt/presentation.xml', /PowerPoint/],
    ['content.xml', /OpenDocument.*\.odt/],
    ['notes.txt', /ZIP archive without a Word document/],
  ])('with %s are named', async (name, message) => {
    expect(await refused(zipSync({ [name]: strToU8('<a/>') }))).toMatch(message);
  });
});

describe('XML', () => {
  it.each([
    ['a document type', '<!DOCTYPE w [<!ENTITY a "b">]><w/>', /document type/],
    ['entities that expand', '<!DOCTYPE w [<!ENTITY a "&b;&b;">]><w>&a;</w>', /document type/],
    ['an unknown entity', '<w>&a;</w>', /not well-formed/],
    ['elements without end', `<w>${'<a>'.repeat(300)}`, /nested deeper than 256/],
    ['tags that cross', '<w><a></w></a>', /not well-formed/],
    ['no XML', 'Urges States', /not well-formed/],
  ])('with %s is refused', async (_, xml, message) => {
    expect(await refused(withDocument(xml))).toMatch(message);
  });

  it('with more paragraphs than a document has is refused', async () => {
    expect(await refused(buildDocx({ body: '<w:p/>'.repeat(300_001) }))).toMatch(
      /300000 paragraphs/,
    );
  });

  it('in UTF-16 is read', async () => {
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p(r('Urges'))}</w:body></w:document>`;
    const parts = unzipSync(buildDocx({ body: '' }));
    parts['word/document.xml'] = Uint8Array.from(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    expect((await readDocx(zipSync(parts), 'a.docx')).blocks[0]!.text).toBe('Urges');
  });
});

/** RTF and OpenDocument: through LibreOffice where there is one, refused in one line where there is none. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as there from '../../../../src/parse/readers/office/read-office.browser.ts';
import * as here from '../../../../src/parse/readers/office/read-office.ts';
import { readOdt, readRtf } from '../../../../src/parse/readers/office/read-office.ts';
import { sniff } from '../../../../src/parse/readers/sniff.ts';
import { findSoffice } from '../../../../src/parse/readers/soffice.ts';

const soffice = await findSoffice();
const RTF = Buffer.from(
  String.raw`{\rtf1\ansi The Human Rights Council,\par{\i Recalling} the Convention\'92s aims,\par 1. Urges States to {\strike ensure} {\ul consider} play{\v  nothing};\par}`,
);
const ODT = 'application/vnd.oasis.opendocument.text';
const packed = (parts: Record<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: 0 }] as const]),
    ) as Parameters<typeof zipSync>[0],
  );

describe('files of other word processors', () => {
  it.skipIf(soffice === null)('are read with what is struck and hidden, and say how', async () => {
    const { blocks, problems } = await readRtf(RTF, 'a.rtf', 'after');
    expect(blocks.map(({ text }) => text)).toEqual([
      'The Human Rights Council,',
      'Recalling the Convention’s aims,',
      '1. Urges States to consider play;',
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['struck-text', 'read-by-libreoffice']);
  });

  it('are told by their bytes', () => {
    expect(sniff(RTF)).toEqual({ format: 'rtf' });
    expect(sniff(packed({ mimetype: ODT, 'content.xml': '<a/>' }))).toEqual({ format: 'odt' });
    expect(sniff(Buffer.from('<?xml version="1.0"?>\n<office:document a="b">'))).toEqual({
      format: 'odt',
    });
  });

  it('are refused without LibreOffice, and where they hold two texts', async () => {
    await expect(readRtf(RTF, 'a.rtf', 'after', async () => null)).rejects.toThrow(
      "'a.rtf' is an RTF file, which cannot be read without LibreOffice: install it, or save the file as .docx.",
    );
    const two = packed({ mimetype: ODT, 'content.xml': '<a/>', 'word/document.xml': '<b/>' });
    await expect(readOdt(two, 'a.odt')).rejects.toThrow(/^'a.odt' holds two texts/);
  });

  it('are refused in a page', async () => {
    const twin: object = there satisfies typeof here;
    expect(Object.keys(twin).sort()).toEqual(Object.keys(here).sort());
    await expect(there.readRtf(RTF, 'a.rtf')).rejects.toThrow(/cannot be read in a browser/);
  });
});

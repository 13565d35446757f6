/** Word files in one piece of XML are read as their packages are. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/parse/readers/docx/read-docx.ts';
import { buildDocx, p, r } from './build-docx.ts';

const PACKED = buildDocx({
  body: p(`${r('Urges States')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(' to act;')}`),
  footnotes: `<w:footnote w:id="1">${p(r('See &lt;/pkg:xmlData&gt; <![CDATA[</pkg:xmlData>]]>'))}</w:footnote>`,
});

/** The parts of a package as Word saves them in one file. */
function flat(parts: Record<string, Uint8Array>): Uint8Array {
  const written = Object.entries(parts).map(
    ([name, bytes]) =>
      `<pkg:part pkg:name="/${name}"><pkg:xmlData>${strFromU8(bytes)}</pkg:xmlData></pkg:part>`,
  );
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="urn:p">${written.join('')}</pkg:package>`,
  );
}

describe('a Word file in one piece', () => {
  const parts = unzipSync(PACKED);

  it('is read as its package is', async () => {
    expect(await readDocx(flat(parts), 'a.xml')).toEqual(await readDocx(PACKED, 'a.xml'));
  });

  it.each([
    ['not well-formed', flat({ 'word/document.xml': Buffer.from('<w:a>') })],
    [
      'twice',
      Buffer.concat([flat(parts)])
        .toString()
        .replace('/_rels/.rels', '/word/document.xml'),
    ],
    ['document type', `<?xml version="1.0"?><!DOCTYPE a><pkg:package></pkg:package>`],
    ['nested deeper', flat({ a: Buffer.from('<b>'.repeat(300) + '</b>'.repeat(300)) })],
  ])('is refused where it is damaged: %s', async (why, file) => {
    await expect(readDocx(Buffer.from(file), 'a.xml')).rejects.toThrow(why);
  });
});

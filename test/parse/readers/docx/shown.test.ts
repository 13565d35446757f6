/** What a reader of a Word page sees is the text; the rest is left out, told, or refused. */
import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../../../../src/model/errors.ts';
import { isGrave } from '../../../../src/model/trust.ts';
import { readDocx } from '../../../../src/parse/readers/docx/read-docx.ts';
import type { TrackedView } from '../../../../src/parse/reading.ts';
import { buildDocx, p, r } from './build-docx.ts';

const before = p(r('1. Reaffirms the right of every child to rest and to play in the open;'));
const after = p(r('3. Decides to come back to the question of swings next spring.'));
const NAMESPACES = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
};
const declared = Object.entries(NAMESPACES)
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

async function read(
  content: string,
  more: Partial<Parameters<typeof buildDocx>[0]> = {},
  view: TrackedView = 'after',
): Promise<{ words: string; codes: string[]; grave: boolean }> {
  const bytes = buildDocx({ body: `${before}${content}${after}`, ...more });
  const { blocks, problems } = await readDocx(bytes, 'a.docx', view);
  return {
    words: blocks
      .slice(1, -1)
      .map(({ text }) => text)
      .join(' | '),
    codes: problems.map(({ code }) => code),
    grave: problems.some(isGrave),
  };
}

describe('words that nobody sees', () => {
  const unseen: Record<string, string> = {
    'white ones': '<w:color w:val="FFFFFF"/>',
    specks: '<w:sz w:val="2"/>',
    'squeezed ones': '<w:w w:val="1"/>',
    'words off their line': '<w:position w:val="-2000"/>',
  };
  for (const [name, format] of Object.entries(unseen)) {
    it(`are left out and told: ${name}`, async () => {
      const body = p(r('2. Asks mayors to ') + r('never ', format) + r('mend the slide;'));
      expect(await read(body)).toMatchObject({
        words: '2. Asks mayors to mend the slide;',
        codes: ['hidden-text'],
        grave: false,
      });
    });
  }

  it('are seen on a ground of their own', async () => {
    const white = '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>';
    const body = p(r('2. Asks mayors to ') + r('mend', white) + r(' the slide;'));
    expect(await read(body)).toMatchObject({
      words: '2. Asks mayors to mend the slide;',
      codes: [],
    });
  });

  it('stand in frames and lines without height', async () => {
    const line = p(r('2. Asks nobody;'), '<w:spacing w:line="1" w:lineRule="exact"/>');
    expect(await read(line)).toMatchObject({ words: '', codes: ['hidden-text'] });
  });
});

describe('words struck by hand', () => {
  const body = p(
    r('2. Asks mayors ') +
      r('to mend', '<w:strike/>') +
      r(' ') +
      r('to consider mending', '<w:u w:val="single"/>') +
      r(' the slide;'),
  );

  it('are the older text, and those underlined beside them the newer', async () => {
    expect((await read(body)).words).toBe('2. Asks mayors to consider mending the slide;');
    expect((await read(body, {}, 'before')).words).toBe('2. Asks mayors to mend the slide;');
    expect((await read(body)).codes).toEqual(['struck-text']);
  });

  it('take their number along when nothing else is left', async () => {
    const gone = p(r('2. ') + r('Asks mayors to mend the slide;', '<w:dstrike/>'));
    expect((await read(gone)).words).toBe('');
    expect((await read(gone, {}, 'before')).words).toBe('2. Asks mayors to mend the slide;');
  });

  it('are not glued to an opening that was left over before them', async () => {
    const left = p(r('2. ') + r('Asks mayors') + r('2. Asks mayors to mend it;', '<w:strike/>'));
    expect((await read(left)).words).toBe('');
    expect((await read(left, {}, 'before')).words).toBe('2. Asks mayors to mend it;');
  });

  it('leave other underlined words alone', async () => {
    const verb = p(r('2. ') + r('Asks', '<w:u w:val="single"/>') + r(' mayors to mend the slide;'));
    expect(await read(verb, {}, 'before')).toMatchObject({
      words: '2. Asks mayors to mend the slide;',
      codes: [],
    });
  });
});

describe('what is shown and no paragraph', () => {
  const drawing = (inside: string): string =>
    `<w:r><w:drawing ${declared}><wp:inline>${inside}</wp:inline></w:drawing></w:r>`;

  it('is told: a picture in the place of a paragraph, and exit code 4', async () => {
    const wide = await read(p(drawing('<wp:extent cx="4000000" cy="400000"/><a:blip/>')));
    expect(wide).toMatchObject({ codes: ['picture-paragraph'], grave: true });
    const small = await read(p(r('2. Asks mayors;') + drawing('<wp:extent cx="90000"/><a:blip/>')));
    expect(small).toMatchObject({ codes: ['unread-picture'], grave: false });
  });

  it('is told: drawings with words, diagrams, other documents', async () => {
    for (const inside of [
      '<a:t>2. Asks mayors to sleep;</a:t>',
      '<a:graphicData uri="x/diagram"/>',
    ]) {
      expect(await read(p(drawing(inside)))).toMatchObject({
        codes: ['part-not-read'],
        grave: true,
      });
    }
    expect((await read('<w:subDoc/>')).codes).toEqual(['part-not-read']);
  });

  it('is not told of an emblem above the text', async () => {
    const emblem = p(drawing('<wp:extent cx="900000"/><a:blip/>'));
    const bytes = buildDocx({ body: `${emblem}${before}${after}` });
    expect((await readDocx(bytes, 'a.docx')).problems).toEqual([]);
  });

  it('is read where it is a page in the file, else told', async () => {
    const relation =
      '<Relationships><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="c.html"/></Relationships>';
    const raw = {
      'word/_rels/document.xml.rels': relation,
      'word/c.html': '<p>2. <i>Asks</i> mayors to mend the slide;</p>',
    };
    expect((await read('<w:altChunk r:id="c"/>', { raw })).words).toBe(
      '2. Asks mayors to mend the slide;',
    );
    expect((await read('<w:altChunk r:id="no"/>')).codes).toEqual(['part-not-read']);
  });
});

describe('fields and forms', () => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

  it('give the choice that a drop-down shows', async () => {
    const list =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="may"/><w:listEntry w:val="shall"/></w:ddList></w:ffData></w:fldChar></w:r>';
    const body = p(`${r('2. Mayors ')}${list}${field('end')}${r(' mend the slide;')}`);
    expect((await read(body)).words).toBe('2. Mayors shall mend the slide;');
  });

  it('swallow no words where a field never ends', async () => {
    const body = p(`${r('2. Mayors ')}${field('begin')}${r('shall mend the slide;')}`);
    expect(await read(body)).toMatchObject({
      words: '2. Mayors shall mend the slide;',
      codes: ['doubtful-text'],
    });
  });

  it('tell a field that prints nothing yet, and leave out prompts', async () => {
    const quote = `${field('begin')}<w:r><w:instrText>QUOTE "not"</w:instrText></w:r>${field('end')}`;
    expect((await read(p(r('2. Mayors may ') + quote))).codes).toEqual(['empty-field']);
    const button = quote.replace('QUOTE "not"', 'MACROBUTTON None not');
    expect((await read(p(r('2. Mayors may ') + button))).codes).toEqual(['empty-field']);
    const simple = (inside: string): string =>
      p(`${r('2. Mayors ')}<w:fldSimple w:instr=" DOCVARIABLE x ">${inside}</w:fldSimple>`);
    expect((await read(simple(''))).codes).toEqual(['empty-field']);
    expect(await read(simple(r('sleep;')))).toMatchObject({ words: '2. Mayors sleep;', codes: [] });
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here to enter text.')}</w:sdtContent></w:sdt>`;
    expect(await read(p(r('2. Mayors sleep;') + prompt))).toMatchObject({
      words: '2. Mayors sleep;',
      codes: [],
    });
  });
});

describe('odd coding', () => {
  it('is read as word processors do: CDATA, two versions of a passage', async () => {
    const cdata = p('<w:r><w:t>2. Mayors shall <![CDATA[not ]]>sleep;</w:t></w:r>');
    expect((await read(cdata)).words).toBe('2. Mayors shall not sleep;');
    const versions = p(
      `${r('2. Mayors ')}<mc:AlternateContent ${declared}><mc:Choice xmlns:q="urn:q" Requires="q">${r('may')}</mc:Choice><mc:Fallback>${r('shall')}</mc:Fallback></mc:AlternateContent>${r(' sleep;')}`,
    );
    expect(await read(versions)).toMatchObject({
      words: '2. Mayors shall sleep;',
      codes: ['doubtful-text'],
    });
  });

  it('is refused where the ZIP container holds two texts or half of one', async () => {
    const bytes = buildDocx({ body: before });
    const damaged = bytes.slice();
    // Checksum of the first entry, in the directory.
    const entry = Buffer.from(damaged).indexOf('PK\x01\x02');
    damaged[entry + 16]! ^= 1;
    await expect(readDocx(damaged, 'a.docx')).rejects.toThrow(UnreadableError);
    const renamed = bytes.slice();
    renamed[Buffer.from(renamed).indexOf('PK\x01\x02') + 46]! ^= 1;
    await expect(readDocx(renamed, 'a.docx')).rejects.toThrow(UnreadableError);
  });
});

describe('tracked cells and changes inside of others’', () => {
  it('are told with their authors', async () => {
    const by = (author: string): string => `w:id="1" w:author="${author}"`;
    const cell = (mark: string, words: string): string =>
      `<w:tc><w:tcPr>${mark}</w:tcPr>${p(r(words))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(`<w:cellDel ${by('Ada')}/>`, '2. Asks mayors;')}${cell(`<w:cellIns ${by('Ada')}/>`, '2. Invites mayors;')}</w:tr></w:tbl>`;
    expect((await read(table)).words).toBe('2. Invites mayors;');
    expect((await read(table, {}, 'before')).words).toBe('2. Asks mayors;');
    const nested = p(
      `${r('2. Asks ')}<w:ins ${by('Ada')}>${r('all ')}<w:del ${by('Bob')}><w:r><w:delText>wise </w:delText></w:r></w:del></w:ins>${r('mayors;')}`,
    );
    expect((await read(nested)).codes).toEqual(['tracked-changes', 'tracked-changes-within']);
  });
});

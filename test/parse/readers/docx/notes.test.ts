/** Notes of Word files: changed, struck, hidden and uncalled ones; nothing in them is passed over. */
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/parse/readers/docx/read-docx.ts';
import { buildDocx, p, r } from './build-docx.ts';

const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const note = (id: number, content: string): string =>
  `<w:footnote w:id="${id}">${p(content)}</w:footnote>`;
const by = 'w:id="9" w:author="Norway" w:date="2038-06-01T10:00:00Z"';

async function read(body: string, footnotes: string, view: 'before' | 'after' = 'after') {
  const { notes, dropped, problems } = await readDocx(
    buildDocx({ body: p(r('Urges all to act') + body), footnotes }),
    'a.docx',
    view,
  );
  return {
    notes: notes.map(({ text }) => text),
    dropped: dropped
      .filter(({ reason }) => reason !== 'footnote mark')
      .map(({ reason, text }) => `${reason}: ${text}`),
    codes: problems.map(({ code }) => code),
  };
}

describe('a note', () => {
  const deleted = `<w:del ${by}>${call(2)}</w:del>`;

  it('whose call is deleted goes with the change', async () => {
    const footnotes = note(2, r('See resolution 12.'));
    expect(await read(deleted, footnotes)).toMatchObject({
      notes: [],
      dropped: ['tracked change: See resolution 12.'],
    });
    expect(await read(deleted, footnotes, 'before')).toMatchObject({
      notes: ['See resolution 12.'],
      dropped: [],
    });
  });

  it('that is changed by itself makes the file one with tracked changes', async () => {
    const change = `<w:del ${by}><w:r><w:delText>all</w:delText></w:r></w:del><w:ins ${by}>${r('some')}</w:ins>`;
    const footnotes = note(2, `${r('Binds ')}${change}${r(' States.')}`);
    const after = await read(call(2), footnotes);
    expect(after).toMatchObject({
      notes: ['Binds some States.'],
      dropped: ['tracked change: all'],
    });
    expect(after.codes).toContain('tracked-changes');
    expect((await read(call(2), footnotes, 'before')).notes).toEqual(['Binds all States.']);
  });

  it('has struck and hidden words as the text has', async () => {
    const struck = note(
      2,
      r('Binds ') + r('all ', '<w:strike/>') + r('some', '<w:u w:val="single"/>'),
    );
    expect(await read(call(2), struck)).toEqual({
      notes: ['Binds some'],
      dropped: ['struck out: all'],
      codes: ['struck-text'],
    });
    const white = note(2, r('Binds all') + r(' in no way', '<w:color w:val="FFFFFF"/>'));
    expect(await read(call(2), white)).toEqual({
      notes: ['Binds all'],
      dropped: ['not shown: in no way'],
      codes: ['hidden-text'],
    });
  });

  it('that nothing calls is not shown, and told', async () => {
    expect(await read('', note(2, r('Left over from before.')))).toEqual({
      notes: [],
      dropped: ['not shown: Left over from before.'],
      codes: ['hidden-text'],
    });
  });

  it('tells what it cannot read', async () => {
    const drawn = '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet"/></w:object></w:r>';
    expect((await read(call(2), note(2, r('See ') + drawn))).codes).toEqual(['part-not-read']);
  });
});

it('small words above a line are told', async () => {
  const ruby = `<w:r><w:ruby><w:rt>${r('shall')}</w:rt><w:rubyBase>${r('should')}</w:rubyBase></w:ruby></w:r>`;
  const { blocks, problems } = await readDocx(
    buildDocx({ body: p(r('States ') + ruby) }),
    'a.docx',
  );
  expect(blocks[0]!.text).toBe('States should');
  expect(problems.map(({ message }) => message)).toEqual([
    '“shall” stands small above the line: left out. Please check the page.',
  ]);
});

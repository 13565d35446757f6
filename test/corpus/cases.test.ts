/** Every small input that once went wrong: its paragraphs, as its page has them, and what has to be told of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { isGrave } from '../../src/model/trust.ts';
import { parseDocument } from '../../src/parse/parse.ts';

const folder = join(resolve(import.meta.dirname, '..', '..'), '..', 'shared', 'cases', 'reading');
const here = existsSync(folder);

const read = new Map<string, Promise<Document>>();

function document(name: string): Promise<Document> {
  let promise = read.get(name);
  if (!promise) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    promise = parseDocument({ input: name, url: null, sha256: '', bytes });
    read.set(name, promise);
  }
  return promise;
}

/** `OP1-4` stands for four labels; after `!` stand the problems that have to be there. */
const RIGHT: Readonly<Record<string, string>> = {
  'actualtext.pdf': 'PP1-2 OP1-2',
  'altchunk-all.docx': 'PP1 OP1-2',
  'altchunk.docx': 'PP1-2 OP1-4',
  'am-draft.txt': 'PP1-2 OP1 OP1(a) OP1(b) OP1(c) OP2-3',
  'am-renumber-delete.txt': 'Text_1',
  'am-renumber-insert.txt': 'Text_1',
  'am-replace-numbered.txt': 'Text_1',
  'am-sub-and.txt': 'Text_1',
  'annots.pdf': 'PP1-2 OP1-3',
  'articles-flow.pdf':
    'PP1-2 H1 Article_1(1) Article_1(2) Article_1(3) H2 Article_2(1) Article_2(2) Article_2(3) H3 Article_3(1) Article_3(2) Article_3(3) H4 Article_4(1) Article_4(2) Article_4(3) H5 Article_5(1) Article_5(2) Article_5(3)',
  'base.pdf': 'PP1-2 OP1-4',
  'cells.docx': 'PP1-2 OP1 H1 OP2-3 !tracked-changes',
  'cop-rules.pdf': 'H1-2 para._1 para._2 H3 para._1#2 para._2#2',
  'decision-lines.txt': 'Text_1',
  'delins.docx': 'PP1-2 OP1 OP3 OP2 OP4 !tracked-changes !tracked-changes-within',
  'few-a.pdf': 'PP1-2 OP1-4',
  'few-b.pdf': 'PP1-2 OP1-4',
  'few-c.pdf': 'PP1-2 OP1-4',
  'flatopc.xml': 'PP1-2 OP1-3',
  'form.pdf': 'PP1 H1 OP1 OP3 !hidden-text !number-gap',
  'h-clean.html': 'PP1 OP1-4',
  'h-hidden.html': 'PP1 OP1 H1 OP2 !doubtful-text',
  'hidden.pdf': 'PP1-2 OP1-3 !hidden-text',
  'hyph-hard.pdf': 'PP1-2 OP1 OP4',
  'hyph-plain.pdf': 'PP1-2 OP1 OP4',
  'k-lig.pdf': 'PP1 OP1-3',
  'k-strike.pdf': 'PP1 OP1-3 !struck-text',
  'lay-hang0.pdf': 'PP1-2 OP1-2 OP2(a) OP2(b) OP3-4',
  'ln-before1.pdf': 'PP1-2 OP1-30',
  'ln-before5.pdf': 'PP1-2 OP1-30',
  'ln-none.pdf': 'PP1-2 OP1-30',
  'long-sponsors.pdf': 'PP1 OP1-4',
  'm-strike.md': 'PP1 OP1 OP3 !struck-text',
  'notes-a.pdf': 'PP1 OP1-5',
  'notes-b.pdf': 'PP1 OP1-5',
  'notes-c.pdf': 'PP1 OP1-5',
  'options-newpage.pdf': 'PP1 H1 OP1 H2 OP2 H3 OP3',
  'overprint.pdf': 'PP1 OP1-2',
  'pp-op-break.pdf': 'PP1-3 OP1-3',
  'pp-op-nobreak.pdf': 'PP1-3 OP1-3',
  'rotate-upright.pdf': 'PP1 OP1-3',
  'rottext.pdf': 'PP1-2 OP1-3',
  'rprchange.docx': 'PP1-2 OP1-2 !tracked-changes',
  'sdt.docx': 'PP1-2 OP1-2',
  'shift-all.pdf': 'refused: hides its letters',
  'shift-part.pdf': 'PP1 OP1-3 !letters-unreadable',
  'short-draft.pdf': 'PP1-2 OP1-4',
  'short-oneline.pdf': 'PP1-2 OP1',
  'small-top.pdf': 'PP1 OP1-2 OP2#2 OP2#2(a) OP2#2(b) OP2#2(c) OP3 !number-gap',
  'strike-clean.docx': 'PP1-2 OP1-3',
  'strike-line.pdf': 'PP1-2 OP1 OP3-4 !struck-text',
  'strike-manual.docx': 'PP1-2 OP1 OP3 !struck-text',
  't-bis.txt':
    'PP1 OP1 OP1bis OP1bisA OP2 OP2A OP2A#2 OP3 OP3bis OP3ter OP3quater OP3quinquies OP3sexies OP3septies OP3octies OP4pre OP4 OP4alt OP4alt1 OP5 OP6bis OP6bisalt OP7bis OP8.1 OP8.2 OP9 OP10 OP11',
  't-mail.txt': 'PP1 OP1-2',
  't-quoted.txt': 'PP1 OP1-2',
  't-subbis.txt':
    'PP1 OP1 OP1(a) OP1(a_bis) OP1(a_bis)#2 OP1(a_bis)#3 OP1(b) OP1(b)(i) OP1(b)(i_bis) OP1(b)(ii) OP1(c_alt) OP1(d) OP1(e) OP2',
  'tab-row.pdf': 'PP1 OP1-2 OP1#2 H1 OP3 !columns',
  'table3col.docx': 'PP1-2 OP1-3 !comment-column',
  'tj-courier.pdf': 'PP1 OP1-3',
  'tj-times.pdf': 'PP1 OP1-3',
  'tracked-3.docx': 'PP1 OP1-2 OP2bis OP3 !tracked-changes',
  'two-row.pdf': 'PP1 OP1-5 !columns',
  'u-a.txt': 'PP1 OP1-3',
  'u-ls.txt': 'PP1 OP1-3',
  'wm3-first.pdf': 'PP1 OP1-23',
  'wm3-last.pdf': 'PP1 OP1-23',
  'wm3-none.pdf': 'PP1 OP1-23',
  'x.eml': 'PP1 OP1-2',
  'x.mht': 'PP1 OP1',
  'z-backslash.docx': 'PP1-2 OP1-3',
};

function labelsOf(right: string): string[] {
  return right
    .split(' ')
    .filter((piece) => !piece.startsWith('!'))
    .flatMap((piece) => {
      const [, name, from, to] = /^(\D+)(\d+)-(\d+)$/.exec(piece) ?? [];
      if (!name) return [piece.replaceAll('_', ' ')];
      const count = Number(to) - Number(from) + 1;
      return Array.from({ length: count }, (_, i) => `${name}${Number(from) + i}`);
    });
}

describe.skipIf(!here)('small inputs that went wrong', () => {
  it('are all here', () => {
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name).sort()).toEqual(Object.keys(RIGHT).sort());
  });

  it.each(Object.entries(RIGHT))('%s', async (name, right) => {
    if (right.startsWith('refused: ')) {
      await expect(document(name)).rejects.toThrow(right.slice('refused: '.length));
      return;
    }
    const { paragraphs, problems } = await document(name);
    expect(paragraphs.map(({ label }) => label)).toEqual(labelsOf(right));
    const codes = problems.map(({ code }) => code);
    const told: readonly string[] = right.match(/(?<=!)\S+/g) ?? [];
    expect(codes).toEqual(expect.arrayContaining([...told]));
    const grave = problems.filter(isGrave).map(({ code }) => code);
    expect(grave.filter((code) => !told.includes(code))).toEqual([]);
  });

  it.each([
    ['ln-before1.pdf', 'ln-none.pdf'],
    ['ln-before5.pdf', 'ln-none.pdf'],
    ['wm3-first.pdf', 'wm3-none.pdf'],
    ['wm3-last.pdf', 'wm3-none.pdf'],
    ['pp-op-break.pdf', 'pp-op-nobreak.pdf'],
    ['hyph-hard.pdf', 'hyph-plain.pdf'],
    ['u-ls.txt', 'u-a.txt'],
    ['t-quoted.txt', 't-mail.txt'],
  ])('%s has the words of %s', async (one, other) => {
    const [mine, theirs] = await Promise.all([document(one), document(other)]);
    const texts = ({ paragraphs }: Document): string[] => paragraphs.map(({ text }) => text);
    expect(texts(mine)).toEqual(texts(theirs));
  });

  it('notes-a.pdf and notes-b.pdf differ in their notes alone', async () => {
    const [mine, theirs] = await Promise.all([document('notes-a.pdf'), document('notes-b.pdf')]);
    const notes = ({ paragraphs }: Document): string[] =>
      paragraphs.flatMap(({ footnotes }) => footnotes.map(({ text }) => text));
    expect(mine.paragraphs.map(({ text }) => text)).toEqual(
      theirs.paragraphs.map(({ text }) => text),
    );
    expect(notes(mine)).not.toEqual(notes(theirs));
    expect(notes(mine).length).toBe(notes(theirs).length);
  });
});

/** What was opened and closed between two rolling texts, and who moved. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { parseHere } from '../../../src/parse/parse.ts';
import { diffDocuments } from '../../../src/pipeline.ts';
import { renderDocx } from '../../../src/report/comparison/docx/document.ts';
import { renderHtml } from '../../../src/report/comparison/html/page.ts';
import { renderMarkdown } from '../../../src/report/comparison/markdown.ts';
import { roomSentence } from '../../../src/report/wording/wording-positions.ts';

const read = (lines: readonly string[]) =>
  parseHere({
    input: 'rolling.txt',
    url: null,
    sha256: '',
    bytes: new TextEncoder().encode(['The Human Rights Council,', ...lines].join('\n\n')),
  });

const BEFORE = [
  '1. Urges [all] [RUS: delete] [EU: delete] States to hear children in schools;',
  '2. Invites children to speak before parliaments every year;',
  '3. Requests the Secretary-General to report on young people; (agreed ad ref)',
];

it('is told apart from the words, which did not change', async () => {
  const [before, after] = await Promise.all([
    read(BEFORE),
    read([
      '1. Urges [all] [EGY, IRN: delete] [EU: retain] States to hear children in schools;',
      '2. Invites children to speak before parliaments every year; [agreed]',
      '3. Requests the Secretary-General to report on [young people];',
    ]),
  ]);
  const report = await diffDocuments(before, after);
  expect(report.room?.map(roomSentence)).toEqual([
    'OP1: EU now wants: keep “all”.',
    'OP1: EGY, IRN want: delete “all”.',
    'OP1: RUS no longer named: delete “all”.',
    'OP2 is closed: agreed.',
    'OP3 is open again; it was agreed ad ref.',
  ]);
  expect(report.changes.slice(0, 2).map(({ kind }) => kind)).toEqual(['kept', 'kept']);
});

it('stands in the page, the memo and the Word file too', async () => {
  const [before, after] = await Promise.all([
    read(BEFORE),
    read([BEFORE[0]!.replace('RUS', 'Russian Federation').replace('EU: delete', 'EU: keep')]),
  ]);
  const report = await diffDocuments(before, after);
  // Two forms of one name are no move.
  expect(report.room?.map(roomSentence)).toEqual(['OP1: EU now wants: keep “all”.']);
  expect(renderMarkdown(report)).toContain('## In the room\n\n- OP1: EU now wants: keep “all”.');
  expect(renderHtml(report)).toMatch(/<summary>In the room<\/summary><ul><li[^>]*>OP1: EU now/);
  const parts = unzipSync(await renderDocx(report));
  const words = strFromU8(parts['word/document.xml']!).replace(/<[^>]+>/g, ' ');
  expect(words).toMatch(/In the room\s+OP1: EU now wants/);
});

it('is absent where nothing moved', async () => {
  const [before, after] = await Promise.all([read(BEFORE), read(BEFORE)]);
  expect((await diffDocuments(before, after)).room).toBeUndefined();
});

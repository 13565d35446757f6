/** Who proposed what stands beside the paragraph in every format made for people. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderCsv } from '../../src/report/comparison/csv.ts';
import { renderDocx } from '../../src/report/comparison/docx/document.ts';
import { renderHtml } from '../../src/report/comparison/html/page.ts';
import { renderMarkdown } from '../../src/report/comparison/markdown.ts';
import { parts } from './comparison/docx/word.ts';
import { reportOf } from './sample.ts';

const base = reportOf([
  {
    kind: 'edited',
    before: [['OP1', 'Decides that children shall be heard;']],
    after: [['OP1', 'Decides that children should be heard;']],
    effect: 'weakened',
    flagged: true,
    themes: ['participation'],
    signals: [
      { rule: 'text.reworded', type: 'other', direction: 'review', was: 'heard', is: 'heard' },
      {
        rule: 'modal.shall-should',
        type: 'modal',
        direction: 'weaker',
        was: 'shall',
        is: 'should',
      },
    ],
  },
]);
const proposal = {
  kind: 'inserted',
  side: 'after',
  label: 'OP1',
  author: 'Delegation <of> Ruritania',
  date: '2099-07-01',
  note: null,
  text: 'should',
  start: 22,
  end: 28,
} as const;
const report: Report = {
  ...base,
  changes: base.changes.map((change) => ({ ...change, proposals: [proposal] })),
};

describe('who proposed what', () => {
  it('is the author of the tracked change in the Word file, with the date; ours where nobody is named', async () => {
    const xml = parts(await renderDocx(report))['word/document.xml']!;
    expect(xml).toMatch(
      /<w:ins [^>]*w:author="Delegation &lt;of&gt; Ruritania"[^>]*w:date="2099-07-01"/,
    );
    expect(xml).toMatch(/<w:del /);
    expect(xml).not.toMatch(/<w:del [^>]*Ruritania/);
  });

  it('holds for a space that the diff took on the other side of the words', async () => {
    const spaced = reportOf([
      {
        kind: 'edited',
        before: [['OP1', 'Urges States to act;']],
        after: [['OP1', 'Urges States as appropriate to act;']],
        effect: 'weakened',
        flagged: true,
        themes: ['participation'],
      },
    ]);
    const own = { ...proposal, text: 'as appropriate ', start: 13, end: 28 };
    const changes = spaced.changes.map((change) => ({ ...change, proposals: [own] }));
    const xml = parts(await renderDocx({ ...spaced, changes }))['word/document.xml']!;
    const authors = [...xml.matchAll(/<w:ins [^>]*w:author="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(authors)).toEqual(new Set(['Delegation &lt;of&gt; Ruritania']));
  });

  it('is a column of the table', () => {
    expect(renderCsv(report)).toContain('Delegation <of> Ruritania (2099-07-01) inserted “should”');
  });
});

describe('proposals and signals that are shown', () => {
  it('stand in the page, escaped, without signals that say nothing', () => {
    const html = renderHtml(report);
    expect(html).toContain('Delegation &lt;of&gt; Ruritania (1 July 2099)');
    expect(html).not.toContain('please compare');
    expect(html.match(/class="note /g)?.length).toBe(1);
  });

  it('stand in Markdown and in the Word comment', async () => {
    expect(renderMarkdown(report)).toContain('- Delegation &lt;of&gt; Ruritania');
    const comments = parts(await renderDocx(report))['word/comments.xml'];
    expect(comments).toContain('Delegation &lt;of&gt; Ruritania');
    expect(comments).not.toContain('please compare');
  });
});

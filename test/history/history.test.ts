/** Paragraphs through three versions: lost and restored, gone and back, new in the series. */
import { describe, expect, it } from 'vitest';
import type { History, Thread } from '../../src/model/history.ts';
import { renderHistoryCsv } from '../../src/report/history/csv.ts';
import { renderHistoryJson } from '../../src/report/history/json.ts';
import { renderHistoryPage } from '../../src/report/history/page.ts';
import { renderHistoryText } from '../../src/report/history/text.ts';
import { historyOfDocuments } from '../../src/series.ts';
import { parseText } from '../parse/text.ts';

const version = (...operative: string[]): string =>
  [
    'The Human Rights Council,',
    'Recalling its work on safe playgrounds for all children,',
    ...operative.map((text, i) => `${i + 1}. ${text}`),
  ].join('\n\n');

const CHILDREN =
  'Urges States to ensure that all children can play in safety close to their homes;';
const HEARD = 'Calls upon States to hear the views of children when playgrounds are planned;';
const REPORT = 'Requests the Secretary-General to report on playgrounds to the Council.';

async function historyOf(...texts: string[]): Promise<History> {
  const documents = await Promise.all(texts.map((text, i) => parseText(text, `v${i + 1}.txt`)));
  return historyOfDocuments(documents, { words: ['hate speech', 'unicorns'] });
}

const three = (): Promise<History> =>
  historyOf(
    version(CHILDREN, HEARD, REPORT),
    version(CHILDREN.replace('Urges', 'Encourages').replace('all ', ''), REPORT),
    version(CHILDREN, 'Condemns hate speech against children online;', HEARD, REPORT),
  );

const threadWith = (history: History, label: string): Thread =>
  history.threads.find((thread) => thread.labels.at(-1)!.includes(label))!;

describe('history', () => {
  it('has every paragraph of every version in one thread', async () => {
    const history = await three();
    for (const [i, { paragraphs }] of history.versions.entries()) {
      expect(history.threads.flatMap((thread) => thread.labels[i]!)).toHaveLength(paragraphs);
    }
  });

  it('tells that a weakened paragraph was restored', async () => {
    const history = await three();
    const thread = threadWith(history, 'OP1');
    expect(thread.steps.map((step) => step.effect)).toEqual(['weakened', 'strengthened']);
    expect(thread.returns).toEqual([{ kind: 'restored', words: CHILDREN, since: 1, at: 2 }]);
  });

  it('joins a paragraph that went and came back', async () => {
    const history = await three();
    const thread = threadWith(history, 'OP3');
    expect(thread.labels).toEqual([['OP2'], [], ['OP3']]);
    expect(thread).toMatchObject({ entered: 0, left: null, flagged: true });
    expect(thread.returns.map(({ kind, at }) => `${kind} ${at}`)).toEqual(['restored 2']);
  });

  it('finds what is new in the series, and words that were asked for', async () => {
    const history = await three();
    expect(history.firsts).toContainEqual({
      what: 'hate speech',
      kind: 'words',
      version: 2,
      labels: ['OP2'],
    });
    expect(history.firsts.filter(({ kind }) => kind === 'theme')).toContainEqual(
      expect.objectContaining({ what: 'hate-speech', version: 2 }),
    );
    expect(history.absent).toEqual(['unicorns']);
  });

  it('tells words that came and went again', async () => {
    const history = await historyOf(
      version(CHILDREN, REPORT),
      version(CHILDREN.replace('safety', 'safety, free of charge,'), REPORT),
      version(CHILDREN, REPORT),
    );
    const { returns } = threadWith(history, 'OP1');
    expect(returns).toEqual([{ kind: 'restored', words: CHILDREN, since: 1, at: 2 }]);
  });

  it('ends the thread of a paragraph that is gone', async () => {
    const history = await historyOf(version(CHILDREN, HEARD, REPORT), version(CHILDREN, REPORT));
    const gone = history.threads.find((thread) => thread.left !== null)!;
    expect(gone).toMatchObject({ labels: [['OP2'], []], entered: 0, left: 1 });
  });

  it('keeps the order of the text', async () => {
    const history = await three();
    const last = history.threads.flatMap((thread) => thread.labels.at(-1)!);
    expect(last).toEqual(['PP1', 'OP1', 'OP2', 'OP3', 'OP4']);
  });
});

describe('formats of a history', () => {
  const view = { color: false, width: 90, all: true };

  it('are the same twice, and tell the restoration', async () => {
    const [one, two] = await Promise.all([three(), three()]);
    for (const render of [
      (history: History) => renderHistoryText(history, view),
      renderHistoryJson,
      renderHistoryCsv,
      renderHistoryPage,
    ]) {
      expect(render(one)).toBe(render(two));
    }
    expect(renderHistoryText(one, view)).toContain('Restored in v3.txt: it reads again as before');
    expect(renderHistoryPage(one)).toContain('Restored in v3.txt');
    expect(renderHistoryCsv(one)).toContain('restored: ');
    expect(JSON.parse(renderHistoryJson(one))).toMatchObject({ schemaVersion: 1 });
  });

  it('escape what documents say', async () => {
    const evil = 'Urges States to protect children from <script>alert(1)</script> and more;';
    const history = await historyOf(version(CHILDREN, REPORT), version(evil, REPORT));
    const page = renderHistoryPage(history);
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;');
  });
});

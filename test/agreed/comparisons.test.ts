/** Agreed language in everything that compares: a history, a check, the brief, amendments. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { agreedDocument } from '../../src/agreed.ts';
import { withAgreedSources } from '../../src/agreed-changes.ts';
import { adderFor } from '../../src/corpus/add.ts';
import { agreedFingerprints } from '../../src/corpus/agreed-fingerprints.ts';
import { leaveOneFile, openForWriting } from '../../src/corpus/database.ts';
import { diff, read } from '../../src/pipeline.ts';
import { renderCheckJson } from '../../src/report/check/json.ts';
import { renderCheckMarkdown } from '../../src/report/check/markdown.ts';
import { checkSchema } from '../../src/report/check/schema.ts';
import { renderCheckText } from '../../src/report/check/text.ts';
import { briefOf } from '../../src/report/comparison/brief.ts';
import { renderBrief } from '../../src/report/comparison/brief-markdown.ts';
import { reportSchema } from '../../src/report/comparison/schema.ts';
import { renderHistoryPage } from '../../src/report/history/page.ts';
import { renderHistoryText } from '../../src/report/history/text.ts';
import { agreedSentences } from '../../src/report/wording/wording-agreed.ts';
import { loadRules } from '../../src/rules/rules.ts';
import { history } from '../../src/series.ts';
import { checkTracked } from '../../src/track/check.ts';
import { loadConfig } from '../../src/track/config.ts';
import { asFile, folderOf, HEARD, LATER } from './texts.ts';

const folder = folderOf([HEARD]);
const corpus = join(folder, 'agreed.sqlite');
const file = (name: string): string => join(folder, name);
const SAID = 'The older words were agreed in A/HRC/RES/91/4 OP1.';
const VIEW = { color: false, width: 400, all: true };

/** A draft that takes over what was agreed, then one that weakens it and adds new language. */
beforeAll(async () => {
  const rules = await loadRules();
  const document = agreedDocument(await read(file('A_HRC_RES_91_4.txt')), rules);
  const opened = await openForWriting(corpus);
  const adder = adderFor(opened);
  adder.add(
    document,
    document.paragraphs.map(({ text }) => agreedFingerprints(text)),
  );
  adder.end();
  leaveOneFile(opened);
  opened.close();
  const draft = { ...HEARD, date: '1 July 2034' };
  writeFileSync(file('first.txt'), asFile({ ...draft, symbol: 'A/HRC/96/L.4' }));
  const fresh =
    'Requests the keeper of the register to hear children before a map of the springs is printed;';
  const weaker = [LATER.operative[0]!, HEARD.operative[1]!, fresh, HEARD.operative[2]!];
  const second = { ...draft, symbol: 'A/HRC/96/L.4/Rev.1', operative: weaker };
  writeFileSync(file('second.txt'), asFile(second));
});

/** A draft of one paragraph, or its revision. */
function draftOf(number: string, side: number, text: string): string {
  const symbol = `A/HRC/97/${number}${side === 0 ? '' : '/Rev.1'}`;
  const path = file(`${symbol.replaceAll('/', '_')}.txt`);
  writeFileSync(path, asFile({ ...HEARD, symbol, date: '1 July 2034', operative: [text] }));
  return path;
}

describe('with a corpus', () => {
  it('a history says at each step where the older words were agreed', async () => {
    const each = (report: Awaited<ReturnType<typeof diff>>) => withAgreedSources(report, [corpus]);
    const found = await history([file('first.txt'), file('second.txt')], { each });
    const [step] = found.threads.find(({ labels }) => labels[0]![0] === 'OP1')!.steps;
    expect(step!.precedents![0]).toMatchObject({
      side: 'before',
      source: { symbol: 'A/HRC/RES/91/4' },
    });
    expect(renderHistoryText(found, VIEW)).toContain(SAID);
    expect(renderHistoryPage(found)).toContain(SAID);
  });

  it('the brief makes it the argument for the old words, and says whether a gain is agreed', async () => {
    const report = await diff(file('first.txt'), file('second.txt'));
    const { losses, gains } = briefOf(await withAgreedSources(report, [corpus]));
    expect(losses[0]).toMatchObject({ cite: 'OP1', agreed: [SAID] });
    expect(gains[0]!.agreed).toEqual(['New language: in no agreed text of the corpus.']);
    const text = renderBrief(await withAgreedSources(report, [corpus]));
    expect(text.split('\n').find((line) => line.startsWith('| **OP1'))).toContain('were agreed in');
    expect(briefOf(report).losses[0]!.agreed).toEqual([]);
  });

  it('a check tells it with the finding, as its configuration or its caller names a corpus', async () => {
    const tracked = 'tracked:\n  - id: lake\n    versions: [first.txt, second.txt]\n';
    writeFileSync(file('with.yaml'), `version: 1\ncorpus: agreed.sqlite\n${tracked}`);
    writeFileSync(file('without.yaml'), `version: 1\n${tracked}`);
    const today = '2034-07-02';
    const result = await checkTracked(loadConfig(file('with.yaml')), { today });
    const weaker = result.texts[0]!.findings.find(({ cite }) => cite === 'OP1')!;
    expect(weaker.precedents![0]!.source!.symbol).toBe('A/HRC/RES/91/4');
    expect(renderCheckText(result, VIEW)).toContain(SAID);
    expect(renderCheckMarkdown(result)).toContain('were agreed in A/HRC/RES/91/4 OP1');
    expect(() => checkSchema.parse(JSON.parse(renderCheckJson(result)))).not.toThrow();
    const plain = loadConfig(file('without.yaml'));
    const named = await checkTracked(plain, { today, corpora: [corpus] });
    expect(named.texts[0]!.findings).toEqual(result.texts[0]!.findings);
    const without = await checkTracked(plain, { today });
    expect(JSON.stringify(without)).not.toContain('"precedents"');
    // What was accepted without a corpus stays accepted with one.
    const prints = (one: typeof result) =>
      one.texts[0]!.findings.map(({ fingerprint }) => fingerprint);
    expect(prints(without)).toEqual(prints(result));
  });

  it('says that the older words were agreed only where those that were lost stand in the agreed text', async () => {
    const agreed = HEARD.operative[0]!;
    const drafts = [
      // What the room had added and took out again was never agreed.
      [agreed.replace('child who', 'child and every young person who'), agreed],
      // What was put in is what was agreed; the older text was without it.
      [agreed.replace(', and to answer each of them in writing', ''), agreed],
      [agreed, agreed.replace(', and to answer each of them in writing', '')],
      [agreed, agreed.replace('Urges', 'Invites')],
    ];
    const said = [];
    for (const [i, pair] of drafts.entries()) {
      const [before, after] = pair.map((text, side) => draftOf(`L.${i}`, side, text));
      const { changes } = await withAgreedSources(await diff(before!, after!), [corpus]);
      said.push(changes.flatMap(agreedSentences).includes(SAID));
    }
    expect(said).toEqual([false, false, true, true]);
  });

  it('names agreed words that were lost from a paragraph that no agreed text has', async () => {
    const map = 'Urges the keeper of the register to print a map of all springs for each child';
    const [before, after] = [`${map}, and to answer each of them in writing;`, `${map};`].map(
      (text, side) => draftOf('L.30', side, text),
    );
    const report = await withAgreedSources(await diff(before!, after!), [corpus]);
    expect(reportSchema.safeParse(report).success).toBe(true);
    const [source] = report.changes.flatMap(({ precedents = [] }) => precedents);
    expect(HEARD.operative[0]).toContain(source!.words);
    expect(report.changes.flatMap(agreedSentences)).toEqual([
      `‘${source!.words}’ was agreed in A/HRC/RES/91/4 OP1.`,
    ]);
  });

  it('calls a gain agreed language only where the words that came stand in the agreed text', async () => {
    const agreed = HEARD.operative[0]!;
    const drafts = [
      [agreed.replace('Urges', 'Encourages'), agreed],
      [agreed, agreed.replace('a safe way', 'a safe and well-known way in every language')],
    ];
    const said = [];
    for (const [i, pair] of drafts.entries()) {
      const [before, after] = pair.map((text, side) => draftOf(`L.${20 + i}`, side, text));
      const { changes } = await withAgreedSources(await diff(before!, after!), [corpus]);
      expect(changes.some(({ effect }) => effect === 'strengthened')).toBe(true);
      said.push(changes.flatMap(agreedSentences).join(' '));
    }
    expect(said).toEqual(['Agreed language, from A/HRC/RES/91/4 OP1.', '']);
  });

  it('says of a whole paragraph that much of it was agreed where not nearly all was', () => {
    const source = { symbol: 'A/RES/90/1', label: 'OP2', date: '2030-01-01', share: 0.6 };
    const found = { ...source, effect: 'weakened', text: '', count: 1, latest: null } as const;
    const said = (effect: string, side: 'before' | 'after', share: number) => {
      const [from, whole] = [
        { ...found, share },
        { ...found, share, effect: 'none' as const },
      ];
      const one = { side, label: 'OP1', status: 'adapted' as const };
      const precedents = [{ ...one, source: side === 'after' ? whole : from }];
      return agreedSentences({ effect, precedents });
    };
    expect([
      ...said('removed', 'before', 0.6),
      ...said('removed', 'before', 0.85),
      ...said('weakened', 'before', 0.6),
      ...said('added', 'after', 0.6),
      ...said('strengthened', 'after', 1),
    ]).toEqual([
      'Much of it was agreed in A/RES/90/1 OP2 (60 % word for word).',
      'The older words were agreed in A/RES/90/1 OP2 (85 % word for word).',
      'The older words were agreed in A/RES/90/1 OP2 (60 % word for word).',
      'Much of it is agreed language, from A/RES/90/1 OP2 (60 % word for word).',
      'Agreed language, from A/RES/90/1 OP2.',
    ]);
  });

  it('a corpus that is not there is an error, and no check without it', async () => {
    const tracked = 'tracked:\n  - id: lake\n    versions: [first.txt, second.txt]\n';
    writeFileSync(file('lost.yaml'), `version: 1\ncorpus: [gone.sqlite]\n${tracked}`);
    await expect(
      checkTracked(loadConfig(file('lost.yaml')), { today: '2034-07-02' }),
    ).rejects.toThrow(/there is no corpus at .*gone\.sqlite/);
  });
});

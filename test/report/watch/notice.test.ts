/** A notice opens as every report does: “Read these first”, by the same order and in the same sentences. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckFinding } from '../../../src/model/check.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Notice } from '../../../src/model/watch.ts';
import { diff } from '../../../src/pipeline.ts';
import { firstLines } from '../../../src/report/comparison/first-lines.ts';
import { firstOfNotice } from '../../../src/report/watch/first.ts';
import { renderWatchText } from '../../../src/report/watch/text.ts';
import { NO_RECORD, noticeText } from '../../../src/report/watch/wording.ts';
import { findingsOf } from '../../../src/track/findings.ts';

const demo = (name: string): string =>
  join(import.meta.dirname, '..', '..', '..', 'fixtures', 'demo', name);
const NAME = 'L.7 → L.7/Rev.1';
const judging = { failOn: ['removed', 'weakened', 'mixed'] as const, severity: {} };
let report: Report;
let findings: CheckFinding[];
beforeAll(async () => {
  report = await diff(demo('A_HRC_99_L.7.txt'), demo('A_HRC_99_L.7_Rev.1.txt'));
  findings = findingsOf(report, NAME, { ...judging, failOn: [...judging.failOn] });
});

function noticeOf(names: readonly string[], found: readonly CheckFinding[]): Omit<Notice, 'text'> {
  const pairs = names.map((name) => ({ name, report }));
  return {
    schemaVersion: 1,
    tool: { name: 'draftwatch', version: '0', rulesHash: '' },
    id: '0',
    tracked: 'safety',
    kind: 'revision',
    version: 'L.7/Rev.1',
    title: 'Safety <b>@all</b>',
    page: null,
    failing: found.length,
    compared: names.map((name) => ({ name })) as unknown as Notice['compared'],
    first: firstOfNotice(pairs, found),
    findings: found,
    unchecked: [],
    reports: [],
  };
}

const linesOf = (text: string): string[] => text.split('\n');

describe('the text of a notice', () => {
  it('opens with the lines of the report, in its order and words', () => {
    const lines = linesOf(noticeText(noticeOf([NAME], findings)));
    expect(lines.slice(0, 3)).toEqual([
      expect.stringContaining('safety: L.7/Rev.1 is out:'),
      'Safety &lt;b&gt;@\u200ball&lt;/b&gt;',
      'Read these first:',
    ]);
    const told = firstLines(report);
    expect(told.length).toBeGreaterThan(5);
    for (const [i, { cite, says }] of told.entries())
      expect(lines[3 + i]).toContain(`${cite}: ${says}. “`);
    const failing = findings.filter((one) => one.failing).length;
    const named = noticeOf([NAME], findings).first.flatMap(({ fingerprints }) => fingerprints);
    const left = findings.filter((one) => one.failing && !named.includes(one.fingerprint)).length;
    expect(left).toBeLessThan(failing);
    expect(lines.at(-1)).toBe(`… and ${left} more failing ${left === 1 ? 'finding' : 'findings'}.`);
  });

  it('leaves out what was accepted or turned off, and puts protected language first', () => {
    const [top] = firstLines(report);
    const accepted = { reason: 'a fair trade', author: 'A', until: null };
    const prints = noticeOf([NAME], findings).first[0]!.fingerprints;
    const rest = findings.map((one) =>
      prints.includes(one.fingerprint) ? { ...one, accepted } : one,
    );
    const words = {
      ...findings[0]!,
      effect: 'protected',
      cite: 'OP9',
      where: 'L.7/Rev.1',
    } as const;
    const kept: CheckFinding = { ...words, fingerprint: 'p', line: 'the words are gone' };
    const { first } = noticeOf([NAME], [...rest, kept]);
    expect(first[0]).toMatchObject({ effect: 'protected', says: 'the words are gone' });
    expect(first.map(({ cite, says }) => `${cite} ${says}`)).not.toContain(
      `${top!.cite} ${top!.says}`,
    );
    const off = findings.filter(({ fingerprint }) => !prints.includes(fingerprint));
    expect(noticeOf([NAME], off).first[0]!.cite).not.toBe(top!.cite);
  });

  it('gives each comparison its own part', () => {
    const second = 'HRC/53/7 → L.7/Rev.1';
    const both = [...findings, ...findings.map((one) => ({ ...one, where: second }))];
    const text = noticeText(noticeOf([NAME, second], both));
    expect(text).toContain(`Read these first, in ${NAME.replaceAll('>', '&gt;')}:`);
    expect(text).toContain(`Read these first, in ${second}:`);
    expect(linesOf(text).length).toBeLessThan(18);
  });
});

describe('a pass on the terminal', () => {
  it('opens news in the same way, with the fingerprints that accept takes, and each finding once', () => {
    const notice = { ...noticeOf([NAME], findings), text: '' };
    const texts = [
      {
        id: 'safety',
        known: [],
        found: [],
        gone: [],
        waiting: [],
        news: [notice],
        unchecked: [],
        notes: [],
      },
    ];
    const result = { schemaVersion: 1, tool: notice.tool, texts, told: [] } as const;
    const text = renderWatchText(result, { color: false, width: 400, all: true });
    expect(text).toContain(`Read these first, in ${NAME}`);
    const [top] = notice.first;
    expect(text).toContain(`${top!.cite}: ${top!.says}`);
    for (const { fingerprint } of findings)
      expect(text.split(fingerprint.slice(0, 10))).toHaveLength(2);
  });

  it('says once what is not known of several texts for one reason, and names each', () => {
    const about = (draft: string): string =>
      `what became of ${draft}, and amendments to it: ${NO_RECORD}`;
    const feed = 'what the feed says (feed.test: cut off): everything was asked for.';
    const shown = (...notes: readonly (readonly string[])[]): string => {
      const nothing = { known: [], found: [], gone: [], waiting: [], news: [], unchecked: [] };
      const texts = notes.map((own, i) => ({ id: `text-${i}`, ...nothing, notes: own }));
      const result = { schemaVersion: 1, tool: noticeOf([], []).tool, texts, told: [] } as const;
      return renderWatchText(result, { color: false, width: 400, all: false });
    };
    const many = shown([about('L.1'), feed], [about('L.2'), feed], [feed]);
    for (const once of [NO_RECORD, feed]) expect(many.split(once)).toHaveLength(2);
    expect(many).toMatch(/not known: what became of L\.1, and amendments to it$/m);
    expect(many).toMatch(/not known: what became of L\.2, and amendments to it$/m);
    expect(many).toContain('but for what is named as not known');
    expect(shown([about('L.1')], [])).toContain(`  not known: ${about('L.1')}`);
  });
});

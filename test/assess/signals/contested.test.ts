/** Brackets that open or close are told as such, and are no word change. */
import { expect, it } from 'vitest';
import type { ReportChange } from '../../../src/model/report.ts';
import { diffDocuments } from '../../../src/pipeline.ts';
import { parseText } from '../../parse/text.ts';

async function judge(before: string, after: string): Promise<ReportChange> {
  const text = (operative: string): string =>
    `The Human Rights Council,\n\nRecalling the rights of the child,\n\n1. ${operative}`;
  const report = await diffDocuments(await parseText(text(before)), await parseText(text(after)));
  return report.changes.at(-1)!;
}

const FREE = 'Urges States to hear all children without delay;';
const HELD = 'Urges States [to hear all children] without delay;';

it('tells words that went into brackets, and words that came out of them', async () => {
  const opened = await judge(FREE, HELD);
  expect(opened).toMatchObject({ effect: 'neutral', confidence: 'review' });
  expect(opened.signals).toMatchObject([
    { rule: 'text.contested', before: null, after: { text: 'to hear all children' } },
  ]);
  const closed = await judge(HELD, FREE);
  expect(closed.signals).toMatchObject([
    { rule: 'text.contested', before: { text: 'to hear all children' }, after: null },
  ]);
});

it('is silent where the brackets stayed', async () => {
  const change = await judge(HELD, HELD.replace('Urges', 'Invites'));
  expect(change.signals.map(({ rule }) => rule)).not.toContain('text.contested');
  expect(change.effect).toBe('weakened');
});

it('counts the outer brackets only, nested ones or not', async () => {
  const change = await judge(FREE, 'Urges States [to hear [all] children] without delay;');
  expect(change.signals.filter(({ rule }) => rule === 'text.contested')).toHaveLength(1);
});

/** Agreed language as CSV: one row a paragraph and source. */
import type { PrecedentReport } from '../../model/precedent.ts';
import { csv } from '../comparison/csv.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import { differences } from './wording.ts';

const COLUMNS = [
  ...['label', 'part', 'status', 'stock', 'share', 'text', 'agreed in texts'],
  ...[
    'source',
    'source label',
    'source date',
    'source share',
    'longest run',
    'effect',
    'what differs',
    'source text',
  ],
];

export function renderPrecedentsCsv({ paragraphs }: PrecedentReport): string {
  const rows = paragraphs.flatMap((paragraph) => {
    const { label, part, status, stock, share, text, count } = paragraph;
    const own = [label, part, status, stock ? 'yes' : 'no', share, text, count];
    if (paragraph.precedents.length === 0) return [[...own, ...Array(8).fill(null)]];
    return paragraph.precedents.map((one) => [
      ...own,
      ...[one.symbol, one.label, one.date, one.share, one.longest, one.effect],
      ...[differences(one).map(signalSentence).join('; '), one.text],
    ]);
  });
  return csv(COLUMNS, rows);
}

/** A comparison as a table: one row a change, one row a signal. */
import type { Signal } from '../../model/assessment.ts';
import type { ParagraphRef, Report, ReportChange } from '../../model/report.ts';
import type { Column } from '../kit/columns.ts';
import { signalSentence } from '../wording/wording-signals.ts';

export interface SignalRow {
  readonly change: ReportChange;
  readonly signal: Signal;
}

export const CHANGE_COLUMNS: readonly Column<ReportChange>[] = [
  { name: 'change', cell: (change) => change.id, width: 8 },
  { name: 'before', cell: (change) => labels(change.before), width: 12 },
  { name: 'after', cell: (change) => labels(change.after), width: 12 },
  { name: 'part', cell: (change) => first(change)?.part ?? null, width: 11 },
  { name: 'section', cell: (change) => first(change)?.section.join(' > ') || null, width: 24 },
  { name: 'kind', cell: (change) => change.kind, width: 9 },
  { name: 'moved', cell: (change) => (change.moved ? 'yes' : 'no'), width: 7 },
  { name: 'part change', cell: (change) => change.partChange, width: 11 },
  { name: 'effect', cell: (change) => change.effect, width: 13 },
  { name: 'confidence', cell: (change) => change.confidence, width: 11 },
  { name: 'flagged', cell: (change) => (change.flagged ? 'yes' : 'no'), width: 8 },
  { name: 'themes', cell: (change) => change.themes.join(', '), width: 24 },
  {
    name: 'reasons',
    cell: (change) => change.signals.map(signalSentence).join('; '),
    width: 50,
  },
  { name: 'before text', cell: (change) => texts(change.before), width: 60 },
  { name: 'after text', cell: (change) => texts(change.after), width: 60 },
  { name: 'page', cell: (change) => first(change)?.page ?? null, width: 6 },
  { name: 'proposed', cell: proposed, width: 36 },
];

export const SIGNAL_COLUMNS: readonly Column<SignalRow>[] = [
  { name: 'change', cell: ({ change }) => change.id, width: 8 },
  { name: 'before', cell: ({ change, signal }) => where(change.before, signal.before), width: 12 },
  { name: 'after', cell: ({ change, signal }) => where(change.after, signal.after), width: 12 },
  { name: 'effect', cell: ({ change }) => change.effect, width: 13 },
  { name: 'flagged', cell: ({ change }) => (change.flagged ? 'yes' : 'no'), width: 8 },
  { name: 'themes', cell: ({ change }) => change.themes.join(', '), width: 24 },
  { name: 'direction', cell: ({ signal }) => signal.direction, width: 10 },
  { name: 'type', cell: ({ signal }) => signal.type, width: 13 },
  { name: 'rule', cell: ({ signal }) => signal.rule, width: 26 },
  { name: 'confidence', cell: ({ signal }) => signal.confidence, width: 11 },
  { name: 'before words', cell: ({ signal }) => signal.before?.text ?? null, width: 36 },
  { name: 'after words', cell: ({ signal }) => signal.after?.text ?? null, width: 36 },
  { name: 'reason', cell: ({ signal }) => signalSentence(signal), width: 60 },
];

/** `Delegate A (2099-07-01) inserted “fully”`, one a line; nothing where no file says who. */
function proposed({ proposals = [] }: ReportChange): string | null {
  const lines = proposals.map(({ author, date, kind, text, note }) => {
    const when = date ? ` (${date.slice(0, 10)})` : '';
    return `${author || 'unnamed'}${when} ${kind} “${text}”${note ? `: ${note}` : ''}`;
  });
  return lines.length > 0 ? lines.join('\n') : null;
}

/** Every signal with its change, in report order. */
export function signalRows(report: Report): SignalRow[] {
  return report.changes.flatMap((change) => change.signals.map((signal) => ({ change, signal })));
}

function first(change: ReportChange): ParagraphRef | undefined {
  return change.after[0] ?? change.before[0];
}

function labels(paragraphs: readonly ParagraphRef[]): string {
  return paragraphs.map(({ label }) => label).join(' + ');
}

function texts(paragraphs: readonly ParagraphRef[]): string | null {
  return paragraphs.length === 0 ? null : paragraphs.map(({ text }) => text).join('\n');
}

function where(paragraphs: readonly ParagraphRef[], evidence: Signal['before']): string {
  return evidence?.label ?? labels(paragraphs);
}

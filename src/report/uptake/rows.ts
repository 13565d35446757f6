/** Asks as a table: one row an ask and version, for CSV and Excel. */
import type { AskAnswers, AskInVersion, Uptake } from '../../model/uptake.ts';
import { csv } from '../comparison/csv.ts';
import type { Column } from '../kit/columns.ts';
import { table, workbook } from '../kit/workbook.ts';
import { versionNames } from './wording.ts';

interface Row {
  readonly ask: AskAnswers;
  readonly version: string;
  readonly answer: AskInVersion;
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'id', cell: ({ ask }) => ask.id, width: 8 },
  { name: 'ask', cell: ({ ask }) => ask.ask, width: 60 },
  { name: 'version', cell: ({ version }) => version, width: 20 },
  { name: 'status', cell: ({ answer }) => answer.status, width: 14 },
  { name: 'movement', cell: ({ answer }) => answer.movement, width: 14 },
  { name: 'label', cell: ({ answer }) => answer.label, width: 10 },
  { name: 'section', cell: ({ answer }) => answer.section.join(' / '), width: 20 },
  { name: 'preamble only', cell: ({ answer }) => (answer.preambleOnly ? 'yes' : 'no'), width: 10 },
  { name: 'found', cell: ({ answer }) => answer.found.join('; '), width: 30 },
  { name: 'missing', cell: ({ answer }) => answer.missing.join('; '), width: 30 },
  { name: 'hedges', cell: ({ answer }) => answer.hedges.join('; '), width: 20 },
  { name: 'quote', cell: ({ answer }) => answer.quote, width: 80 },
  { name: 'share', cell: ({ answer }) => answer.share, width: 8 },
  { name: 'decided by', cell: ({ answer }) => answer.decision?.by ?? answer.decidedBy, width: 14 },
  { name: 'priority', cell: ({ ask }) => ask.priority, width: 10 },
  { name: 'source', cell: ({ ask }) => ask.source, width: 30 },
  { name: 'hash', cell: ({ answer }) => answer.hash, width: 18 },
];

function rowsOf({ asks, versions }: Uptake): Row[] {
  const names = versionNames(versions);
  return asks.flatMap((ask) =>
    ask.versions.map((answer, i) => ({ ask, version: names[i]!, answer })),
  );
}

export function renderUptakeCsv(uptake: Uptake): string {
  return csv(
    COLUMNS.map(({ name }) => name),
    rowsOf(uptake).map((row) => COLUMNS.map(({ cell }) => cell(row))),
  );
}

export function renderUptakeXlsx(uptake: Uptake): Uint8Array {
  return workbook([table('Asks', COLUMNS, rowsOf(uptake))]);
}

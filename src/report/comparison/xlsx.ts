/** A comparison as an Excel file: changes, signals, and which texts were compared. */
import type { Report } from '../../model/report.ts';
import { isOfThePair } from '../../model/trust.ts';
import type { Column } from '../kit/columns.ts';
import { table, workbook } from '../kit/workbook.ts';
import { problemSentence } from '../wording/wording.ts';
import { INSTRUCTION_COLUMNS, instructionRows } from './amendment-lists.ts';
import { documentFacts, documentName } from './document-facts.ts';
import { CHANGE_COLUMNS, SIGNAL_COLUMNS, signalRows } from './rows.ts';

type Fact = readonly [what: string, value: string];

const FACT_COLUMNS: readonly Column<Fact>[] = [
  { name: 'what', cell: ([what]) => what, width: 16 },
  { name: 'value', cell: ([, value]) => value, width: 90 },
];

/** What both texts are comes last, but where the two may be no pair: then it is read first. */
export function renderXlsx(report: Report): Uint8Array {
  const about = table('About', FACT_COLUMNS, facts(report));
  const isDoubted = report.problems.some(isOfThePair);
  return workbook([
    ...(isDoubted ? [about] : []),
    ...(report.amendments
      ? [table('Amendments', INSTRUCTION_COLUMNS, instructionRows(report))]
      : []),
    table('Changes', CHANGE_COLUMNS, report.changes),
    table('Signals', SIGNAL_COLUMNS, signalRows(report)),
    ...(isDoubted ? [] : [about]),
  ]);
}

function facts({ before, after, problems, tool }: Report): Fact[] {
  return [
    ['before', `${documentName(before)}, ${documentFacts(before).join(', ')}`],
    ['before, SHA-256', before.source.sha256],
    ['after', `${documentName(after)}, ${documentFacts(after).join(', ')}`],
    ['after, SHA-256', after.source.sha256],
    ['made by', `${tool.name} ${tool.version}, rules ${tool.rulesHash}`],
    ...problems.map((problem): Fact => ['please check', problemSentence(problem)]),
  ];
}

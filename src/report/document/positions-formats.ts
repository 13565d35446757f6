/** Who wants what in one document: by State and by paragraph, as text, JSON and CSV. */
import type { Document } from '../../model/document.ts';
import { csv } from '../comparison/csv.ts';
import type { OutputFormat } from '../formats.ts';
import type { DocumentView } from '../kit/output-view.ts';
import { bold, dim, indented, paint, plain, type TextLine, wrap } from '../kit/text-layout.ts';
import { count } from '../wording/wording.ts';
import { positionWords, wantsWords } from '../wording/wording-positions.ts';
import { type PositionRow, positionRows } from './positions.ts';

/** Columns for labels such as `OP13(b)(ii)`. */
const LABEL_COLUMNS = 12;

/** Formats of `parse --positions`. */
export const POSITION_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: () => Promise.resolve(renderText),
  },
  json: {
    summary: 'for programs',
    binary: false,
    extension: 'json',
    load: () => Promise.resolve(renderJson),
  },
  csv: {
    summary: 'a table: one row a position',
    binary: false,
    extension: 'csv',
    load: () => Promise.resolve(renderCsv),
  },
} satisfies Record<string, OutputFormat<Document, DocumentView>>;

function renderText({ paragraphs }: Document, { color, width }: DocumentView): string {
  const rows = positionRows(paragraphs);
  if (rows.length === 0) return 'Nobody is named: no bracket of this text says who wants what.\n';
  const parties = groups(rows, ({ party }) => party).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const row = (first: string, words: string): TextLine[] =>
    wrap([plain(words)], width, {
      first: [plain('  '), dim(first.padEnd(LABEL_COLUMNS))],
      rest: ' '.repeat(LABEL_COLUMNS + 2),
    });
  const standings = paragraphs.filter(({ standing }) => standing && standing !== 'open');
  const lines: TextLine[] = [
    [bold('By State')],
    ...parties.flatMap(([party, own]) => [
      ...wrap([plain(party), dim(`  ${count(own.length, 'position')}`)], width, indented(0)),
      ...own.flatMap((one) => row(one.label, wantsWords(one))),
    ]),
    [],
    [bold('By paragraph')],
    ...groups(rows, ({ label }) => label).flatMap(([label, own]) =>
      own.flatMap((one, i) => row(i === 0 ? label : '', positionWords(one))),
    ),
    ...(standings.length > 0 ? [[], [bold('Agreed')]] : []),
    ...standings.flatMap(({ label, standing }) => row(label, standing!)),
  ];
  return paint(lines, color);
}

function renderJson({ info, paragraphs }: Document): string {
  const positions = positionRows(paragraphs);
  const standings = paragraphs.flatMap(({ label, standing }) =>
    standing ? [{ label, standing }] : [],
  );
  const result = { schemaVersion: 1, document: info, positions, standings };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function renderCsv({ paragraphs }: Document): string {
  const header = [
    'label',
    'state',
    'wants',
    'words',
    'by',
    'note',
    'start',
    'end',
    'party',
  ] as const;
  const rows = positionRows(paragraphs).map((row) => header.map((name) => row[name]));
  return csv(header, rows);
}

/** In the order in which the keys are met. */
function groups(
  rows: readonly PositionRow[],
  key: (row: PositionRow) => string,
): [string, PositionRow[]][] {
  const found = new Map<string, PositionRow[]>();
  for (const row of rows) {
    const own = found.get(key(row));
    if (own) own.push(row);
    else found.set(key(row), [row]);
  }
  return [...found];
}

/** The paragraph table in a few lines, for a terminal. */
import type { ParagraphTable } from '../../model/paragraph-table.ts';
import type { OutputView } from '../kit/output-view.ts';
import { bold, dim, paint, plain, type TextLine } from '../kit/text-layout.ts';
import { count, themeName } from '../wording/wording.ts';
import { byThemeAndSession, counted } from './count.ts';

/** Widest bar, in columns. */
const BAR = 40;

export function renderTableText(table: ParagraphTable, { color }: OutputView): string {
  const paragraphs = counted(table.paragraphs).length;
  const themes = byThemeAndSession(table);
  const totals = themes.values.map((row) => row.reduce((sum, n) => sum + n, 0));
  const most = Math.max(1, ...totals);
  const lines: TextLine[] = [
    [
      bold(
        `${count(table.documents.length, 'document')}, ${count(paragraphs, 'paragraph')}, ${count(table.failures.length, 'file')} not read`,
      ),
    ],
    [],
    ...themes.groups.map((theme, i): TextLine => {
      const bar = '▇'.repeat(Math.max(1, Math.round((BAR * totals[i]!) / most)));
      const number = String(totals[i]).padStart(6);
      return [plain(themeName(theme).slice(0, 28).padEnd(28)), plain(number), dim(` ${bar}`)];
    }),
    ...(table.failures.length > 0 ? [[], [bold('Not read')]] : []),
    ...table.failures.map(({ message }): TextLine => [plain(`  ${message}`)]),
    [],
    [dim('The rows: --out csv:paragraphs.csv, xlsx:…, jsonl:…; charts: --out html:charts.html.')],
  ];
  return paint(lines, color);
}

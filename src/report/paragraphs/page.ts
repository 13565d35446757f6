/** The paragraph table as a page of charts: one file, no network, no script. */
import type { DocumentRow, ParagraphTable } from '../../model/paragraph-table.ts';
import { documentFacts, documentName } from '../comparison/document-facts.ts';
import { asset } from '../kit/assets.ts';
import { bars } from '../kit/bars.ts';
import { lines } from '../kit/lines.ts';
import { type Markup, markup } from '../kit/markup.ts';
import { pageHead } from '../kit/page-head.ts';
import { count, madeBy, themeName } from '../wording/wording.ts';
import { byStrength, byThemeAndSession, type Counts, counted, shareByYear } from './count.ts';

/** The page as a string. Every chart has its numbers as a table beside it. */
export function renderTablePage(table: ParagraphTable): string {
  const style = asset(import.meta.url, 'charts.css');
  const paragraphs = counted(table.paragraphs).length;
  const facts = [
    count(table.documents.length, 'document'),
    count(paragraphs, 'paragraph'),
    ...(table.failures.length > 0 ? [`${count(table.failures.length, 'file')} not read`] : []),
  ];
  return markup`${pageHead({ title: 'Paragraph report · draftwatch', style })}
<body>
<header><h1>Paragraph report</h1><p class="facts">${facts.join(' · ')}</p></header>
<main>
${charts(table)}
${documents(table.documents)}
${failures(table)}
</main>
<footer><p class="note">${madeBy(table.tool)} Headings are not counted; a paragraph can have several themes.</p></footer>
</body>
</html>
`.markup;
}

function charts(table: ParagraphTable): Markup[] {
  const themes = named(byThemeAndSession(table));
  const strength = byStrength(table);
  const share = shareByYear(table);
  const years = { ...share, series: share.series.map(themeName) };
  return [
    chart('Paragraphs by theme and session', 'The most frequent themes.', themes, bars),
    chart(
      'Verbs by strength',
      'Paragraphs that ask someone to act, by their opening verb, from weak to strong.',
      strength,
      bars,
    ),
    chart(
      'Share of paragraphs over time',
      `Per cent of the paragraphs of each year (${share.groups.map((year, i) => `${year}: ${share.totals[i]}`).join(', ')}).`,
      years,
      lines,
    ),
  ].filter((one) => one !== null);
}

function named(counts: Counts): Counts {
  return { ...counts, groups: counts.groups.map(themeName) };
}

function chart(
  title: string,
  note: string,
  counts: Counts,
  draw: (chart: Counts & { readonly title: string }) => Markup,
): Markup | null {
  if (counts.groups.length === 0) return null;
  const legend = counts.series.map(
    (name, s) =>
      markup`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="s${s % 7}" width="10" height="10"/></svg>${name}</li>`,
  );
  const rows = counts.groups.map(
    (group, g) =>
      markup`<tr><th scope="row">${group}</th>${counts.values[g]!.map((n) => markup`<td class="n">${n}</td>`)}</tr>`,
  );
  return markup`<section><h2>${title}</h2><p class="note">${note}</p><ul class="legend">${legend}</ul>${draw({ ...counts, title })}
<details><summary>The numbers</summary><div class="wide"><table><thead><tr><td></td>${counts.series.map((name) => markup`<th scope="col" class="n">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></details></section>
`;
}

function documents(rows: readonly DocumentRow[]): Markup {
  const items = rows.map(
    ({ info, problems }) =>
      markup`<tr><th scope="row"><bdi>${documentName(info)}</bdi></th><td dir="auto">${info.title}</td><td>${documentFacts(info).join(' · ')}${problems.length > 0 ? ` · ${count(problems.length, 'place')} to check` : ''}</td></tr>`,
  );
  return markup`<section><h2>Documents</h2><details><summary>${count(rows.length, 'document')}</summary><div class="wide"><table><tbody>${items}</tbody></table></div></details></section>`;
}

function failures({ failures }: ParagraphTable): Markup | null {
  if (failures.length === 0) return null;
  return markup`<section><h2>Not read</h2><ul>${failures.map(({ message }) => markup`<li>${message}</li>`)}</ul></section>`;
}

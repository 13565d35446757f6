/** A comparison as one self-contained page: no network, no script from elsewhere. */
import type { Report, ReportChange } from '../../../model/report.ts';
import { asset } from '../../kit/assets.ts';
import { type Markup, markup, trusted } from '../../kit/markup.ts';
import { pageHead } from '../../kit/page-head.ts';
import { HOW_TO_READ, madeBy } from '../../wording/wording.ts';
import { cite } from '../cite.ts';
import { documentName } from '../document-facts.ts';
import { changeArticle, keptParagraph } from './change.ts';
import { minimap } from './map.ts';
import { documents, summary } from './summary.ts';
import { helpDialog, toolbar } from './toolbar.ts';

/** What a page of a comparison is made of, wherever it stands: a file of its own, or the page that compares. */
export interface ComparisonParts {
  readonly title: string;
  readonly top: Markup;
  readonly content: Markup;
  /** The map and the keys, behind the content. */
  readonly end: Markup;
}

export function comparisonParts(report: Report): ComparisonParts {
  return {
    title: `${documentName(report.before)} → ${documentName(report.after)} · draftwatch`,
    top: markup`<div class="head"><h1><bdi>${documentName(report.before)}</bdi> <span aria-label="to">→</span> <bdi>${documentName(report.after)}</bdi></h1><button type="button" id="theme" aria-label="Light or dark">◐</button></div>
<p class="title" dir="auto">${report.after.title ?? report.before.title}</p>${documents(report)}`,
    content: markup`${summary(report)}
<section aria-labelledby="changes-h"><h2 id="changes-h">Paragraph by paragraph</h2>${toolbar(report)}
<div id="changes" class="changes" tabindex="-1">
${list(report.changes)}</div></section>`,
    end: markup`${minimap(report.changes)}${helpDialog()}`,
  };
}

/** What the parts need to look right and to be filtered: `start` before they are shown, `script` behind them. */
export function comparisonAssets(): Record<'style' | 'start' | 'script', string> {
  const here = import.meta.url;
  return {
    style: asset(here, 'page.css') + asset(here, 'print.css'),
    start: asset(here, 'start.js'),
    script: asset(here, 'page.js'),
  };
}

/** The page as a string. Works without JavaScript too: then nothing is filtered. */
export function renderHtml(report: Report): string {
  const { style, start, script } = comparisonAssets();
  const { title, top, content, end } = comparisonParts(report);
  const head = pageHead({
    title,
    style,
    scripts: [start, script],
    meta: markup`<meta name="generator" content="draftwatch ${report.tool.version}">\n`,
    start: markup`<script>${trusted(start)}</script>\n`,
  });
  const page = markup`${head}
<body>
<a class="skip" href="#changes">Skip to the changes</a>
<header class="top">${top}</header>
<main>${content}</main>
${end}
<footer>${madeBy(report.tool)} ${HOW_TO_READ}</footer>
<script>${trusted(script)}</script>
</body>
</html>
`;
  return page.markup;
}

/** Changed paragraphs one by one, runs of unchanged ones folded; headings always show. */
function list(changes: readonly ReportChange[]): Markup[] {
  const out: Markup[] = [];
  let run: ReportChange[] = [];
  const close = (): void => {
    if (run.length > 0) out.push(folded(run));
    run = [];
  };
  for (const change of changes) {
    if (change.kind === 'kept' && change.effect === 'none' && !change.moved && !change.notes) {
      const heading = change.after[0]?.part === 'heading';
      if (!heading) run.push(change);
      else {
        close();
        out.push(markup`<div class="heading">${keptParagraph(change)}</div>`);
      }
    } else {
      close();
      out.push(changeArticle(change));
    }
  }
  close();
  return out;
}

function folded(run: readonly ReportChange[]): Markup {
  const name = run.length === 1 ? cite(run[0]!) : `${cite(run[0]!)} – ${cite(run.at(-1)!)}`;
  return markup`<details class="fold"><summary>${run.length} unchanged: <bdi>${name}</bdi></summary>${run.map(keptParagraph)}</details>
`;
}

/** The page itself: one HTML file with everything inside it. Made by the build. */
import { ENDINGS } from '../model/file-formats.ts';
import { comparisonAssets } from '../report/comparison/html/page.ts';
import { historyStyle } from '../report/history/page.ts';
import { asset, contentPolicy } from '../report/kit/assets.ts';
import { type Markup, markup, trusted } from '../report/kit/markup.ts';
import { themeName } from '../report/wording/wording.ts';
import type { PageTexts } from './texts.ts';

/** What the build puts into the page. */
export interface PageParts {
  readonly texts: PageTexts;
  /** Version of draftwatch. */
  readonly version: string;
  /** The script of the page, and that of its worker. */
  readonly script: string;
  readonly worker: string;
  readonly themes: readonly { readonly id: string; readonly watched: boolean }[];
  /** Licences of the packages inside. */
  readonly notices: string;
}

/** What the file inputs offer first; any other file can be chosen too and is told what it is. */
const ACCEPT = ENDINGS.map((ending) => `.${ending}`).join(',');

export function renderPage(parts: PageParts): string {
  const { texts, version, script, worker, notices } = parts;
  const own = asset(import.meta.url, 'draftwatch.css');
  const report = comparisonAssets();
  const history = historyStyle();
  const policy = [
    contentPolicy([own, report.style, history], [report.start, report.script, script]),
    'worker-src blob:',
    'img-src data:',
  ].join('; ');
  return markup`<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="draftwatch page ${version}">
<title>${texts.title} · draftwatch</title>
<style id="comparison-style">${trusted(report.style)}</style>
<style id="history-style" media="not all">${trusted(history)}</style>
<style>${trusted(own)}</style>
<script>${trusted(report.start)}</script>
</head>
<body>
<a class="skip" href="#files">${texts.skip}</a>
<header class="page-top"><h1>${texts.title}</h1>
<p>${texts.lead}</p>
<p class="privacy">${texts.privacy}</p>
<noscript><p class="failure">${texts.noScript}</p></noscript></header>
<main>
${form(parts)}
<section id="result" role="region" aria-label="${texts.result}" tabindex="-1" hidden>
<div id="failure" class="failure" role="alert" hidden></div>
<p id="distrust" class="failure" hidden></p>
<div id="downloads" class="downloads" role="group" aria-label="${texts.download}" hidden></div>
<div id="report"></div>
</section>
</main>
<footer class="page-end"><details><summary>${texts.about}</summary>
<p>draftwatch ${version}. ${texts.privacy}</p>
<details><summary>${texts.licences}</summary><pre>${notices}</pre></details></details></footer>
<script type="text/plain" id="worker">${trusted(worker)}</script>
<script>${trusted(report.script)}</script>
<script>${trusted(script)}</script>
</body>
</html>
`.markup;
}

function form({ texts, themes }: PageParts): Markup {
  return markup`<form id="files" tabindex="-1">
<p class="hint">${texts.drop} ${texts.tracked}</p>
<div class="slots">${slot('older', texts.older, texts.pasteOlder, texts)}${slot('newer', texts.newer, texts.pasteNewer, texts)}</div>
<p id="doubt" class="doubt" role="status"></p>
<details id="more"><summary>${texts.laterHint}</summary>
<p><label for="later">${texts.later}</label> <input type="file" id="later" multiple accept="${ACCEPT}"></p>
<h2 id="order-h" hidden>${texts.order}</h2><ol id="order" aria-labelledby="order-h"></ol></details>
<details><summary>${texts.options}</summary>
<p><label class="tick"><input type="checkbox" id="all"> ${texts.showAll}</label></p>
<fieldset><legend>${texts.themes}</legend>${themes.map(
    ({ id, watched }) =>
      markup`<label class="tick"><input type="checkbox" name="theme" value="${id}"${watched && markup` checked`}> ${themeName(id)}</label>
`,
  )}</fieldset></details>
<p class="actions"><button type="submit" id="compare">${texts.compare}</button>
<button type="button" id="swap">${texts.swap}</button>
<button type="button" id="clear">${texts.clear}</button>
<button type="button" id="cancel" hidden>${texts.cancel}</button></p>
<p id="progress" role="status"></p>
</form>`;
}

function slot(side: 'older' | 'newer', label: string, paste: string, texts: PageTexts): Markup {
  return markup`<div class="slot" data-slot="${side}"><label for="${side}">${label}</label>
<input type="file" id="${side}" accept="${ACCEPT}" aria-describedby="${side}-facts">
<p class="facts" id="${side}-facts"></p>
<details><summary>${texts.pasteSummary}</summary><label for="${side}-words">${paste}</label>
<textarea id="${side}-words" rows="6" dir="auto" spellcheck="false" autocomplete="off"></textarea></details></div>
`;
}

/** Agreed language as a page: every paragraph, what is new in it marked, its sources on opening. */
import type { ParagraphPrecedents, PrecedentReport } from '../../model/precedent.ts';
import { documentFacts, documentName } from '../comparison/document-facts.ts';
import { paperStyle } from '../kit/assets.ts';
import { type Markup, markup } from '../kit/markup.ts';
import { pageHead } from '../kit/page-head.ts';
import { problemSentence } from '../wording/wording.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import {
  corpusSentence,
  differences,
  isWeaker,
  precedentsHead,
  sourceSentence,
  statusSentence,
  usesSentence,
} from './wording.ts';

/** One self-contained page without script: sources open as the browser opens details. */
export function renderPrecedentsPage(report: PrecedentReport): string {
  const { document, paragraphs, problems } = report;
  const name = documentName(document);
  const style = paperStyle(import.meta.url, 'precedents.css');
  return markup`${pageHead({ title: `Agreed language in ${name} · draftwatch`, style })}
<body>
<header><h1>Agreed language in <bdi>${name}</bdi></h1>
<p>${documentFacts(document).join(' · ')}</p>
<p><b>${precedentsHead(report)}</b> ${corpusSentence(report)}</p>
<p class="key"><mark>Marked</mark> words stand in no agreed text of the corpus.</p></header>
<main>
${paragraphs.map(block)}</main>
${problems.length > 0 && markup`<section aria-labelledby="problems"><h2 id="problems">Check on the page</h2><ul>${problems.map((problem) => markup`<li>${problemSentence(problem)}</li>`)}</ul></section>`}
</body>
</html>
`.markup;
}

function block(paragraph: ParagraphPrecedents): Markup {
  const { label, precedents, status, stock } = paragraph;
  const uses = usesSentence(paragraph);
  const shade = stock ? 'stock' : isWeaker(paragraph) ? 'weaker' : status;
  return markup`<section class="${shade}" id="${label.replace(/[^A-Za-z0-9]+/g, '-')}"><h2><bdi>${label}</bdi> <span>${statusSentence(paragraph)}</span></h2>
<p dir="auto">${marked(paragraph)}</p>
${
  precedents.length > 0 &&
  markup`<details><summary>${sourceSentence(precedents[0]!)}</summary>
${uses && markup`<p>${uses}</p>`}
${precedents.map(
  (one) => markup`<h3>${sourceSentence(one)}</h3>
<blockquote dir="auto">${one.text}</blockquote>
${differences(one).length > 0 && markup`<ul>${differences(one).map((signal) => markup`<li>${signalSentence(signal)}</li>`)}</ul>`}
`,
)}</details>`
}
</section>
`;
}

/** The words, those that no agreed text has marked; nothing is marked when all are new. */
function marked({ text, news, status }: ParagraphPrecedents): Markup {
  if (status === 'new') return markup`${text}`;
  const parts: Markup[] = [];
  let at = 0;
  for (const { start, end } of news) {
    parts.push(markup`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return markup`${parts}${text.slice(at)}`;
}

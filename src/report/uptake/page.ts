/** Asks as a page: a table of asks and versions; a cell opens the paragraph with the words marked. */
import type { AskAnswers, AskInVersion, Uptake } from '../../model/uptake.ts';
import { paperStyle } from '../kit/assets.ts';
import { type Markup, markup } from '../kit/markup.ts';
import { pageHead } from '../kit/page-head.ts';
import { problemSentence } from '../wording/wording.ts';
import {
  agreedSentence,
  answerSentence,
  detailSentences,
  mustSentence,
  STATUS_SIGNS,
  uptakeHead,
  versionNames,
} from './wording.ts';

/** One self-contained page without script: cells open as the browser opens details. */
export function renderUptakePage(uptake: Uptake): string {
  const names = versionNames(uptake.versions);
  const style = paperStyle(import.meta.url, 'uptake.css');
  return markup`${pageHead({ title: 'What became of our asks · draftwatch', style })}
<body>
<header><h1>What became of our asks</h1>
<p><b>${uptakeHead(uptake)}</b></p></header>
<main>
<div class="scroll" role="region" aria-label="Asks and versions" tabindex="0"><table>
<thead><tr><th scope="col">Ask</th>${names.map((name) => markup`<th scope="col"><bdi>${name}</bdi></th>`)}</tr></thead>
<tbody>
${uptake.asks.map(row)}</tbody>
</table></div>
${uptake.problems.length > 0 && markup`<section aria-labelledby="problems"><h2 id="problems">Check on the page</h2><ul>${uptake.problems.map((problem) => markup`<li>${problemSentence(problem)}</li>`)}</ul></section>`}
</main>
</body>
</html>
`.markup;
}

function row(ask: AskAnswers): Markup {
  const notes = [mustSentence(ask), agreedSentence(ask), ask.source].filter(
    (note) => note !== null,
  );
  return markup`<tr><th scope="row"><b><bdi>${ask.id}</bdi></b> ${ask.kind !== 'add' && markup`<i>${ask.kind}</i> `}<span dir="auto">${ask.ask}</span>${notes.length > 0 && markup`<small>${notes.join(' · ')}</small>`}</th>
${ask.versions.map(cell)}</tr>
`;
}

function cell(answer: AskInVersion): Markup {
  const shade = answer.status.replaceAll(' ', '-');
  const notes = detailSentences(answer);
  const told = markup`${STATUS_SIGNS[answer.status]} ${answerSentence(answer)}`;
  if (answer.text === '') return markup`<td class="${shade}">${told}</td>`;
  return markup`<td class="${shade}"><details><summary>${told}</summary><p dir="auto">${marked(answer)}</p>${notes.length > 0 && markup`<p class="notes">${notes.join('; ')}</p>`}</details></td>`;
}

function marked({ text, place }: AskInVersion): Markup {
  if (!place) return markup`${text}`;
  return markup`${text.slice(0, place.start)}<mark>${text.slice(place.start, place.end)}</mark>${text.slice(place.end)}`;
}

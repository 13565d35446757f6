/** A history as a page: a strip for each paragraph, a box for each version, the words on opening. */
import type { Edit } from '../../model/change.ts';
import type { History, HistoryStep, Thread } from '../../model/history.ts';
import { isOfThePair } from '../../model/trust.ts';
import { opening } from '../comparison/cite.ts';
import { documentFacts } from '../comparison/document-facts.ts';
import { paperStyle } from '../kit/assets.ts';
import { type Markup, markup } from '../kit/markup.ts';
import { pageHead } from '../kit/page-head.ts';
import {
  count,
  EFFECT_SIGNS,
  HOW_TO_READ,
  madeBy,
  problemSentence,
  themeName,
} from '../wording/wording.ts';
import { agreedSentences } from '../wording/wording-agreed.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import {
  absentSentence,
  FIGURE_COLUMNS,
  FIRST_GROUPS,
  firstSentence,
  returnSentence,
  stepName,
  versionName,
} from './wording.ts';

/** Characters of a paragraph's opening words on its strip. */
const OPENING = 110;

/** What a page of a history is made of, wherever it stands: a file of its own, or the page that compares. */
export interface HistoryParts {
  readonly title: string;
  readonly top: Markup;
  readonly content: Markup;
}

export function historyParts(history: History): HistoryParts {
  const names = history.versions.map((_, i) => versionName(history, i));
  const flagged = history.threads.filter((thread) => thread.flagged);
  const quiet = history.threads.filter((thread) => !thread.flagged && thread.part !== 'heading');
  return {
    title: `${names.join(' → ')} · draftwatch`,
    top: markup`<h1>${history.versions.at(-1)!.title ?? 'History'}</h1>
<ol class="versions">${history.versions.map((version, i) => markup`<li><b><bdi>${names[i]}</bdi></b> ${documentFacts(version).join(' · ')}</li>`)}</ol>
${history.problems.filter(isOfThePair).map((problem) => markup`<p class="return">${problemSentence(problem)}</p>`)}`,
    content: markup`${figures(history)}
${facts(history)}
<section aria-labelledby="flagged"><h2 id="flagged">${count(flagged.length, 'paragraph')} with a flagged change</h2>
${flagged.map((thread) => strip(thread, history))}</section>
<section aria-labelledby="others"><h2 id="others">${count(quiet.length, 'other paragraph')}</h2>
${quiet.map((thread) => strip(thread, history))}</section>`,
  };
}

export function historyStyle(): string {
  return paperStyle(import.meta.url, 'history.css');
}

/** One self-contained page without script: paragraphs open as the browser opens details. */
export function renderHistoryPage(history: History): string {
  const { title, top, content } = historyParts(history);
  return markup`${pageHead({ title, style: historyStyle() })}
<body>
<header>${top}</header>
<main>
${content}
</main>
<footer>${madeBy(history.tool)} ${HOW_TO_READ}</footer>
</body>
</html>
`.markup;
}

/** A row for each version: how much it has, and how much of that is on children. */
function figures(history: History): Markup {
  return markup`<table class="figures"><caption>In figures (in brackets: operative)</caption>
<thead><tr><th scope="col">version</th>${FIGURE_COLUMNS.map(([name]) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${history.figures.map((row) => markup`<tr><th scope="row"><bdi>${versionName(history, row.version)}</bdi></th>${FIGURE_COLUMNS.map(([, of]) => markup`<td>${String(of(row).all)} (${String(of(row).operative)})</td>`)}</tr>`)}</tbody></table>
`;
}

function facts(history: History): Markup[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Asked for, and nowhere', history.absent.map((words) => absentSentence(words, history))],
    ...FIRST_GROUPS.map(([title, kinds]): [string, string[]] => [
      title,
      history.firsts
        .filter(({ kind }) => kinds.includes(kind))
        .map((first) => firstSentence(first, history)),
    ]),
    [
      'Sponsors',
      history.sponsors.map(
        ({ to, joined, left }) =>
          `${versionName(history, to)}: ${[
            ...(joined.length > 0 ? [`joined ${joined.join(', ')}`] : []),
            ...(left.length > 0 ? [`left ${left.join(', ')}`] : []),
          ].join('; ')}`,
      ),
    ],
    ['Check on the page', history.problems.map(problemSentence)],
  ];
  return lists.flatMap(([title, items]) =>
    items.length === 0
      ? []
      : [
          markup`<details class="facts"><summary>${title} (${items.length})</summary><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul></details>
`,
        ],
  );
}

function strip(thread: Thread, history: History): Markup {
  const words = thread.texts.findLast((text) => text !== '') ?? '';
  const steps = thread.steps.filter((step) => step.kind !== 'kept');
  return markup`<details class="thread" id="${thread.id}"><summary><span class="strip">${history.versions.map((_, version) => box(thread, version))}</span><span class="opening" dir="auto">${opening(words, OPENING)}</span></summary>
${thread.themes.length > 0 && markup`<p class="themes">${thread.themes.map(themeName).join(' · ')}</p>`}
${thread.returns.map((found) => markup`<p class="return">${returnSentence(found, history, thread)}</p>`)}
${steps.length === 0 ? markup`<p dir="auto">${words}</p>` : steps.map((step) => stepBlock(step, history))}
</details>
`;
}

/** A version's box: label, sign and colour of the step that led to it. */
function box({ labels, steps }: Thread, version: number): Markup {
  const step = steps.find(({ to }) => to === version);
  const label = labels[version]!.join('+');
  const effect = step?.effect ?? 'none';
  const told = label === '' ? (effect === 'removed' ? 'gone' : 'absent') : label;
  return markup`<span class="box ${label === '' && effect !== 'removed' ? 'absent' : effect}" title="${step ? stepName(step) : told}">${EFFECT_SIGNS[effect].trim()} ${told}</span>`;
}

function stepBlock(step: HistoryStep, history: History): Markup {
  const said = [...step.signals.map(signalSentence), ...agreedSentences(step)];
  return markup`<div class="step"><h3><span class="sign ${step.effect}">${EFFECT_SIGNS[step.effect]}</span> <bdi>${versionName(history, step.to)}</bdi>: ${stepName(step)}</h3>
<p dir="auto">${step.edits.map(edit)}</p>
${said.length > 0 && markup`<ul>${said.map((sentence) => markup`<li>${sentence}</li>`)}</ul>`}</div>
`;
}

function edit({ op, text }: Edit): Markup {
  if (op === 'delete') return markup`<del>${text}</del>`;
  return op === 'insert' ? markup`<ins>${text}</ins>` : markup`${text}`;
}

/** One change as an article: citation, judgement, both texts, and the notes beside the words. */
import type { Signal } from '../../../model/assessment.ts';
import type { ReportChange } from '../../../model/report.ts';
import { type Markup, markup } from '../../kit/markup.ts';
import {
  CONFIDENCE_NAMES,
  EFFECT_NAMES,
  EFFECT_SIGNS,
  KIND_NAMES,
  PART_CHANGE_NAMES,
  themeName,
} from '../../wording/wording.ts';
import { passageSentences, tracedLabels } from '../../wording/wording-passages.ts';
import { proposalSentences } from '../../wording/wording-proposals.ts';
import { signalSentence } from '../../wording/wording-signals.ts';
import { cite } from '../cite.ts';
import { sectionName } from '../sections.ts';
import { shownSignals } from '../shown-signals.ts';
import { afterAnchor, beforeAnchor, changeAnchor } from './anchors.ts';
import { inlineRedline, sideBySide } from './redline.ts';

const DIRECTION_SIGNS = { weaker: '▼', stronger: '▲', review: '?' } as const;
const DIRECTION_NAMES = { weaker: 'weaker', stronger: 'stronger', review: 'please check' } as const;

/** An article of the page; `data-` attributes carry what the filters ask for. */
export function changeArticle(given: ReportChange): Markup {
  const change = { ...given, signals: shownSignals(given) };
  const part = (change.after[0] ?? change.before[0])?.part ?? 'operative';
  const anchor = changeAnchor(change);
  return markup`<article class="change fx-${change.effect}" id="${change.id}" tabindex="-1" data-effect="${change.effect}" data-part="${part}" data-themes="${change.themes.join(' ')}" data-flagged="${change.flagged ? 'yes' : 'no'}" data-rank="${change.rank}" aria-labelledby="${change.id}-h">
${anchors(change)}<header><h3 id="${change.id}-h"><a class="self" href="#${anchor}" title="Link to this paragraph"><bdi>${cite(change)}</bdi></a></h3>${badges(change)}</header>
<div class="body"><div class="texts">${texts(change)}</div>${notes(change)}</div></article>
`;
}

/** An unchanged paragraph: its text once. */
export function keptParagraph(change: ReportChange): Markup {
  const paragraph = change.after[0];
  return markup`<div class="kept" id="${change.id}" data-effect="none">${anchors(change)}<p class="cite"><bdi>${cite(change)}</bdi></p><p class="text" dir="auto">${paragraph?.text}</p></div>
`;
}

function anchors(change: ReportChange): Markup[] {
  return [
    ...change.after.map(({ label }) => markup`<span class="at" id="${afterAnchor(label)}"></span>`),
    ...change.before.map(
      ({ label }) => markup`<span class="at" id="${beforeAnchor(label)}"></span>`,
    ),
  ];
}

function badges(change: ReportChange): Markup {
  const kind = change.kind === 'split' || change.kind === 'merged' ? KIND_NAMES[change.kind] : null;
  const section = sectionName(change);
  const facts = [
    section === null ? null : `in: ${section}`,
    kind,
    change.moved ? 'moved' : null,
    change.partChange ? PART_CHANGE_NAMES[change.partChange] : null,
  ].filter((fact) => fact !== null);
  const sure =
    change.flagged && change.confidence !== 'certain'
      ? markup`<span class="sure">${CONFIDENCE_NAMES[change.confidence]}</span>`
      : null;
  return markup`<span class="badge"><span aria-hidden="true">${EFFECT_SIGNS[change.effect]}</span> ${EFFECT_NAMES[change.effect]}</span>${facts.map((fact) => markup`<span class="fact">${fact}</span>`)}${sure}${themes(change)}`;
}

/** All by name: a number in place of some would hide the one that is watched. */
function themes({ themes: all }: ReportChange): Markup {
  return markup`<span class="themes">${all.map((theme) => markup`<span class="theme">${themeName(theme)}</span>`)}</span>`;
}

function texts(change: ReportChange): Markup {
  if (change.kind === 'kept') return markup`<div class="one">${inlineRedline(change)}</div>`;
  return markup`<div class="inline">${inlineRedline(change)}</div><div class="sides">${sideBySide(change)}</div>`;
}

function notes(change: ReportChange): Markup | null {
  const traced = tracedLabels(change);
  const others = change.seeAlso.filter(({ label }) => !traced.has(label));
  const near = others.map(({ side, label, similarity }) => {
    const target = side === 'before' ? beforeAnchor(label) : afterAnchor(label);
    const text = side === 'before' ? 'the earlier' : 'the new';
    return markup`<li class="near">See also <a href="#${target}"><bdi>${label}</bdi></a> of ${text} text: ${Math.round(similarity * 100)}% of its words are shared.</li>`;
  });
  const said = [...passageSentences(change), ...proposalSentences(change)].map(
    (sentence) => markup`<li class="near">${sentence}</li>`,
  );
  if (change.signals.length + near.length + said.length === 0) return null;
  return markup`<ol class="notes" aria-label="Notes">${change.signals.map((signal, index) => note(change, signal, index))}${said}${near}</ol>`;
}

function note(change: ReportChange, signal: Signal, index: number): Markup {
  const key = `${change.id}-${index + 1}`;
  const doubt =
    signal.confidence === 'review' && signal.direction !== 'review'
      ? markup` <span class="sure">${CONFIDENCE_NAMES.review}</span>`
      : null;
  return markup`<li class="note ${signal.direction}" data-n="${key}"><span class="n">${index + 1}</span> <strong><span aria-hidden="true">${DIRECTION_SIGNS[signal.direction]}</span> ${DIRECTION_NAMES[signal.direction]}</strong> <span>${signalSentence(signal)}</span>${doubt}</li>`;
}

/** The top of the page: which texts, how many changes of each effect, and what was lost first. */
import type { DocumentInfo } from '../../../model/document.ts';
import type { Report, ReportChange } from '../../../model/report.ts';
import { isGrave } from '../../../model/trust.ts';
import { type Markup, markup } from '../../kit/markup.ts';
import {
  doubtSentence,
  EFFECT_NAMES,
  EFFECT_SIGNS,
  FIRST_TITLE,
  HEAD_NAMES,
  problemSentence,
  SECTION_TITLES,
} from '../../wording/wording.ts';
import { ROOM_TITLE, roomSentence } from '../../wording/wording-positions.ts';
import { amendmentLists } from '../amendment-lists.ts';
import { cite } from '../cite.ts';
import { documentFacts, documentName } from '../document-facts.ts';
import { findingLine } from '../finding.ts';
import { firstLines } from '../first-lines.ts';
import { headFacts } from '../head.ts';
import { EFFECTS_IN_ORDER } from '../order.ts';
import { reportParts, unflaggedGroups } from '../parts.ts';
import { changeAnchor } from './anchors.ts';

/** How many findings a list shows before the rest is folded. */
const FIRST = 8;
const LIST_CLASSES = { lost: 'loss', check: 'check', won: 'gain' } as const;

export function summary(report: Report): Markup {
  const { lost, check, won } = reportParts(report);
  return markup`<section class="summary" aria-labelledby="sum-h"><h2 id="sum-h">What changed for children’s rights and participation</h2>
${amendments(report)}${balance(report)}${head(report)}${first(report)}<div class="lists">${findings('lost', lost)}${check.length > 0 ? findings('check', check) : null}${findings('won', won)}</div>${unflagged(report)}${room(report)}${problems(report)}</section>`;
}

function first(report: Report): Markup | null {
  const lines = firstLines(report);
  if (lines.length === 0) return null;
  return markup`<section class="first" aria-labelledby="first-h"><h3 id="first-h">${FIRST_TITLE}</h3><ol>${lines.map(
    ({ changes, effect, cite, says, quote, remark }) =>
      markup`<li class="fx-${effect}"><span class="badge"><span aria-hidden="true">${EFFECT_SIGNS[effect]}</span> ${EFFECT_NAMES[effect]}</span> <a href="#${changeAnchor(changes[0]!)}"><bdi>${cite}</bdi></a> <span>${says}.</span> <q dir="auto">${quote}</q>${remark === '' ? null : markup` <span class="fact">${remark}</span>`}</li>`,
  )}</ol></section>`;
}

/** What came of each instruction of an amendment. */
function amendments(report: Report): Markup[] {
  return amendmentLists(report).map(
    ({ title, items }) =>
      markup`<h3>${title}</h3><ol class="instructions">${items.map((item) => markup`<li dir="auto">${item}</li>`)}</ol>`,
  );
}

/** Name and facts of both documents. */
export function documents(report: Report): Markup {
  return markup`<dl class="docs">${facts('Before', report.before)}${facts('After', report.after)}</dl>`;
}

/** Losses against gains as one bar, and the same in words. */
function balance(report: Report): Markup | null {
  const flagged = report.changes.filter((change) => change.flagged);
  if (flagged.length === 0) return null;
  const parts = EFFECTS_IN_ORDER.map((effect) => ({
    effect,
    n: flagged.filter((change) => change.effect === effect).length,
  })).filter(({ n }) => n > 0);
  let x = 0;
  const rects = parts.map(({ effect, n }) => {
    const width = (1000 * n) / flagged.length;
    x += width;
    return markup`<rect class="fx-${effect}" x="${(x - width).toFixed(1)}" y="0" width="${Math.max(1, width - 3).toFixed(1)}" height="12"/>`;
  });
  const words = parts.map(
    ({ effect, n }) =>
      markup`<span class="fx-${effect}"><b>${n}</b> <span class="badge"><span aria-hidden="true">${EFFECT_SIGNS[effect]}</span> ${EFFECT_NAMES[effect]}</span></span>`,
  );
  return markup`<div class="balance"><svg viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">${rects}</svg><p>${words}</p></div>`;
}

/** Sections, what is named first, sponsors. */
function head(report: Report): Markup | null {
  const found = headFacts(report, Number.POSITIVE_INFINITY);
  if (found.length === 0) return null;
  return markup`<ul class="sections">${found.map(({ name, says }) => markup`<li><strong>${HEAD_NAMES[name]}:</strong> ${says}</li>`)}</ul>`;
}

function facts(side: string, info: DocumentInfo): Markup {
  const link = info.source.url && /^https?:\/\//i.test(info.source.url) ? info.source.url : null;
  const name = markup`<bdi>${documentName(info)}</bdi>`;
  return markup`<div><dt>${side}</dt><dd><strong>${link ? markup`<a href="${link}" rel="noreferrer">${name}</a>` : name}</strong> <span class="facts">${documentFacts(info).join(' · ')}</span></dd></div>`;
}

function findings(section: 'lost' | 'check' | 'won', changes: readonly ReportChange[]): Markup {
  const none = markup`<p class="nothing">Nothing on the watched themes.</p>`;
  const rest = changes.slice(FIRST);
  return markup`<div class="list ${LIST_CLASSES[section]}"><h3>${SECTION_TITLES[section]} <span class="count">${changes.length}</span></h3>${changes.length === 0 ? none : markup`<ul>${changes.slice(0, FIRST).map(finding)}</ul>`}${rest.length > 0 ? markup`<details class="rest"><summary>${rest.length} more</summary><ul>${rest.map(finding)}</ul></details>` : null}</div>`;
}

/** What is not flagged is named, so that nobody takes silence for sameness. */
function unflagged(report: Report): Markup | null {
  const groups = unflaggedGroups(report);
  if (groups.length === 0) return null;
  const n = reportParts(report).other.length;
  const items = groups.map(
    ({ name, changes }) =>
      markup`<li><strong>${name}:</strong> ${changes.map((change, i) => markup`${i > 0 ? ', ' : ''}<a href="#${changeAnchor(change)}"><bdi>${cite(change)}</bdi></a>`)}</li>`,
  );
  return markup`<details class="rest" open><summary>${SECTION_TITLES.other}: ${n}</summary><ul>${items}</ul></details>`;
}

function finding(change: ReportChange): Markup {
  return markup`<li class="fx-${change.effect}"><span class="badge"><span aria-hidden="true">${EFFECT_SIGNS[change.effect]}</span> ${EFFECT_NAMES[change.effect]}</span> <a href="#${changeAnchor(change)}"><bdi>${cite(change)}</bdi></a> <span>${findingLine(change)}</span></li>`;
}

function room({ room = [] }: Report): Markup | null {
  if (room.length === 0) return null;
  const items = room.map((change) => markup`<li dir="auto">${roomSentence(change)}</li>`);
  return markup`<details class="room" open><summary>${ROOM_TITLE}</summary><ul>${items}</ul></details>`;
}

function problems(report: Report): Markup | null {
  if (report.problems.length === 0) return null;
  const items = report.problems.map(
    (problem) =>
      markup`<li>${problem.side === null ? null : problem.side === 'before' ? 'Before: ' : 'After: '}${problemSentence(problem)}</li>`,
  );
  return markup`<details class="problems${report.problems.some(isGrave) ? ' grave' : ''}" open><summary>${doubtSentence(report.problems)}</summary><ul>${items}</ul></details>`;
}

/** The top of the page: which texts, how many changes of each effect, and what was lost first. */
import type { DocumentInfo } from '../../../model/document.ts';
import type { Report, ReportChange } from '../../../model/report.ts';
import { sponsorChanges } from '../../../model/sponsors.ts';
import { isGrave } from '../../../model/trust.ts';
import { type Markup, markup } from '../../kit/markup.ts';
import {
  doubtSentence,
  EFFECT_NAMES,
  EFFECT_SIGNS,
  problemSentence,
  sectionSentence,
} from '../../wording/wording.ts';
import { amendmentLists } from '../amendment-lists.ts';
import { cite } from '../cite.ts';
import { documentFacts, documentName } from '../document-facts.ts';
import { findingLine } from '../finding.ts';
import { bySeverity, EFFECTS_IN_ORDER, isGain, isLoss } from '../order.ts';
import { sectionChanges } from '../sections.ts';
import { changeAnchor } from './anchors.ts';

/** How many findings a list shows before the rest is folded. */
const FIRST = 8;

export function summary(report: Report): Markup {
  const flagged = bySeverity(report.changes.filter((change) => change.flagged));
  const lost = flagged.filter((change) => isLoss(change.effect));
  const gained = flagged.filter((change) => isGain(change.effect));
  return markup`<section class="summary" aria-labelledby="sum-h"><h2 id="sum-h">What changed for children’s rights and participation</h2>
${amendments(report)}${balance(report)}${sections(report)}<div class="lists">${findings('What was lost or weakened', 'loss', lost)}${findings('What was gained', 'gain', gained)}</div>${sponsors(report)}${problems(report)}</section>`;
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

function sections(report: Report): Markup | null {
  const found = sectionChanges(report);
  if (found.length === 0) return null;
  return markup`<ul class="sections">${found.map((section) => markup`<li>${sectionSentence(section)}</li>`)}</ul>`;
}

function sponsors(report: Report): Markup | null {
  const changes = sponsorChanges(report);
  if (!changes) return null;
  const line = (title: string, names: readonly string[]): Markup | null =>
    names.length > 0
      ? markup`<p><strong>${title} (${names.length}):</strong> ${names.join(', ')}</p>`
      : null;
  return markup`<div class="sponsors">${line('New sponsors', changes.joined)}${line('No longer sponsors', changes.left)}</div>`;
}

function facts(side: string, info: DocumentInfo): Markup {
  const link = info.source.url && /^https?:\/\//i.test(info.source.url) ? info.source.url : null;
  const name = markup`<bdi>${documentName(info)}</bdi>`;
  return markup`<div><dt>${side}</dt><dd><strong>${link ? markup`<a href="${link}" rel="noreferrer">${name}</a>` : name}</strong> <span class="facts">${documentFacts(info).join(' · ')}</span></dd></div>`;
}

function findings(title: string, kind: string, changes: readonly ReportChange[]): Markup {
  const none = markup`<p class="nothing">Nothing on the watched themes.</p>`;
  const rest = changes.slice(FIRST);
  return markup`<div class="list ${kind}"><h3>${title} <span class="count">${changes.length}</span></h3>${changes.length === 0 ? none : markup`<ul>${changes.slice(0, FIRST).map(finding)}</ul>`}${rest.length > 0 ? markup`<details class="rest"><summary>${rest.length} more</summary><ul>${rest.map(finding)}</ul></details>` : null}</div>`;
}

function finding(change: ReportChange): Markup {
  return markup`<li class="fx-${change.effect}"><span class="badge"><span aria-hidden="true">${EFFECT_SIGNS[change.effect]}</span> ${EFFECT_NAMES[change.effect]}</span> <a href="#${changeAnchor(change)}"><bdi>${cite(change)}</bdi></a> <span>${findingLine(change)}</span></li>`;
}

function problems(report: Report): Markup | null {
  if (report.problems.length === 0) return null;
  const items = report.problems.map(
    (problem) =>
      markup`<li>${problem.side === null ? null : problem.side === 'before' ? 'Before: ' : 'After: '}${problemSentence(problem)}</li>`,
  );
  return markup`<details class="problems${report.problems.some(isGrave) ? ' grave' : ''}" open><summary>${doubtSentence(report.problems)}</summary><ul>${items}</ul></details>`;
}

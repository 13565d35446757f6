/** Filters and views above the list. Everything works by mouse, touch and keyboard. */
import type { Report } from '../../../model/report.ts';
import { type Markup, markup } from '../../kit/markup.ts';
import { EFFECT_NAMES, EFFECT_SIGNS, themeName } from '../../wording/wording.ts';
import { PART_NAMES } from '../finding.ts';
import { EFFECTS_IN_ORDER } from '../order.ts';

export function toolbar(report: Report): Markup {
  const themes = [...new Set(report.changes.flatMap((change) => change.themes))].sort();
  const parts = (['preamble', 'operative', 'heading', 'annex'] as const).filter((part) =>
    report.changes.some((change) => (change.after[0] ?? change.before[0])?.part === part),
  );
  return markup`<div class="bar" id="bar" role="region" aria-label="Filters">
<div class="effects" role="group" aria-label="Show by effect">${EFFECTS_IN_ORDER.filter((effect) => report.summary.effects[effect] > 0).map((effect) => markup`<button type="button" class="chip fx-${effect}" data-effect-filter="${effect}" aria-pressed="false"><span aria-hidden="true">${EFFECT_SIGNS[effect]}</span> ${EFFECT_NAMES[effect]} <b>${report.summary.effects[effect]}</b></button>`)}</div>
<div class="tools"><label class="flag"><input type="checkbox" id="flagged"> Flagged only <b>${report.summary.flagged}</b></label>
<label>Theme <select id="theme-filter"><option value="">all</option>${themes.map((theme) => markup`<option value="${theme}">${themeName(theme)}</option>`)}</select></label>
<label>Part <select id="part-filter"><option value="">all</option>${parts.map((part) => markup`<option value="${part}">${PART_NAMES[part]}</option>`)}</select></label>
<label>Search <input type="search" id="search" placeholder="words or OP13" autocomplete="off" spellcheck="false"></label>
<span class="views" role="group" aria-label="Order"><button type="button" id="order-rank" aria-pressed="false">Gravest first</button><button type="button" id="order-text" aria-pressed="true">Text order</button></span>
<span class="views" role="group" aria-label="View"><button type="button" id="view-side" aria-pressed="true">Side by side</button><button type="button" id="view-inline" aria-pressed="false">Inline</button></span>
<span class="step"><button type="button" id="previous" aria-label="Previous change">↑</button><button type="button" id="next" aria-label="Next change">↓</button></span>
<button type="button" id="help-open" aria-label="Keys">?</button></div>
<p class="status" id="status" role="status"></p></div>`;
}

/** The keys, in a dialog. */
export function helpDialog(): Markup {
  const keys = [
    ['j  n', 'next change'],
    ['k  p', 'previous change'],
    ['o', 'gravest first, or in the order of the text'],
    ['f', 'flagged changes only, or all'],
    ['v', 'side by side, or inline'],
    ['u', 'unfold or fold the unchanged text'],
    ['c', 'copy a link to the change'],
    ['/', 'search'],
    ['t', 'light or dark'],
    ['?', 'this list'],
    ['Esc', 'clear the filters'],
  ];
  return markup`<dialog id="help" aria-labelledby="help-h"><h2 id="help-h">Keys</h2><dl>${keys.map(([key, what]) => markup`<div><dt>${key!.split('  ').map((k) => markup`<kbd>${k}</kbd> `)}</dt><dd>${what}</dd></div>`)}</dl><form method="dialog"><button>Close</button></form></dialog>`;
}

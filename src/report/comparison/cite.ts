/** How a change is cited: `OP13`, `OP12 → OP13`, `PP4 + PP5 → PP4`. */
import type { ParagraphRef, ReportChange } from '../../model/report.ts';

/** Both labels when they differ, one when they do not or when there is only one side. */
export function cite(change: ReportChange): string {
  const before = labels(change.before);
  const after = labels(change.after);
  if (!before || !after || before === after) return after || before;
  return `${before} → ${after}`;
}

/** The label under which the change is found today: in the after text, else where it stood. */
export function mainLabel(change: ReportChange): string {
  return (change.after[0] ?? change.before[0])?.label ?? change.id;
}

/** Opening words of a text, cut at a word border, with an ellipsis when something was left out. */
export function opening(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1).replace(/\s+\S*$/u, '');
  const kept = cut.length > length ? text.slice(0, length).replace(/\p{Surrogate}$/u, '') : cut;
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')} …`;
}

function labels(paragraphs: readonly ParagraphRef[]): string {
  return paragraphs.map((paragraph) => paragraph.label).join(' + ');
}

/** Names for places in the page, so that `#OP13` leads to OP13. */
import type { ReportChange } from '../../../model/report.ts';

/** Anchor of a label of the after document: the label itself, spaces as hyphens. */
export function afterAnchor(label: string): string {
  return label.replace(/\s+/g, '-');
}

/** Anchor of a label of the before document. */
export function beforeAnchor(label: string): string {
  return `was-${afterAnchor(label)}`;
}

/** Where a link to a change leads: its after label, else the place where it stood. */
export function changeAnchor(change: ReportChange): string {
  const after = change.after[0];
  if (after) return afterAnchor(after.label);
  const before = change.before[0];
  return before ? beforeAnchor(before.label) : change.id;
}

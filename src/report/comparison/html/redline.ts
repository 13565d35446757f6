/** The words of a change as HTML: one redline, or the two texts beside each other. */
import type { ReportChange } from '../../../model/report.ts';
import { type Markup, markup } from '../../kit/markup.ts';
import { type DiffSegment, type DiffSide, segmentsOf, sideSegments } from '../segments.ts';

/** One text with deletions and insertions in place; paragraph borders that changed show as ¶. */
export function inlineRedline(change: ReportChange): Markup {
  return markup`<p class="text" dir="auto">${runs(change, segmentsOf(change), null)}</p>`;
}

/** Two columns: the before text with what went, the after text with what came. */
export function sideBySide(change: ReportChange): Markup {
  const segments = segmentsOf(change);
  return markup`<div class="col">${column(change, segments, 'before')}</div><div class="col">${column(change, segments, 'after')}</div>`;
}

function column(
  change: ReportChange,
  segments: readonly DiffSegment[],
  side: DiffSide,
): Markup | Markup[] {
  const paragraphs = change[side];
  if (paragraphs.length === 0) {
    const words = side === 'before' ? 'Not in the earlier text' : 'No longer in the text';
    return markup`<p class="absent">${words}</p>`;
  }
  return sideSegments(segments, side).map((list, index) => {
    const paragraph = paragraphs[index];
    const page = paragraph?.page ? markup` <span class="page">p. ${paragraph.page}</span>` : null;
    return markup`<div class="para"><p class="cite"><bdi>${paragraph?.label}</bdi>${page}</p><p class="text" dir="auto">${runs(change, list, side)}</p></div>`;
  });
}

/** Consecutive segments of one kind share one element, so that the eye sees phrases. */
function runs(
  change: ReportChange,
  segments: readonly DiffSegment[],
  side: DiffSide | null,
): Markup[] {
  const groups: DiffSegment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1)?.[0];
    if (last && last.op === segment.op && last.move === segment.move) groups.at(-1)!.push(segment);
    else groups.push([segment]);
  }
  const marks = lastOfEach(segments, side);
  return groups.map((group) => {
    const words = group.map((segment) => piece(change, segment, side, marks));
    const moved =
      group[0]!.move === undefined ? null : markup` class="mv" title="moved within the paragraph"`;
    if (group[0]!.op === 'delete') return markup`<del${moved}>${words}</del>`;
    if (group[0]!.op === 'insert') return markup`<ins${moved}>${words}</ins>`;
    return markup`${words}`;
  });
}

function piece(
  change: ReportChange,
  segment: DiffSegment,
  side: DiffSide | null,
  marks: ReadonlyMap<DiffSegment, readonly number[]>,
): Markup {
  const words =
    segment.border.length > 0 ? markup`<span class="pilcrow">¶</span> ` : markup`${segment.text}`;
  const covering = signalsOf(segment, side);
  if (covering.length === 0) return words;
  const numbers = (marks.get(segment) ?? []).map((n) => markup`<sup>${n + 1}</sup>`);
  const direction = change.signals[covering[0]!]!.direction;
  const keys = covering.map((n) => `${change.id}-${n + 1}`).join(' ');
  return markup`<mark class="${direction}" data-s="${keys}">${words}${numbers}</mark>`;
}

/** The number of a note stands once, after the last of the words that it is about. */
function lastOfEach(
  segments: readonly DiffSegment[],
  side: DiffSide | null,
): Map<DiffSegment, readonly number[]> {
  const last = new Map<number, DiffSegment>();
  for (const segment of segments) for (const n of signalsOf(segment, side)) last.set(n, segment);
  const marks = new Map<DiffSegment, number[]>();
  for (const [n, segment] of [...last].sort(([a], [b]) => a - b)) {
    marks.set(segment, [...(marks.get(segment) ?? []), n]);
  }
  return marks;
}

function signalsOf(segment: DiffSegment, side: DiffSide | null): readonly number[] {
  if (side) return segment[side];
  return [...new Set([...segment.before, ...segment.after])].sort((a, b) => a - b);
}

/** Cuts the word diff of a change at paragraph borders and at the words its signals point to. */
import type { Evidence } from '../../model/assessment.ts';
import type { Edit } from '../../model/change.ts';
import type { ParagraphRef, ReportChange } from '../../model/report.ts';

export type DiffSide = 'before' | 'after';

/** A stretch of the diff inside which nothing begins or ends. */
export interface DiffSegment {
  readonly op: Edit['op'];
  readonly text: string;
  readonly move?: number;
  /** Indices into `change.signals` of the signals whose before (after) words cover this stretch. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Sides on which this stretch is the border between two paragraphs (its text is then "\n"). */
  readonly border: readonly DiffSide[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The diff of a change as segments, in order; their texts join to the texts of `change.edits`. */
export function segmentsOf(change: ReportChange): DiffSegment[] {
  const marks = { before: rangesOf(change, 'before'), after: rangesOf(change, 'after') };
  const borders = { before: bordersOf(change.before), after: bordersOf(change.after) };
  const at = { before: 0, after: 0 };
  const segments: DiffSegment[] = [];
  for (const edit of change.edits) {
    const sides: DiffSide[] =
      edit.op === 'equal' ? ['before', 'after'] : edit.op === 'delete' ? ['before'] : ['after'];
    const cuts = new Set<number>([0, edit.text.length]);
    for (const side of sides) {
      for (const range of [...marks[side].values(), ...borders[side].map(oneWide)]) {
        for (const offset of [range.start - at[side], range.end - at[side]]) {
          if (offset > 0 && offset < edit.text.length) cuts.add(offset);
        }
      }
    }
    const sorted = [...cuts].sort((a, b) => a - b);
    for (let i = 0; i + 1 < sorted.length; i += 1) {
      const start = sorted[i]!;
      const covering = (side: DiffSide): number[] =>
        sides.includes(side)
          ? [...marks[side]]
              .filter(([, r]) => r.start <= at[side] + start && at[side] + start < r.end)
              .map(([index]) => index)
          : [];
      segments.push({
        op: edit.op,
        text: edit.text.slice(start, sorted[i + 1]!),
        ...(edit.move === undefined ? {} : { move: edit.move }),
        before: covering('before'),
        after: covering('after'),
        border: sides.filter((side) => borders[side].includes(at[side] + start)),
      });
    }
    for (const side of sides) at[side] += edit.text.length;
  }
  return segments;
}

/** The segments of one side, one list per paragraph of that side. */
export function sideSegments(segments: readonly DiffSegment[], side: DiffSide): DiffSegment[][] {
  const hidden = side === 'before' ? 'insert' : 'delete';
  const paragraphs: DiffSegment[][] = [[]];
  for (const segment of segments) {
    if (segment.op === hidden) continue;
    if (segment.border.includes(side)) paragraphs.push([]);
    else paragraphs.at(-1)!.push(segment);
  }
  return paragraphs;
}

const oneWide = (start: number): Range => ({ start, end: start + 1 });

/** Offsets in the joined side text of the "\n" between paragraphs. */
function bordersOf(paragraphs: readonly ParagraphRef[]): number[] {
  const borders: number[] = [];
  let offset = 0;
  for (const paragraph of paragraphs.slice(0, -1)) {
    offset += paragraph.text.length;
    borders.push(offset);
    offset += 1;
  }
  return borders;
}

/** Where each signal's words stand in the joined side text; signals about other text are left out. */
function rangesOf(change: ReportChange, side: DiffSide): Map<number, Range> {
  const ranges = new Map<number, Range>();
  for (const [index, signal] of change.signals.entries()) {
    const evidence = signal[side];
    const base = evidence && baseOf(change[side], evidence);
    if (evidence && base !== null) {
      ranges.set(index, { start: base + evidence.start, end: base + evidence.end });
    }
  }
  return ranges;
}

function baseOf(paragraphs: readonly ParagraphRef[], evidence: Evidence): number | null {
  let offset = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.label === evidence.label) return offset;
    offset += paragraph.text.length + 1;
  }
  return null;
}

/** Paragraphs of the redline: tracked insertions and deletions, comments where a change is flagged. */
import {
  BookmarkEnd,
  BookmarkStart,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  InsertedTextRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Edit } from '../../../model/change.ts';
import { marginElsewhere, marginLabel } from '../../../model/redline.ts';
import type { ReportChange } from '../../../model/report.ts';
import { printable } from '../../kit/printable.ts';
import { REDLINE_IDS } from '../../kit/word-styles.ts';
import { type DiffSegment, segmentsOf } from '../segments.ts';
import type { SequenceItem } from './sequence.ts';

/** Who is named for a tracked change; the date as ISO. */
interface Revision {
  readonly author: string;
  readonly date: string;
}

/** What every paragraph of the redline needs to know. */
export interface Context extends Revision {
  /** Next free number of a tracked change, bookmark or comment. */
  readonly nextId: () => number;
  /** Comment number of a change, once: the first paragraph that shows it takes the comment. */
  readonly commentFor: (change: ReportChange) => number | null;
  /** Numbering reference that prints a citation in the margin. */
  readonly label: (words: string) => string;
  readonly rightToLeft: boolean;
}

/** Name of the bookmark at a change. */
export function bookmarkName(change: ReportChange): string {
  return `change_${change.id}`;
}

/** The Word paragraphs of one unit. */
export function unitParagraphs(unit: SequenceItem, context: Context): Paragraph[] {
  const { change } = unit;
  if (unit.kind === 'whole') {
    return splitAtBorders(change).map(({ segments, mark, label }, index) =>
      paragraph(segments, mark, label, change, index === 0, context),
    );
  }
  const op = unit.kind === 'gone' ? 'delete' : 'insert';
  const { label, text } = unit.paragraph;
  const other = unit.kind === 'gone' ? change.after[0]?.label : change.before[0]?.label;
  const margin = marginElsewhere(label, unit.kind === 'gone' ? 'now' : 'was', other);
  const first = unit.kind === 'new' || change.after.length === 0;
  const runs = attributed(change, { op, text }, label, 0);
  return [paragraph(runs, op, margin, change, first, context)];
}

interface Run extends Pick<DiffSegment, 'op' | 'text'> {
  /** Who proposed it, where the file says so. */
  readonly by?: Revision;
}

interface Piece {
  readonly segments: Run[];
  mark: Edit['op'];
  readonly label: string;
}

const SIDES = { delete: 'before', insert: 'after' } as const;
const PROPOSED = { delete: 'deleted', insert: 'inserted' } as const;

/** Words cut where the file names another author: each keeps the name and date that it came with. */
function attributed(change: ReportChange, { op, text }: Run, label: string, at: number): Run[] {
  if (op === 'equal' || !change.proposals) return [{ op, text }];
  const runs: Run[] = [];
  let done = 0;
  const own = change.proposals
    .filter((one) => one.side === SIDES[op] && one.kind === PROPOSED[op] && one.label === label)
    .sort((a, b) => a.start - b.start);
  for (const { start, end, author, date } of own) {
    const from = Math.max(done, start - at);
    const to = Math.min(text.length, end - at);
    if (to <= from) continue;
    if (from > done) runs.push({ op, text: text.slice(done, from) });
    runs.push({ op, text: text.slice(from, to), ...(author && date && { by: { author, date } }) });
    done = to;
  }
  if (done < text.length) runs.push({ op, text: text.slice(done) });
  // The word diff may take the space on the other side of the words.
  return runs.map((run, i) => {
    const by = run.by ?? (/\S/.test(run.text) ? undefined : (runs[i + 1] ?? runs[i - 1])?.by);
    return by ? { ...run, by } : run;
  });
}

/** A border that only one side has is a tracked paragraph mark: accept or reject joins the two. */
function splitAtBorders(change: ReportChange): Piece[] {
  const at = { before: 0, after: 0 };
  const offset = { before: 0, after: 0 };
  const label = (): string =>
    marginLabel(change.before[at.before]?.label, change.after[at.after]?.label);
  const pieces: Piece[] = [{ segments: [], mark: 'equal', label: label() }];
  for (const segment of segmentsOf(change)) {
    if (segment.border.length === 0) {
      const side = SIDES[segment.op === 'equal' ? 'insert' : segment.op];
      const own = change[side][at[side]]?.label ?? '';
      pieces.at(-1)!.segments.push(...attributed(change, segment, own, offset[side]));
      if (segment.op !== 'insert') offset.before += segment.text.length;
      if (segment.op !== 'delete') offset.after += segment.text.length;
      continue;
    }
    for (const side of segment.border) {
      at[side] += 1;
      offset[side] = 0;
    }
    pieces.at(-1)!.mark = segment.op;
    pieces.push({ segments: [], mark: 'equal', label: label() });
  }
  return pieces;
}

function paragraph(
  segments: readonly Run[],
  mark: Edit['op'],
  label: string,
  change: ReportChange,
  first: boolean,
  context: Context,
): Paragraph {
  const comment = first ? context.commentFor(change) : null;
  const bookmark = first && change.flagged ? context.nextId() : null;
  const children: ParagraphChild[] = [];
  if (bookmark !== null) children.push(new BookmarkStart(bookmarkName(change), bookmark));
  if (comment !== null) children.push(new CommentRangeStart(comment));
  children.push(...joined(segments).map((segment) => run(segment, context)));
  if (comment !== null) {
    children.push(
      new CommentRangeEnd(comment),
      new TextRun({ children: [new CommentReference(comment)] }),
    );
  }
  if (bookmark !== null) children.push(new BookmarkEnd(bookmark));
  const { part = 'operative', section = [] } = change.after[0] ?? change.before[0] ?? {};
  return new Paragraph({
    style: REDLINE_IDS[part],
    // As deep as it stands, for Word's list of headings and for us when we read it back.
    ...(part === 'heading' ? { outlineLevel: Math.min(section.length, 8) } : {}),
    children,
    ...(label ? { numbering: { reference: context.label(printable(label)), level: 0 } } : {}),
    ...(context.rightToLeft ? { bidirectional: true } : {}),
    ...markRun(mark, segments.at(-1)?.by ?? context, context),
  });
}

function markRun(
  mark: Edit['op'],
  { author, date }: Revision,
  context: Context,
): Pick<IParagraphOptions, 'run'> {
  if (mark === 'equal') return {};
  const revision = { id: context.nextId(), author, date };
  return { run: mark === 'insert' ? { insertion: revision } : { deletion: revision } };
}

/** Neighbours of one kind as one run: fewer boxes to click in Word. */
function joined(segments: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const { op, text, by } of segments) {
    const last = runs.at(-1);
    const same = last?.op === op && last.by?.author === by?.author && last.by?.date === by?.date;
    if (last && same) runs[runs.length - 1] = { ...last, text: last.text + text };
    else if (text) runs.push({ op, text, ...(by && { by }) });
  }
  return runs;
}

function run({ op, text, by }: Run, context: Context): ParagraphChild {
  const words = {
    text: printable(text),
    ...(context.rightToLeft ? { rightToLeft: true } : {}),
  };
  if (op === 'equal') return new TextRun(words);
  const { author, date } = by ?? context;
  const tracked = { ...words, id: context.nextId(), author, date };
  return op === 'insert' ? new InsertedTextRun(tracked) : new DeletedTextRun(tracked);
}

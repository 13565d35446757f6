/** Steps to an amended text: words spliced, paragraphs put in, taken out, moved, counted anew. */
import type { Footnote, Mark, Paragraph, Span } from '../model/document.ts';
import type { PlannedStep } from './planned.ts';
import { splice } from './words.ts';

/** A paragraph of the amended text; `null` label for one that is new. */
export type Amended = Omit<Paragraph, 'verb' | 'secondaryVerbs' | 'addressee'>;

/**
 * Puts paragraphs in, takes them out and moves them. Numbers count anew; headings and annexes keep
 * theirs. Words are spliced before, by `spliceWords`.
 */
export function carryOut(
  paragraphs: readonly Paragraph[],
  steps: readonly PlannedStep[],
): Amended[] {
  const removed = new Set(steps.flatMap((step) => (step.do === 'remove' ? step.indexes : [])));
  const moved = new Set(steps.flatMap((step) => (step.do === 'move' ? step.indexes : [])));
  const result: (Paragraph | Amended)[] = [];
  const putAfter = (index: number): void => {
    for (const step of steps) {
      if (step.do === 'add' && step.after === index) {
        result.push(...step.texts.map((text) => fresh(step.like, text)));
      }
      if (step.do === 'move' && step.after === index) {
        result.push(...step.indexes.map((i) => paragraphs[i]!));
      }
    }
  };
  putAfter(-1);
  for (const paragraph of paragraphs) {
    if (!removed.has(paragraph.index) && !moved.has(paragraph.index)) {
      result.push(paragraph);
    }
    putAfter(paragraph.index);
  }
  return renumber(result, paragraphs);
}

/** A paragraph with words put in the place of a stretch; marks and notes keep their words. */
export function spliceWords(paragraph: Paragraph, at: Span, words: string): Paragraph {
  const text = splice(paragraph.text, at, words);
  const grown = text.length - paragraph.text.length;
  return {
    ...paragraph,
    text,
    marks: paragraph.marks.flatMap((mark) => shiftMark(mark, at, grown)),
    footnotes: paragraph.footnotes.map((note) => shiftNote(note, at, grown)),
  };
}

function shiftMark(mark: Mark, at: Span, grown: number): Mark[] {
  if (mark.end <= at.start) return [mark];
  if (mark.start >= at.end) return [{ ...mark, start: mark.start + grown, end: mark.end + grown }];
  return [];
}

function shiftNote(note: Footnote, at: Span, grown: number): Footnote {
  return note.at > at.start ? { ...note, at: Math.max(at.start, note.at + grown) } : note;
}

function fresh(like: Paragraph, text: string): Amended {
  return {
    index: -1,
    label: '',
    part: like.part,
    level: like.level,
    prefix: like.level > 1 ? like.prefix : like.part === 'operative' ? '0.' : '',
    text,
    chapeau: like.chapeau,
    section: like.section,
    marks: [],
    footnotes: [],
    page: null,
    inferred: true,
  };
}

/** Counts paragraphs and their items anew; whatever has no number of these kinds keeps its label. */
function renumber(list: readonly (Paragraph | Amended)[], draft: readonly Paragraph[]): Amended[] {
  const place = new Map<number, number>();
  list.forEach((paragraph, i) => {
    if (paragraph.index >= 0) place.set(paragraph.index, i);
  });
  const labels = new Map<string, string>();
  const counts = { preamble: 0, operative: 0 };
  const items = new Map<string, number>();
  return list.map((paragraph, index): Amended => {
    const chapeau = paragraph.chapeau === null ? null : (place.get(paragraph.chapeau) ?? null);
    const { part, label, level } = paragraph;
    if (part !== 'preamble' && part !== 'operative') return { ...paragraph, index, chapeau };
    if (level > 1) {
      const holder = paragraph.chapeau === null ? undefined : draft[paragraph.chapeau];
      const under = holder && (labels.get(holder.label) ?? holder.label);
      const first = draft.find((one) => one.chapeau === holder?.index);
      const lettered = !first || first.prefix === '(a)';
      const renamed = under && lettered ? itemLabel(paragraph, under, items) : null;
      const next = renamed ?? otherLabel(paragraph, draft, labels);
      if (label !== '') labels.set(label, next);
      const prefix = renamed === null ? paragraph.prefix : renamed.slice(under!.length);
      return { ...paragraph, index, chapeau, label: next, prefix };
    }
    counts[part] += 1;
    const number = counts[part];
    const renamed = `${part === 'preamble' ? 'PP' : 'OP'}${number}`;
    if (label !== '') labels.set(label, renamed);
    const prefix = paragraph.prefix === '' ? '' : `${number}.`;
    return { ...paragraph, index, chapeau, label: renamed, prefix };
  });
}

/** The next `(a)` under a paragraph; null for items that are counted in another way. */
function itemLabel(
  { level, prefix }: Paragraph | Amended,
  under: string,
  items: Map<string, number>,
): string | null {
  if (level !== 2 || !/^\([a-z]\)$/.test(prefix)) return null;
  const n = items.get(under) ?? 0;
  items.set(under, n + 1);
  return n < 26 ? `${under}(${String.fromCharCode(0x61 + n)})` : null;
}

function otherLabel(
  item: Paragraph | Amended,
  draft: readonly Paragraph[],
  labels: ReadonlyMap<string, string>,
): string {
  const top = topLabel(item, draft);
  return top === null ? item.label : (labels.get(top) ?? top) + item.label.slice(top.length);
}

/** Label, in the draft, of the paragraph at the top of an item's chapeaux. */
function topLabel(item: Paragraph | Amended, draft: readonly Paragraph[]): string | null {
  let at = item.chapeau;
  let top: Paragraph | undefined;
  while (at !== null) {
    top = draft[at];
    at = top?.chapeau ?? null;
  }
  return top?.label ?? null;
}

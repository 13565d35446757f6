/** One view of a Word body: before (every change rejected) or after (every change accepted), as blocks. */
import type { Dropped, DropReason } from '../../../model/document.ts';
import { isAboutStyle } from '../../../model/redline.ts';
import { clean, foldSpace } from '../../../words/normalise.ts';
import type { Block, Reading, TrackedView } from '../../reading.ts';
import { splitLines, writeBlock } from '../inline.ts';
import { docxInlines, type InlineContext, withTypedMarks } from './inlines.ts';
import type { Counters } from './numbering.ts';
import { citedIn } from './redline.ts';
import type { DocxStyle, Styles } from './styles.ts';
import { groundOf, type ParagraphVisibility, visibilityOf } from './visibility.ts';
import type { DocxPiece, ParagraphFormat, WordParagraph } from './word-model.ts';

const TWIPS_PER_POINT = 20;
const MAX_HEADING = 200;

export interface ViewContext {
  readonly view: TrackedView;
  readonly styles: Styles;
  readonly counters: Counters;
  readonly inlines: InlineContext;
  /** Texts of other files that stand in this one, by their relation. */
  readonly chunks: ReadonlyMap<string, Reading>;
}

export interface ViewReading {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  /** Every word of the paragraphs, whatever became of it. */
  readonly extracted: string;
}

interface Output {
  readonly blocks: Block[];
  readonly dropped: Dropped[];
  readonly extracted: string[];
}

/** Blocks in reading order; what this view does not show is in `dropped`. */
export function viewParagraphs(
  paragraphs: readonly WordParagraph[],
  context: ViewContext,
): ViewReading {
  const out: Output = { blocks: [], dropped: [], extracted: [] };
  let group: WordParagraph[] = [];
  paragraphs.forEach((paragraph, i) => {
    const chunk = paragraph.chunk === null ? undefined : context.chunks.get(paragraph.chunk);
    if (chunk) {
      out.blocks.push(...chunk.blocks);
      out.dropped.push(...chunk.dropped);
      out.extracted.push(chunk.extracted);
    }
    group.push(paragraph);
    const next = paragraphs[i + 1];
    if (next && next.container === paragraph.container && endIsGone(paragraph, context.view))
      return;
    writeGroup(group, context, out);
    group = [];
  });
  return { ...out, extracted: out.extracted.join('\n') };
}

/** A paragraph whose end is not in this view runs on into the next one. */
function endIsGone(paragraph: WordParagraph, view: TrackedView): boolean {
  return (view === 'before' ? paragraph.markInserted : paragraph.markDeleted) !== null;
}

export function isVisible(piece: DocxPiece, view: TrackedView): boolean {
  return (view === 'before' ? piece.inserted : piece.deleted) === null;
}

function writeGroup(group: readonly WordParagraph[], context: ViewContext, out: Output): void {
  const { view, styles } = context;
  // The first part with words gives the run-on paragraph its form.
  const lead =
    group.find((paragraph) => paragraph.pieces.some((p) => isVisible(p, view) && p.text !== '')) ??
    group[group.length - 1]!;
  const format = (view === 'before' ? lead.oldFormat : null) ?? lead.format;
  const style = styles.of(format.style);
  const ground = groundOf({ format, inTable: lead.inTable }, styles);
  const pieces = group.flatMap((paragraph) => paragraph.pieces);
  const sorted = sortPieces(pieces, ground, view);
  const { shown } = sorted;
  out.dropped.push(...sorted.dropped);
  out.extracted.push(sorted.extracted);
  if (lead.inContents || /^toc \d/i.test(style.name)) {
    const text = foldSpace(shown.map((piece) => piece.text).join(''));
    if (text !== '') out.dropped.push({ reason: 'table of contents', text, page: null });
    return;
  }
  if (isAboutStyle(style.name) && out.blocks.length === 0) {
    const text = foldSpace(shown.map((piece) => piece.text).join(''));
    if (text !== '') out.dropped.push({ reason: 'report page', text, page: null });
    return;
  }
  const cited = citedIn(group, context);
  const counted = cited?.number ?? nextNumber(format, style, context.counters);
  const inlines = docxInlines(shown, style, context.inlines);
  const title = TITLE_NUMBER.test(counted)
    ? [{ text: `${counted} `, standings: [], note: null }]
    : [];
  let number = title.length > 0 ? '' : counted;
  out.extracted.push(...title.map(({ text }) => text));
  for (const lines of splitLines([...title, ...inlines])) {
    const { text, marks, footnotes } = writeBlock(lines);
    const noteMarks = footnotes.map((note) => note.mark);
    out.extracted.push(...noteMarks);
    if (text === '') {
      out.dropped.push(
        ...noteMarks.map((mark) => ({ reason: 'footnote mark' as const, text: mark, page: null })),
      );
      continue;
    }
    out.extracted.push(number);
    out.blocks.push({
      text,
      number,
      marks,
      footnotes,
      page: null,
      indent: indentOf(format, style, context.counters),
      ...roleOf(text, lead, format, style),
      ...(cited && { cited: cited.as }),
    });
    number = '';
  }
}

/** `Article 3`, `Section II`: what Word counts with a word is read as if it were typed. */
const TITLE_NUMBER = /\p{L}{3,}\s+\S/u;

/** Where a piece goes: into the text, or into the log of what is left out. */
function fateOf(
  piece: DocxPiece,
  ground: ParagraphVisibility,
  view: TrackedView,
): 'shown' | DropReason {
  if (!isVisible(piece, view)) {
    const change = view === 'before' ? piece.inserted : piece.deleted;
    return change?.byHand ? 'struck out' : 'tracked change';
  }
  if (piece.code?.closed || piece.placeholder) return 'decoration';
  const visibility = visibilityOf(piece, ground);
  return visibility === 'shown' ? 'shown' : visibility === 'hidden' ? 'decoration' : 'not shown';
}

/** The pieces of a paragraph by what becomes of them, and every word of them. */
interface Sorted {
  readonly shown: readonly DocxPiece[];
  readonly dropped: readonly Dropped[];
  readonly extracted: string;
}

/** The words of a paragraph, and those that this view or the page does not show. */
export function sortPieces(
  pieces: readonly DocxPiece[],
  ground: ParagraphVisibility,
  view: TrackedView,
): Sorted {
  const visible: DocxPiece[] = [];
  const dropped: { reason: DropReason; text: string }[] = [];
  let before: 'shown' | DropReason = 'shown';
  for (const piece of pieces) {
    const fate = fateOf(piece, ground, view);
    if (fate === 'shown') visible.push(piece);
    else if (fate === before) dropped.at(-1)!.text += piece.text;
    else dropped.push({ reason: fate, text: piece.text });
    before = fate;
  }
  const gone = dropped.map(({ reason, text }) => ({
    reason,
    text: foldSpace(clean(text)),
    page: null,
  }));
  const shown = withTypedMarks(visible);
  // Marks are told with the notes they belong to.
  const words = shown.map((piece) => (piece.mark ? '' : piece.text)).join('');
  return {
    shown,
    dropped: gone.filter(({ text }) => text !== ''),
    extracted: [words, ...gone.map(({ text }) => text)].join('\n'),
  };
}

export function nextNumber(format: ParagraphFormat, style: DocxStyle, counters: Counters): string {
  const list = format.list ?? style.list;
  return list === null || list === '0' ? '' : counters.next(list, format.level ?? style.level ?? 0);
}

function indentOf(format: ParagraphFormat, style: DocxStyle, counters: Counters): number | null {
  const list = format.list ?? style.list;
  const fromList =
    list === null || list === '0' ? null : counters.indent(list, format.level ?? style.level ?? 0);
  const twips = format.indent ?? fromList ?? style.indent;
  return twips === null ? null : twips / TWIPS_PER_POINT;
}

/** Heading by outline level, or by the names that Word and the UN templates give heading styles. */
function roleOf(
  text: string,
  paragraph: WordParagraph,
  format: ParagraphFormat,
  style: DocxStyle,
): Pick<Block, 'role' | 'outline' | 'cell'> {
  if (paragraph.inTable) return { role: 'table', ...(paragraph.cell && { cell: paragraph.cell }) };
  // Outline levels are also used to number ordinary paragraphs.
  if (text.length > MAX_HEADING || /[,;:]$/.test(text)) return { role: 'body' };
  const outline = format.outline ?? style.outline;
  if (outline !== null && outline < 9) return { role: 'heading', outline: outline + 1 };
  const named = /^(?:(heading)\s?(\d)?|title|subtitle|_ H[ _])/i.exec(style.name);
  if (!named) return { role: 'body' };
  return { role: 'heading', ...(named[2] && { outline: Number(named[2]) }) };
}

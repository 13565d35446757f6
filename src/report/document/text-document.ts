/** One document as read, for a person at a terminal: labels, verbs, words, and what was left out. */

import type { Document, Paragraph } from '../../model/document.ts';
import { documentSpans } from '../comparison/text-header.ts';
import type { DocumentView } from '../kit/output-view.ts';
import {
  bold,
  dim,
  indented,
  paint,
  plain,
  type TextLine,
  type TextSpan,
  wrap,
} from '../kit/text-layout.ts';
import { count, problemSentence } from '../wording/wording.ts';
import { positionWords } from '../wording/wording-positions.ts';

/** Columns for labels such as `OP13(b)(ii)`. */
const LABEL_COLUMNS = 12;

/** The document as text with a final line break. */
export function renderDocumentText(
  document: Document,
  { color, width, dropped }: DocumentView,
): string {
  const { info, paragraphs, problems } = document;
  const { words, kept, dropped: left } = info.coverage;
  const lines: TextLine[] = [
    ...wrap(documentSpans(info), width, indented(0)),
    ...(info.title ? wrap([plain(info.title)], width, indented(0)) : []),
    [],
    ...paragraphs.flatMap((paragraph) => paragraphLines(paragraph, width)),
    ...(dropped ? droppedLines(document, width) : []),
    ...(problems.length > 0
      ? [[], [{ text: 'Not certain: check these on the page', style: 'doubt' } as const]]
      : []),
    ...problems.flatMap((problem) => wrap([plain(problemSentence(problem))], width, indented(2))),
    [],
    [
      dim(
        `${words} words read: ${kept} in ${count(paragraphs.length, 'paragraph')}, ${left} left out${left > 0 && !dropped ? ' (--dropped lists them)' : ''}.`,
      ),
    ],
  ];
  return paint(lines, color);
}

function paragraphLines(paragraph: Paragraph, width: number): TextLine[] {
  const { label, part, text, verb, level } = paragraph;
  const column = LABEL_COLUMNS + 2 * (level - 1);
  const body: TextSpan[] = verb
    ? [
        plain(text.slice(0, verb.start)),
        bold(text.slice(verb.start, verb.end)),
        plain(text.slice(verb.end)),
      ]
    : [part === 'heading' ? bold(text) : plain(text)];
  const notes = markNotes(paragraph);
  return wrap([...body, ...(notes ? [dim(`  ${notes}`)] : [])], width, {
    first: [dim(label.padEnd(column - 1)), plain(' ')],
    rest: ' '.repeat(column),
  });
}

/** What the bare words do not show: contested text, attributions, comments, inferred numbers. */
function markNotes({
  marks,
  footnotes,
  positions = [],
  standing,
  alternative,
  inferred,
}: Paragraph): string {
  const notes = [
    ...marks
      .filter(({ kind }) => kind !== 'italic' && kind !== 'bold' && kind !== 'attribution')
      .map(({ kind, author, note }) => [kind, author, note].filter(Boolean).join(' ')),
    ...(alternative ? [alternative] : []),
    ...positions.map(positionWords),
    ...(standing && standing !== 'open' ? [standing] : []),
    ...(footnotes.length > 0 ? [`note ${footnotes.map(({ mark }) => mark).join(', ')}`] : []),
    ...(inferred ? ['number inferred'] : []),
  ];
  return notes.map((note) => `<${note}>`).join(' ');
}

function droppedLines({ dropped }: Document, width: number): TextLine[] {
  return [
    [],
    [bold('Left out of the paragraphs')],
    ...dropped.flatMap(({ reason, text, page }) =>
      wrap([dim(`${reason}${page === null ? '' : `, page ${page}`}: `), plain(text)], width, {
        first: [plain('  ')],
        rest: '    ',
      }),
    ),
  ];
}

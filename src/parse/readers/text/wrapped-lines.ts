/** Hard-wrapped lines to paragraphs: where one ends and the next begins. */
import { foldSpace } from '../../../words/normalise.ts';
import { endsSponsors } from '../../header/sponsors.ts';
import { findLeadVerb } from '../../language/verbs/lead.ts';
import { optionLine } from '../../positions/named.ts';
import { announcedNumber, opensNumbered } from '../../positions/number-first.ts';
import { isRoomLine } from '../../positions/room-notes.ts';
import {
  isAnnexTitle,
  isClosing,
  isOpeningFormula,
  opensDecision,
} from '../../segment/formulas.ts';
import { hasNumber, isNumberAlone, opensWithLabel, readNumber } from '../../segment/numbering.ts';
import { isUnitTitle } from '../../segment/units.ts';
import { addLine } from '../join.ts';
import { areMastheadLines, mastheadEnd } from '../masthead-lines.ts';
import { notesStart, opensTail } from '../tail.ts';
import { CALLS } from './page-notes.ts';

/** Lines longer than this are no printed lines but paragraphs. */
const LONGEST_LINE = 160;
/** Lines of the longest masthead with its sponsors. */
const MOST_HEAD = 40;
/** Spaces more than the line before has that make the indent of a first line. */
const INDENT = 3;

/** Characters looked at where a paragraph begins or ends; one may be as long as a book. */
const MARGIN = 200;

const FIGURE = /^\d{1,3}\.\s/;
/** `14, Decides`: a misprinted stop. */
const MISPRINTED = /^\d{1,3}\s?[,;:]\s+(?=\p{Lu})/u;
interface Line {
  readonly text: string;
  readonly indent: number;
  /** Columns from the left edge to its last character. */
  readonly end: number;
}

/**
 * Paragraphs of a text: parted by blank lines, and inside of a chunk by the shape of lines.
 *
 * @param paged blank lines stand also where a program saw a gap on a page, so that what goes on is joined
 */
export function paragraphsOf(text: string, language: string, paged: boolean): string[] {
  const paragraphs = chunksOf(text, language);
  if (!paged) return paragraphs;
  const result: string[][] = [];
  for (const paragraph of paragraphs) {
    const last = result.at(-1);
    const fresh = isOpeningFormula(paragraph) || hasNumber(paragraph) || isNumberAlone(paragraph);
    if (last !== undefined && !fresh && goesOn(last, paragraph, language)) {
      addLine(last, paragraph);
    } else result.push([paragraph]);
  }
  return result.map((pieces) => pieces.join(''));
}

/** A number alone, or a sentence of the organ without an end. */
function goesOn(pieces: readonly string[], next: string, language: string): boolean {
  if (pieces.length === 1 && isNumberAlone(pieces[0]!)) return true;
  const end = /[,;.:]$/.exec(pieces.at(-1)!.slice(-MARGIN).replace(CALLS, ''))?.[0];
  if (end && !(end === ',' && /^\p{Ll}/u.test(next))) return false;
  const opening = pieces.slice(0, MARGIN).join('').slice(0, MARGIN);
  const words = opening.slice(readNumber(opening)?.length ?? 0);
  return ['preamble', 'operative'].some(
    (part) => findLeadVerb(words, part as 'preamble' | 'operative', language) !== null,
  );
}

function chunksOf(text: string, language: string): string[] {
  return text.split(/\n\s*\n/).flatMap((chunk) => {
    const lines = chunk.split('\n').map(lineOf);
    const filled = lines.filter((line) => line.text !== '');
    const formula = filled.findIndex((line) => isOpeningFormula(line.text));
    return [
      ...joinLines(filled.slice(0, formula + 1 || filled.length), language),
      ...(formula < 0 ? [] : joinLines(filled.slice(formula + 1), language)),
    ];
  });
}

function lineOf(raw: string): Line {
  const text = raw.trim();
  const end = raw.trimEnd().replace(CALLS, '').length;
  return { text, indent: raw.length - raw.trimStart().length, end };
}

/** Lines to paragraphs; those that submit a draft end its masthead. */
function joinLines(lines: readonly Line[], language: string): string[] {
  const submitted = lines
    .slice(0, Math.min(MOST_HEAD, lines.length - 1))
    .findIndex(({ text }) => text.length <= MARGIN && endsSponsors(text));
  if (submitted < 0) return joinRun(lines, language);
  const head = joinRun(lines.slice(0, submitted + 1), language);
  return [...head, ...joinRun(lines.slice(submitted + 1), language)];
}

function joinRun(lines: readonly Line[], language: string): string[] {
  const printed = lines.map((line) => line.text);
  if (areMastheadLines(printed)) return printed;
  const result: string[][] = [];
  const width = Math.max(...lines.map((line) => line.end));
  const masthead = mastheadEnd(printed);
  const notes = notesStart(printed);
  lines.forEach((line, i) => {
    const last = result.at(-1)!;
    const before = lines[i - 1];
    const isTitle = before !== undefined && isHeadingLine(before, line, lines[i + 1], width);
    const fresh = () => startsParagraph(before!, line, width, language, last);
    const apart = i <= masthead || opensTail(line.text, i >= notes);
    // `OP1: agreed` above the words of the paragraph.
    const announced = announcedNumber(line.text);
    if (!before || apart || isTitle || fresh() || opensTail(before.text, false)) {
      result.push([announced ?? line.text]);
    } else addLine(last, line.text);
  });
  return result.map((pieces) => foldSpace(pieces.join('')));
}

/**
 * A numbered line, a line that opens with a verb of the organ after punctuation, one that is indented,
 * or one with a capital after a line that was ended early, opens a paragraph of its own; so does every
 * line where lines are as long as paragraphs (no hard wraps).
 *
 * @param soFar the paragraph up to the line before, in pieces
 */
function startsParagraph(
  before: Line,
  line: Line,
  width: number,
  language: string,
  soFar: readonly string[],
): boolean {
  if (width > LONGEST_LINE) return true;
  const isFirst = soFar.length === 1;
  const previous = before.text.replace(CALLS, '');
  const { text } = line;
  // A number that stands alone on its line belongs to the next one.
  if (isNumberAlone(previous)) return false;
  const ended = /[,;.:]$/.test(previous) || isOpeningFormula(previous);
  if (opensWithLabel(text) || announcedNumber(text)) return true;
  if (isFirst && announcedNumber(previous)) return false;
  if (isRoomLine(text) || (isFirst && isRoomLine(previous))) return true;
  // `Option 2` above the words of one of several texts.
  if ((isFirst && optionLine(previous)) || (ended && optionLine(text))) return true;
  if (isOpeningFormula(text) || isAnnexTitle(text) || isAnnexTitle(previous)) return true;
  if (!ended && opensDecision(text)) return true;
  if (ended && !previous.endsWith(',') && isUnitTitle(text)) return true;
  if (((ended || text.startsWith('[')) && isClosing(text, true)) || isClosing(previous, true)) {
    return true;
  }
  if (
    (hasNumber(text) || opensNumbered(text) || isNumberAlone(text)) &&
    (ended || /\b(?:and|et|y|e)$/.test(previous))
  )
    return true;
  if (
    FIGURE.test(text) &&
    (isUnitTitle(soFar.slice(0, MARGIN).join('')) || (isFirst && isShort(before, text, width)))
  ) {
    return true;
  }
  const odd = ended ? MISPRINTED.exec(text) : null;
  if (odd && findLeadVerb(text.slice(odd[0].length), 'operative', language) !== null) return true;
  const capital = /^[\p{Lu}“"«([]/u.test(text);
  if (!ended || !capital) {
    const titled = isFirst && /^\p{Lu}[^.;:]*$/u.test(previous) && isShort(before, text, width);
    return titled && capital && findLeadVerb(previous, 'preamble', language) === null;
  }
  if (line.indent >= before.indent + INDENT) return true;
  if (findLeadVerb(text, 'preamble', language) !== null) return true;
  // A comma is seldom the end, and printed lines with as many letters differ in length.
  return isShort(before, text, previous.endsWith(',') ? width * 0.8 : width);
}

/** A short line between the end of a paragraph and a numbered one. */
function isHeadingLine(before: Line, line: Line, next: Line | undefined, width: number): boolean {
  if (!/[,;.:]$/.test(before.text.replace(CALLS, '')) || !/^\p{Lu}/u.test(line.text)) return false;
  const numbered = next !== undefined && FIGURE.test(next.text);
  return numbered && line.end < width * 0.8 && !/[,;.:]$/.test(line.text);
}

/** The next line's first word would have fitted: the line was ended on purpose. */
function isShort(line: Line, next: string, width: number): boolean {
  return line.end + 1 + next.split(/\s/)[0]!.length < width - 4;
}

/** The notes at the foot of a page: found below their rule, read mark by mark. */

import type { Note } from '../../reading.ts';
import { hasNumber } from '../../segment/numbering.ts';
import { joinLine } from '../join.ts';
import type { PdfLine } from './page-text.ts';

/** Notes are set at 85 to 92 per cent of the text. */
const SMALL = 0.95;
const RULE_LINE = /^_{5,}$/;
const MARK = /^(\d{1,3}|\*{1,3}|[†‡§])\s+(?=\S)/;

/**
 * Splits a page's text lines into body and foot. The foot begins at a rule of underscores, or, where
 * the rule is drawn, at the last run of small lines that opens with a raised mark.
 *
 * @param goesOn the last note of the page before is not at its end, so that small lines at the foot go on with it
 */
export function splitFoot(
  lines: readonly PdfLine[],
  bodySize: number,
  goesOn = false,
): { body: readonly PdfLine[]; foot: readonly PdfLine[] } {
  const rule = lines.findIndex(
    (line, i) =>
      RULE_LINE.test(line.text.trim()) &&
      lines.slice(i + 1).every((next) => next.y > line.y || next.size < bodySize * SMALL),
  );
  if (rule >= 0) {
    const below = (line: PdfLine, i: number): boolean =>
      (i > rule && line.y < lines[rule]!.y) || isBoxNote(line, bodySize);
    return {
      body: lines.filter((line, i) => i !== rule && !below(line, i)),
      foot: lines.filter(below),
    };
  }
  let start = lines.length;
  while (start > 0 && lines[start - 1]!.size < bodySize * SMALL) start -= 1;
  if (goesOn && start < lines.length && !hasNumber(lines[start]!.text)) {
    return { body: lines.slice(0, start), foot: lines.slice(start) };
  }
  while (start < lines.length && openMark(lines[start]!).mark === null) start += 1;
  return { body: lines.slice(0, start), foot: lines.slice(start) };
}

/** A small line that opens with a raised mark: a note below a box or table in the text. */
function isBoxNote(line: PdfLine, bodySize: number): boolean {
  return line.size < bodySize * SMALL && line.raised[0]?.at === 0;
}

/** Adds a page's foot lines to the notes; a line without a mark goes on with the note before it. */
export function readNotes(foot: readonly PdfLine[], page: number, notes: Note[]): void {
  for (const line of foot) {
    const { mark, text } = openMark(line);
    const last = notes.at(-1);
    if (mark !== null || !last) notes.push({ mark: mark ?? '', text, page });
    else notes[notes.length - 1] = { ...last, text: joinLine(last.text, text) };
  }
}

function openMark(line: PdfLine): { mark: string | null; text: string } {
  const raised = line.raised[0];
  if (raised?.at === 0) return { mark: raised.text, text: line.text.trim() };
  const typed = MARK.exec(line.text);
  if (typed) return { mark: typed[1]!, text: line.text.slice(typed[0].length).trim() };
  return { mark: null, text: line.text.trim() };
}

/** Whether a copy of a text can be relied on as what later ones are compared with: never half of it, never a login page. */
import type { Paragraph } from '../../model/document.ts';
import type { ParagraphRef, Report, ReportChange } from '../../model/report.ts';
import { isGrave } from '../../model/trust.ts';
import { problemSentence } from '../../report/wording/wording.ts';

/** A text that loses this share of its words, all at its end, was cut off rather than redrafted. */
const CUT = 0.5;
/** Without an opening formula and with less than this of the words before, it is something else. */
const OTHER = 0.5;

/**
 * Why the newer text of a comparison may be no whole version of the older one, as a sentence; null when
 * nothing speaks against it.
 */
export function doubtOf(report: Report): string | null {
  const grave = report.problems.find((problem) => problem.side !== 'before' && isGrave(problem));
  if (grave) return problemSentence(grave);
  const { changes } = report;
  const paired = changes.filter(({ before, after }) => before.length > 0 && after.length > 0);
  const kept = share(paired.map(wordsThatStay), changes);
  const lostFormula = report.problems.some(
    ({ side, code }) => side === 'after' && code === 'no-opening-formula',
  );
  const hadFormula = !report.problems.some(
    ({ side, code }) => side === 'before' && code === 'no-opening-formula',
  );
  if (paired.length === 0 || (lostFormula && hadFormula && kept < OTHER)) {
    return 'has little of the text before it and may be another page, such as one to sign in.';
  }
  return isCutOff(changes) ? 'breaks off where the text before it goes on: half of a copy?' : null;
}

/** Its end is missing, and either much is missing or it stops inside a sentence. */
function isCutOff(changes: readonly ReportChange[]): boolean {
  const tail = lostEnd(changes);
  if (tail.length > 0 && share(tail.map(countWords), changes) >= CUT) return true;
  const was = sideOf(changes, 'before').at(-1);
  const is = sideOf(changes, 'after').at(-1);
  if (!was || !is || !ends(was.text) || ends(is.text)) return false;
  return tail.length > 0 || was.text.startsWith(is.text);
}

/**
 * True when the last paragraphs are gone, as in a copy that broke off between two of them. Nobody can
 * tell: what is compared later is compared with the text that still had them.
 */
export function losesItsEnd({ changes }: Report): boolean {
  return lostEnd(changes).length > 0;
}

/** The paragraphs at the end of the older text that have no counterpart. */
function lostEnd(changes: readonly ReportChange[]): ParagraphRef[] {
  const gone = new Set(
    changes.filter(({ kind }) => kind === 'removed').flatMap((change) => change.before),
  );
  const before = sideOf(changes, 'before');
  return before.slice(before.findLastIndex((paragraph) => !gone.has(paragraph)) + 1);
}

const ends = (text: string): boolean =>
  /(?:[.!?…:;,。؟；।]['"’”»)\]]*|[;,] (?:and|or))$/u.test(text.trim());

/** In document order, without headings: a title at the end is no unfinished sentence. */
function sideOf(changes: readonly ReportChange[], side: 'before' | 'after'): ParagraphRef[] {
  return changes
    .flatMap((change) => change[side])
    .filter(({ part }) => part !== 'heading')
    .sort((a, b) => a.index - b.index);
}

function wordsThatStay({ edits }: ReportChange): number {
  return edits.reduce((sum, edit) => sum + (edit.op === 'equal' ? countWords(edit) : 0), 0);
}

function countWords({ text }: Pick<Paragraph, 'text'>): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Of all words of the older text. */
function share(counts: readonly number[], changes: readonly ReportChange[]): number {
  const all = changes
    .flatMap(({ before }) => before)
    .reduce((sum, one) => sum + countWords(one), 0);
  return counts.reduce((sum, one) => sum + one, 0) / Math.max(1, all);
}

/** Flagged changes as GitHub workflow commands, the gravest first, within what the host shows. */
import type { Report, ReportChange } from '../../model/report.ts';
import { isGrave } from '../../model/trust.ts';
import type { ReportView } from '../kit/output-view.ts';
import { CONFIDENCE_NAMES, count, EFFECT_NAMES, problemSentence } from '../wording/wording.ts';
import { cite } from './cite.ts';
import { type CodePlace, codePlaces } from './code-places.ts';
import { documentName } from './document-facts.ts';
import { findingLine } from './finding.ts';
import { lossesFirst } from './order.ts';
import { type Severity, severity } from './severity.ts';

/** GitHub shows ten annotations of each level a step; the rest would vanish without a word. */
const CAP = 10;
const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * One line an annotation, see "Workflow commands for GitHub Actions". What does not fit is counted
 * in the last notice; the step summary has it all.
 */
export function renderGithub(
  report: Report,
  { codeFile }: Pick<ReportView, 'codeFile'> = {},
): string {
  const places = codePlaces(report, codeFile);
  const flagged = lossesFirst(report.changes.filter((change) => change.flagged));
  const title = `${documentName(report.before)} → ${documentName(report.after)}`;
  const doubts = report.problems.map((problem) => {
    const level: Severity = isGrave(problem) ? 'error' : 'warning';
    const words = isGrave(problem) ? 'do not rely on this result' : 'please check';
    const line = command(COMMANDS[level], `${title}: ${words}`, problemSentence(problem));
    return { level, line };
  });
  const all = [
    ...doubts.filter(({ level }) => level === 'error'),
    ...flagged.map((change) => ({
      level: severity(change),
      line: annotation(change, title, places.get(change) ?? null),
    })),
    ...doubts.filter(({ level }) => level !== 'error'),
  ];
  const shown = (['error', 'warning', 'note'] as const).flatMap((level) =>
    // One notice is kept for the count of what does not fit.
    all.filter((one) => one.level === level).slice(0, level === 'note' ? CAP - 1 : CAP),
  );
  const rest = all.length - shown.length;
  const lines = shown.map(({ line }) => line);
  if (rest > 0) {
    lines.push(command('notice', title, `${count(rest, 'more finding')}: see the step summary.`));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(change: ReportChange, title: string, place: CodePlace | null): string {
  const doubt = change.confidence === 'certain' ? '' : ` (${CONFIDENCE_NAMES[change.confidence]})`;
  return command(
    COMMANDS[severity(change)],
    `${title}: ${cite(change)} ${EFFECT_NAMES[change.effect]}${doubt}`,
    findingLine(change),
    place,
  );
}

/** The escapes of GitHub's own toolkit; nothing in a text can begin another command. */
export function command(
  name: string,
  title: string,
  message: string,
  place: CodePlace | null = null,
): string {
  const data = (text: string): string =>
    text
      .replace(/%/g, '%25')
      .replace(/\r/g, '%0D')
      .replace(/\n/g, '%0A')
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd');
  const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const at = place ? `file=${property(place.path)},line=${place.line},` : '';
  return `::${name} ${at}title=${property(title)}::${data(message)}`;
}

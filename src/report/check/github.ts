/** A check as GitHub workflow commands, what was not checked first. */
import type { CheckResult } from '../../model/check.ts';
import { command } from '../comparison/github.ts';
import type { ReportView } from '../kit/output-view.ts';
import { count } from '../wording/wording.ts';
import { checkPlaces } from './places.ts';
import { findingTitle, lapsedSentence, toldLine } from './wording.ts';

/** GitHub shows ten annotations of each level a step. */
const CAP = 10;
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** One line an annotation; what does not fit is counted in the last notice. */
export function renderCheckGithub(
  { texts, lapsed }: CheckResult,
  { codeFile }: Pick<ReportView, 'codeFile'> = {},
): string {
  const placed = texts.map((text) => ({ ...text, places: checkPlaces(text, codeFile) }));
  const all = [
    ...placed.flatMap(({ id, unchecked, places }) =>
      unchecked.map(({ what, message }) => ({
        level: 'error' as const,
        line: command('error', `${id}: not checked: ${what}`, message, places.ofText(what)),
      })),
    ),
    ...placed.flatMap(({ id, findings, places }) =>
      findings
        .filter(({ accepted }) => accepted === null)
        .sort((a, b) => Number(b.failing) - Number(a.failing))
        .map((finding) => ({
          level: finding.level,
          line: command(
            COMMANDS[finding.level],
            `${id}: ${findingTitle(finding)}`,
            toldLine(finding),
            places.ofFinding(finding),
          ),
        })),
    ),
    ...lapsed.map((one) => ({
      level: 'warning' as const,
      line: command('warning', 'accepted findings', lapsedSentence(one)),
    })),
  ];
  const shown = (['error', 'warning', 'note'] as const).flatMap((level) =>
    all.filter((one) => one.level === level).slice(0, level === 'note' ? CAP - 1 : CAP),
  );
  const lines = shown.map(({ line }) => line);
  const rest = all.length - shown.length;
  if (rest > 0) {
    lines.push(
      command('notice', 'draftwatch', `${count(rest, 'more finding')}: see the step summary.`),
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

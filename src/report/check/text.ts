/** A check at a terminal: a short block for each text, then what lapsed, then the result. */
import type { CheckedText, CheckFinding, CheckResult } from '../../model/check.ts';
import type { ReportView } from '../kit/output-view.ts';
import {
  bold,
  dim,
  indented,
  paint,
  plain,
  type TextLine,
  type TextStyle,
  wrap,
} from '../kit/text-layout.ts';
import { agreedSentences } from '../wording/wording-agreed.ts';
import {
  acceptedSentence,
  findingSign,
  findingTitle,
  lapsedSentence,
  resultSentence,
  shortFingerprint,
} from './wording.ts';

/** Text with a final line break. `all` shows accepted findings and those that do not fail too. */
export function renderCheckText(result: CheckResult, { color, width, all }: ReportView): string {
  const lines: TextLine[] = [
    ...result.texts.flatMap((text) => [...textLines(text, width, all), []]),
    ...result.lapsed.flatMap((one) =>
      wrap([{ text: lapsedSentence(one), style: 'doubt' }], width, indented(0)),
    ),
    ...wrap([bold(`${resultSentence(result)}.`)], width, indented(0)),
  ];
  return paint(lines, color);
}

function textLines(text: CheckedText, width: number, all: boolean): TextLine[] {
  const shown = text.findings.filter((one) => all || (one.failing && one.accepted === null));
  const rest = text.findings.length - shown.length;
  const quiet = shown.length === 0 && text.unchecked.length === 0;
  const compared = text.pairs.length > 0 || text.findings.length > 0;
  return [
    [
      bold(text.id),
      dim(
        `  ${quiet ? (compared ? 'nothing failing' : 'nothing to compare yet') : ''}${rest > 0 ? ` (${rest} more with --all)` : ''}`,
      ),
    ],
    ...shown.flatMap((finding) => findingLines(finding, width)),
    ...text.unchecked.flatMap(({ what, message }) =>
      wrap([{ text: 'not checked: ', style: 'doubt' }, plain(`${what}: ${message}`)], width, {
        first: [plain('  ')],
        rest: '    ',
      }),
    ),
  ];
}

/** `where` repeats in which comparison it was found. */
export function findingLines(finding: CheckFinding, width: number, where = true): TextLine[] {
  const style: TextStyle = finding.failing ? 'loss' : 'plain';
  const note = finding.accepted ? acceptedSentence(finding.accepted) : null;
  return [
    ...wrap(
      [
        { text: findingTitle(finding), style },
        dim(` ${shortFingerprint(finding.fingerprint)}${where ? ` in ${finding.where}` : ''}`),
      ],
      width,
      { first: [{ text: `  ${findingSign(finding)} `, style }], rest: '    ' },
    ),
    ...wrap([plain(finding.line)], width, indented(4)),
    ...agreedSentences(finding).flatMap((sentence) => wrap([dim(sentence)], width, indented(4))),
    ...(note ? wrap([dim(note)], width, indented(4)) : []),
  ];
}

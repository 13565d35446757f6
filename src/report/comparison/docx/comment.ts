/** The reason beside a flagged paragraph, as a Word comment. */
import { type ICommentOptions, Paragraph, TextRun } from 'docx';
import { OWN_AUTHOR } from '../../../model/redline.ts';
import type { ReportChange } from '../../../model/report.ts';
import { printable } from '../../kit/printable.ts';
import {
  CONFIDENCE_NAMES,
  EFFECT_NAMES,
  EFFECT_SIGNS,
  PART_CHANGE_NAMES,
  themeName,
} from '../../wording/wording.ts';
import { passageSentences } from '../../wording/wording-passages.ts';
import { proposalSentences } from '../../wording/wording-proposals.ts';
import { signalSentence } from '../../wording/wording-signals.ts';
import { findingLine } from '../finding.ts';
import { shownSignals } from '../shown-signals.ts';

const SIGNS = { weaker: '▼', stronger: '▲', review: '?' } as const;

/** First the judgement, then one line a signal. `date` is an ISO date of the documents. */
export function commentOn(change: ReportChange, id: number, date: string): ICommentOptions {
  const doubt = change.confidence === 'certain' ? '' : ` (${CONFIDENCE_NAMES[change.confidence]})`;
  const themes = change.themes.map(themeName).join(', ');
  const lines = [
    ...(change.partChange ? [PART_CHANGE_NAMES[change.partChange]] : []),
    ...(change.signals.length > 0
      ? shownSignals(change).map((signal) => `${SIGNS[signal.direction]} ${signalSentence(signal)}`)
      : [findingLine(change)]),
    ...passageSentences(change),
    ...proposalSentences(change),
  ];
  const head = `${EFFECT_SIGNS[change.effect]} ${EFFECT_NAMES[change.effect]}${doubt}`;
  return {
    id,
    author: OWN_AUTHOR,
    initials: 'dw',
    date: new Date(date),
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: head, bold: true }),
          new TextRun(themes ? ` · ${printable(themes)}` : ''),
        ],
      }),
      ...lines.map((line) => new Paragraph(printable(line))),
    ],
  };
}

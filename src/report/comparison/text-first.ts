/** The counts and “Read these first” for a terminal: with the head they fill one screen. */
import type { Report } from '../../model/report.ts';
import { bold, dim, plain, type TextLine, type TextSpan, wrap } from '../kit/text-layout.ts';
import { EFFECT_NAMES, EFFECT_SIGNS, FIRST_TITLE, flaggedSentence } from '../wording/wording.ts';
import { type FirstLine, firstLines, inBrackets } from './first-lines.ts';
import { flaggedCounts } from './parts.ts';
import { effectStyle } from './text-change.ts';

/** Room for `▼ OP8 → OP9  `, so that most lines start in one column. */
const LABEL_COLUMNS = 14;

export function firstBlock(report: Report, width: number): TextLine[] {
  const lines = firstLines(report);
  return [
    ...counts(report, width, lines.length > 0),
    ...(lines.length > 0 ? [[], [bold(FIRST_TITLE)]] : []),
    ...lines.flatMap((line) => [[], ...entry(line, width)]),
  ];
}

/** `65 flagged changes in 40 paragraphs  − 2 removed  ▼ 30 weakened …` */
function counts({ changes, summary }: Report, width: number, hasLines: boolean): TextLine[] {
  if (summary.flagged === 0) {
    return [
      [bold(hasLines ? 'Nothing flagged on the themes that are watched.' : 'Nothing flagged.')],
    ];
  }
  const parts = flaggedCounts(changes).flatMap(({ effect, n }): TextSpan[] => {
    const words = `${EFFECT_SIGNS[effect]} ${n} ${EFFECT_NAMES[effect]}`;
    return [dim(' · '), { text: words, style: effectStyle(effect) }];
  });
  return wrap([bold(flaggedSentence(summary)), ...parts], width, {
    first: [],
    rest: '  ',
  });
}

function entry({ effect, cite, says, quote, remark }: FirstLine, width: number): TextLine[] {
  const head: TextLine = [
    { text: `${EFFECT_SIGNS[effect]} `, style: effectStyle(effect) },
    bold(cite.padEnd(LABEL_COLUMNS - 2)),
    ...(cite.length > LABEL_COLUMNS - 3 ? [plain(' ')] : []),
  ];
  const other = remark === '' ? [] : [dim(inBrackets(remark))];
  return [
    ...wrap([plain(`${says}.`), ...other], width, { first: head, rest: ' '.repeat(LABEL_COLUMNS) }),
    ...wrap([dim(`“${quote}”`)], width, {
      first: [plain(' '.repeat(LABEL_COLUMNS))],
      rest: ' '.repeat(LABEL_COLUMNS),
    }),
  ];
}

/** The brief as a Word file: old and new words side by side. */
import type { Table } from 'docx';
import type { Report } from '../../../model/report.ts';
import { isOfThePair } from '../../../model/trust.ts';
import { wordFile } from '../../kit/word-file.ts';
import { heading, line, title } from '../../kit/word-lines.ts';
import { wordTable } from '../../kit/word-table.ts';
import { BRIEF_TITLES, doubtSentence, SECTION_TITLES } from '../../wording/wording.ts';
import { type BriefLoss, briefOf } from '../brief.ts';
import { documentFacts, documentName } from '../document-facts.ts';

export async function renderBriefDocx(report: Report): Promise<Uint8Array> {
  const { losses, gains, check, unflagged } = briefOf(report);
  const names = `${documentName(report.before)} → ${documentName(report.after)}`;
  return wordFile(
    names,
    [
      title(names),
      line(`${report.after.title ?? ''} (${documentFacts(report.after).join(', ')})`),
      ...report.problems.filter(isOfThePair).map(({ message }) => line(message)),
      heading(BRIEF_TITLES.losses),
      ...(losses.length > 0 ? [table(losses)] : [line('Nothing on the watched themes.')]),
      ...(gains.length > 0 ? [heading(BRIEF_TITLES.gains)] : []),
      ...gains.map(({ cite, words, agreed }) => line([`${cite}: ${words}`, ...agreed].join(' '))),
      ...(check.length > 0 ? [heading(BRIEF_TITLES.check), line(check.join(', '))] : []),
      ...(unflagged === '' ? [] : [line(`${SECTION_TITLES.other}: ${unflagged}.`)]),
      ...(report.problems.length > 0 ? [line(`${doubtSentence(report.problems)}.`)] : []),
    ],
    {
      lastModifiedBy: 'draftwatch',
      properties: { page: { size: { width: 11906, height: 16838 } } },
    },
  );
}

function table(losses: readonly BriefLoss[]): Table {
  return wordTable(
    ['where', 'old words', 'new words', 'ask for'],
    losses.map((loss) => [
      `${loss.cite}: ${loss.says}`,
      loss.old,
      loss.new ?? 'gone',
      [loss.ask, ...loss.agreed].join('. '),
    ]),
  );
}

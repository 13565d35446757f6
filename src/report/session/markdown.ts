/** The drafts of a session as Markdown. */
import type { SessionReport } from '../../model/session.ts';
import { escapeMarkdown } from '../kit/escape.ts';
import {
  amendmentSentence,
  proposalOutcome,
  seriesSentence,
  sessionHead,
  shortSymbol,
  sponsorList,
  themesSentence,
  versionsSentence,
} from './wording.ts';

export function renderSessionMarkdown(report: SessionReport): string {
  const { session, drafts, amendments, notes, unknown } = report;
  const item = (text: string): string => `- ${escapeMarkdown(text)}`;
  const blocks = drafts.map((draft) => {
    const outcome = proposalOutcome(draft);
    const themes = themesSentence(draft);
    const title = draft.title ?? 'no title known';
    return [
      `## ${escapeMarkdown(`${shortSymbol(draft.symbol, session)} ${title}`)}`,
      '',
      item(`Texts: ${versionsSentence(draft, session)}`),
      ...(draft.sponsors.length > 0 ? [item(`Main sponsors: ${sponsorList(draft)}`)] : []),
      ...draft.amendments.map((one) => item(`Amendment: ${amendmentSentence(one, session)}`)),
      ...(outcome ? [item(outcome)] : []),
      ...(themes ? [item(`Themes: ${themes}`)] : []),
      '',
    ].join('\n');
  });
  const series = seriesSentence(report);
  const loose =
    amendments.length === 0
      ? []
      : [
          '## Amendments to a text that is not named here',
          '',
          ...amendments.map((one) => item(amendmentSentence(one, session))),
          '',
        ];
  return [
    `# ${escapeMarkdown(sessionHead(report))}`,
    '',
    ...blocks,
    ...loose,
    ...[...(series ? [series] : []), ...notes].map((note) => `${escapeMarkdown(note)}\n`),
    ...unknown.map((why) => `**Not known:** ${escapeMarkdown(why)}\n`),
  ].join('\n');
}

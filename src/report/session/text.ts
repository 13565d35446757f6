/** The drafts of a session at a terminal. */
import type { SessionDraft, SessionReport } from '../../model/session.ts';
import type { OutputView } from '../kit/output-view.ts';
import {
  bold,
  dim,
  indented,
  paint,
  plain,
  type TextLine,
  type TextSpan,
  wrap,
} from '../kit/text-layout.ts';
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

/** Text with a final line break. */
export function renderSessionText(report: SessionReport, { color, width }: OutputView): string {
  const { session, drafts, amendments, notes, unknown } = report;
  const block = (...spans: readonly TextSpan[]): TextLine[] => wrap(spans, width, indented(0));
  const series = seriesSentence(report);
  return paint(
    [
      ...block(bold(`${sessionHead(report)}.`)),
      [],
      ...drafts.flatMap((draft) => draftLines(draft, session, width)),
      ...(amendments.length === 0
        ? []
        : [
            ...block(bold('Amendments to a text that is not named here:')),
            ...amendments.flatMap((one) =>
              wrap([plain(amendmentSentence(one, session))], width, {
                first: [plain('  ')],
                rest: '    ',
              }),
            ),
            [],
          ]),
      ...(series ? block(dim(series)) : []),
      ...notes.flatMap((note) => block(dim(note))),
      ...unknown.flatMap((why) => block({ text: 'not known: ', style: 'doubt' }, plain(why))),
    ],
    color,
  );
}

function draftLines(draft: SessionDraft, session: string, width: number): TextLine[] {
  const outcome = proposalOutcome(draft);
  const themes = themesSentence(draft);
  const facts: (readonly [string, string])[] = [
    ['texts', versionsSentence(draft, session)],
    ...(draft.sponsors.length > 0 ? [['main sponsors', sponsorList(draft)] as const] : []),
    ...draft.amendments.map((one) => ['amendment', amendmentSentence(one, session)] as const),
    ...(outcome ? [['outcome', outcome] as const] : []),
    ...(themes ? [['themes', themes] as const] : []),
  ];
  const item = draft.agendaItem === null ? '' : ` (item ${draft.agendaItem})`;
  return [
    ...wrap([plain(draft.title ?? 'no title known'), dim(item)], width, {
      first: [bold(`${shortSymbol(draft.symbol, session)}  `)],
      rest: '  ',
    }),
    ...facts.flatMap(([name, fact]) =>
      wrap([dim(`${name}: `), plain(fact)], width, { first: [plain('  ')], rest: '    ' }),
    ),
    [],
  ];
}

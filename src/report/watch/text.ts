/** A pass of a watch at a terminal: what is new, what is awaited, what could not be asked. */
import type { Notice, NoticeLine, ToldHook, WatchedText, WatchResult } from '../../model/watch.ts';
import { findingLines } from '../check/text.ts';
import { findingSign, shortFingerprint } from '../check/wording.ts';
import type { ReportView } from '../kit/output-view.ts';
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
import { FIRST_TITLE } from '../wording/wording.ts';
import {
  firstLine,
  groupedByPlace,
  isAbout,
  isOpenFinding,
  newsCounts,
  newsSentence,
  sortNotes,
  toldSentence,
  watchSentence,
} from './wording.ts';

/** Text with a final line break. `all` shows accepted findings and those that do not fail too. */
export function renderWatchText(result: WatchResult, { color, width, all }: ReportView): string {
  const shown = new Set(result.texts.flatMap(({ news }) => news.map(({ id }) => id)));
  const late = result.told.filter(({ id }) => !shown.has(id));
  const notes = sortNotes(result.texts);
  const news = (notice: Notice): TextLine[] => [
    ...noticeLines(notice, width, all),
    ...result.told.filter(({ id }) => id === notice.id).map(hookLine),
  ];
  const lines: TextLine[] = [
    ...result.texts.flatMap((text) => [
      [bold(text.id), dim(text.known.length > 0 ? `  ${text.known.join(', ')}` : '')],
      ...text.news.flatMap(news),
      ...(text.waiting.length > 0
        ? block(width, [plain('  ')], [dim(`not there yet: ${text.waiting.join(', ')}`)])
        : []),
      ...uncheckedLines(text, width),
      ...notes.own(text).flatMap((note) => noteLines(note, '  ', width)),
      [],
    ]),
    ...late.flatMap((one): TextLine[] => [[plain(`Earlier news, ${one.version}:`)], hookLine(one)]),
    ...notes.common.flatMap((note) => [...noteLines(note, '', width), []]),
    ...wrap([bold(`${watchSentence(result)}.`)], width, indented(0)),
  ];
  return paint(lines, color);
}

/** Wrapped lines, of which all but the first begin with `rest`. */
function block(
  width: number,
  first: readonly TextSpan[],
  spans: readonly TextSpan[],
  rest = '    ',
): TextLine[] {
  return wrap(spans, width, { first, rest });
}

function noticeLines(notice: Notice, width: number, all: boolean): TextLine[] {
  const findings = notice.findings.filter(
    (one) => (all || isOpenFinding(one)) && !notice.first.some((line) => isAbout(line, one)),
  );
  const headline = [bold('NEW '), plain(`${newsSentence(notice)}${newsCounts(notice)}`)];
  return [
    ...block(width, [plain('  ')], headline),
    ...[notice.title, notice.page].flatMap((fact) =>
      fact ? block(width, [plain('  ')], [dim(fact)], '  ') : [],
    ),
    ...groupedByPlace(notice.first).flatMap(([where, lines]) => [
      ...block(width, [plain('  ')], [bold(FIRST_TITLE), dim(`, in ${where}`)]),
      ...lines.flatMap((line) =>
        block(width, [plain(`  ${findingSign(line)} `)], firstSpans(line)),
      ),
    ]),
    ...groupedByPlace(findings).flatMap(([where, found]) => [
      ...block(width, [plain('  ')], [dim(`${where}:`)]),
      ...found.flatMap((finding) => findingLines(finding, width, false)),
    ]),
    ...uncheckedLines(notice, width),
    ...notice.reports.map((path): TextLine => [plain('  '), dim(`report: ${path}`)]),
  ];
}

function uncheckedLines({ unchecked }: Pick<WatchedText, 'unchecked'>, width: number): TextLine[] {
  return unchecked.flatMap(({ what, message }) =>
    block(
      width,
      [plain('  ')],
      [{ text: 'not checked: ', style: 'doubt' }, plain(`${what}: ${message}`)],
    ),
  );
}

function noteLines(note: string, indent: string, width: number): TextLine[] {
  return block(width, [plain(indent)], [dim(`not known: ${note}`)], `${indent}  `);
}

/** With the fingerprint that `accept` takes. */
function firstSpans(line: NoticeLine): TextSpan[] {
  const prints = line.fingerprints.map(shortFingerprint).join(' ');
  return [plain(firstLine(line)), ...(prints === '' ? [] : [dim(` ${prints}`)])];
}

function hookLine(one: ToldHook): TextLine {
  const text = toldSentence(one);
  return [plain('  '), one.error === null ? dim(text) : { text, style: 'doubt' }];
}

/** The sentences of a watch. */
import type { CheckFinding } from '../../model/check.ts';
import type {
  NewsKind,
  Notice,
  NoticeLine,
  ToldHook,
  WatchedText,
  WatchResult,
} from '../../model/watch.ts';
import { findingSign } from '../check/wording.ts';
import { count, FIRST_TITLE, OTHER_THEME } from '../wording/wording.ts';

const KIND_SENTENCES: Readonly<Record<NewsKind, string>> = {
  draft: 'is out',
  revision: 'is out',
  adopted: 'is out, the adopted text',
  document: 'is out',
  file: 'is there now',
  amendment: 'is out, an amendment (draftwatch amend says what it would do)',
  corrigendum: 'is out, a correction to read beside the text',
  addendum: 'is out, an addition to read beside the text',
  changed: 'has other words than before under the same name (reissued, orally revised or edited)',
  gone: 'is gone: it was there before',
};

/** `A/HRC/56/L.8/Rev.1 is out`. */
export function newsSentence({ version, kind }: Pick<Notice, 'version' | 'kind'>): string {
  return `${version} ${KIND_SENTENCES[kind]}`;
}

/** `: 2 failing findings, 5 others`; nothing for what is not compared by its nature. */
export function newsCounts({
  kind,
  failing,
  findings,
  compared,
  unchecked,
}: Pick<Notice, 'kind' | 'failing' | 'findings' | 'compared' | 'unchecked'>): string {
  if (kind === 'gone') return '';
  if (compared.length === 0 && unchecked.length > 0) return ': NOT compared';
  if (kind === 'amendment' || kind === 'corrigendum' || kind === 'addendum') return '';
  if (compared.length === 0) return ': nothing older to compare it with';
  const others = findings.length - failing;
  return `: ${[
    count(failing, 'failing finding'),
    ...(others > 0 ? [count(others, 'other')] : []),
    ...(unchecked.length > 0 ? [`${unchecked.length} NOT CHECKED`] : []),
  ].join(', ')}`;
}

export const isOpenFinding = ({ failing, accepted }: CheckFinding): boolean =>
  failing && accepted === null;

/** Lines that a message has room for, shared by its comparisons; each has so many at least. */
const MOST = 10;
const LEAST = 3;

/** A notice in a few lines for chat and mail. Words of documents can neither be markup nor call anyone. */
export function noticeText(notice: Omit<Notice, 'text'>): string {
  const lines = [
    `${notice.tracked}: ${newsSentence(notice)}${newsCounts(notice)}.`,
    ...(notice.title ? [notice.title] : []),
    ...firstParts(notice),
    ...notice.unchecked.map(({ what, message }) => `Not checked: ${what}: ${message}`),
    ...(notice.page ? [notice.page] : []),
  ];
  return lines.map(harmless).join('\n');
}

/** “Read these first” of each comparison, then how many open findings are in none of the lines. */
function firstParts({ first, findings }: Omit<Notice, 'text'>): string[] {
  const places = groupedByPlace(first);
  const room = Math.max(LEAST, Math.floor(MOST / Math.max(1, places.length)));
  const shown = places.flatMap(([, lines]) => lines.slice(0, room));
  const left = findings.filter(isOpenFinding).length - openIn(shown, findings);
  return [
    ...places.flatMap(([where, lines]) => [
      `${FIRST_TITLE}${places.length > 1 ? `, in ${where}` : ''}:`,
      ...lines.slice(0, room).map((line) => `${findingSign(line)} ${firstLine(line)}`),
    ]),
    ...(left > 0 ? [`… and ${count(left, 'more failing finding')}.`] : []),
  ];
}

/** Lines of one comparison stand together, in the order in which they come. */
export function groupedByPlace<One extends { readonly where: string }>(
  lines: readonly One[],
): [where: string, lines: One[]][] {
  const places = new Map<string, One[]>();
  for (const line of lines) places.set(line.where, [...(places.get(line.where) ?? []), line]);
  return [...places];
}

/** `OP8 → OP9: “shall” is now “should”. “States should take …” (other theme)` */
export function firstLine({ cite, says, quote, elsewhere }: NoticeLine): string {
  const words = quote === '' ? '' : `. “${quote}”`;
  return `${cite === '' ? '' : `${cite}: `}${says}${words}${elsewhere ? ` (${OTHER_THEME})` : ''}`;
}

/** How many of the failing findings the lines are about. */
function openIn(lines: readonly NoticeLine[], findings: readonly CheckFinding[]): number {
  return findings.filter((one) => isOpenFinding(one) && lines.some((line) => isAbout(line, one)))
    .length;
}

export function isAbout({ where, fingerprints }: NoticeLine, finding: CheckFinding): boolean {
  return where === finding.where && fingerprints.includes(finding.fingerprint);
}

/** Chat programs take `@name` for a call and `<` for markup, as HTML does. */
function harmless(line: string): string {
  return line
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@(?=\w)/g, '@\u200b');
}

export function toldSentence({ hook, error }: ToldHook): string {
  return error === null
    ? `told: ${hook}`
    : `NOT told: ${hook}: ${error}; tried again in the next pass`;
}

/** What to write into the configuration, so that `check` compares what was found as well. */
export function trackSentence({ texts }: WatchResult, config: string): string | null {
  const names = texts.flatMap(({ id, found, news }) =>
    news.flatMap(({ version, kind }) =>
      found.includes(version) && (kind === 'revision' || kind === 'adopted')
        ? `${version} (${id})`
        : [],
    ),
  );
  return names.length === 0
    ? null
    : `For draftwatch check, add to "versions:" in ${config}: ${names.join(', ')}`;
}

/** Why the fate of a draft is not known, and what to do: it ends a note of its text. */
export const NO_RECORD =
  'no open record says, and the Digital Library is not asked. List the symbol of its adopted text: it is waited for.';

/** Notes of a pass for reading: `own` of each text, `common` to several and said once. */
export function sortNotes(texts: readonly Pick<WatchedText, 'notes'>[]) {
  const all = texts.flatMap(({ notes }) => notes);
  const isShared = (note: string): boolean => all.filter((one) => one === note).length > 1;
  const reason = `: ${NO_RECORD}`;
  const unrecorded = all.filter((note) => note.endsWith(reason)).length;
  const own = ({ notes }: Pick<WatchedText, 'notes'>): string[] =>
    notes
      .filter((note) => !isShared(note))
      .map((note) =>
        unrecorded > 1 && note.endsWith(reason) ? note.slice(0, -reason.length) : note,
      );
  const common = [...new Set(all.filter(isShared))];
  if (unrecorded > 1) common.push(`what became of ${unrecorded} drafts: ${NO_RECORD}`);
  return { own, common };
}

/** The last line. */
export function watchSentence({ texts, told }: WatchResult): string {
  const news = texts.flatMap((text) => text.news);
  const failing = news.reduce((sum, one) => sum + one.failing, 0);
  const unchecked =
    texts.flatMap((text) => text.unchecked).length +
    news.reduce((sum, one) => sum + one.unchecked.length, 0);
  const untold = told.filter(({ error }) => error !== null).length;
  const fresh = news.filter(({ kind }) => kind !== 'gone').length;
  const gone = texts.flatMap((text) => text.gone).length;
  const found = [
    ...(fresh > 0 ? [count(fresh, 'new version')] : []),
    ...(gone > 0 ? [`${gone} gone`] : []),
  ];
  return [
    `${count(texts.length, 'text')} watched: ${found.join(', ') || 'nothing new'}`,
    ...(news.length > 0 ? [count(failing, 'failing finding')] : []),
    unchecked > 0
      ? `${unchecked} NOT CHECKED`
      : texts.some(({ notes }) => notes.length > 0)
        ? 'everything could be asked and compared but for what is named as not known'
        : 'everything could be asked and compared',
    ...(untold > 0 ? [`${untold} NOT TOLD`] : []),
  ].join(', ');
}

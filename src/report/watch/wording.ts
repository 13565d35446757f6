/** The sentences of a watch. */
import type { CheckFinding } from '../../model/check.ts';
import type { NewsKind, Notice, Telling, WatchResult } from '../../model/watch.ts';
import { findingSign, findingTitle } from '../check/wording.ts';
import { count } from '../wording/wording.ts';

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

export const isOpen = ({ failing, accepted }: CheckFinding): boolean =>
  failing && accepted === null;

/** Findings that a message has room for. */
const MOST = 5;

/** A notice in a few lines for chat and mail. Words of documents can neither be markup nor call anyone. */
export function noticeText(notice: Omit<Notice, 'text'>): string {
  const open = notice.findings.filter(isOpen);
  const several = new Set(open.map(({ where }) => where)).size > 1;
  const lines = [
    `${notice.tracked}: ${newsSentence(notice)}${newsCounts(notice)}.`,
    ...(notice.title ? [notice.title] : []),
    ...open.slice(0, MOST).map((one) => {
      const where = several ? ` in ${one.where}` : '';
      return `${findingSign(one)} ${findingTitle(one)}${where}: ${one.line}`;
    }),
    ...(open.length > MOST ? [`… and ${open.length - MOST} more.`] : []),
    ...notice.unchecked.map(({ what, message }) => `Not checked: ${what}: ${message}`),
    ...(notice.page ? [notice.page] : []),
  ];
  return lines.map(harmless).join('\n');
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

export function toldSentence({ hook, error }: Telling): string {
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
        ? 'everything could be asked and compared but for the Digital Library'
        : 'everything could be asked and compared',
    ...(untold > 0 ? [`${untold} NOT TOLD`] : []),
  ].join(', ');
}

/** What came of it: the report, what can be saved of it, or why there is none. */
import type { FileFormatName, PageAnswer, Result } from '../protocol.ts';
import type { PageTexts } from '../texts.ts';
import { element, make } from './elements.ts';

interface ReportOptions {
  readonly signal: AbortSignal;
  readonly remember: boolean;
}
/** The script of reports, which stands in the page before this one. */
declare const draftwatchReport: (options: ReportOptions) => void;

let listening = new AbortController();
const ownTitle = document.title;

/** Takes away the last result. */
export function clearResult(): void {
  listening.abort();
  document.title = ownTitle;
  for (const id of ['result', 'failure', 'distrust', 'downloads']) element(id).hidden = true;
  for (const id of ['failure', 'downloads', 'report']) element(id).replaceChildren();
}

/** Shows a result; `save` is asked for each format that is wanted. */
export function showResult(
  result: Result,
  all: boolean,
  texts: PageTexts,
  save: (format: FileFormatName) => void,
): void {
  clearResult();
  document.title = result.title;
  setStyle(result.shape);
  const distrust = element('distrust');
  distrust.textContent = result.distrust ?? '';
  distrust.hidden = result.distrust === null;
  const buttons = result.formats.map((format) => {
    const button = make('button', texts.formats[format]);
    button.type = 'button';
    button.addEventListener('click', () => save(format));
    return button;
  });
  const downloads = element('downloads');
  downloads.replaceChildren(make('span', `${texts.download}:`), ...buttons);
  downloads.hidden = false;
  // Our own markup, with the words of the texts escaped in it; the page's policy runs nothing that is put in so.
  element('report').innerHTML = result.markup;
  element('result').hidden = false;
  if (result.shape === 'comparison') {
    listening = new AbortController();
    draftwatchReport({ signal: listening.signal, remember: false });
    if (all) element('order-text').click();
  }
  showFrom('start');
}

/** Shows why there is no result, with the lines that a report of a bug needs. */
export function showFailure(message: string, stack: string | null, texts: PageTexts): void {
  clearResult();
  const failure = element('failure');
  failure.append(make('p', stack === null ? message : texts.bug));
  if (stack !== null) failure.append(make('pre', stack));
  failure.hidden = false;
  element('result').hidden = false;
  showFrom('nearest');
}

/** Brings the result before the eyes, and before whoever hears the page. */
function showFrom(block: 'start' | 'nearest'): void {
  element('result').focus({ preventScroll: true });
  element('result').scrollIntoView({ block });
}

/** Hands a file over to the browser, which asks or knows where it goes. */
export function saveFile({ name, type, data }: PageAnswer & { readonly kind: 'file' }): void {
  const address = URL.createObjectURL(new Blob([data as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Reports of each shape have a style sheet of their own. */
function setStyle(shape: Result['shape']): void {
  for (const name of ['comparison', 'history'] as const) {
    element<HTMLStyleElement>(`${name}-style`).media = name === shape ? 'all' : 'not all';
  }
}

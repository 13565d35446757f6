/** Every word of the page that is not a report's: one record a language. */
import type { Tool } from '../model/report.ts';
import { HOW_TO_READ, madeBy } from '../report/wording/wording.ts';
import type { FileFormatName } from './protocol.ts';

export interface PageTexts {
  /** BCP 47 tag of the language. */
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;
  readonly noScript: string;
  readonly skip: string;
  readonly drop: string;
  readonly older: string;
  readonly newer: string;
  readonly later: string;
  readonly laterHint: string;
  readonly tracked: string;
  readonly pasteOlder: string;
  readonly pasteNewer: string;
  readonly pasteSummary: string;
  /** What pasted texts are called in reports and messages. */
  readonly pastedOlder: string;
  readonly pastedNewer: string;
  readonly order: string;
  readonly options: string;
  readonly themes: string;
  readonly showAll: string;
  readonly compare: string;
  readonly swap: string;
  readonly cancel: string;
  readonly clear: string;
  readonly result: string;
  readonly download: string;
  readonly formats: Readonly<Record<FileFormatName, string>>;
  readonly about: string;
  readonly licences: string;
  readonly nothingChosen: string;
  readonly noTheme: string;
  readonly cancelled: string;
  readonly bug: string;
  readonly stopped: string;
  readonly noLetter: string;
  moveUp(name: string): string;
  unreadable(name: string, reason: string): string;
  reading(done: number, of: number): string;
  readonly comparing: string;
  readonly writing: string;
  done(flagged: number, changes: number): string;
  historyDone(flagged: number, versions: number): string;
  swapped(reason: string): string;
  laterDate(older: string, newer: string): string;
  laterRevision(older: string, newer: string): string;
  madeFrom(older: string, newer: string): string;
  madeBy(tool: Tool): string;
}

export const ENGLISH_TEXTS: PageTexts = {
  language: 'en',
  title: 'Compare two drafts',
  lead: 'What changed for children’s rights and participation between two versions of a UN text: added, strengthened, weakened, removed, with the exact words.',
  privacy:
    'Your files stay on this computer: they are read inside this page. It sends nothing, loads nothing, keeps nothing, and works without a network.',
  noScript: 'This page compares texts with JavaScript, which is switched off here: switch it on.',
  skip: 'Skip to the files',
  drop: 'Drop files anywhere on this page, or choose them here: PDF, Word (.docx), web page, mail, Markdown or text.',
  older: 'Older text',
  newer: 'Newer text',
  later: 'Later versions',
  laterHint: 'More than two versions? Add the others, oldest first, and follow each paragraph.',
  tracked: 'One Word file with tracked changes is enough: leave the other side empty.',
  pasteOlder: 'Paste the earlier words',
  pasteNewer: 'Paste the later words',
  pasteSummary: 'Paste instead',
  pastedOlder: 'pasted-older.txt',
  pastedNewer: 'pasted-newer.txt',
  order: 'Versions, oldest first',
  options: 'Options',
  themes: 'Watched themes: a change on none of them is not flagged',
  showAll: 'Show every change, not only the flagged ones',
  compare: 'Compare',
  swap: 'Swap sides',
  cancel: 'Cancel',
  clear: 'Start again',
  result: 'Result',
  download: 'Download',
  formats: {
    docx: 'Word redline',
    md: 'Markdown',
    csv: 'CSV table',
    json: 'JSON',
    html: 'Web page',
  },
  about: 'About this page',
  licences: 'Licences of the software inside',
  nothingChosen: 'Choose two files first, or one Word file with tracked changes.',
  noTheme: 'Choose at least one theme to watch.',
  cancelled: 'Cancelled.',
  bug: 'This is a bug in draftwatch, not in your documents. Please report it to its maintainers with these lines:',
  stopped: 'The comparison stopped: this browser gave it no more memory. Give smaller files.',
  noLetter: 'nothing was pasted',
  moveUp: (name) => `Move ${name} up`,
  unreadable: (name, reason) => `'${name}' cannot be read (${reason}).`,
  reading: (done, of) => `Reading: ${done} of ${of} done …`,
  comparing: 'Comparing …',
  writing: 'Writing …',
  done: (flagged, changes) => `Done: ${flagged} flagged of ${changes} changed paragraphs.`,
  historyDone: (flagged, versions) =>
    `Done: ${flagged} paragraphs with a flagged change in ${versions} versions.`,
  swapped: (reason) => `The sides look the wrong way round: ${reason}.`,
  laterDate: (older, newer) =>
    `the text given as older is of ${older}, the one given as newer of ${newer}`,
  laterRevision: (older, newer) => `${older} comes after ${newer}`,
  madeFrom: (older, newer) => `${older} was adopted from ${newer}`,
  madeBy: (tool) => `${madeBy(tool)} ${HOW_TO_READ}`,
};

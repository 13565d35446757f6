/** Agreed texts written for the tests, as files of a folder. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Text {
  readonly symbol: string;
  /** As a masthead prints it: `12 March 2019`. */
  readonly date: string;
  readonly title: string;
  readonly preamble?: readonly string[];
  readonly operative: readonly string[];
}

/** A resolution of the Council as a text file. */
export function asFile({ symbol, date, title, preamble = [], operative }: Text): string {
  const number = symbol.replace(/^A\/HRC\/RES\//, '');
  return [
    symbol,
    `Resolution adopted by the Human Rights Council on ${date}`,
    `${number}. ${title}`,
    'The Human Rights Council,',
    ...preamble,
    ...operative.map((text, i) => `${i + 1}. ${text}`),
  ].join('\n\n');
}

/** Writes texts into a new folder; their names are their symbols. */
export function folderOf(texts: readonly Text[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'agreed-'));
  for (const text of texts) {
    writeFileSync(join(folder, `${text.symbol.replaceAll('/', '_')}.txt`), asFile(text));
  }
  return folder;
}

export const HEARD: Text = {
  symbol: 'A/HRC/RES/91/4',
  date: '14 March 2031',
  title: 'Being heard in matters of water',
  preamble: ['Guided by the purposes of the Charter of the lake shore,'],
  operative: [
    'Urges States to give every child who lives beside a lake a safe way to speak about its water, and to answer each of them in writing;',
    'Condemns the drying of wells by which villages are punished for what their children have said in public meetings;',
    'Decides to remain seized of the matter.',
  ],
};

export const LATER: Text = {
  symbol: 'A/HRC/RES/94/2',
  date: '2 July 2032',
  title: 'Wells and the young',
  operative: [
    'Encourages States to give every child who lives beside a lake a safe way to speak about its water;',
    'Demands that States give every child who lives beside a lake a safe way to speak about its water;',
    'Decides to remain seized of the matter.',
  ],
};

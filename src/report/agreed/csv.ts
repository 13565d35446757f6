/** Texts of a corpus, and wordings found in it, as CSV. */
import type { AgreedEntry, Wording } from '../../model/agreed.ts';
import { csv } from '../comparison/csv.ts';

const ENTRY = [
  'symbol',
  'title',
  'date',
  'organ',
  'session',
  'stage',
  'language',
  'paragraphs',
  'words',
  'input',
  'sha256',
] as const;

export function renderEntriesCsv(entries: readonly AgreedEntry[]): string {
  return csv(
    ENTRY,
    entries.map((entry) => ENTRY.map((name) => entry[name])),
  );
}

const WORDING = [
  'verb',
  'strength',
  'wording',
  'count',
  'first',
  'first label',
  'first date',
  'last',
  'last label',
  'last date',
];

export function renderWordingsCsv(wordings: readonly Wording[]): string {
  return csv(
    WORDING,
    wordings.map(({ verb, strength, text, count, first, last }) => [
      ...[verb, strength, text, count, first.symbol, first.label, first.date],
      ...[last.symbol, last.label, last.date],
    ]),
  );
}

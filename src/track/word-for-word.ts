/** Whether words stayed as they were: only case, typography and numbers of paragraphs may differ. */
import type { ReportChange } from '../model/report.ts';
import { typographyFolded } from '../words/normalise.ts';

/** A paragraph of the same text that is pointed to: its number changes when others come and go. */
const POINTER =
  /\b((?:operative |preambular |sub)?paragraphs?) \d+(?: \([a-z]+\))?(?= (?:above|below|of the present|of this)\b)/g;

/** True when a change took no word away, brought none, and left the paragraph in its part. */
export function sameWords({ kind, before, after, partChange }: ReportChange): boolean {
  if (kind === 'kept') return partChange === null;
  const joined = (side: ReportChange['before']): string =>
    wordForWord(side.map(({ text }) => text).join(' '));
  return partChange === null && joined(before) === joined(after);
}

/** The form in which two texts are word for word the same; what ends a paragraph tells lists, not words. */
export function wordForWord(text: string): string {
  return typographyFolded(text)
    .toLowerCase()
    .replace(/(?:[;,.:]|[;,] (?:and|or))$/, '')
    .replace(POINTER, '$1 #');
}

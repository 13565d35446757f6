/** Protected language: phrases and paragraphs that must stand in the newest version. */
import { createHash } from 'node:crypto';
import type { CheckFinding } from '../model/check.ts';
import type { Document, Paragraph } from '../model/document.ts';
import type { ReportChange } from '../model/report.ts';
import { opening } from '../report/comparison/cite.ts';
import { documentName } from '../report/comparison/document-facts.ts';
import { fingerprint } from '../report/comparison/fingerprint.ts';
import { wholeWords } from '../words/literal.ts';
import { canonical } from '../words/normalise.ts';

/** Characters of a protected paragraph in a line. */
const QUOTE = 100;

/**
 * The phrase is looked for as whole words in every paragraph of the newest text, whatever its case
 * and typography. Null when it stands there. `versions` are oldest first.
 */
export function phraseFinding(
  phrase: string,
  reason: string,
  versions: readonly Document[],
): CheckFinding | null {
  const pattern = phrasePattern(phrase);
  const holds = ({ text }: Paragraph): boolean => pattern.test(canonical(text));
  const newest = versions.at(-1)!;
  if (newest.paragraphs.some(holds)) return null;
  const last = versions.findLast(({ paragraphs }) => paragraphs.some(holds));
  const labels = last?.paragraphs.filter(holds).map(({ label }) => label) ?? [];
  const before = last
    ? `it stood in ${labels.join(', ')} of ${documentName(last.info)}`
    : 'it stands in no version: check how it is written';
  return finding(
    hash(['phrase', canonical(phrase).toLowerCase()]),
    newest,
    labels.join(', '),
    `the protected words “${phrase}” are gone; ${before}; protected because: ${reason}`,
  );
}

/** A protected paragraph has to stay word for word, but for what is editorial. Null when it did. */
export function paragraphFinding(
  change: ReportChange,
  label: string,
  reason: string,
  newest: Document,
): CheckFinding | null {
  const stays = change.kind === 'kept' || change.effect === 'editorial' || change.effect === 'none';
  if (stays) return null;
  const words = change.before.find((paragraph) => paragraph.label === label)?.text ?? '';
  const what = change.after.length === 0 ? 'is gone' : 'has other words';
  return finding(
    hash(['paragraph', fingerprint(change)]),
    newest,
    label,
    `the protected paragraph ${label} of the first version ${what}: “${opening(words, QUOTE)}”; protected because: ${reason}`,
  );
}

function finding(fingerprint: string, newest: Document, cite: string, line: string): CheckFinding {
  return {
    fingerprint,
    where: documentName(newest.info),
    cite,
    effect: 'protected',
    confidence: 'certain',
    level: 'error',
    line,
    failing: true,
    accepted: null,
  };
}

function phrasePattern(phrase: string): RegExp {
  return new RegExp(wholeWords(canonical(phrase)), 'iu');
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

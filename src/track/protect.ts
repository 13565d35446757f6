/** Protected language: phrases and paragraphs that must stand in the newest version. */
import { createHash } from 'node:crypto';
import type { CheckFinding } from '../model/check.ts';
import type { Document, Paragraph } from '../model/document.ts';
import type { ReportChange } from '../model/report.ts';
import { opening } from '../report/comparison/cite.ts';
import { documentName } from '../report/comparison/document-facts.ts';
import { fingerprints } from '../report/comparison/fingerprint.ts';
import { wholeWords } from '../words/literal.ts';
import { canonical } from '../words/normalise.ts';
import { sameWords } from './word-for-word.ts';

/** Characters of a protected paragraph in a line. */
const QUOTE = 100;
/** Edits that a line names. */
const MOST_WORDS = 3;

/**
 * The phrase is looked for as whole words in every paragraph of the newest text, whatever its case
 * and typography. Null when it stands there as often as in any version before. `versions` are oldest
 * first; `compare` tells what changed from one of them to the newest.
 */
export async function phraseFinding(
  phrase: string,
  reason: string,
  versions: readonly Document[],
  compare: (before: Document) => Promise<readonly ReportChange[]>,
): Promise<CheckFinding | null> {
  const pattern = phrasePattern(phrase);
  const times = (paragraphs: readonly Pick<Paragraph, 'text'>[]): number =>
    paragraphs.reduce((sum, { text }) => sum + (canonical(text).match(pattern)?.length ?? 0), 0);
  const newest = versions.at(-1)!;
  const now = times(newest.paragraphs);
  const most = Math.max(...versions.map(({ paragraphs }) => times(paragraphs)));
  if (now > 0 && now === most) return null;
  const words = `the protected words “${phrase}”`;
  const print = ['phrase', canonical(phrase).toLowerCase()];
  if (now === 0) {
    const last = versions.findLast(({ paragraphs }) => times(paragraphs) > 0);
    const labels =
      last?.paragraphs
        .filter((one) => times([one]) > 0)
        .map(({ label }) => label)
        .join(', ') ?? '';
    const before = last
      ? `it stood in ${labels} of ${documentName(last.info)}`
      : 'it stands in no version: check how it is written';
    const line = `${words} are gone; ${before}; protected because: ${reason}`;
    return finding(hash(print), newest, labels, line);
  }
  const fullest = versions.findLast(({ paragraphs }) => times(paragraphs) === most)!;
  const changes = await compare(fullest);
  const lost = changes.filter(({ before, after }) => times(before) > times(after));
  const prints = fingerprints(changes);
  const labels = lost
    .flatMap(({ before }) => before.filter((one) => times([one]) > 0).map(({ label }) => label))
    .join(', ');
  return finding(
    hash([...print, ...lost.map((change) => prints.get(change)!)]),
    newest,
    labels,
    `${words} stood ${counted(most)} in ${documentName(fullest.info)}, now ${counted(now)}${labels && `: ${labels} lost them`}; protected because: ${reason}`,
  );
}

/**
 * A protected paragraph has to stay word for word, with its subparagraphs and the words that lead into it:
 * only case, typography and numbers of paragraphs may differ. Null when it did. `changes` compare the first
 * version with the newest.
 */
export function paragraphFinding(
  label: string,
  reason: string,
  [first, newest]: readonly [Document, Document],
  changes: readonly ReportChange[],
): CheckFinding | null {
  const labels = protectedLabels(label, first);
  const broken = changes.filter(
    (change) => change.before.some((one) => labels.has(one.label)) && !sameWords(change),
  );
  if (broken.length === 0) return null;
  const prints = fingerprints(changes);
  const parts = broken.map((change) => {
    const own = change.before.filter((one) => labels.has(one.label)).map((one) => one.label);
    return `${own.join(', ')} ${whatBecame(change)}`;
  });
  const words = first.paragraphs.find((paragraph) => paragraph.label === label)?.text ?? '';
  return finding(
    hash(['paragraph', ...broken.map((change) => prints.get(change)!)]),
    newest,
    label,
    `the protected paragraph ${label} of the first version did not stay word for word: ${parts.join('; ')}: “${opening(words, QUOTE)}”; protected because: ${reason}`,
  );
}

/** The paragraph, what stands under it, and the chapeaux that it depends on. */
function protectedLabels(label: string, { paragraphs }: Document): ReadonlySet<string> {
  const labels = new Set(
    paragraphs
      .map((one) => one.label)
      .filter((one) => one === label || one.startsWith(`${label}(`)),
  );
  let one = paragraphs.find((paragraph) => paragraph.label === label);
  while (one && one.chapeau !== null) {
    one = paragraphs[one.chapeau];
    if (one) labels.add(one.label);
  }
  return labels;
}

function whatBecame(change: ReportChange): string {
  if (change.after.length === 0) return 'is gone';
  if (change.partChange !== null) return 'stands in another part';
  const quoted = (op: 'delete' | 'insert'): string =>
    change.edits
      .filter((edit) => edit.op === op && /\S/.test(edit.text))
      .map(({ text }) => `“${opening(text.trim(), QUOTE)}”`)
      .slice(0, MOST_WORDS)
      .join(', ');
  const [lost, won] = [quoted('delete'), quoted('insert')];
  return [...(lost ? [`lost ${lost}`] : []), ...(won ? [`has ${won} now`] : [])].join(' and ');
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
  return new RegExp(wholeWords(canonical(phrase)), 'giu');
}

function counted(times: number): string {
  return times === 1 ? 'once' : `${times} times`;
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

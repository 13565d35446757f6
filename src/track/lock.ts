/** Locked snapshots: the parsed text of each tracked version, so that a check needs no network. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Paragraph } from '../model/document.ts';
import { UnreadableError } from '../model/errors.ts';
import { writeAtomically } from '../sources/cache/atomic-write.ts';
import { digitsOf, safeName } from './folder-name.ts';

/** First line of a snapshot: everything about the document but its paragraphs. */
interface Head {
  readonly draftwatchLock: 1;
  /** SHA-256 over the lines of the paragraphs, so that no edit by hand goes unnoticed. */
  readonly textSha256: string;
  readonly info: Document['info'];
  readonly problems: Document['problems'];
}

/** What most paragraphs have; left out of their lines. */
const USUAL = {
  secondaryVerbs: [],
  addressee: null,
  chapeau: null,
  section: [],
  marks: [],
  footnotes: [],
  page: null,
  inferred: false,
} as const;

/** Where the snapshot of an input lies: its name made safe, with digits that keep names apart. */
export function lockPath(directory: string, input: string, language: string): string {
  return join(directory, `${safeName(input)}-${digitsOf(`${language} ${input}`)}.jsonl`);
}

/** One line of JSON for the document, then one for each paragraph. */
export function snapshotOf({ info, paragraphs, problems }: Document): string {
  const lines = paragraphs.map((paragraph) => JSON.stringify(compact(paragraph)));
  const head: Head = { draftwatchLock: 1, textSha256: sha256(lines.join('\n')), info, problems };
  return [JSON.stringify(head), ...lines, ''].join('\n');
}

/** The document of a snapshot, or null when there is none. Throws UnreadableError when it was changed. */
export function readSnapshot(path: string): Document | null {
  if (!existsSync(path)) return null;
  const damaged = `the snapshot ${path} was changed or damaged: run draftwatch lock again.`;
  const [first = '', ...rest] = readFileSync(path, 'utf8').split(/\r?\n/);
  const lines = rest.filter((line) => line !== '');
  try {
    const head = JSON.parse(first) as Head;
    if (head.draftwatchLock === 1 && head.textSha256 === sha256(lines.join('\n'))) {
      const paragraphs = lines.map((line) => ({ ...USUAL, ...JSON.parse(line) }) as Paragraph);
      return { info: head.info, problems: head.problems, paragraphs, dropped: [] };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UnreadableError(damaged);
}

export async function writeSnapshot(path: string, document: Document): Promise<void> {
  await writeAtomically(path, snapshotOf(document));
}

/** The same words under the same labels, whatever the bytes of the file. */
export function sameText(a: Document, b: Document): boolean {
  const words = ({ paragraphs }: Document): string =>
    JSON.stringify(paragraphs.map(({ label, part, text }) => [label, part, text]));
  return words(a) === words(b);
}

function compact(paragraph: Paragraph): object {
  const usual = Object.entries(USUAL).map(([key, value]) => [key, JSON.stringify(value)]);
  const left = new Map(usual as [string, string][]);
  return Object.fromEntries(
    Object.entries(paragraph).filter(([key, value]) => left.get(key) !== JSON.stringify(value)),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Locked snapshots: the parsed text of each tracked version, so that a check needs no network. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Paragraph } from '../model/document.ts';
import { UnreadableError } from '../model/errors.ts';
import { writeAtomically } from '../sources/cache/atomic-write.ts';
import { digitsOf, safeName } from './folder-name.ts';
import { readOwnFile } from './kept-file.ts';

/** First line of a snapshot: everything about the document but its paragraphs, and what it is a lock of. */
interface Head {
  readonly draftwatchLock: 2;
  /** SHA-256 over the rest of the head and the lines of the paragraphs: no edit by hand goes unnoticed. */
  readonly sha256: string;
  /** As the configuration writes it. */
  readonly input: string;
  readonly language: string;
  readonly info: Document['info'];
  readonly problems: Document['problems'];
}

/** What a snapshot is of. */
export interface Locked {
  readonly input: string;
  /** The language that is fetched; empty when nobody says. */
  readonly language: string;
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
export function lockPath(directory: string, { input, language }: Locked): string {
  return join(directory, `${safeName(input)}-${digitsOf(`${language} ${input}`)}.jsonl`);
}

/** One line of JSON for the document, then one for each paragraph. */
export function snapshotOf({ info, paragraphs, problems }: Document, of: Locked): string {
  const lines = paragraphs.map((paragraph) => JSON.stringify(compact(paragraph)));
  const about = { input: of.input, language: of.language, info, problems };
  const head: Head = { draftwatchLock: 2, sha256: hashOf(about, lines), ...about };
  return [JSON.stringify(head), ...lines, ''].join('\n');
}

/**
 * The document that is locked in a folder, or null when there is none. Throws UnreadableError when it was
 * changed, or is a lock of something else.
 */
export function readSnapshot(directory: string, of: Locked): Document | null {
  const path = lockPath(directory, of);
  if (!existsSync(path)) return null;
  const [first = '', ...rest] = readOwnFile(path).split(/\r?\n/);
  const lines = rest.filter((line) => line !== '');
  try {
    const { draftwatchLock, sha256, ...about } = JSON.parse(first) as Head;
    if (draftwatchLock === 2 && sha256 === hashOf(about, lines)) {
      if (about.input !== of.input || about.language !== of.language) {
        throw new UnreadableError(
          `the snapshot ${path} is of '${about.input}', not of '${of.input}': run draftwatch lock again.`,
        );
      }
      const paragraphs = lines.map((line) => ({ ...USUAL, ...JSON.parse(line) }) as Paragraph);
      return { info: about.info, problems: about.problems, paragraphs, dropped: [] };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
  }
  throw new UnreadableError(
    `the snapshot ${path} was changed or damaged, or is of an earlier version: run draftwatch lock again.`,
  );
}

export async function writeSnapshot(
  directory: string,
  of: Locked,
  document: Document,
): Promise<void> {
  await writeAtomically(lockPath(directory, of), snapshotOf(document, of));
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

function hashOf(about: Omit<Head, 'draftwatchLock' | 'sha256'>, lines: readonly string[]): string {
  const { input, language, info, problems } = about;
  const head = JSON.stringify([input, language, info, problems]);
  return createHash('sha256')
    .update([head, ...lines].join('\n'))
    .digest('hex');
}

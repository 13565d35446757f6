/** What a watch has seen and told: `state.json` in its directory, with the texts as they were. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Document } from '../../model/document.ts';
import { InputError, UnreadableError } from '../../model/errors.ts';
import type { Hook, Notice, VersionKind } from '../../model/watch.ts';
import { writeAtomically } from '../../sources/cache/atomic-write.ts';
import { readOwnFile } from '../kept-file.ts';
import { readSnapshot, writeSnapshot } from '../lock.ts';

export type SeenVersion =
  /**
   * `found`: the configuration does not name it. `told`: id of its last notice, null for where the
   * watch began. `open`: not all of it could be compared so far, or it could not be trusted. `gone`: it
   * went away since.
   */
  | {
      readonly state: 'there';
      readonly kind: VersionKind;
      readonly found: boolean;
      readonly sha256: string | null;
      readonly told: string | null;
      readonly open: boolean;
      readonly gone?: true;
    }
  | { readonly state: 'absent' }
  /** The watch began while it could not be asked for or read. */
  | { readonly state: 'unknown' };

/** A notice that a command or webhook has not taken yet. */
export interface Pending {
  readonly hook: Hook;
  readonly notice: Notice;
}

/** What was seen of one text, by symbol or file. */
export type SeenOfText = ReadonlyMap<string, SeenVersion>;

export interface Memory {
  /** By id of the tracked text. */
  readonly texts: ReadonlyMap<string, SeenOfText>;
  readonly pending: readonly Pending[];
}

const seen = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('there'),
    kind: z.string(),
    found: z.boolean(),
    sha256: z.union([z.string(), z.null()]),
    told: z.union([z.string(), z.null()]),
    open: z.boolean(),
    gone: z.literal(true).optional(),
  }),
  z.object({ state: z.literal('absent') }),
  z.object({ state: z.literal('unknown') }),
]);
const schema = z.object({
  draftwatchWatch: z.literal(1),
  texts: z.record(z.string(), z.record(z.string(), seen)),
  pending: z.array(
    z.object({
      hook: z.enum(['command', 'webhook']),
      notice: z.looseObject({
        id: z.string().regex(/^[0-9a-f]{64}$/),
        tracked: z.string(),
        kind: z.string(),
        version: z.string(),
      }),
    }),
  ),
});

/** The file. Names of texts and files stand in maps in memory: `constructor` may be one. */
interface State extends Pick<Memory, 'pending'> {
  readonly texts: Readonly<Record<string, Readonly<Record<string, SeenVersion>>>>;
}

const statePath = (directory: string): string => join(directory, 'state.json');

/** What is remembered; nothing when there is no file yet. Throws InputError for a damaged one. */
export function readMemory(directory: string): Memory {
  const path = statePath(directory);
  if (!existsSync(path)) return { texts: new Map(), pending: [] };
  try {
    const state = JSON.parse(readOwnFile(path));
    schema.parse(state);
    const { texts, pending } = state as State;
    const entries = Object.entries(texts);
    return {
      texts: new Map(entries.map(([id, of]) => [id, new Map(Object.entries(of))])),
      pending,
    };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw error;
    throw new InputError(
      `${path} is damaged or of another version of draftwatch: restore it, or move it away to begin anew.`,
    );
  }
}

/** Written beside, then renamed. */
export async function writeMemory(directory: string, { texts, pending }: Memory): Promise<void> {
  const byId = Object.fromEntries([...texts].map(([id, of]) => [id, Object.fromEntries(of)]));
  const text = JSON.stringify({ draftwatchWatch: 1, texts: byId, pending }, null, 2);
  await writeAtomically(statePath(directory), `${text}\n`, { durable: true });
}

const textsIn = (directory: string): string => join(directory, 'texts');

/** A text as it was when it could last be trusted; null when that is not kept or damaged. */
export function rememberedText(
  directory: string,
  input: string,
  language: string,
): Document | null {
  try {
    return readSnapshot(textsIn(directory), { input, language });
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

export async function remember(
  directory: string,
  input: string,
  language: string,
  document: Document,
): Promise<void> {
  await writeSnapshot(textsIn(directory), { input, language }, document);
}

/** Locks every input of a configuration, or says where the locks and the sources differ. */
import type { Unchecked } from '../model/check.ts';
import type { Document } from '../model/document.ts';
import { UnreadableError } from '../model/errors.ts';
import type { SourceOptions } from '../sources/options.ts';
import { besideConfig, type LoadedConfig, trackedInputs } from './config.ts';
import { fetchedLanguage, openInputs } from './inputs.ts';
import { type Locked, readSnapshot, sameText, writeSnapshot } from './lock.ts';

/**
 * `locked`: there was none. `changed`: other words. `same words`: other bytes. `same`: nothing new.
 * `missing`: no lock, and none was to be written.
 */
export type LockState = 'locked' | 'changed' | 'same words' | 'same' | 'missing';

export interface LockResult {
  readonly inputs: readonly { readonly input: string; readonly state: LockState }[];
  readonly failures: readonly Unchecked[];
}

/**
 * Reads every tracked input anew, past its lock. With `write` the locks are brought up to date; a
 * lock of what cannot be read stays as it was. Without, throws UnreadableError for a damaged lock.
 */
export async function lockTracked(
  loaded: LoadedConfig,
  sources: SourceOptions,
  write: boolean,
): Promise<LockResult> {
  const directory = besideConfig(loaded, loaded.config.lock);
  const readOne = openInputs(loaded, sources, 'none');
  const inputs: { input: string; state: LockState }[] = [];
  const failures: Unchecked[] = [];
  for (const input of trackedInputs(loaded.config)) {
    const reading = await readOne(input);
    if (!('document' in reading)) {
      failures.push({ what: input, ...reading });
      continue;
    }
    const { document } = reading;
    const of = { input, language: fetchedLanguage(loaded, sources) };
    const old = oldSnapshot(directory, of, write);
    if (write) await writeSnapshot(directory, of, document);
    const missing = write ? 'locked' : 'missing';
    inputs.push({ input, state: old === null ? missing : stateOf(old, document) });
  }
  return { inputs, failures };
}

/** A lock that cannot be relied on is written anew, as its error message says, and counts as changed. */
function oldSnapshot(directory: string, of: Locked, write: boolean): Document | null | 'damaged' {
  try {
    return readSnapshot(directory, of);
  } catch (error) {
    if (write && error instanceof UnreadableError) return 'damaged';
    throw error;
  }
}

function stateOf(old: Document | 'damaged', document: Document): LockState {
  if (old === 'damaged' || !sameText(old, document)) return 'changed';
  return old.info.source.sha256 === document.info.source.sha256 ? 'same' : 'same words';
}

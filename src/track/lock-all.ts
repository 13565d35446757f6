/** Locks every input of a configuration, or says where the locks and the sources differ. */
import type { Unchecked } from '../model/check.ts';
import type { SourceOptions } from '../sources/options.ts';
import { besideConfig, inputsOf, type LoadedConfig } from './config.ts';
import { languageOf, openInputs } from './inputs.ts';
import { lockPath, readSnapshot, sameText, writeSnapshot } from './lock.ts';

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
 * lock of what cannot be read stays as it was. Throws the named errors for a damaged lock.
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
  for (const input of inputsOf(loaded.config)) {
    const reading = await readOne(input);
    if (!('document' in reading)) {
      failures.push({ what: input, ...reading });
      continue;
    }
    const { document } = reading;
    const path = lockPath(directory, input, languageOf(loaded, sources));
    const old = readSnapshot(path);
    const sameBytes = old?.info.source.sha256 === document.info.source.sha256;
    const same = old !== null && sameText(old, document);
    const state = !old
      ? write
        ? 'locked'
        : 'missing'
      : !same
        ? 'changed'
        : sameBytes
          ? 'same'
          : 'same words';
    if (write) await writeSnapshot(path, document);
    inputs.push({ input, state });
  }
  return { inputs, failures };
}

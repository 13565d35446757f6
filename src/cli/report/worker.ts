/** A worker thread of `draftwatch report`: reads one input after another into rows. */

import { InputError, SourceError, UnreadableError } from '../../model/errors.ts';
import type { FailureRow } from '../../model/paragraph-table.ts';
import { loadRules, type RuleSet } from '../../rules/rules.ts';
import type { Language } from '../../sources/http/settings.ts';
import { type Tabulated, tabulate } from '../../tabulate.ts';

export interface Task {
  readonly input: string;
  readonly rules: readonly string[];
  readonly offline: boolean;
  readonly language: Language | undefined;
}

export type ReadForReport =
  | { readonly ok: true; readonly rows: Tabulated }
  | { readonly ok: false; readonly failure: FailureRow };

let rules: Promise<RuleSet> | undefined;

/** Never throws: a bad file is an outcome like any other. */
export default async function work({
  input,
  rules: directories,
  offline,
  language,
}: Task): Promise<ReadForReport> {
  try {
    rules ??= loadRules(directories);
    const options = { ...(offline && { offline }), ...(language && { language }) };
    return { ok: true, rows: await tabulate(input, await rules, options) };
  } catch (error) {
    return { ok: false, failure: failureOf(input, error) };
  }
}

export function failureOf(input: string, error: unknown): FailureRow {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UnreadableError) return { input, error: 'unreadable', message };
  if (error instanceof SourceError) return { input, error: 'source', message };
  if (error instanceof InputError) return { input, error: 'input', message };
  return { input, error: 'bug', message };
}

/** `check` for programs: a configuration in, the result out. */
import type { CheckResult } from '../model/check.ts';
import type { CheckOptions } from './check.ts';

/**
 * Checks everything that a `draftwatch.yaml` tracks. `today` is the day in UTC when left out. What
 * could not be checked is in `unchecked` of its text. Throws InputError for what is wrong with the
 * configuration, the rules or the accepted findings.
 */
export async function check(
  config: string,
  options: Partial<CheckOptions> = {},
): Promise<CheckResult> {
  // Whoever imports the package for `diff` pays for neither YAML nor zod.
  const { checkTracked } = await import('./check.ts');
  const { loadConfig } = await import('./config.ts');
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  return checkTracked(loadConfig(config), { ...options, today });
}

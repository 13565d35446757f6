/** Tests that tell one story, in which each step stands on those before: one test, so that none can run alone. */
import { it } from 'vitest';

type Step = (what: string, run: () => unknown) => void;

/** One test of all steps, in order; a failure names its step. */
export function story(name: string, tell: (step: Step) => void): void {
  const steps: { readonly what: string; readonly run: () => unknown }[] = [];
  tell((what, run) => steps.push({ what, run }));
  it(name, { timeout: 60_000 * steps.length }, async () => {
    for (const { what, run } of steps) {
      try {
        await run();
      } catch (error) {
        if (error instanceof Error) error.message = `${what}: ${error.message}`;
        throw error;
      }
    }
  });
}

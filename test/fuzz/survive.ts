/** What every reader owes a damaged file: a Document that adds up, or a named error, in time. */
import { writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { isNamedError } from '../../src/model/errors.ts';
import type { Format } from '../../src/model/file-formats.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { seeded } from './mutate.ts';

/** Longest time one damaged input may take, in milliseconds: the worker's limit and a margin. */
const LIMIT = 70_000;

export type Read = (bytes: Uint8Array, round: number) => Promise<unknown>;

/** How many damaged inputs a reader is given: few in the suite, as many as FUZZ says by command. */
export function rounds(inSuite: number): number {
  return Number(process.env['FUZZ'] ?? inSuite);
}

/** Reads as the program does, and checks that the words add up. */
export const readAsGiven: Read = async (bytes, round) => {
  const raw = { input: 'damaged', url: null, bytes, sha256: '' };
  const document = await parseDocument(raw, round % 4 < 2 ? 'after' : 'before');
  const { words, kept, dropped } = document.info.coverage;
  expect(kept + dropped, 'words kept and dropped').toBe(words);
};

/**
 * Gives a reader its damaged inputs. Anything but a result or a named error of one line fails, with
 * the round, which the seed makes again (`FUZZ_SEED` sets another). The figures go to the file that FUZZ_FIGURES names.
 */
export async function fuzz(
  format: Format,
  seed: number,
  inSuite: number,
  next: (random: () => number, round: number) => Uint8Array,
  read: Read = readAsGiven,
): Promise<void> {
  const random = seeded(Number(process.env['FUZZ_SEED'] ?? seed));
  const figures = { format, inputs: 0, documents: 0, errors: 0, slowest: 0 };
  for (let round = 0; round < rounds(inSuite); round += 1) {
    const bytes = next(random, round);
    const started = performance.now();
    try {
      await read(bytes, round);
      figures.documents += 1;
    } catch (error) {
      if (!isNamedError(error)) throw new Error(`${format}, round ${round}`, { cause: error });
      expect(error.message, `round ${round}`).toMatch(/^[^\n]+$/);
      figures.errors += 1;
    }
    figures.inputs += 1;
    const took = performance.now() - started;
    figures.slowest = Math.max(figures.slowest, took);
    expect(took, `round ${round}`).toBeLessThan(LIMIT);
    // Also on the way: a process that dies leaves what it had done.
    if (figures.inputs % 500 === 0 || figures.inputs === rounds(inSuite)) report(figures);
  }
}

function report(figures: object): void {
  const memory = process.resourceUsage().maxRSS;
  const file = process.env['FUZZ_FIGURES'];
  if (file) writeFileSync(file, JSON.stringify({ ...figures, memory }));
}

/** What every reader owes a damaged file: a Document that adds up, or a named error, in time. */
import { expect } from 'vitest';
import { isNamedError } from '../../src/model/errors.ts';
import { parseDocument } from '../../src/parse/parse.ts';

/** Longest time one damaged input may take, in milliseconds: the worker's limit and a margin. */
const LIMIT = 70_000;

export async function survive(bytes: Uint8Array, view?: 'before' | 'after'): Promise<void> {
  const started = performance.now();
  try {
    const raw = { input: 'damaged', url: null, bytes, sha256: '' };
    const document = await parseDocument(raw, view);
    const { words, kept, dropped } = document.info.coverage;
    expect(kept + dropped, 'words kept and dropped').toBe(words);
  } catch (error) {
    if (!isNamedError(error)) throw error;
    expect(error.message).toMatch(/^[^\n]+$/);
  }
  expect(performance.now() - started).toBeLessThan(LIMIT);
}

/** A block as readers give them, with what a test needs. */
import type { Block } from '../../src/parse/reading.ts';

export function block(text: string, more: Partial<Block> = {}): Block {
  return {
    ...{ text, number: '', marks: [], footnotes: [], page: null, indent: null, role: 'body' },
    ...more,
  };
}

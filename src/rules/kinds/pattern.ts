/** The zod form of patterns of words, for the kinds of rules that hold them. */
import { z } from 'zod';
import { parsePattern } from '../../words/pattern.ts';

/** Zod form of a pattern. */
export const pattern = z
  .string()
  .trim()
  .min(1)
  .check((context) => {
    try {
      parsePattern(context.value);
    } catch (error) {
      context.issues.push({
        code: 'custom',
        input: context.value,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  });

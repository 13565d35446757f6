/** Worker thread entry: large files in, their Documents out, or why there is none. */
import { UnreadableError } from '../../../model/errors.ts';
import { serve } from '../../../platform/serve.ts';
import { parseHere } from '../../parse.ts';
import type { WholeFile, WholeResult } from './read-whole.ts';

serve<WholeFile>(async ({ raw, view }): Promise<WholeResult> => {
  try {
    return { ok: true, document: await parseHere(raw, view) };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { ok: false, reason: 'unreadable', message: error.message };
  }
});

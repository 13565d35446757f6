/** The page that a GitHub workflow shows for a step, at the path that the host names. */
import { appendFile } from 'node:fs/promises';

/** GitHub drops a summary above 1 MiB without a word. */
const MAX_BYTES = 1024 * 1024;
const CUT = '\n\n… the rest does not fit here.\n';

/** Adds Markdown to the step summary; does nothing outside a GitHub workflow. */
export async function appendStepSummary(markdown: string): Promise<void> {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  const bytes = Buffer.from(markdown);
  if (bytes.length < MAX_BYTES) return appendFile(path, bytes);
  const text = bytes.subarray(0, MAX_BYTES - 2 * CUT.length).toString();
  await appendFile(path, text.slice(0, text.lastIndexOf('\n')) + CUT);
}

/** Files that tracking keeps: read as text, with the path in every error. */
import { readFileSync } from 'node:fs';

/** The text of a file. Errors of the system name the file, also those of reading, which have no path of their own. */
export function readOwnFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && !('path' in error)) Object.assign(error, { path });
    throw error;
  }
}

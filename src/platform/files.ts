/** Files that lie beside the code: rules, style sheets, the manifest. */
import { readFileSync } from 'node:fs';

/** The text of such a file, by its address from `import.meta.url`; null where there is none. */
export function bundledText(address: URL): string | null {
  try {
    return readFileSync(address, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

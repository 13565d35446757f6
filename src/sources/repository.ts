/** Files as the repository names them: code hosts open nothing else. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The path from the top of the repository, with slashes; null for what is not a file in it. */
export function pathInRepository(path: string): string | null {
  try {
    const within = relative(top(), realpathSync(path));
    return within === '' || within.startsWith('..') ? null : within.split(sep).join('/');
  } catch {
    return null;
  }
}

/** The text of a file, for counting its lines. */
export function textOfFile(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The nearest folder upwards that holds `.git`; without one, where the command runs. */
function top(): string {
  const here = realpathSync('.');
  let folder = here;
  while (!existsSync(join(folder, '.git'))) {
    const above = dirname(folder);
    if (above === folder) return here;
    folder = above;
  }
  return folder;
}

/** The files that a code host can open for the texts of a run: given to outputs that point to lines. */
import type { Format } from '../model/file-formats.ts';
import type { CodeFile, FindCodeFile } from '../report/kit/code-place.ts';
import { pathInRepository, textOfFile } from '../sources/repository.ts';

/** Formats whose files print their text line by line. */
const LINED: ReadonlySet<Format> = new Set(['text', 'markdown', 'html']);

/**
 * `pathOf` gives the path of an input from where the command runs; `instead` the file for those that are none
 * in the repository, such as symbols.
 */
export function codeFiles(
  pathOf: (input: string) => string,
  instead: (input: string) => CodeFile | null = () => null,
): FindCodeFile {
  return ({ input, format }) => {
    const path = input === '-' ? '' : pathOf(input);
    const own = path === '' ? null : pathInRepository(path);
    if (own === null) return instead(input);
    return { path: own, line: 1, text: LINED.has(format) ? textOfFile(path) : null };
  };
}

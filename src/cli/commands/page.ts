/** `draftwatch page [file]`: one HTML file that compares drafts without a terminal or a network. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { InputError } from '../../model/errors.ts';
import { bundledText } from '../../platform/files.ts';
import type { GlobalOptions } from '../global-options.ts';
import { adviceOn } from '../system-errors.ts';
import { openTerminal } from '../terminal.ts';

const NAME = 'draftwatch.html';
/** What every page of ours says of itself at its beginning. */
const MADE_BY_US = /<meta name="generator" content="draftwatch page [^"]*">\n<title>/;
const BEGINNING = 4096;

const EXAMPLES = `
The page reads, compares and judges by itself, in any browser of today. Nothing that is opened in it leaves
the computer. Send it to whoever has no terminal.

Examples:
  $ draftwatch page                     writes ${NAME} here
  $ draftwatch page for-the-team.html
  $ draftwatch page - > page.html       to standard output
`;

export function configure(command: Command): void {
  command
    .argument('[file]', 'what to write, or - for standard output', NAME)
    .addHelpText('after', EXAMPLES)
    .action(runPage);
}

async function runPage(file: string, _: unknown, command: Command): Promise<void> {
  const terminal = openTerminal(command.optsWithGlobals<GlobalOptions>());
  const text = builtPage();
  if (file === '-') {
    if (terminal.interactive) {
      throw new InputError('the page is long: send it to a file, or name one in place of "-".');
    }
    await terminal.print(text);
    return;
  }
  try {
    await refuseOther(file);
    const { writeUserFile } = await import('../../sources/user-file.ts');
    await writeUserFile(file, text);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    const advice = adviceOn(code, 'choose a file and folder you may write to');
    throw new InputError(`'${file}' cannot be written (${code}): ${advice}.`);
  }
  terminal.hint(`Wrote ${file}: open it in a browser.`);
}

/** The page of the build, also where this file runs from its source. */
function builtPage(): string {
  const places = [`../../${NAME}`, `../../../dist/${NAME}`];
  const found = places
    .map((place) => bundledText(new URL(place, import.meta.url)))
    .find((text) => text !== null);
  if (!found) throw new Error(`The build lacks ${NAME}.`);
  return found;
}

/** An older page of ours may be replaced, nothing else. Throws InputError. */
async function refuseOther(file: string): Promise<void> {
  const there = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    if (error.code === 'EISDIR')
      throw new InputError(`'${file}' is a directory: name a file in it.`);
    throw error;
  });
  if (there === null || there === '' || MADE_BY_US.test(there.slice(0, BEGINNING))) return;
  throw new InputError(
    `'${file}' is there already and is no page of draftwatch: name another file.`,
  );
}

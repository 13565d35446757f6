/** `draftwatch init`: writes `draftwatch.yaml`, from flags or by asking. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import { InputError } from '../../model/errors.ts';
import type { FirstText } from '../../track/init.ts';
import { CONFIG_NAME } from '../config-name.ts';
import type { GlobalOptions } from '../global-options.ts';
import { commaList, repeated } from '../options.ts';
import { addSourceOptions, type FetchingOptions, withSources } from '../source-options.ts';
import { openTerminal, type Terminal } from '../terminal.ts';

interface InitOptions extends GlobalOptions, FetchingOptions {
  readonly config: string;
  readonly session?: string;
  readonly title?: string;
  readonly id?: string;
  readonly track?: readonly string[];
  readonly baseline?: readonly string[];
  readonly protect?: readonly string[];
}

const EXAMPLES = `
Without --id and --track it asks. With --session it tracks the drafts of a session, as draftwatch session lists them.

Examples:
  $ draftwatch init
  $ draftwatch init --id safe-routes --track A/HRC/56/L.8,informal2.docx
  $ draftwatch init --id safe-routes --track A/HRC/56/L.8        to watch for its next versions
  $ draftwatch init --session A/C.3/80 --title "rights of the child"
  $ draftwatch init --id safe-routes --track A/HRC/56/L.8 --baseline A/HRC/RES/53/7 \\
      --protect "views of children = article 12 of the Convention"
`;

export function configure(command: Command): void {
  addSourceOptions(command)
    .addOption(new Option('-c, --config <file>', 'what to write').default(CONFIG_NAME))
    .option('--id <name>', 'a short name for the text, such as safe-routes')
    .option('--track <versions>', 'symbols or files, oldest first, with commas', commaList)
    .option('--baseline <names>', 'previous, first, a symbol or a file, with commas', commaList)
    .option('--protect <phrase=reason>', 'words that must stay, and why (repeatable)', repeated)
    .option('--session <name>', 'track the drafts of a session, such as A/C.3/80')
    .option('--title <words>', 'with --session: only drafts with these words in their title')
    .addHelpText('after', EXAMPLES)
    .action(runInit);
}

async function runInit(_: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<InitOptions>();
  const { config: path } = options;
  const terminal = openTerminal(options);
  if (existsSync(path)) {
    throw new InputError(`'${path}' is there already: edit it, or name another with --config.`);
  }
  const { firstConfig } = await import('../../track/init.ts');
  const { readConfig } = await import('../../track/config.ts');
  const { writeUserFile } = await import('../../sources/user-file.ts');
  const texts = options.session
    ? await ofSession(options.session, options, terminal)
    : [await ofAnswers(options)];
  const text = firstConfig(texts);
  const { config } = readConfig(path, text);
  await writeUserFile(path, text);
  await terminal.print(text);
  const next = config.watch ? 'watch' : 'check';
  terminal.hint(`Wrote ${path}. Next: draftwatch ${next}`);
}

async function ofAnswers(options: InitOptions): Promise<FirstText> {
  if (options.title !== undefined) {
    throw new InputError('--title belongs to --session: name the session too, such as A/C.3/80.');
  }
  const given = options.id !== undefined && options.track !== undefined;
  const answers = given ? options : await ask(options);
  return {
    id: answers.id ?? '',
    versions: answers.track ?? [],
    baseline: answers.baseline ?? [],
    protect: (answers.protect ?? []).map(protection),
  };
}

/** What `draftwatch session` lists, all of it or by title. Throws InputError when that is nothing. */
async function ofSession(
  session: string,
  options: InitOptions,
  terminal: Terminal,
): Promise<readonly FirstText[]> {
  const { title, id, track } = options;
  if (id !== undefined || track !== undefined) {
    throw new InputError('--session finds what to track: leave --id and --track out.');
  }
  const { sessionReport } = await import('../../sessions.ts');
  const { trackedOf } = await import('../../track/init.ts');
  const report = await withSources(options, terminal, (sources) =>
    sessionReport(session, { sources, ...(title !== undefined && { title }) }),
  );
  for (const why of report.unknown) terminal.hint(`not known: ${why}`);
  if (report.drafts.length === 0) {
    const words = title === undefined ? '' : ` with '${title}' in its title`;
    throw new InputError(
      `no draft of ${report.session}${words} was found: draftwatch session ${report.session} lists what there is.`,
    );
  }
  const protect = (options.protect ?? []).map(protection);
  return trackedOf(report.drafts).map((one) => ({
    ...one,
    baseline: options.baseline ?? [],
    protect,
  }));
}

type Asked = Pick<InitOptions, 'id' | 'track' | 'baseline' | 'protect'>;

/** Asks on standard error for what the flags leave open; standard output is for the result. */
async function ask(given: Asked): Promise<Asked> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const question = async (words: string): Promise<string> => {
    process.stderr.write(`${words} `);
    const { value, done } = await lines.next();
    if (done) throw new InputError('no answer came: answer, or give --id and --track.');
    return String(value).trim();
  };
  const id = given.id ?? (await question('A short name for the text (safe-routes):'));
  const track =
    given.track ?? commaList(await question('Its versions, oldest first, with commas:'));
  const baseline =
    given.baseline ??
    commaList(await question('Compare with (previous, first, a symbol; empty: previous):'));
  const protect = [...(given.protect ?? [])];
  for (;;) {
    const words = await question('Words that must stay = why (empty: no more):');
    if (words === '') break;
    protect.push(words);
  }
  await lines.return?.();
  return { id, track, baseline, protect };
}

function protection(text: string): { phrase: string; reason: string } {
  const [, phrase, reason] = /^(.*\S)\s*=\s*(\S.*)$/s.exec(text) ?? [];
  if (!phrase || !reason) {
    throw new InputError(`--protect '${text}': write it as "words = why they must stay".`);
  }
  return { phrase, reason };
}

/** `draftwatch corpus …`: a body of agreed texts on this machine, and what is found in it. */
import type { Command } from 'commander';
import { ENTRY_FORMATS, STATS_FORMATS, WORDING_FORMATS } from '../../report/agreed/formats.ts';
import { addNarrowing } from '../corpus/narrow.ts';
import { addOutputOptions, repeated } from '../options.ts';
import { addLanguageOption, addSourceOptions } from '../source-options.ts';

const EXAMPLES = `
A corpus is one SQLite file. --corpus or DRAFTWATCH_CORPUS says where; several are read together, and
the first is written to. docs/CORPUS.md has the tables, for those who open it in other programs.

Examples:
  $ draftwatch corpus add resolutions/                       what "report" reads
  $ draftwatch corpus fetch A/HRC/RES/50..57                 every resolution of eight sessions
  $ draftwatch corpus find "views of the child" --verb urge..demand
  $ draftwatch corpus find --stronger "encourages States to consult children"
  $ draftwatch corpus export > agreed.jsonl
`;

export function configure(command: Command): void {
  command.addHelpText('after', EXAMPLES);
  const sub = (name: string, description: string): Command =>
    command
      .command(name)
      .description(description)
      .option('--corpus <path>', 'where the corpus is (repeatable)', repeated);
  addSourceOptions(sub('add', 'Add agreed texts; those that are there already are passed over.'))
    .argument('<input...>', 'files, folders, patterns, symbols, or - for a list of them')
    .option('--rules <dir>', 'a directory of further rules (repeatable)', repeated)
    .action(async (given, _, used) => (await import('../corpus/add.ts')).runAdd(given, used));
  addLanguageOption(
    sub('fetch', 'Fetch agreed texts from the UN and add them, one after the other.'),
  )
    .argument('<symbol...>', 'symbols, runs of numbers or sessions, or - for a list of them')
    .option('--rules <dir>', 'a directory of further rules (repeatable)', repeated)
    .action(async (given, _, used) => (await import('../corpus/fetch.ts')).runFetch(given, used));
  addOutputOptions(sub('list', 'List the texts.'), ENTRY_FORMATS).action(async (_, used) =>
    (await import('../corpus/contents.ts')).runList(used),
  );
  addOutputOptions(
    sub('stats', 'Count the texts, by organ, year and theme.'),
    STATS_FORMATS,
  ).action(async (_, used) => (await import('../corpus/contents.ts')).runStats(used));
  sub('remove', 'Take texts out.')
    .argument('<symbol...>', 'symbols, hashes or inputs as "corpus list" shows them')
    .action(async (given, _, used) =>
      (await import('../corpus/contents.ts')).runRemove(given, used),
    );
  sub('verify', 'Read the whole corpus and say whether it is sound.').action(async (_, used) =>
    (await import('../corpus/contents.ts')).runVerify(used),
  );
  sub('path', 'Print where the corpus is.').action(async (_, used) =>
    (await import('../corpus/contents.ts')).runPath(used),
  );
  sub('export', 'Print every paragraph as JSON Lines.').action(async (_, used) =>
    (await import('../corpus/contents.ts')).runExport(used),
  );
  addNarrowing(
    addOutputOptions(sub('find', 'Find agreed wordings, the firmest first.'), WORDING_FORMATS),
  )
    .argument('[phrase...]', 'words as they stand in the text; several are alternatives')
    .option('--near <words>', 'the words of a phrase may stand so far apart')
    .option('--theme <id>', 'only paragraphs on this theme')
    .option('--verb <range>', 'only under this lead verb, or from one to another: urge..demand')
    .option('--stronger <sentence>', 'wordings of the same thing with a firmer verb')
    .action(async (given, _, used) => (await import('../corpus/find.ts')).runFind(given, used));
}

/** `draftwatch rules list|explain|test`: what the rules are, why, and whether their examples hold. */
import { type Command, Option } from 'commander';
import { InputError } from '../../model/errors.ts';
import { loadRules, type RuleSet } from '../../rules/rules.ts';
import type { Kind } from '../../rules/rules-kinds.ts';
import { didYouMean } from '../../rules/rules-suggest.ts';
import { firstFew } from '../../words/first-few.ts';
import { EXIT } from '../exit-codes.ts';
import type { GlobalOptions } from '../global-options.ts';
import { typedVerb } from '../lead-verb.ts';
import { addOutputOptions, repeated } from '../options.ts';
import { checkOutput, type OutputOptions, writeOutput } from '../output.ts';
import { KIND_NOTES } from '../rules/contents.ts';
import { LIST_FORMATS, RULE_FORMATS, TEST_FORMATS } from '../rules/formats.ts';
import { select } from '../rules/subjects.ts';
import { openTerminal } from '../terminal.ts';

interface RulesOptions extends OutputOptions, GlobalOptions {
  readonly rules?: readonly string[];
  readonly kind?: Kind;
  readonly pack?: string;
}

const EXAMPLES = `
Examples:
  $ draftwatch rules list --kind theme             what paragraphs can be about
  $ draftwatch rules explain hedge.discretion      one rule: words, reason, source, examples
  $ draftwatch rules test --rules my-rules/        do the examples hold, with my rules added
`;

export function configure(command: Command): void {
  command.addHelpText('after', EXAMPLES);
  const list = command.command('list').description('List the rules in force.');
  addRules(addOutputOptions(list, LIST_FORMATS))
    .addOption(new Option('--kind <kind>', 'only this kind').choices(Object.keys(KIND_NOTES)))
    .option('--pack <name>', 'only this pack')
    .action(runList);
  const explain = command
    .command('explain')
    .description('Show one rule: its words, its reason, its source, its examples.')
    .argument(
      '<id>',
      'a rule as reports name it, or a theme; of other words it names the rules that know them',
    );
  addRules(addOutputOptions(explain, RULE_FORMATS)).action(runExplain);
  const test = command
    .command('test')
    .description('Run the examples of every rule; exit code 1 when one does not hold.');
  addRules(addOutputOptions(test, TEST_FORMATS)).action(runTest);
}

function addRules(command: Command): Command {
  return command.option('--rules <dir>', 'a directory of further rules (repeatable)', repeated);
}

async function runList(_: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<RulesOptions>();
  const terminal = openTerminal(options);
  await checkOutput(options, LIST_FORMATS, terminal, options.rules ?? []);
  const rules = await loadRules(options.rules);
  const packs = [...new Set(rules.rules.map(({ pack }) => pack))].sort();
  if (options.pack !== undefined && !packs.includes(options.pack)) {
    throw new InputError(
      `--pack '${options.pack}': no such pack${didYouMean(options.pack, packs)}; packs: ${packs.join(', ')}.`,
    );
  }
  await writeOutput(select(rules, options), options, LIST_FORMATS, terminal, terminal);
}

async function runExplain(id: string, _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<RulesOptions>();
  const terminal = openTerminal(options);
  await checkOutput(options, RULE_FORMATS, terminal, options.rules ?? []);
  const loaded = await loadRules(options.rules);
  const rule = loaded.rules.find(({ entry }) => entry.id === id);
  if (!rule) throw new InputError(await noSuchRule(loaded, id));
  await writeOutput(rule, options, RULE_FORMATS, terminal, terminal);
}

/** What was asked for may be words of a text: then the rules that know them are named. */
async function noSuchRule(rules: RuleSet, id: string): Promise<string> {
  const { rulesWith } = await import('../../assess/lexicon/rules-with.ts');
  const { verb } = await typedVerb(id);
  const found = rulesWith(rules, id, verb?.lemma ?? id.toLowerCase());
  if (found.length > 0)
    return `there is no rule '${id}', but these know such words: ${firstFew(found, NAMED)}.`;
  const known = rules.rules.map(({ entry }) => entry.id);
  return `there is no rule '${id}'${didYouMean(id, known)}; "draftwatch rules list" shows them all.`;
}

const NAMED = 6;

async function runTest(_: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<RulesOptions>();
  const terminal = openTerminal(options);
  await checkOutput(options, TEST_FORMATS, terminal, options.rules ?? []);
  const rules = await loadRules(options.rules);
  const [{ tryExamples }, { exampleChange }] = await Promise.all([
    import('../../assess/rules-examples.ts'),
    import('../rules/example-change.ts'),
  ]);
  const results = await tryExamples(rules, exampleChange);
  await writeOutput({ ...rules, results }, options, TEST_FORMATS, terminal, terminal);
  if (results.some(({ held }) => !held)) process.exitCode = EXIT.findings;
}

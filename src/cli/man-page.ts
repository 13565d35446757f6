/** The manual page, made of the same help that `--help` prints. */
import type { Command } from 'commander';

/** Roff for `man 1 draftwatch`; the program must have all its commands loaded. */
export function manPage(program: Command): string {
  const commands = program.commands.filter((command) => command.name() !== 'complete');
  const lines = [
    `.TH DRAFTWATCH 1 "" "draftwatch ${roff(program.version() ?? '')}" "User Commands"`,
    '.SH NAME',
    `draftwatch \\- ${roff(firstLower(program.description().replace(/\.$/, '')))}`,
    '.SH SYNOPSIS',
    '.B draftwatch',
    '.I command',
    '[options] [arguments]',
    '.SH DESCRIPTION',
    ...literal(afterHelp(program)),
    '.SH GLOBAL OPTIONS',
    ...optionLines(program),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, what]) => ['.TP', `.B ${roff(name)}`, roff(what)]),
  ];
  return `${lines.join('\n')}\n`;
}

const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['DRAFTWATCH_CACHE', 'directory of what was downloaded'],
  ['DRAFTWATCH_CONTACT', 'an address that goes into the User-Agent of requests'],
  ['DRAFTWATCH_PAGER, PAGER', 'program that shows long output; empty or cat for none'],
  ['NO_COLOR', 'no colour when set, see no-color.org'],
];

function commandLines(command: Command): string[] {
  const help = command.createHelp();
  const about = help.subcommandDescription(command) || help.commandDescription(command);
  return [
    `.SS "draftwatch ${roff(command.name())} ${roff(usage(command))}"`,
    roff(sentence(about)),
    ...command.registeredArguments
      .filter((argument) => argument.description)
      .flatMap((argument) => ['.TP', `.I ${roff(argument.name())}`, roff(argument.description)]),
    ...optionLines(command),
    ...literal(afterHelp(command)),
  ];
}

function usage(command: Command): string {
  return command.createHelp().commandUsage(command).split(' ').slice(2).join(' ');
}

function optionLines(command: Command): string[] {
  const help = command.createHelp();
  return help
    .visibleOptions(command)
    .flatMap((option) => ['.TP', `.B ${roff(option.flags)}`, roff(help.optionDescription(option))]);
}

/** What `addHelpText('after')` holds: commander gives it only when it prints the help. */
function afterHelp(command: Command): string {
  let text = '';
  const write = command.configureOutput();
  command.configureOutput({ ...write, writeOut: (part) => (text += part) });
  command.outputHelp();
  command.configureOutput(write);
  return text.slice(command.helpInformation().length);
}

/** Lines as they are, in the order and with the spaces they have. */
function literal(text: string): string[] {
  const lines = text.trim().split('\n');
  return text.trim() === '' ? [] : ['.PP', '.nf', ...lines.map(roff), '.fi'];
}

/** Escapes for roff: no line becomes a request, hyphens stay hyphens that can be copied, letters beyond ASCII are named. */
function roff(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1')
    .replace(/…/g, '...')
    .replace(/[^\n -~]/gu, (letter) => `\\[u${hex(letter)}]`);
}

function hex(letter: string): string {
  return letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}

function firstLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function sentence(text: string): string {
  const upper = text.charAt(0).toUpperCase() + text.slice(1);
  return upper.endsWith('.') ? upper : `${upper}.`;
}

/** Options that commands share, and how option values are read. */
import { type Command, Option } from 'commander';
import { InputError } from '../model/errors.ts';
import { collectTarget, type OutputTarget } from './output.ts';

/** What the formats of a command are called and for: completion asks for it. */
export const FORMATS_OF = new WeakMap<Command, readonly (readonly [string, string])[]>();

/** Adds `--format` and `--out` for a list of formats; the first is what is printed by default. */
export function addOutputOptions(
  command: Command,
  formats: Readonly<Record<string, { readonly summary: string; readonly extension: string }>>,
): Command {
  const names = Object.keys(formats);
  const known = names.map((name) => [name, formats[name]!.summary] as const);
  FORMATS_OF.set(command, known);
  const format = new Option('-f, --format <name>', 'what to print')
    .default(names[0])
    .argParser((name) => {
      if (names.includes(name)) return name;
      throw new InputError(`--format '${name}' is not known: use ${names.join(', ')}.`);
    });
  const table = names.map((name) => `  ${name.padEnd(7)} ${formats[name]!.summary}`).join('\n');
  return command
    .addOption(format)
    .option(
      '-o, --out <format:path>',
      'write a file as well (repeatable)',
      (value, earlier: readonly OutputTarget[] = []) => [...earlier, collectTarget(value, formats)],
    )
    .addHelpText('after', `\nFormats:\n${table}`);
}

/** A value that may be given several times: `--rules a --rules b`. */
export function repeated(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}

/** A list in one value, with commas, or in several: `--theme a,b --theme c`. */
export function commaList(value: string, earlier: readonly string[] = []): string[] {
  const names = value.split(',').map((name) => name.trim());
  return [...earlier, ...names.filter((name) => name !== '')];
}

/** Options that commands share, and how option values are read. */
import { type Command, Option } from 'commander';
import { collectTarget, type Target } from './output.ts';

/** Adds `--format` and `--out` for a list of formats; the first is what is printed by default. */
export function addOutputOptions(
  command: Command,
  formats: Readonly<Record<string, { readonly extension: string }>>,
): Command {
  const names = Object.keys(formats);
  return command
    .addOption(new Option('-f, --format <name>', 'what to print').choices(names).default(names[0]!))
    .option(
      '-o, --out <format:path>',
      'write a file as well (repeatable)',
      (value, earlier: readonly Target[] = []) => [...earlier, collectTarget(value, formats)],
    );
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

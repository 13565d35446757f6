/** Options that say which texts of a corpus are looked into. */
import type { Command } from 'commander';
import type { Narrow } from '../../corpus/narrow.ts';
import { InputError } from '../../model/errors.ts';
import { repeated } from '../options.ts';
import { symbolNamed } from './symbol-named.ts';

export interface NarrowOptions {
  readonly since?: string;
  readonly organ?: string;
  readonly series?: string;
  readonly not?: readonly string[];
}

/** Adds `--since`, `--organ`, `--series` and `--not`. */
export function addNarrowing(command: Command): Command {
  return command
    .option('--since <date>', 'only texts agreed since: 2015, 2015-06 or 2015-06-30')
    .option('--organ <name>', 'only texts of this organ: "Human Rights Council"')
    .option('--series <words>', 'only texts with these words in their title')
    .option('--not <symbol>', 'without this text (repeatable)', repeated);
}

/** Throws InputError for a date that is none. */
export function narrowOf({ since, organ, series, not }: NarrowOptions): Narrow {
  if (since !== undefined && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(since)) {
    throw new InputError(`--since '${since}': write a year or a date, such as 2015 or 2015-06-30.`);
  }
  return {
    since: since ?? null,
    before: null,
    organ: organ ?? null,
    series: series ?? null,
    not: (not ?? []).map(symbolNamed),
  };
}
